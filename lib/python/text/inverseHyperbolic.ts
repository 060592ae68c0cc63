/** asinh, acosh and atanh by the C library's formulas, whose last digits a student may see. */
import { accurateLog } from './elementary'

const LN2 = Math.LN2
const LARGE = 2 ** 28
const TINY = 2 ** -28

export function inverseSinh(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(x) || size < TINY) return x
  return x < 0 ? -ofSize(size) : ofSize(size)
}

function ofSize(size: number): number {
  if (size > LARGE) return accurateLog(size) + LN2
  if (size > 2) return accurateLog(2 * size + 1 / (Math.sqrt(size * size + 1) + size))
  const square = size * size
  return Math.log1p(size + square / (1 + Math.sqrt(1 + square)))
}

/** Not a number below 1. */
export function inverseCosh(x: number): number {
  if (!(x >= 1) || x === Infinity) return Math.acosh(x)
  if (x > LARGE) return accurateLog(x) + LN2
  if (x >= 2) return accurateLog(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
  const above = x - 1
  return Math.log1p(above + Math.sqrt(2 * above + above * above))
}

export function inverseTanh(x: number): number {
  const size = Math.abs(x)
  if (!(size < 1) || size < TINY) return size < TINY ? x : Math.atanh(x)
  const twice = size + size
  const half = size < 0.5 ? Math.log1p(twice + (twice * size) / (1 - size)) : Math.log1p(twice / (1 - size))
  return x < 0 ? -0.5 * half : 0.5 * half
}
