/** Operations on the digits themselves: shifts, rotations, scaling, and logic on numbers of zeros and ones. */
import { finalize, invalid, nanOf } from './rounding'
import { adjusted, type Dec, digitCount, finite, infinity, isFinite, isZero, larger, tenTo } from './value'
import { condition, type Work } from './work'

/** A whole number as a bigint. */
export function wholeOf(value: Dec): bigint {
  const size =
    value.exponent >= 0n ? value.coefficient * tenTo(value.exponent) : value.coefficient / tenTo(-value.exponent)
  return value.negative ? -size : size
}

/** A second operand that is a small whole number, or null. */
function countOf(value: Dec, least: bigint, most: bigint): bigint | null {
  if (!isFinite(value) || value.exponent !== 0n) return null
  const count = wholeOf(value)
  return count < least || count > most ? null : count
}

export function shift(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const count = countOf(b, -work.prec, work.prec)
  if (count === null) return invalid(work)
  if (a.form === 'infinite') return a
  const all = keepLast(a.coefficient, work.prec)
  const moved = count >= 0n ? keepLast(all, work.prec - count) * tenTo(count) : all / tenTo(-count)
  return finite(a.negative, moved, a.exponent)
}

function keepLast(coefficient: bigint, count: bigint): bigint {
  if (count <= 0n) return 0n
  return digitCount(coefficient) <= count ? coefficient : coefficient % tenTo(count)
}

export function rotate(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const count = countOf(b, -work.prec, work.prec)
  if (count === null) return invalid(work)
  if (a.form === 'infinite') return a
  const left = count >= 0n ? count : work.prec + count
  const all = keepLast(a.coefficient, work.prec)
  const right = work.prec - left
  const low = digitCount(all) <= right ? all : all % tenTo(right)
  const high = digitCount(all) <= right ? 0n : all / tenTo(right)
  const made = low === 0n ? high : low * tenTo(left) + high
  return finite(a.negative, made, a.exponent)
}

export function scale(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const most = 2n * (work.emax + work.prec)
  const count = countOf(b, -most, most)
  if (count === null) return invalid(work)
  if (a.form === 'infinite') return a
  return finalize(finite(a.negative, a.coefficient, a.exponent + count), work)
}

export function logb(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (value.form === 'infinite') return infinity(false)
  if (isZero(value)) {
    work.status |= condition.DIVISION_BY_ZERO
    return infinity(true)
  }
  const top = adjusted(value)
  return finalize(finite(top < 0n, top < 0n ? -top : top, 0n), work)
}

/** The digits of a logical operand, or null: only zeros and ones, no sign, no exponent. */
function logicalDigits(value: Dec): string | null {
  if (!isFinite(value) || value.negative || value.exponent !== 0n) return null
  const digits = value.coefficient.toString()
  return /^[01]+$/.test(digits) ? digits : null
}

export type Logic = (a: boolean, b: boolean) => boolean

export function logical(a: Dec, b: Dec, decide: Logic, work: Work): Dec {
  const left = logicalDigits(a)
  const right = logicalDigits(b)
  if (left === null || right === null) return invalid(work)
  const { length } = left.length > right.length ? left : right
  const [x, y] = [left.padStart(length, '0'), right.padStart(length, '0')]
  const digits = Array.from(x, (digit, at) => (decide(digit === '1', y.charAt(at) === '1') ? '1' : '0'))
  return finite(false, keepLast(BigInt(digits.join('')), work.prec), 0n)
}

export function logicalInvert(value: Dec, work: Work): Dec {
  if (logicalDigits(value) === null) return invalid(work)
  const length = larger(work.prec, digitCount(value.coefficient))
  return finite(false, keepLast((tenTo(length) - 1n) / 9n - value.coefficient, work.prec), 0n)
}
