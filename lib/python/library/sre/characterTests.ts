/**
 * What patterns ask of a single character: its categories, and its other case.
 *
 * Three alphabets as in CPython: ASCII (bytes, `re.A`), the locale's, which here is C's and so ASCII too, and Unicode with
 * the simple case mappings: one character to one character, where str.lower may give several.
 */
import { lower, upper } from '../../text/casing'
import { ALPHA, DECIMAL, DIGIT, hasFlag, LINE_BREAK, NUMERIC, SPACE } from '../../text/characters'
import { category } from './opcodes'

const WORD = ALPHA | DECIMAL | DIGIT | NUMERIC
const UNDERSCORE = 0x5f
const NEWLINE = 10
/** Most texts stay below: Latin, Greek, Cyrillic. */
const COMMON = 0x600

const commonLower = Int32Array.from({ length: COMMON }, (_, code) => firstOf(lower(String.fromCharCode(code))))

function firstOf(text: string): number {
  return text.codePointAt(0) ?? 0
}

export function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

export function upperAscii(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code
}

export function lowerUnicode(code: number): number {
  return code < COMMON ? (commonLower[code] ?? code) : firstOf(lower(String.fromCodePoint(code)))
}

export function upperUnicode(code: number): number {
  return firstOf(upper(String.fromCodePoint(code)))
}

export function isAsciiWord(code: number): boolean {
  return isAsciiDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

export function isUnicodeWord(code: number): boolean {
  return code < 128 ? isAsciiWord(code) : hasFlag(code, WORD)
}

/** Whether the character is of the category; null for no category of patterns. */
export function isOfCategory(number: number, code: number): boolean | null {
  const found = isOfPositive(number & ~1, code)
  return found === null ? null : found !== ((number & 1) !== 0)
}

function isOfPositive(number: number, code: number): boolean | null {
  switch (number) {
    case category.DIGIT:
      return isAsciiDigit(code)
    case category.SPACE:
      return isAsciiSpace(code)
    case category.WORD:
    case category.LOC_WORD:
      return isAsciiWord(code)
    case category.LINEBREAK:
      return code === NEWLINE
    case category.UNI_DIGIT:
      return hasFlag(code, DECIMAL)
    case category.UNI_SPACE:
      return hasFlag(code, SPACE)
    case category.UNI_WORD:
      return isUnicodeWord(code)
    case category.UNI_LINEBREAK:
      return hasFlag(code, LINE_BREAK)
    default:
      return null
  }
}

export function isNewline(code: number): boolean {
  return code === NEWLINE
}

/** Whether the character has another case, in ASCII. */
export function isCasedAscii(code: number): boolean {
  return lowerAscii(code) !== code || upperAscii(code) !== code
}

export function isCasedUnicode(code: number): boolean {
  return lowerUnicode(code) !== code || upperUnicode(code) !== code
}
