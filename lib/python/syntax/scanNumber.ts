/**
 * Number literals, with every way of getting one wrong that CPython names. Follows `Parser/lexer/lexer.c`; the value is
 * worked out later (numberLiteral.ts).
 *
 * Each function returns the position after what it read, or -1 once a problem was recorded.
 */
import { WORD, countCharacters, isDigit, isHexDigit } from './characters'
import { NUMBER } from './tokenKind'
import type { Scanner } from './Scanner'

const ZERO = 48
const UNDERSCORE = 95
const POINT = 46

/** Reads the number that starts at `s.pos` with a digit, or with a point before a digit. */
export function scanNumber(s: Scanner): number {
  const start = s.pos
  const end = s.source.charCodeAt(start) === ZERO ? afterZero(s, start) : decimal(s, start)
  if (end < 0) return s.tokens.kind[s.tokens.count - 1] ?? 0
  s.pos = end
  return s.pushPlain(NUMBER, start)
}

function refuse(s: Scanner, message: string, at: number): -1 {
  s.fail(message, at)
  return -1
}

function afterZero(s: Scanner, start: number): number {
  switch (s.source.charCodeAt(start + 1) | 32) {
    case 0x78:
      return hexadecimal(s, start + 1)
    case 0x6f:
      return lowRadix(s, start + 1, 8, 'octal')
    case 0x62:
      return lowRadix(s, start + 1, 2, 'binary')
    default:
      return zeros(s, start)
  }
}

function hexadecimal(s: Scanner, letter: number): number {
  let pos = letter + 1
  do {
    if (s.source.charCodeAt(pos) === UNDERSCORE) pos++
    if (!isHexDigit(s.source.charCodeAt(pos))) return refuse(s, 'invalid hexadecimal literal', pos)
    do pos++
    while (isHexDigit(s.source.charCodeAt(pos)))
  } while (s.source.charCodeAt(pos) === UNDERSCORE)
  return endOfNumber(s, pos, 'hexadecimal')
}

function lowRadix(s: Scanner, letter: number, radix: number, word: string): number {
  const inRadix = (at: number): boolean => {
    const code = s.source.charCodeAt(at)
    return code >= ZERO && code < ZERO + radix
  }
  const digitTooHigh = (at: number): -1 => refuse(s, `invalid digit '${s.source[at]}' in ${word} literal`, at + 1)
  let pos = letter + 1
  do {
    if (s.source.charCodeAt(pos) === UNDERSCORE) pos++
    if (!inRadix(pos)) {
      return isDigit(s.source.charCodeAt(pos)) ? digitTooHigh(pos) : refuse(s, `invalid ${word} literal`, pos)
    }
    do pos++
    while (inRadix(pos))
  } while (s.source.charCodeAt(pos) === UNDERSCORE)
  if (isDigit(s.source.charCodeAt(pos))) return digitTooHigh(pos)
  return endOfNumber(s, pos, word)
}

/** A literal that begins with 0 and no radix letter: zero, a float, or the octal of Python 2. */
function zeros(s: Scanner, start: number): number {
  let pos = start + 1
  for (;;) {
    if (s.source.charCodeAt(pos) === UNDERSCORE) {
      pos++
      if (!isDigit(s.source.charCodeAt(pos))) return refuse(s, 'invalid decimal literal', pos)
    }
    if (s.source.charCodeAt(pos) !== ZERO) break
    pos++
  }
  const zerosEnd = pos + 1
  const nonzero = isDigit(s.source.charCodeAt(pos))
  if (nonzero) pos = digits(s, pos)
  if (pos < 0) return pos
  const code = s.source.charCodeAt(pos)
  if (code === POINT || (code | 32) === 0x65 || (code | 32) === 0x6a) return fraction(s, pos)
  return nonzero && !s.isTolerant ? refuseLeadingZeros(s, start, zerosEnd) : endOfNumber(s, pos, 'decimal')
}

function refuseLeadingZeros(s: Scanner, start: number, zerosEnd: number): -1 {
  const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
  const column = (at: number): number => countCharacters(s.source, s.lineStart, at)
  s.failWith(message, s.line, s.lineStart, column(start) + 1, column(zerosEnd))
  return -1
}

function decimal(s: Scanner, start: number): number {
  const pos = s.source.charCodeAt(start) === POINT ? start : digits(s, start)
  return pos < 0 ? pos : fraction(s, pos)
}

/** Passes digits with single underscores between them; the first is known to be a digit. */
function digits(s: Scanner, from: number): number {
  let pos = from
  for (;;) {
    do pos++
    while (isDigit(s.source.charCodeAt(pos)))
    if (s.source.charCodeAt(pos) !== UNDERSCORE) return pos
    pos++
    if (!isDigit(s.source.charCodeAt(pos))) return refuse(s, 'invalid decimal literal', pos)
  }
}

/** What may follow the whole part: a fraction, an exponent, the imaginary letter. */
function fraction(s: Scanner, from: number): number {
  let pos = from
  if (s.source.charCodeAt(pos) === POINT) {
    pos++
    if (isDigit(s.source.charCodeAt(pos))) pos = digits(s, pos)
    if (pos < 0) return pos
  }
  if ((s.source.charCodeAt(pos) | 32) === 0x65) {
    const after = exponent(s, pos)
    if (after <= pos) return after
    pos = after
  }
  if ((s.source.charCodeAt(pos) | 32) === 0x6a) return endOfNumber(s, pos + 1, 'imaginary')
  return endOfNumber(s, pos, 'decimal')
}

/** Returns the letter's own position when it begins a keyword instead, as in `1else`. */
function exponent(s: Scanner, letter: number): number {
  const next = s.source.charCodeAt(letter + 1)
  const signed = next === 43 || next === 45
  const first = signed ? letter + 2 : letter + 1
  if (isDigit(s.source.charCodeAt(first))) return digits(s, first)
  if (signed) return refuse(s, 'invalid decimal literal', first)
  return endOfNumber(s, letter, 'decimal')
}

/** Keywords that may follow a number without a space; CPython asks for no end of word after the short ones. */
const KEYWORD_AFTER_NUMBER = /^(?:i[fns]|(?:and|else|for|or|not)(?![\w\u{80}-\u{10ffff}]))/u

function endOfNumber(s: Scanner, pos: number, word: string): number {
  const code = s.source.charCodeAt(pos)
  if (code >= 128 || WORD[code] === 0 || s.isTolerant) return pos
  if (beginsKeyword(s.source, pos)) {
    s.warn(`invalid ${word} literal`, pos)
    return pos
  }
  return refuse(s, `invalid ${word} literal`, pos)
}

function beginsKeyword(source: string, pos: number): boolean {
  const word = source.slice(pos, pos + 6)
  return KEYWORD_AFTER_NUMBER.test(word)
}
