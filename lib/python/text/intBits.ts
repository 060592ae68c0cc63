/**
 * Shifts, bitwise operators and the bytes of Python's int.
 *
 * Negative ints behave as two's complement of endless width, which is also bigint's rule. Numbers within 32 bits take
 * JavaScript's own operators. Follows CPython's Objects/longobject.c; ints are normalised as in int.ts.
 */
import { bitLength, MAX_INT_BITS, normalize, outOfMemory, type PyInt } from './int'
import { problem, type TextProblem } from './problem'

const negativeShift: TextProblem = problem('ValueError', 'negative shift count')
const tooManyDigits: TextProblem = problem('OverflowError', 'too many digits in integer')
/** Bits of a digit of C's, and how many digits an int of C's can have. */
const DIGIT = 30n
const MOST_DIGITS = (2n ** 63n - 2n) / DIGIT

function digitsOf(bits: number): bigint {
  return (BigInt(bits) + DIGIT - 1n) / DIGIT
}

export function shiftLeft(value: PyInt, count: PyInt): PyInt | TextProblem {
  if (count < 0) return negativeShift
  if (value === 0) return 0
  if (typeof value === 'number' && count <= 52) {
    const result = value * 2 ** Number(count)
    if (Number.isSafeInteger(result)) return result
  }
  if (digitsOf(bitLength(value)) + BigInt(count) / DIGIT > MOST_DIGITS) return tooManyDigits
  if (bitLength(value) + Number(count) > MAX_INT_BITS) return outOfMemory
  return normalize(BigInt(value) << BigInt(count))
}

export function shiftRight(value: PyInt, count: PyInt): PyInt | TextProblem {
  if (count < 0) return negativeShift
  if (typeof value === 'number') {
    if (count >= 53) return value < 0 ? -1 : 0
    return Math.floor(value / 2 ** Number(count))
  }
  if (count >= bitLength(value)) return value < 0n ? -1 : 0
  return normalize(value >> BigInt(count))
}

export function bitAnd(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a & b
  return normalize(BigInt(a) & BigInt(b))
}

export function bitOr(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a | b
  return normalize(BigInt(a) | BigInt(b))
}

export function bitXor(a: PyInt, b: PyInt): PyInt {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a ^ b
  return normalize(BigInt(a) ^ BigInt(b))
}

export function invertBits(value: PyInt): PyInt {
  return typeof value === 'number'
    ? Number.isSafeInteger(-1 - value)
      ? -1 - value
      : ~BigInt(value)
    : normalize(~value)
}

/** int.bit_count: ones in the absolute value. */
export function bitCount(value: PyInt): number {
  if (typeof value === 'number') {
    const size = Math.abs(value)
    return onesOf(size % 2 ** 32) + onesOf(Math.floor(size / 2 ** 32))
  }
  const hex = (value < 0n ? -value : value).toString(16)
  let count = 0
  for (let i = 0; i < hex.length; i += 8) count += onesOf(Number.parseInt(hex.slice(i, i + 8), 16))
  return count
}

function onesOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export type ByteOrder = 'big' | 'little'

/** Reads the byteorder argument; anything but the two names is a problem. */
export function readByteOrder(text: string): ByteOrder | TextProblem {
  if (text === 'big' || text === 'little') return text
  return problem('ValueError', "byteorder must be either 'little' or 'big'")
}

/** int.to_bytes. */
export function intToBytes(value: PyInt, length: number, order: ByteOrder, signed: boolean): Uint8Array | TextProblem {
  if (length < 0) return problem('ValueError', 'length argument must be non-negative')
  if (value < 0 && !signed) return problem('OverflowError', "can't convert negative int to unsigned")
  if (!fitsInBytes(BigInt(value), length, signed)) return problem('OverflowError', 'int too big to convert')
  if (length * 8 > MAX_INT_BITS) return outOfMemory
  const bytes = new Uint8Array(length)
  const hex = BigInt.asUintN(length * 8, BigInt(value))
    .toString(16)
    .padStart(length * 2, '0')
  for (let i = 0; i < length; i++) {
    bytes[order === 'big' ? i : length - 1 - i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
  }
  return bytes
}

function fitsInBytes(value: bigint, length: number, signed: boolean): boolean {
  if (value === 0n) return true
  const bits = bitLength(value < 0n ? ~value : value)
  return bits <= length * 8 - (signed ? 1 : 0)
}

/** int.from_bytes. */
export function intFromBytes(bytes: Uint8Array, order: ByteOrder, signed: boolean): PyInt {
  if (bytes.length === 0) return 0
  const ordered = order === 'big' ? bytes : bytes.toReversed()
  let hex = '0x'
  for (const byte of ordered) hex += byte.toString(16).padStart(2, '0')
  const value = BigInt(hex)
  return normalize(signed ? BigInt.asIntN(bytes.length * 8, value) : value)
}
