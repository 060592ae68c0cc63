/** Makes a result fit: rounding to the precision, overflow, underflow, clamping, and the payloads of NaNs. */
import { condition, etiny, etop, INVALID, type Limits, type Rounding, type Work } from './work'
import { adjusted, type Dec, digitCount, finite, infinity, isNan, NAN, tenTo } from './value'

export interface Rounded {
  readonly coefficient: bigint
  readonly exact: boolean
}

/** Drops the last `count` digits of a coefficient. */
export function dropDigits(coefficient: bigint, count: bigint, negative: boolean, rounding: Rounding): Rounded {
  if (count <= 0n) return { coefficient, exact: true }
  const isShort = count > digitCount(coefficient)
  const unit = isShort ? 0n : tenTo(count)
  const quotient = isShort ? 0n : coefficient / unit
  const rest = isShort ? coefficient : coefficient % unit
  if (rest === 0n) return { coefficient: quotient, exact: true }
  const toHalf = isShort ? -1 : compareTo(2n * rest, unit)
  return { coefficient: roundsUp(quotient, toHalf, negative, rounding) ? quotient + 1n : quotient, exact: false }
}

function compareTo(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a quotient with a rest goes away from zero; `toHalf` compares the rest with a half. */
function roundsUp(quotient: bigint, toHalf: number, negative: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case 'ROUND_UP':
      return true
    case 'ROUND_DOWN':
      return false
    case 'ROUND_CEILING':
      return !negative
    case 'ROUND_FLOOR':
      return negative
    case 'ROUND_HALF_UP':
      return toHalf >= 0
    case 'ROUND_HALF_DOWN':
      return toHalf > 0
    case 'ROUND_HALF_EVEN':
      return toHalf > 0 || (toHalf === 0 && quotient % 2n === 1n)
    case 'ROUND_05UP':
      return quotient % 5n === 0n
  }
}

/** The result as the context can hold it. */
export function finalize(value: Dec, work: Work): Dec {
  if (value.form === 'infinite') return value
  if (isNan(value)) return fixPayload(value, work)
  if (value.coefficient === 0n) return finalizeZero(value, work)
  const least = digitCount(value.coefficient) + value.exponent - work.prec
  if (least > etop(work)) return overflow(value.negative, work)
  const isSubnormal = least < etiny(work)
  const exponent = isSubnormal ? etiny(work) : least
  if (value.exponent < exponent) return roundTo(value, exponent, isSubnormal, work)
  if (isSubnormal) work.status |= condition.SUBNORMAL
  if (!work.clamp || value.exponent <= etop(work)) return value
  work.status |= condition.CLAMPED
  return finite(value.negative, value.coefficient * tenTo(value.exponent - etop(work)), etop(work))
}

function finalizeZero(value: Dec, work: Work): Dec {
  const most = work.clamp ? etop(work) : work.emax
  const least = etiny(work)
  if (value.exponent >= least && value.exponent <= most) return value
  work.status |= condition.CLAMPED
  return finite(value.negative, 0n, value.exponent < least ? least : most)
}

function roundTo(value: Dec, exponent: bigint, isSubnormal: boolean, work: Work): Dec {
  const dropped = dropDigits(value.coefficient, exponent - value.exponent, value.negative, work.rounding)
  const isLonger = digitCount(dropped.coefficient) > work.prec
  const coefficient = isLonger ? dropped.coefficient / 10n : dropped.coefficient
  const top = isLonger ? exponent + 1n : exponent
  if (top > etop(work)) return overflow(value.negative, work)
  work.status |= condition.ROUNDED
  if (!dropped.exact) work.status |= condition.INEXACT
  if (isSubnormal) work.status |= condition.SUBNORMAL | (dropped.exact ? 0 : condition.UNDERFLOW)
  if (isSubnormal && coefficient === 0n) work.status |= condition.CLAMPED
  return finite(value.negative, coefficient, top)
}

/** By the rounding, an infinity or the largest number. */
export function overflow(negative: boolean, work: Work): Dec {
  work.status |= condition.OVERFLOW | condition.INEXACT | condition.ROUNDED
  const { rounding } = work
  const isLargest =
    rounding === 'ROUND_DOWN' ||
    rounding === 'ROUND_05UP' ||
    (rounding === 'ROUND_CEILING' && negative) ||
    (rounding === 'ROUND_FLOOR' && !negative)
  return isLargest ? largest(negative, work) : infinity(negative)
}

export function largest(negative: boolean, limits: Limits): Dec {
  return finite(negative, tenTo(limits.prec) - 1n, etop(limits))
}

/** A payload keeps the last digits for which there is room. */
function fixPayload(value: Dec, limits: Limits): Dec {
  const room = limits.prec - (limits.clamp ? 1n : 0n)
  if (digitCount(value.coefficient) <= room || value.coefficient === 0n) return value
  return { ...value, coefficient: value.coefficient % tenTo(room) }
}

export function invalid(work: Work, what: number = condition.INVALID_OPERATION): Dec {
  work.status |= what & INVALID
  return NAN
}

/** The NaN that an operation on a NaN gives, or null if none of the operands is one. A signalling one goes first. */
export function nanOf(work: Work, ...operands: readonly Dec[]): Dec | null {
  const signalling = operands.find(({ form }) => form === 'snan')
  if (signalling !== undefined) work.status |= condition.INVALID_OPERATION
  const chosen = signalling ?? operands.find(({ form }) => form === 'nan')
  return chosen === undefined ? null : fixPayload({ ...chosen, form: 'nan' }, work)
}

/** Brings a number to an exponent, rounding if digits are dropped; tells nothing. */
export function rescale(value: Dec, exponent: bigint, rounding: Rounding): Dec {
  const { negative, coefficient } = value
  if (coefficient === 0n) return finite(negative, 0n, exponent)
  if (value.exponent >= exponent) return finite(negative, coefficient * tenTo(value.exponent - exponent), exponent)
  return finite(negative, dropDigits(coefficient, exponent - value.exponent, negative, rounding).coefficient, exponent)
}

/** Whether the number is below the normal range. */
export function isSubnormal(value: Dec, limits: Limits): boolean {
  return value.form === 'finite' && value.coefficient !== 0n && adjusted(value) < limits.emin
}
