/** Quotients and remainders. */
import { finalize, invalid, nanOf, rescale } from './rounding'
import { adjusted, type Dec, digitCount, finite, infinity, isZero, NAN, smaller, tenTo, withSign } from './value'
import { condition, etiny, type Work } from './work'

export function divide(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const negative = a.negative !== b.negative
  if (a.form === 'infinite') return b.form === 'infinite' ? invalid(work) : infinity(negative)
  if (b.form === 'infinite') {
    work.status |= condition.CLAMPED
    return finite(negative, 0n, etiny(work))
  }
  if (isZero(b)) return byZero(a, negative, work)
  if (isZero(a)) return finalize(finite(negative, 0n, a.exponent - b.exponent), work)
  return finalize(quotientOf(a, b, negative, work.prec), work)
}

function byZero(a: Dec, negative: boolean, work: Work): Dec {
  if (isZero(a)) return invalid(work, condition.DIVISION_UNDEFINED)
  work.status |= condition.DIVISION_BY_ZERO
  return infinity(negative)
}

/** One digit more than the precision, and a last one that is no 0 or 5 where something is left. */
function quotientOf(a: Dec, b: Dec, negative: boolean, prec: bigint): Dec {
  const shift = digitCount(b.coefficient) - digitCount(a.coefficient) + prec + 1n
  const top = shift > 0n ? a.coefficient * tenTo(shift) : a.coefficient
  const bottom = shift < 0n ? b.coefficient * tenTo(-shift) : b.coefficient
  const quotient = top / bottom
  const ideal = a.exponent - b.exponent
  if (top % bottom !== 0n) return finite(negative, quotient % 5n === 0n ? quotient + 1n : quotient, ideal - shift)
  return stripZeros(finite(negative, quotient, ideal - shift), ideal)
}

/** Takes zeros off the end until the exponent is the ideal one. */
export function stripZeros(value: Dec, ideal: bigint): Dec {
  let { coefficient, exponent } = value
  while (exponent < ideal && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent++
  }
  return finite(value.negative, coefficient, exponent)
}

interface Division {
  readonly quotient: bigint
  readonly remainder: Dec
}

/** The whole quotient (without its sign) and the remainder of finite numbers; null if the quotient has too many digits. */
function wholeDivision(a: Dec, b: Dec, work: Work): Division | null {
  const ideal = smaller(a.exponent, b.exponent)
  const distance = adjusted(a) - adjusted(b)
  if (isZero(a) || distance <= -2n) return { quotient: 0n, remainder: rescale(a, ideal, work.rounding) }
  if (distance > work.prec) return null
  const top = a.coefficient * tenTo(a.exponent - ideal)
  const bottom = b.coefficient * tenTo(b.exponent - ideal)
  const quotient = top / bottom
  if (digitCount(quotient) > work.prec) return null
  return { quotient, remainder: finite(a.negative, top % bottom, ideal) }
}

export function divideInteger(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const negative = a.negative !== b.negative
  if (a.form === 'infinite') return b.form === 'infinite' ? invalid(work) : infinity(negative)
  if (b.form === 'infinite') return finite(negative, 0n, 0n)
  if (isZero(b)) return byZero(a, negative, work)
  const division = wholeDivision(a, b, work)
  if (division === null) return invalid(work, condition.DIVISION_IMPOSSIBLE)
  return finalize(finite(negative, division.quotient, 0n), work)
}

export function remainder(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  if (a.form === 'infinite') return invalid(work)
  if (b.form === 'infinite') return finalize(a, work)
  if (isZero(b)) return invalid(work, isZero(a) ? condition.DIVISION_UNDEFINED : condition.INVALID_OPERATION)
  const division = wholeDivision(a, b, work)
  return division === null ? invalid(work, condition.DIVISION_IMPOSSIBLE) : finalize(division.remainder, work)
}

export function divideWithRemainder(a: Dec, b: Dec, work: Work): [Dec, Dec] {
  const nan = nanOf(work, a, b)
  if (nan !== null) return [nan, nan]
  const negative = a.negative !== b.negative
  if (a.form === 'infinite') return [b.form === 'infinite' ? invalid(work) : infinity(negative), invalid(work)]
  if (b.form === 'infinite') return [finite(negative, 0n, 0n), finalize(a, work)]
  if (isZero(b)) {
    if (isZero(a)) return [invalid(work, condition.DIVISION_UNDEFINED), NAN]
    return [byZero(a, negative, work), invalid(work)]
  }
  const division = wholeDivision(a, b, work)
  if (division === null) return [invalid(work, condition.DIVISION_IMPOSSIBLE), NAN]
  return [finalize(finite(negative, division.quotient, 0n), work), finalize(division.remainder, work)]
}

/** `a - b * n` for the integer n nearest to the quotient, halves to even. */
export function remainderNear(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  if (a.form === 'infinite') return invalid(work)
  if (b.form === 'infinite') return finalize(a, work)
  if (isZero(b)) return invalid(work, isZero(a) ? condition.DIVISION_UNDEFINED : condition.INVALID_OPERATION)
  const ideal = smaller(a.exponent, b.exponent)
  const distance = adjusted(a) - adjusted(b)
  if (isZero(a)) return finalize(finite(a.negative, 0n, ideal), work)
  if (distance > work.prec) return invalid(work, condition.DIVISION_IMPOSSIBLE)
  if (distance <= -2n) return finalize(rescale(a, ideal, work.rounding), work)
  const top = a.coefficient * tenTo(a.exponent - ideal)
  const bottom = b.coefficient * tenTo(b.exponent - ideal)
  const rest = top % bottom
  const quotient = top / bottom
  const isUp = 2n * rest + (quotient % 2n) > bottom
  if (digitCount(isUp ? quotient + 1n : quotient) > work.prec) return invalid(work, condition.DIVISION_IMPOSSIBLE)
  const near = isUp ? finite(!a.negative, bottom - rest, ideal) : finite(a.negative, rest, ideal)
  return finalize(near.coefficient === 0n ? withSign(near, a.negative) : near, work)
}
