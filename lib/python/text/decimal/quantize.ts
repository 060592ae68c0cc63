/** Numbers brought to another exponent, to whole numbers, to their shortest form, and to their neighbours. */
import { add } from './arithmetic'
import { order } from './comparison'
import { stripZeros } from './division'
import { dropDigits, finalize, invalid, isSubnormal, largest, nanOf } from './rounding'
import { adjusted, type Dec, digitCount, finite, isZero, tenTo, withSign } from './value'
import { condition, etiny, etop, type Rounding, type Work } from './work'

export function quantize(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  if (a.form === 'infinite' || b.form === 'infinite') return a.form === b.form ? a : invalid(work)
  const { exponent } = b
  if (exponent > work.emax || exponent < etiny(work)) return invalid(work)
  if (isZero(a)) return finalize(finite(a.negative, 0n, exponent), work)
  const digits = adjusted(a) - exponent + 1n
  if (digits > work.prec || adjusted(a) > work.emax) return invalid(work)
  if (a.exponent >= exponent)
    return finalize(finite(a.negative, a.coefficient * tenTo(a.exponent - exponent), exponent), work)
  const dropped = dropDigits(a.coefficient, exponent - a.exponent, a.negative, work.rounding)
  const made = finite(a.negative, dropped.coefficient, exponent)
  if (digitCount(made.coefficient) > work.prec || (made.coefficient !== 0n && adjusted(made) > work.emax))
    return invalid(work)
  work.status |= condition.ROUNDED | (dropped.exact ? 0 : condition.INEXACT)
  return finalize(made, work)
}

/** To a whole number; `exact` tells of rounding. */
export function toIntegral(value: Dec, work: Work, rounding: Rounding, exact: boolean): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (value.form === 'infinite' || value.exponent >= 0n) return value
  if (isZero(value)) return finite(value.negative, 0n, 0n)
  const dropped = dropDigits(value.coefficient, -value.exponent, value.negative, rounding)
  if (exact) work.status |= condition.ROUNDED | (dropped.exact ? 0 : condition.INEXACT)
  return finite(value.negative, dropped.coefficient, 0n)
}

/** Without zeros at the end. */
export function reduce(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (value.form === 'infinite') return value
  const made = finalize(value, work)
  if (made.form !== 'finite') return made
  if (isZero(made)) return finite(made.negative, 0n, 0n)
  return stripZeros(made, work.clamp ? etop(work) : work.emax)
}

export function nextDown(value: Dec, work: Work): Dec {
  return nextAway(value, true, work)
}

export function nextUp(value: Dec, work: Work): Dec {
  return nextAway(value, false, work)
}

function nextAway(value: Dec, down: boolean, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (value.form === 'infinite') return value.negative === down ? value : largest(value.negative, work)
  const quiet: Work = { ...work, rounding: down ? 'ROUND_FLOOR' : 'ROUND_CEILING', status: 0 }
  const fitted = finalize(value, quiet)
  if ((quiet.status & (condition.INEXACT | condition.INVALID_OPERATION)) !== 0) return fitted
  return add(fitted, finite(down, 1n, etiny(work) - 1n), quiet)
}

export function nextToward(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan !== null) return nan
  const direction = order(a, b)
  if (direction === 0) return withSign(a, b.negative)
  const made = nextAway(a, direction > 0, work)
  if (made.form === 'infinite') work.status |= condition.OVERFLOW | condition.ROUNDED | condition.INEXACT
  else if (adjusted(made) < work.emin) {
    work.status |= condition.UNDERFLOW | condition.SUBNORMAL | condition.ROUNDED | condition.INEXACT
    if (isZero(made)) work.status |= condition.CLAMPED
  }
  return made
}

export function numberClass(value: Dec, work: Work): string {
  if (value.form === 'nan') return 'NaN'
  if (value.form === 'snan') return 'sNaN'
  const sign = value.negative ? '-' : '+'
  if (value.form === 'infinite') return `${sign}Infinity`
  if (isZero(value)) return `${sign}Zero`
  return sign + (isSubnormal(value, work) ? 'Subnormal' : 'Normal')
}
