/** What an operation works under (precision, bounds, rounding) and what it has to tell: the conditions, as bits. */
export const condition = {
  CLAMPED: 0x1,
  CONVERSION_SYNTAX: 0x2,
  DIVISION_BY_ZERO: 0x4,
  DIVISION_IMPOSSIBLE: 0x8,
  DIVISION_UNDEFINED: 0x10,
  INEXACT: 0x40,
  INVALID_CONTEXT: 0x80,
  INVALID_OPERATION: 0x100,
  FLOAT_OPERATION: 0x400,
  OVERFLOW: 0x800,
  ROUNDED: 0x1000,
  SUBNORMAL: 0x2000,
  UNDERFLOW: 0x4000,
} as const

/** The conditions that the signal InvalidOperation stands for. */
export const INVALID = 0x2 | 0x8 | 0x10 | 0x80 | 0x100

export const roundings = [
  'ROUND_UP',
  'ROUND_DOWN',
  'ROUND_CEILING',
  'ROUND_FLOOR',
  'ROUND_HALF_UP',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_05UP',
] as const
export type Rounding = (typeof roundings)[number]

export interface Limits {
  readonly prec: bigint
  readonly emax: bigint
  readonly emin: bigint
  readonly rounding: Rounding
  readonly clamp: boolean
}

export interface Work extends Limits {
  /** Conditions met so far. */
  status: number
}

export const MAX_PREC = 999_999_999_999_999_999n
export const MAX_EMAX = MAX_PREC
export const MIN_EMIN = -MAX_PREC
export const MIN_ETINY = MIN_EMIN - (MAX_PREC - 1n)

export function etiny({ emin, prec }: Limits): bigint {
  return emin - (prec - 1n)
}

export function etop({ emax, prec }: Limits): bigint {
  return emax - (prec - 1n)
}

/** Room in which every value is exact. */
export function maxWork(): Work {
  return { prec: MAX_PREC, emax: MAX_EMAX, emin: MIN_EMIN, rounding: 'ROUND_HALF_EVEN', clamp: false, status: 0 }
}

/** Room for the steps on the way to a result: the widest bounds, so many digits, halves to even. */
export function stepWork(prec: bigint): Work {
  return { ...maxWork(), prec }
}
