/**
 * float.hex() and float.fromhex().
 *
 * Text is `-0x1.` with 13 hexadecimal digits and `p+exponent`; reading takes any number of digits with or without `0x`,
 * point and exponent, rounds once, halves to even, and knows inf and nan. Follows float_hex and float_fromhex of
 * CPython.
 */
import { trimAsciiSpace } from './float'
import { binaryParts } from './floatDigits'
import { bitLength, divideRoundingHalfEven, scaleByPowerOfTwo } from './int'
import { problem, type TextProblem } from './problem'

export function floatToHex(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (!Number.isFinite(value)) return `${sign}inf`
  if (value === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = binaryParts(Math.abs(value))
  const lead = mantissa >> 52n
  const digits = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0')
  const power = exponent + 52
  return `${sign}0x${lead}.${digits}p${power < 0 ? '-' : '+'}${Math.abs(power)}`
}

const syntax = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i
const special = /^([+-]?)(inf|infinity|nan)$/i

export function floatFromHex(text: string): number | TextProblem {
  const trimmed = trimAsciiSpace(text)
  const named = special.exec(trimmed)
  if (named !== null) return specialValue(named[1] ?? '', named[2] ?? '')
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = syntax.exec(trimmed) ?? []
  if (whole + fraction === '') return problem('ValueError', 'invalid hexadecimal floating-point string')
  const size = sizeOf(BigInt(`0x${whole}${fraction}`), Number(exponent) - 4 * fraction.length)
  if (size === Infinity) return problem('OverflowError', 'hexadecimal value too large to represent as a float')
  return sign === '-' ? -size : size
}

function specialValue(sign: string, name: string): number {
  if (name.toLowerCase() === 'nan') return Number.NaN
  return sign === '-' ? -Infinity : Infinity
}

/** digits * 2**exponent, rounded once: to 53 bits, or to a multiple of the least subnormal. */
function sizeOf(digits: bigint, exponent: number): number {
  if (digits === 0n) return 0
  const top = bitLength(digits) + exponent
  if (top > 1024) return Infinity
  if (top < -1075) return 0
  const last = Math.max(top - 53, -1074)
  const shift = exponent - last
  const units = shift >= 0 ? digits << BigInt(shift) : divideRoundingHalfEven(digits, 1n << BigInt(-shift))
  return scaleByPowerOfTwo(Number(units), last)
}
