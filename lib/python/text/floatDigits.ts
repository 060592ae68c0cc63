/**
 * Decimal digits of a double: the shortest that read back as it, or a given number of them rounded exactly.
 *
 * CPython rounds the exact binary value, halves to even; JavaScript's toFixed and toExponential round halves up and
 * stop at 100 digits and 1e21. So their result is taken only where the value is no half, and bigints do the rest. All
 * functions take finite values that are not negative. Follows the contract of Python/dtoa.c, not its method.
 */
import { divideRoundingHalfEven } from './int'

/** Past this no double has a digit other than 0. */
const LAST_PLACE = 1074

/** The digits d1d2d3... of a value d1.d2d3... * 10**exponent. */
export interface ScientificDigits {
  readonly digits: string
  readonly exponent: number
}

/** The fewest digits that read back as the value (repr's digits). */
export function shortestDigits(value: number): ScientificDigits {
  return split(value.toExponential())
}

function split(text: string): ScientificDigits {
  const [mantissa = '', exponent = ''] = text.split('e')
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) }
}

/** The value with so many digits after the point, as `%.{places}f` prints it. */
export function fixedText(value: number, places: number): string {
  if (places > LAST_PLACE) return fixedText(value, LAST_PLACE) + '0'.repeat(places - LAST_PLACE)
  if (places <= 100 && value < 1e21 && !isHalf(value, places)) return value.toFixed(places)
  const text = scaled(value, places)
    .toString()
    .padStart(places + 1, '0')
  const point = text.length - places
  return places === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`
}

/**
 * Whether the value is exactly halfway between two decimals with so many places: an odd multiple of 2**-(places + 1).
 */
function isHalf(value: number, places: number): boolean {
  return (value * 2 ** (places + 1)) % 2 === 1
}

/** value * 10**places rounded to an integer, halves to even; places may be negative. */
export function scaled(value: number, places: number): bigint {
  const { mantissa, exponent } = binaryParts(value)
  const ten = 10n ** BigInt(Math.abs(places))
  const top = (exponent >= 0 ? mantissa << BigInt(exponent) : mantissa) * (places >= 0 ? ten : 1n)
  const bottom = (exponent < 0 ? 1n << BigInt(-exponent) : 1n) * (places < 0 ? ten : 1n)
  return divideRoundingHalfEven(top, bottom)
}

/** value = mantissa * 2**exponent with an integer mantissa. */
export function binaryParts(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const biased = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  if (biased === 0) return { mantissa: fraction, exponent: -1074 }
  return { mantissa: fraction | (1n << 52n), exponent: biased - 1075 }
}

/** The value with so many digits after the first, as `%.{places}e` prints it. */
export function scientificDigits(value: number, places: number): ScientificDigits {
  if (value === 0) return { digits: '0'.repeat(places + 1), exponent: 0 }
  if (places > LAST_PLACE) {
    const { digits, exponent } = scientificDigits(value, LAST_PLACE)
    return { digits: digits + '0'.repeat(places - LAST_PLACE), exponent }
  }
  const exponent = decimalExponent(value)
  const last = places - exponent
  if (places <= 100 && last >= 0 && last < 900 && !isHalf(value, last)) return split(value.toExponential(places))
  const digits = scaled(value, last).toString()
  if (digits.length > places + 1) return { digits: digits.slice(0, places + 1), exponent: exponent + 1 }
  return { digits, exponent }
}

/**
 * floor(log10(value)), exact: the shortest digits may have been rounded up to a power of ten, so that one is checked.
 */
function decimalExponent(value: number): number {
  const { digits, exponent } = shortestDigits(value)
  if (digits !== '1') return exponent
  const { mantissa, exponent: power } = binaryParts(value)
  const left = mantissa * (power > 0 ? 1n << BigInt(power) : 1n) * (exponent < 0 ? 10n ** BigInt(-exponent) : 1n)
  const right = (power < 0 ? 1n << BigInt(-power) : 1n) * (exponent > 0 ? 10n ** BigInt(exponent) : 1n)
  return left < right ? exponent - 1 : exponent
}
