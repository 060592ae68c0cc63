/** Sums and products. */
import { finalize, invalid, nanOf, rescale } from './rounding'
import { type Dec, digitCount, finite, infinity, larger, smaller, tenTo, withSign, isZero } from './value'
import type { Work } from './work'

export function plus(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (isZero(value) && work.rounding !== 'ROUND_FLOOR') return finalize(withSign(value, false), work)
  return finalize(value, work)
}

export function minus(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (isZero(value) && work.rounding !== 'ROUND_FLOOR') return finalize(withSign(value, false), work)
  return finalize(withSign(value, !value.negative), work)
}

export function absolute(value: Dec, work: Work): Dec {
  return value.negative ? minus(value, work) : plus(value, work)
}

export function add(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  if (a.form === 'infinite') return b.form === 'infinite' && a.negative !== b.negative ? invalid(work) : a
  if (b.form === 'infinite') return b
  return finalize(sum(a, b, work), work)
}

export function subtract(a: Dec, b: Dec, work: Work): Dec {
  return add(a, b.form === 'nan' || b.form === 'snan' ? b : withSign(b, !b.negative), work)
}

/** The sum of two finite numbers, as exact as rounding it afterwards needs. */
function sum(a: Dec, b: Dec, work: Work): Dec {
  const exponent = smaller(a.exponent, b.exponent)
  const zeroSign = work.rounding === 'ROUND_FLOOR' && a.negative !== b.negative
  if (isZero(a) && isZero(b)) return finite((a.negative && b.negative) || zeroSign, 0n, exponent)
  if (isZero(a)) return rescale(b, larger(exponent, b.exponent - work.prec - 1n), work.rounding)
  if (isZero(b)) return rescale(a, larger(exponent, a.exponent - work.prec - 1n), work.rounding)
  const [x, y] = aligned(a, b, work.prec)
  const total = (x.negative ? -x.coefficient : x.coefficient) + (y.negative ? -y.coefficient : y.coefficient)
  if (total === 0n) return finite(zeroSign, 0n, exponent)
  return finite(total < 0n, total < 0n ? -total : total, x.exponent)
}

/** Both with one exponent; one too small to matter becomes one just as small as decides the rounding. */
function aligned(a: Dec, b: Dec, prec: bigint): [Dec, Dec] {
  if (a.exponent < b.exponent) {
    const [y, x] = aligned(b, a, prec)
    return [x, y]
  }
  const span = digitCount(a.coefficient) - prec - 2n
  const least = a.exponent + smaller(-1n, span)
  const isTiny = digitCount(b.coefficient) + b.exponent - 1n < least
  const low = isTiny ? finite(b.negative, 1n, least) : b
  return [finite(a.negative, a.coefficient * tenTo(a.exponent - low.exponent), low.exponent), low]
}

export function multiply(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const negative = a.negative !== b.negative
  if (a.form === 'infinite' || b.form === 'infinite') return isZero(a) || isZero(b) ? invalid(work) : infinity(negative)
  return finalize(product(a, b), work)
}

function product(a: Dec, b: Dec): Dec {
  return finite(a.negative !== b.negative, a.coefficient * b.coefficient, a.exponent + b.exponent)
}

/** `a * b + c` with one rounding. */
export function fusedMultiplyAdd(a: Dec, b: Dec, c: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b, c)
  if (nan !== null) return nan
  const negative = a.negative !== b.negative
  if (a.form === 'infinite' || b.form === 'infinite') {
    if (isZero(a) || isZero(b)) return invalid(work)
    return add(infinity(negative), c, work)
  }
  return add(product(a, b), c, work)
}
