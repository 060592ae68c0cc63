/**
 * Problems with their places: from tokens and byte columns to what CPython's SyntaxError carries, characters from 1 and
 * the source line.
 *
 * The text is the whole line where the problem is on the line last read, and without its newline elsewhere; an end on
 * a later line is measured on the first, as CPython does. Follows `Parser/pegen_errors.c`.
 */
import { decimalDigits, numberValue } from '../numberLiteral'
import type { Part } from './part'
import type { Reading } from './Reading'
import type { Problem } from '../problem'

type ErrorType = 'SyntaxError' | 'IndentationError' | 'TabError'

/** A stretch in byte columns counted from 1; 0 and below stand for "not known". */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function problemAt(reading: Reading, type: ErrorType, message: string, place: Place): Problem {
  const text = errorText(reading, place.line)
  const offset = characterOffset(text, place.column)
  const endOffset = place.endColumn > 0 ? characterOffset(text, place.endColumn) : place.endColumn
  return { type, message, line: place.line, offset, endLine: place.endLine, endOffset, text }
}

function errorText(reading: Reading, line: number): string {
  const { scanner } = reading
  const source = scanner.source.slice(0, scanner.length)
  if (scanner.line <= line) return source.slice(scanner.lineStart, lineEnd(source, scanner.lineStart))
  let start = 0
  for (let i = 1; i < line; i++) start = source.indexOf('\n', start) + 1
  const newline = source.indexOf('\n', start)
  return source.slice(start, newline < 0 ? source.length : newline)
}

function lineEnd(source: string, from: number): number {
  const newline = source.indexOf('\n', from)
  return newline < 0 ? source.length : newline + 1
}

/** Number of characters begun within the first `bytes` bytes; one more than the text has where it is shorter. */
function characterOffset(text: string, bytes: number): number {
  let left = bytes
  let count = 0
  for (const character of text) {
    if (left <= 0) return count
    left -= byteLength(character)
    count++
  }
  return left > 0 ? count + 1 : count
}

function byteLength(character: string): number {
  if (character.length > 1) return 4
  const code = character.charCodeAt(0)
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}

/** From the start of token `from` to the end of token `to`. */
export function tokenPlace(reading: Reading, from: number, to: number): Place {
  const tokens = reading.scanner.tokens
  return {
    line: tokens.line[from] ?? 0,
    column: (tokens.column[from] ?? 0) + 1,
    endLine: tokens.endLine[to] ?? 0,
    endColumn: (tokens.endColumn[to] ?? 0) + 1,
  }
}

/** From the start of a token to where the tokenizer stands. */
export function placeFrom(reading: Reading, from: number): Place {
  const { scanner } = reading
  return { ...tokenPlace(reading, from, from), endLine: scanner.line, endColumn: bytesRead(reading) }
}

/** Bytes of the current line the tokenizer has passed. */
function bytesRead(reading: Reading): number {
  const { scanner } = reading
  return byteCount(scanner.source.slice(scanner.lineStart, scanner.pos))
}

function byteCount(text: string): number {
  let bytes = 0
  for (const character of text) bytes += byteLength(character)
  return bytes
}

/** At one token; where it has no columns, at the tokenizer's place on its line. */
export function placeOfToken(reading: Reading, index: number): Place {
  const tokens = reading.scanner.tokens
  const isPlaced = (tokens.column[index] ?? -1) >= 0
  const line = tokens.line[index] ?? 0
  if (isPlaced) return tokenPlace(reading, index, index)
  return { line, column: bytesRead(reading), endLine: tokens.endLine[index] ?? line, endColumn: -1 }
}

/** As placeOfToken for the last token read; the start of the text when none was. */
function placeHere(reading: Reading): Place {
  if (reading.filled === 0) return { line: 0, column: 0, endLine: 0, endColumn: -1 }
  return placeOfToken(reading, reading.filled - 1)
}

export function raiseHere(reading: Reading, message: string, type: ErrorType = 'SyntaxError'): Problem {
  return problemAt(reading, type, message, placeHere(reading))
}

/** From the beginning of one part to the end of another. */
export function raiseRange(reading: Reading, from: Part, to: Part, message: string): Problem {
  return problemAt(reading, 'SyntaxError', message, tokenPlace(reading, from.from, to.to - 1))
}

export function raiseForced(reading: Reading, mark: number, spelling: string): Problem {
  return problemAt(reading, 'SyntaxError', `expected '${spelling}'`, tokenPlace(reading, mark, mark))
}

/** The problem of `!=` where it is to be written `<>`. */
export function raiseMisspelt(reading: Reading, mark: number): Problem | null {
  const { diamondFrom, tokens, source } = reading.scanner
  const start = tokens.start[mark] ?? 0
  if (start < diamondFrom || !source.startsWith('!', start)) return null
  return problemAt(
    reading,
    'SyntaxError',
    "with Barry as BDFL, use '<>' instead of '!='",
    tokenPlace(reading, mark, mark),
  )
}

/** The problem of a decimal integer longer than CPython converts; null for any other number. */
export function raiseDigits(reading: Reading, index: number): Problem | null {
  const { tokens, source } = reading.scanner
  const literal = source.slice(tokens.start[index], tokens.end[index])
  if (numberValue(literal, reading.maxDigits) !== null) return null
  const message =
    `Exceeds the limit (${reading.maxDigits} digits) for integer string conversion: value has ${decimalDigits(literal)} digits; ` +
    'use sys.set_int_max_str_digits() to increase the limit - ' +
    'Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
  const place = tokenPlace(reading, index, index)
  return problemAt(reading, 'SyntaxError', message, { ...place, column: 0, endColumn: 0 })
}

export function raiseUnclosed(reading: Reading): Problem {
  const { scanner } = reading
  const at = scanner.level - 1
  const bracket = String.fromCharCode(scanner.bracket[at] ?? 40)
  const line = scanner.bracketLine[at] ?? 0
  const column = (scanner.bracketColumn[at] ?? 0) + 1
  return problemAt(reading, 'SyntaxError', `'${bracket}' was never closed`, {
    line,
    column,
    endLine: line,
    endColumn: 0,
  })
}

/** The problem of a text the tokenizer has stopped in. */
export function raiseUnreadable(reading: Reading): Problem {
  const { scanner } = reading
  const here = (type: ErrorType, message: string, column = 1): Problem =>
    problemAt(reading, type, message, { line: scanner.line, column, endLine: scanner.line, endColumn: 0 })
  switch (scanner.stop) {
    case 'unfinished':
      return scanner.level > 0 ? raiseUnclosed(reading) : raiseHere(reading, 'unexpected EOF while parsing')
    case 'dedent':
      return raiseHere(reading, 'unindent does not match any outer indentation level', 'IndentationError')
    case 'tabs':
      return here('TabError', 'inconsistent use of tabs and spaces in indentation')
    case 'deep':
      return here('IndentationError', 'too many levels of indentation')
    case 'continuation':
      return here('SyntaxError', 'unexpected character after line continuation character', bytesJoined(reading))
    default:
      return scanner.failure ?? raiseHere(reading, 'invalid token')
  }
}

/** Bytes passed since the first of the lines that are joined to the current one. */
function bytesJoined(reading: Reading): number {
  const { scanner } = reading
  return byteCount(scanner.source.slice(scanner.bufferStart, scanner.pos))
}
