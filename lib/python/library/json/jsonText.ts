/** JSON's strings. Plain values: a text is looked at by its characters, whose positions messages tell. */

import { codesOfText, joined, textOfCodes, unitsOf } from '../../text/codePoints'

/** The characters of a text by their numbers. */
export function charactersOf(text: string): Uint32Array {
  return Uint32Array.from(codesOfText(text))
}

export const QUOTE = 0x22
const BACKSLASH = 0x5c
const FIRST_PRINTABLE = 0x20
const LETTER_U = 0x75
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

export interface ScannedString {
  readonly text: string
  /** Where the text goes on after the closing quote. */
  readonly end: number
}

export interface StringProblem {
  readonly problem: string
  readonly at: number
}

/** The string whose first character, after the quote, is at `from`. Follows scanstring_unicode of Modules/_json.c. */
export function scanString(characters: Uint32Array, from: number, strict: boolean): ScannedString | StringProblem {
  const begin = from - 1
  const unterminated = { problem: 'Unterminated string starting at', at: begin }
  let text = ''
  for (let at = from; ;) {
    const stop = plainEnd(characters, at)
    text = joined(text, textOfCodes(characters, at, stop))
    const character = characters[stop]
    if (character === undefined) return unterminated
    if (character === QUOTE) return { text, end: stop + 1 }
    if (character < FIRST_PRINTABLE) {
      if (strict) return { problem: 'Invalid control character at', at: stop }
      text += String.fromCodePoint(character)
      at = stop + 1
      continue
    }
    const escaped = characters[stop + 1]
    if (escaped === undefined) return unterminated
    const one = escaped === LETTER_U ? unicodeEscape(characters, stop + 2) : plainEscape(escaped, stop)
    if ('problem' in one) return one
    text = joined(text, one.text)
    at = one.end
  }
}

/** Where the characters end that stand for themselves. */
function plainEnd(characters: Uint32Array, from: number): number {
  let at = from
  for (; at < characters.length; at++) {
    const character = characters[at] ?? 0
    if (character === QUOTE || character === BACKSLASH || character < FIRST_PRINTABLE) break
  }
  return at
}

function plainEscape(escaped: number, at: number): ScannedString | StringProblem {
  const text = ESCAPES[String.fromCodePoint(escaped)]
  return text === undefined ? { problem: 'Invalid \\escape', at } : { text, end: at + 2 }
}

/** The digits begin at `from`; a high surrogate takes a low one along. */
function unicodeEscape(characters: Uint32Array, from: number): ScannedString | StringProblem {
  const wrong = { problem: 'Invalid \\uXXXX escape', at: from - 1 }
  const high = fourDigits(characters, from)
  if (from + 4 > characters.length || high === null) return wrong
  const end = from + 4
  const pairs = high >= 0xd800 && high < 0xdc00 && end + 6 < characters.length
  if (!pairs || characters[end] !== BACKSLASH || characters[end + 1] !== LETTER_U)
    return { text: String.fromCharCode(high), end }
  const low = fourDigits(characters, end + 2)
  if (low === null) return { ...wrong, at: end + 1 }
  const joins = low >= 0xdc00 && low < 0xe000
  return joins ? { text: String.fromCharCode(high, low), end: end + 6 } : { text: String.fromCharCode(high), end }
}

function fourDigits(characters: Uint32Array, from: number): number | null {
  const digits = textOfCodes(characters, from, Math.min(from + 4, characters.length))
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : null
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(unit: string): string {
  return SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export function quoteAscii(text: string): string {
  return `"${unitsOf(text).replaceAll(/[^ !#-[\]-~]/g, escaped)}"`
}

export function quoteUnicode(text: string): string {
  return `"${text.replaceAll(/[\0-\x1f"\\]/g, escaped)}"`
}
