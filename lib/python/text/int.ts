/**
 * Arithmetic of Python's unbounded int.
 *
 * An int is a number while it is a safe integer and a bigint beyond; every function takes both and returns the
 * normalised form, never -0. The fast path is plain double arithmetic: a result that is still a safe integer is exact.
 * Results of more than MAX_INT_BITS bits are a MemoryError, so that no expression of a program can stop the host.
 *
 * Text, bits and bytes of ints live in intText.ts and intBits.ts. Follows CPython's Objects/longobject.c.
 */
import { problem, type TextProblem } from './problem'

export type PyInt = number | bigint

/** 2**26 bits are 8 MiB of digits: beyond that a lesson's program has lost its way. */
export const MAX_INT_BITS = 2 ** 26

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)
const MIN_SAFE = -MAX_SAFE

export const outOfMemory: TextProblem = problem('MemoryError', '')
const divisionByZero: TextProblem = problem('ZeroDivisionError', 'division by zero')

/** Gives the one form an int may have: number when safe, bigint otherwise. */
export function normalize(value: bigint): PyInt {
  return value >= MIN_SAFE && value <= MAX_SAFE ? Number(value) : value
}

/** Turns a double that holds an integer (of any size) into an int. */
function intFromWholeNumber(value: number): PyInt {
  return Number.isSafeInteger(value) ? value + 0 : BigInt(value)
}

export function add(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return normalize(BigInt(a) + BigInt(b))
}

export function subtract(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (Number.isSafeInteger(difference)) return difference
  }
  return normalize(BigInt(a) - BigInt(b))
}

export function multiply(a: PyInt, b: PyInt): PyInt | TextProblem {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product + 0
    return BigInt(a) * BigInt(b)
  }
  if ((isWide(a) || isWide(b)) && bitLength(a) + bitLength(b) > MAX_INT_BITS) return outOfMemory
  return normalize(BigInt(a) * BigInt(b))
}

/** Whether it is beyond doubles. */
function isWide(value: PyInt): boolean {
  return Math.abs(Number(value)) === Infinity
}

export function negate(a: PyInt): PyInt {
  return typeof a === 'number' ? 0 - a : normalize(-a)
}

export function absolute(a: PyInt): PyInt {
  return a < 0 ? negate(a) : a
}

export function floorDivide(a: PyInt, b: PyInt): PyInt | TextProblem {
  if (typeof a === 'number' && typeof b === 'number') {
    return b === 0 ? divisionByZero : floorQuotient(a, b)
  }
  const pair = divmod(a, b)
  return 'error' in pair ? pair : pair.quotient
}

export function modulo(a: PyInt, b: PyInt): PyInt | TextProblem {
  if (typeof a === 'number' && typeof b === 'number') {
    return b === 0 ? divisionByZero : floorRemainder(a, b)
  }
  const pair = divmod(a, b)
  return 'error' in pair ? pair : pair.remainder
}

export interface Division {
  readonly quotient: PyInt
  readonly remainder: PyInt
}

export function divmod(a: PyInt, b: PyInt): Division | TextProblem {
  if (b === 0) return divisionByZero
  if (typeof a === 'number' && typeof b === 'number') {
    return { quotient: floorQuotient(a, b), remainder: floorRemainder(a, b) }
  }
  const [dividend, divisor] = [BigInt(a), BigInt(b)]
  const remainder = dividend % divisor
  const quotient = dividend / divisor
  if (remainder === 0n || remainder < 0n === divisor < 0n) {
    return { quotient: normalize(quotient), remainder: normalize(remainder) }
  }
  return { quotient: normalize(quotient - 1n), remainder: normalize(remainder + divisor) }
}

/**
 * Subtracts the remainder first: the quotient of a multiple is exact, a plain a / b may round up to the next integer.
 */
function floorQuotient(a: number, b: number): number {
  const remainder = a % b
  const quotient = (a - remainder) / b
  return remainder !== 0 && remainder < 0 !== b < 0 ? quotient - 1 : quotient + 0
}

function floorRemainder(a: number, b: number): number {
  const remainder = a % b
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder + 0
}

/** Raises to a power that is not negative; a negative exponent makes a float in Python and is the caller's. */
export function power(base: PyInt, exponent: PyInt): PyInt | TextProblem {
  if (typeof base === 'number' && typeof exponent === 'number') {
    const result = base ** exponent
    if (Number.isSafeInteger(result) && exponent >= 0) return result + 0
  }
  if (base === 0 || base === 1 || exponent === 0) return exponent === 0 ? 1 : base
  if (base === -1) return isOdd(exponent) ? -1 : 1
  if (typeof exponent === 'bigint' || (bitLength(base) - 1) * exponent > MAX_INT_BITS) return outOfMemory
  return normalize(BigInt(base) ** BigInt(exponent))
}

function isOdd(value: PyInt): boolean {
  return typeof value === 'number' ? value % 2 !== 0 : (value & 1n) === 1n
}

/** Computes pow(base, exponent, modulus); a negative exponent inverts the base first. */
export function powerModulo(base: PyInt, exponent: PyInt, modulus: PyInt): PyInt | TextProblem {
  if (modulus === 0) return problem('ValueError', 'pow() 3rd argument cannot be 0')
  const size = BigInt(absolute(modulus))
  let factor = positiveModulo(BigInt(base), size)
  if (exponent < 0) {
    const inverse = invert(factor, size)
    if (inverse === undefined) return problem('ValueError', 'base is not invertible for the given modulus')
    factor = inverse
  }
  const result = powerOfResidue(factor, BigInt(absolute(exponent)), size)
  return normalize(modulus < 0 && result !== 0n ? result - size : result)
}

function powerOfResidue(base: bigint, exponent: bigint, size: bigint): bigint {
  let result = 1n % size
  for (const bit of exponent.toString(2)) {
    result = (result * result) % size
    if (bit === '1') result = (result * base) % size
  }
  return result
}

function positiveModulo(value: bigint, size: bigint): bigint {
  const remainder = value % size
  return remainder < 0n ? remainder + size : remainder
}

function invert(value: bigint, size: bigint): bigint | undefined {
  let [a, b, x, y] = [value, size, 1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b, x, y] = [b, a - quotient * b, y, x - quotient * y]
  }
  return a === 1n ? positiveModulo(x, size) : undefined
}

export function greatestCommonDivisor(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)]
    while (y !== 0) [x, y] = [y, x % y]
    return x
  }
  let [x, y] = [BigInt(absolute(a)), BigInt(absolute(b))]
  while (y !== 0n) [x, y] = [y, x % y]
  return normalize(x)
}

export function integerSquareRoot(value: PyInt): PyInt | TextProblem {
  if (value < 0) return problem('ValueError', 'isqrt() argument must be nonnegative')
  if (typeof value === 'number') {
    const root = Math.floor(Math.sqrt(value))
    return root * root > value ? root - 1 : root
  }
  return normalize(bigSquareRoot(value))
}

/** Newton's iteration from above: starts at a power of two that is not below the root and falls until it stops. */
function bigSquareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(bitLength(value) / 2))
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** int.bit_length, for ints of any size. */
export function bitLength(value: PyInt): number {
  if (typeof value === 'number') {
    const size = Math.abs(value)
    return size < 2 ** 32 ? 32 - Math.clz32(size) : 64 - Math.clz32(Math.floor(size / 2 ** 32))
  }
  let top = value < 0n ? -value : value
  let below = 0
  while (isWide(top)) {
    const shift = halfOfBits(top)
    top >>= BigInt(shift)
    below += shift
  }
  return below + bitsOfFinite(top)
}

/** Of a number beyond doubles: half of its bits at least, and not all. */
function halfOfBits(value: bigint): number {
  let bits = DOUBLE_BITS
  while (value >> BigInt(2 * bits) !== 0n) bits *= 2
  return bits
}

/** Ints of so many bits are never beyond doubles; of one more, the largest are. */
const DOUBLE_BITS = 1023
/** More than the logarithm of a double can be wrong by. */
const LOG_ERROR = 1e-9

/** Of a number that is not beyond doubles nor below 0. */
function bitsOfFinite(value: bigint): number {
  if (value === 0n) return 0
  const log = Math.log2(Number(value))
  const nearest = Math.round(log)
  if (Math.abs(log - nearest) > LOG_ERROR) return Math.floor(log) + 1
  return value >> BigInt(nearest) === 0n ? nearest : nearest + 1
}

/** Rounds to a multiple of 10**-digits, halves to even; digits that are not negative change nothing. */
export function roundInt(value: PyInt, digits: PyInt): PyInt {
  if (digits >= 0) return value
  if (typeof digits === 'bigint' || -digits > bitLength(value)) return 0
  const unit = 10n ** BigInt(-digits)
  const big = BigInt(value)
  return normalize(divideRoundingHalfEven(big, unit) * unit)
}

/** Divides two bigints (divisor above 0) to the nearest integer, halves to even. */
export function divideRoundingHalfEven(dividend: bigint, divisor: bigint): bigint {
  let quotient = dividend / divisor
  let remainder = dividend % divisor
  if (remainder < 0n) {
    quotient -= 1n
    remainder += divisor
  }
  const twice = remainder * 2n
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient
}

/** float(int): nearest double, halves to even. */
export function intToFloat(value: PyInt): number | TextProblem {
  const result = Number(value)
  return Number.isFinite(result) ? result : problem('OverflowError', 'int too large to convert to float')
}

/** int(float): the whole part; CPython's words for nan and the infinities. */
export function intFromFloat(value: number): PyInt | TextProblem {
  if (Number.isNaN(value)) return problem('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) return problem('OverflowError', 'cannot convert float infinity to integer')
  return intFromWholeNumber(Math.trunc(value))
}

/** Compares exactly, with no rounding of either side: negative, 0 or positive; NaN when the float is nan. */
export function compareIntWithFloat(int: PyInt, float: number): number {
  if (Number.isNaN(float)) return Number.NaN
  return int < float ? -1 : int > float ? 1 : 0
}

/** int / int, correctly rounded whatever the size of both. */
export function trueDivide(a: PyInt, b: PyInt): number | TextProblem {
  if (b === 0) return divisionByZero
  if (typeof a === 'number' && typeof b === 'number') return a / b + 0 === 0 ? zeroQuotient(a, b) : a / b
  const negative = a < 0 !== b < 0
  const size = quotientOfBig(BigInt(absolute(a)), BigInt(absolute(b)))
  if (size === Infinity) return problem('OverflowError', 'integer division result too large for a float')
  return negative ? -size : size
}

/** 0 / -5 is -0.0 in Python as in JavaScript. */
function zeroQuotient(a: number, b: number): number {
  return a === 0 && b < 0 ? -0 : a / b
}

/**
 * Keeps 66 or 67 bits of the quotient and ors the remainder into the last one, which leaves Number() a value that
 * rounds as the exact one does; below the normal range the shift is limited so that the rounding falls on the last bit
 * kept.
 */
function quotientOfBig(a: bigint, b: bigint): number {
  if (a === 0n) return 0
  const shift = Math.min(66 - (bitLength(a) - bitLength(b)), 1076)
  const [top, bottom] = shift >= 0 ? [a << BigInt(shift), b] : [a, b << BigInt(-shift)]
  const quotient = top / bottom
  const sticky = top % bottom === 0n ? quotient : quotient | 1n
  if (shift > 1000) return subnormalQuotient(sticky, shift)
  return scaleByPowerOfTwo(Number(sticky), -shift)
}

/** Rounds to a multiple of 2**-1074 in integers, so that it is done once. */
function subnormalQuotient(sticky: bigint, shift: number): number {
  const excess = shift - 1074
  if (bitLength(sticky) - shift > -1022 || excess <= 0) return scaleByPowerOfTwo(Number(sticky), -shift)
  const units = divideRoundingHalfEven(sticky, 1n << BigInt(excess))
  return scaleByPowerOfTwo(Number(units), -1074)
}

/** Multiplies by 2**exponent in steps that stay inside the range of doubles. */
export function scaleByPowerOfTwo(value: number, exponent: number): number {
  let result = value
  let left = exponent
  while (left > 1000) {
    result *= 2 ** 1000
    left -= 1000
  }
  while (left < -1000) {
    result *= 2 ** -1000
    left += 1000
  }
  return result * 2 ** left
}
