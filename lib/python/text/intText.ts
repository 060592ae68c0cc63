/**
 * Text of Python's int: int('...', base), str(int) and the digits of other bases.
 *
 * Bases that are no power of two are limited to 4300 digits both ways, in CPython's words, or to as many as the program
 * set (0: no limit); the limit guards against quadratic work. `0x`, `0o`, `0b` are allowed before digits of their base or with base 0, underscores between digits.
 * Follows PyLong_FromString, PyLong_FromUnicodeObject and long_to_decimal_string.
 */
import { toDecimalAscii } from './decimalAscii'
import { trimAsciiSpace } from './float'
import { bitLength, normalize, type PyInt } from './int'
import { latinOf } from './latin'
import { problem, type TextProblem } from './problem'
import { reprBytes, reprStr } from './repr'

export const MAX_STR_DIGITS = 4300

/** What converting so many digits takes, in nanoseconds: nothing worth telling for as many as there usually are. */
export function conversionTime(digits: number): number {
  return digits > MAX_STR_DIGITS ? digits ** 2 / 200 : 0
}

const BITS_A_DIGIT = Math.log2(10)

const advice = 'use sys.set_int_max_str_digits() to increase the limit'

function tooManyDigits(most: number): TextProblem {
  return problem('ValueError', `Exceeds the limit (${most} digits) for integer string conversion; ${advice}`)
}

/** str(int) and repr(int). */
export function intToText(value: PyInt, most = MAX_STR_DIGITS): string | TextProblem {
  if (typeof value === 'number' || most === 0) return String(value)
  // As many digits as `most` need about so many bits: only close to that the digits themselves are counted.
  const bits = bitLength(value) - most * BITS_A_DIGIT
  if (bits < -5) return String(value)
  if (bits > 5) return tooManyDigits(most)
  const text = value.toString()
  return text.length - (value < 0n ? 1 : 0) > most ? tooManyDigits(most) : text
}

/** The digits of the absolute value in base 2, 8 or 16, without prefix. */
export function intDigits(value: PyInt, base: 2 | 8 | 16): string {
  return (value < 0 ? -value : value).toString(base)
}

/** bin(), oct(), hex(). */
export function intToPrefixed(value: PyInt, base: 2 | 8 | 16): string {
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x'
  return (value < 0 ? '-' : '') + prefix + intDigits(value, base)
}

/** int(str, base). */
export function parseInteger(text: string, base: PyInt = 10, most = MAX_STR_DIGITS): PyInt | TextProblem {
  return readInteger(toDecimalAscii(text), base, most, () => reprStr(text))
}

/** int(bytes, base); the message shows a bytes literal for bytearray too. */
export function parseIntegerBytes(bytes: Uint8Array, base: PyInt = 10, most = MAX_STR_DIGITS): PyInt | TextProblem {
  return readInteger(latinOf(bytes), base, most, () => reprBytes(bytes))
}

const prefixOf = new Map([
  [2, 'b'],
  [8, 'o'],
  [16, 'x'],
])

function readInteger(text: string, base: PyInt, most: number, shown: () => string): PyInt | TextProblem {
  if (typeof base === 'bigint' || base < 0 || base === 1 || base > 36) {
    return problem('ValueError', 'int() base must be >= 2 and <= 36, or 0')
  }
  const result = readDigits(trimAsciiSpace(text), base, most)
  if (result !== undefined) return result
  const quoted = Array.from(shown()).slice(0, 200).join('')
  return problem('ValueError', `invalid literal for int() with base ${base}: ${quoted}`)
}

function readDigits(text: string, base: number, most: number): PyInt | TextProblem | undefined {
  const [, sign = '', unsigned = ''] = /^([+-]?)(.*)$/s.exec(text) ?? []
  const prefixed = splitPrefix(unsigned, base)
  if (prefixed === undefined || !/^[0-9a-z]+(_[0-9a-z]+)*$/i.test(prefixed.digits)) return undefined
  const digits = prefixed.digits.replaceAll('_', '').toLowerCase()
  for (const digit of digits) if (Number.parseInt(digit, 36) >= prefixed.base) return undefined
  if (base === 0 && prefixed.base === 10 && digits.startsWith('0') && /[1-9]/.test(digits)) return undefined
  const size = digitsToInt(digits, prefixed.base, most)
  return typeof size === 'object' || sign !== '-' ? size : typeof size === 'number' ? 0 - size : -size
}

/** Takes `0x` and its like off; an underscore may follow the prefix. Base 0 without a prefix is base 10. */
function splitPrefix(text: string, base: number): { readonly digits: string; readonly base: number } | undefined {
  const letter = text.charAt(1).toLowerCase()
  for (const [prefixBase, prefix] of prefixOf) {
    if (text.startsWith('0') && letter === prefix && (base === prefixBase || base === 0)) {
      const rest = text.slice(2)
      return { digits: rest.startsWith('_') ? rest.slice(1) : rest, base: prefixBase }
    }
  }
  return { digits: text, base: base === 0 ? 10 : base }
}

function digitsToInt(digits: string, base: number, most: number): PyInt | TextProblem {
  if ((base & (base - 1)) !== 0 && most > 0 && digits.length > most) {
    const message = `Exceeds the limit (${most} digits) for integer string conversion: `
    return problem('ValueError', `${message}value has ${digits.length} digits; ${advice}`)
  }
  const small = Number.parseInt(digits, base)
  if (Number.isSafeInteger(small)) return small
  return normalize(bigOf(digits, base))
}

function bigOf(digits: string, base: number): bigint {
  const prefix = base === 10 ? '' : `0${prefixOf.get(base) ?? ''}`
  if (base === 10 || prefix !== '0') return BigInt(prefix + digits)
  let value = 0n
  for (const digit of digits) value = value * BigInt(base) + BigInt(Number.parseInt(digit, 36))
  return value
}
