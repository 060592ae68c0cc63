/**
 * Arithmetic of Python's float where it is not JavaScript's: division, remainders, powers, rounding, ratios.
 *
 * + - * are the same IEEE operations and need no function. Floor division and remainder take the divisor's sign and
 * give zeros their sign by CPython's rules; a power of a negative base with a fraction is complex and the caller's,
 * marked by 'complex'. Follows Objects/floatobject.c.
 */
import { binaryParts, fixedText, scaled } from './floatDigits'
import { intFromFloat, normalize, type PyInt } from './int'
import { accuratePower } from './elementary'
import { problem, type TextProblem } from './problem'

const divisionByZero: TextProblem = problem('ZeroDivisionError', 'division by zero')

export function divideFloats(a: number, b: number): number | TextProblem {
  return b === 0 ? divisionByZero : a / b
}

export interface FloatDivision {
  readonly quotient: number
  readonly remainder: number
}

/**
 * divmod(float, float): the remainder has the divisor's sign, the quotient is floored and snapped to the nearest
 * integer.
 */
export function divmodFloats(a: number, b: number): FloatDivision | TextProblem {
  if (b === 0) return divisionByZero
  const rest = a % b
  const adjusted = rest !== 0 && b < 0 !== rest < 0
  const quotient = (a - rest) / b - (adjusted ? 1 : 0)
  const remainder = rest === 0 ? withSign(0, b) : adjusted ? rest + b : rest
  return { quotient: quotient === 0 ? withSign(0, a / b) : snappedFloor(quotient), remainder }
}

function snappedFloor(quotient: number): number {
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

function withSign(size: number, sign: number): number {
  return sign < 0 || Object.is(sign, -0) ? -size : size
}

export function floorDivideFloats(a: number, b: number): number | TextProblem {
  const pair = divmodFloats(a, b)
  return 'error' in pair ? pair : pair.quotient
}

export function moduloFloats(a: number, b: number): number | TextProblem {
  const pair = divmodFloats(a, b)
  return 'error' in pair ? pair : pair.remainder
}

/** float ** float; 'complex' when the result is no real number and complex.ts must compute it. */
export function powerFloats(base: number, exponent: number): number | 'complex' | TextProblem {
  const special = specialPower(base, exponent)
  if (special !== undefined) return special
  const odd = Math.abs(exponent % 2) === 1
  const size = Math.abs(base)
  const result = size === 1 ? 1 : accuratePower(size, exponent)
  if (!Number.isFinite(result)) return { error: 'OverflowError', message: 'Numerical result out of range', errno: 34 }
  return base < 0 && odd ? -result : result
}

/** What C99 and CPython fix for zeros, ones, infinities and nan; undefined for the ordinary case. */
function specialPower(base: number, exponent: number): number | 'complex' | TextProblem | undefined {
  if (exponent === 0 || base === 1) return 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN
  if (!Number.isFinite(exponent)) {
    const size = Math.abs(base)
    if (size === 1) return 1
    return exponent > 0 === size > 1 ? Infinity : 0
  }
  const odd = Math.abs(exponent % 2) === 1
  if (!Number.isFinite(base)) return exponent > 0 ? (odd ? base : Infinity) : odd ? withSign(0, base) : 0
  if (base === 0) {
    if (exponent < 0) return problem('ZeroDivisionError', 'zero to a negative power')
    return odd ? base : 0
  }
  return base < 0 && !Number.isInteger(exponent) ? 'complex' : undefined
}

/** round(float, digits): rounds the exact value, halves to even. */
export function roundFloat(value: number, digits: PyInt): number | TextProblem {
  if (!Number.isFinite(value) || value === 0 || digits > 323) return value
  if (typeof digits === 'bigint' || digits < -308) return withSign(0, value)
  const size = Math.abs(value)
  const rounded = digits >= 0 ? Number(fixedText(size, digits)) : Number(`${scaled(size, digits)}e${-digits}`)
  if (rounded === Infinity) return problem('OverflowError', 'rounded value too large to represent')
  return withSign(rounded, value)
}

/** round(float): the nearest int, halves to even. */
export function roundFloatToInt(value: number): PyInt | TextProblem {
  const floor = Math.floor(value)
  const rest = value - floor
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0)
  return intFromFloat(up ? floor + 1 : floor)
}

/** float.as_integer_ratio(): numerator and denominator in lowest terms. */
export function integerRatio(value: number): readonly [PyInt, PyInt] | TextProblem {
  if (Number.isNaN(value)) return problem('ValueError', 'cannot convert NaN to integer ratio')
  if (!Number.isFinite(value)) return problem('OverflowError', 'cannot convert Infinity to integer ratio')
  let { mantissa, exponent } = binaryParts(Math.abs(value))
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    if (mantissa === 0n) return [0, 1]
    mantissa >>= 1n
    exponent++
  }
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n
  return [normalize(value < 0 ? -numerator : numerator), normalize(denominator)]
}
