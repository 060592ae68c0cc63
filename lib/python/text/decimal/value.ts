/**
 * A decimal number as a value: `(-1) ** negative * coefficient * 10 ** exponent`, an infinity or a NaN.
 *
 * Invariants: `coefficient` is not negative; that of a NaN is its payload, 0 for none. Coefficients, exponents and
 * precisions are bigints, since the bounds of CPython's decimal (10**18) lie beyond the safe integers. No coefficient
 * has more than MAX_DIGITS digits: an operation that would need more throws TooManyDigits, which library/decimal makes
 * a MemoryError, so that no expression of a program can stop the host.
 *
 * Follows the General Decimal Arithmetic Specification 1.70 and, where it leaves a choice, libmpdec.
 */
export interface Dec {
  readonly form: 'finite' | 'infinite' | 'nan' | 'snan'
  readonly negative: boolean
  readonly coefficient: bigint
  readonly exponent: bigint
}

const MAX_DIGITS = 1_100_000n

export class TooManyDigits extends Error {
  constructor() {
    super(`a coefficient of more than ${MAX_DIGITS} digits`)
  }
}

export function finite(negative: boolean, coefficient: bigint, exponent: bigint): Dec {
  return { form: 'finite', negative, coefficient, exponent }
}

export function infinity(negative: boolean): Dec {
  return { form: 'infinite', negative, coefficient: 0n, exponent: 0n }
}

/** The quiet NaN that stands for an invalid result. */
export const NAN: Dec = { form: 'nan', negative: false, coefficient: 0n, exponent: 0n }
export const ZERO: Dec = finite(false, 0n, 0n)
export const ONE: Dec = finite(false, 1n, 0n)

export function isFinite(value: Dec): boolean {
  return value.form === 'finite'
}

export function isNan(value: Dec): boolean {
  return value.form === 'nan' || value.form === 'snan'
}

export function isZero(value: Dec): boolean {
  return value.form === 'finite' && value.coefficient === 0n
}

export function withSign(value: Dec, negative: boolean): Dec {
  return value.negative === negative ? value : { ...value, negative }
}

/** 10**power; refuses what no coefficient may need. */
export function tenTo(power: bigint): bigint {
  if (power > MAX_DIGITS) throw new TooManyDigits()
  return 10n ** power
}

/** How many digits a coefficient has; zero has one. */
export function digitCount(coefficient: bigint): bigint {
  return BigInt(coefficient.toString().length)
}

/** The exponent of the leading digit. */
export function adjusted(value: Dec): bigint {
  return value.exponent + digitCount(value.coefficient) - 1n
}

/** Whether a finite number has no fraction. */
export function isInteger(value: Dec): boolean {
  if (value.exponent >= 0n || value.coefficient === 0n) return true
  return -value.exponent < digitCount(value.coefficient) && value.coefficient % tenTo(-value.exponent) === 0n
}

/** Whether an integer is odd. */
export function isOddInteger(value: Dec): boolean {
  if (value.exponent > 0n || value.coefficient === 0n) return false
  return (value.coefficient / tenTo(-value.exponent)) % 2n === 1n
}

export function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

export function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
