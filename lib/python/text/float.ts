/**
 * Text of Python's float: repr, the conversions e f g r of PyOS_double_to_string, and reading float('...').
 *
 * repr uses the shortest digits that read back, plain from 1e-4 up to 1e16 and with an exponent of at least two digits
 * outside. Arithmetic is in floatArithmetic.ts, hexadecimal in floatHex.ts, the format mini-language in formatFloat.ts.
 * Follows Python/pystrtod.c and Objects/floatobject.c.
 */
import { hasFlag, SPACE } from './characters'
import { toDecimalAscii } from './decimalAscii'
import { fixedText, scientificDigits, shortestDigits } from './floatDigits'
import { latinOf } from './latin'
import { problem, type TextProblem } from './problem'
import { reprStr } from './repr'

/** repr(float), which is also str(float). */
export function reprFloat(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e-4 && size < 1e16) return Number.isInteger(value) ? `${value}.0` : `${value}`
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  if (!Number.isFinite(value)) return nonFiniteText(value)
  const { digits, exponent } = shortestDigits(size)
  return (value < 0 ? '-' : '') + withExponent(digits, exponent, false)
}

function nonFiniteText(value: number): string {
  return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
}

/** d.ddde+XX; the exponent has two digits at least. */
function withExponent(digits: string, exponent: number, keepPoint: boolean): string {
  const point = digits.length > 1 || keepPoint ? '.' : ''
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${digits.charAt(0)}${point}${digits.slice(1)}e${exponent < 0 ? '-' : '+'}${size}`
}

/** The conversions of PyOS_double_to_string; `r` takes no precision. */
export type FloatConversion = 'e' | 'f' | 'g' | 'r'

export interface FloatTextOptions {
  /** Keep the point though no digit follows, and g's trailing zeros: `#`. */
  readonly alternate: boolean
  /** Write `.0` after a whole number that has no exponent, as repr does. */
  readonly addPointZero: boolean
}

const plainOptions: FloatTextOptions = { alternate: false, addPointZero: false }

/** Formats a float in one of the conversions, lower case, with `-` when negative. */
export function floatText(value: number, kind: FloatConversion, precision: number, options = plainOptions): string {
  if (!Number.isFinite(value)) return nonFiniteText(value)
  const size = Math.abs(value)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  switch (kind) {
    case 'f':
      return sign + fixedText(size, precision) + (options.alternate && precision === 0 ? '.' : '')
    case 'e':
      return sign + exponentText(size, precision, options.alternate)
    case 'g':
      return sign + generalText(size, Math.max(precision, 1), options)
    case 'r':
      return sign + shortestText(size, options)
  }
}

function exponentText(size: number, precision: number, keepPoint: boolean): string {
  const { digits, exponent } = scientificDigits(size, precision)
  return withExponent(digits, exponent, keepPoint)
}

/** Plain notation from 1e-4 while the digits reach the point, one digit less when `.0` is to be added. */
function generalText(size: number, precision: number, options: FloatTextOptions): string {
  const { digits, exponent } = scientificDigits(size, precision - 1)
  const kept = options.alternate ? digits : digits.replace(/0+$/, '') || '0'
  const limit = options.addPointZero ? precision - 1 : precision
  if (exponent < -4 || exponent >= limit) return withExponent(kept, exponent, options.alternate)
  return plainText(kept, exponent, options)
}

function shortestText(size: number, options: FloatTextOptions): string {
  const { digits, exponent } = size === 0 ? { digits: '0', exponent: 0 } : shortestDigits(size)
  if (exponent < -4 || exponent >= 16) return withExponent(digits, exponent, options.alternate)
  return plainText(digits, exponent, options)
}

function plainText(digits: string, exponent: number, options: FloatTextOptions): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const fraction = digits.slice(exponent + 1)
  if (fraction !== '') return `${whole}.${fraction}`
  if (options.addPointZero) return `${whole}.0`
  return options.alternate ? `${whole}.` : whole
}

const floatSyntax = /^[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?)$/i
const specialSyntax = /^([+-]?)(inf|infinity|nan)$/i

/** float(str): white space around, underscores between digits, digits of any script, inf and nan in any case. */
export function parseFloatText(text: string): number | TextProblem {
  const value = readFloat(toDecimalAscii(text))
  return value ?? problem('ValueError', `could not convert string to float: ${reprStr(text)}`)
}

/** float(bytes): the same in ASCII; `shown` is the repr that the message ends with. */
export function parseFloatBytes(bytes: Uint8Array, shown: string): number | TextProblem {
  const value = readFloat(latinOf(bytes))
  return value ?? problem('ValueError', `could not convert string to float: ${shown}`)
}

function readFloat(text: string): number | undefined {
  const trimmed = trimAsciiSpace(text)
  if (floatSyntax.test(trimmed)) return Number(trimmed.replaceAll('_', ''))
  const special = specialSyntax.exec(trimmed)
  if (special === null) return undefined
  if (special[2]?.toLowerCase() === 'nan') return Number.NaN
  return special[1] === '-' ? -Infinity : Infinity
}

/** Strips what C calls white space. */
export function trimAsciiSpace(text: string): string {
  return text.replace(/^[\t-\r ]+/, '').replace(/[\t-\r ]+$/, '')
}

/** Strips what Python calls white space, which is not what trim() strips. */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && hasFlag(text.charCodeAt(start), SPACE)) start++
  while (end > start && hasFlag(text.charCodeAt(end - 1), SPACE)) end--
  return text.slice(start, end)
}
