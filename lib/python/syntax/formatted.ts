/**
 * The inside of f-strings and t-strings: text pieces, replacement fields, conversions and format specifications, nested as
 * the tokens nest.
 *
 * `{x=}` becomes the text `x=` and the value; a t-string keeps the source of each expression.
 */
import { columnOf, decodingAt, decodingOfPiece } from './literalPlace'
import { mismatch, type Cursor } from './Cursor'
import { melt } from './melt'
import { Undecodable, decodeText, type Decoding } from './stringLiteral'
import * as T from './tokenKind'
import type { Constant, Conversion, Expr } from './tree'

/** Pieces of the literal that starts at the current token, not yet melted together. */
export function formattedPieces(c: Cursor): Expr[] {
  const isTemplate = c.kind === T.TSTRING_START
  const isRaw = prefixHas(c, 114)
  const closing = isTemplate ? T.TSTRING_END : T.FSTRING_END
  c.advance()
  const pieces: Expr[] = []
  while (c.kind !== closing) pieces.push(...piece(c, isTemplate, isRaw))
  c.advance()
  return pieces
}

function prefixHas(c: Cursor, letter: number): boolean {
  const end = c.tokens.end[c.index] ?? 0
  for (let i = c.tokens.start[c.index] ?? 0; i < end; i++) if ((c.source.charCodeAt(i) | 32) === letter) return true
  return false
}

function piece(c: Cursor, isTemplate: boolean, isRaw: boolean): readonly Expr[] {
  if (c.kind === T.LEFT_BRACE) return field(c, isTemplate, isTemplate, isRaw)
  return c.kind === (isTemplate ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE) ? [middle(c, isRaw)] : mismatch()
}

function middle(c: Cursor, isRaw: boolean, inSpecification = false): Constant {
  const start = c.index
  const text = c.source.slice(c.tokens.start[start], c.tokens.end[start])
  const isPlain = isRaw || !text.includes('\\')
  const decoding = (): Decoding => (inSpecification ? decodingAt(c, columnOf(c)) : decodingOfPiece(c))
  const value = isPlain ? text : middleValue(text, isRaw, decoding())
  if (value instanceof Undecodable) return mismatch()
  c.advance()
  return { kind: 'Constant', ...c.spanFrom(start), value: { type: 'str', value }, unicodePrefix: false }
}

/** The text of a piece. A backslash before a brace was warned of by the tokenizer; it stands for itself. */
export function middleValue(text: string, isRaw: boolean, decoding: Decoding): string | Undecodable {
  if (isRaw || !text.includes('\\')) return text
  const isCut = /(?:^|[^\\])(?:\\\\)*\\$/.test(text)
  const decoded = decodeText(isCut ? text.slice(0, -1) : text, decoding, true)
  return isCut && typeof decoded === 'string' ? decoded + '\\' : decoded
}

/** A replacement field: its value, and before it the text that `=` asks for. */
function field(c: Cursor, isTemplate: boolean, asInterpolation: boolean, isRaw: boolean): readonly Expr[] {
  const open = c.index
  const textStart = c.tokens.end[open] ?? 0
  c.advance()
  const value = c.rules.yieldOrStarExpressions(c)
  const isDebug = c.accept(T.EQUAL)
  const textEnd = c.index
  const text = withoutComments(c.source.slice(textStart, c.tokens.start[textEnd]))
  const conversion = c.kind === T.EXCLAMATION ? conversionOf(c) : null
  const colon = c.index
  const formatSpec = c.kind === T.COLON ? specification(c, isTemplate, isRaw) : null
  c.expect(T.RIGHT_BRACE)
  const shown = isDebug && conversion === null && formatSpec === null ? 'r' : conversion
  const span = c.spanFrom(open)
  const whole: Expr = asInterpolation
    ? { kind: 'Interpolation', ...span, value, text: sourceText(text, isDebug), conversion: shown, formatSpec }
    : { kind: 'FormattedValue', ...span, value, conversion: shown, formatSpec }
  return isDebug ? [debugText(c, open, text, { conversion, hasSpec: formatSpec !== null, colon }), whole] : [whole]
}

/** The source of a t-string's expression, without the `=` and the white space and joined lines behind it. */
function sourceText(text: string, isDebug: boolean): string {
  return isDebug ? text.replace(/=(?:\s|\\\n)*$/, '') : text
}

interface FieldEnd {
  readonly conversion: Conversion
  readonly hasSpec: boolean
  readonly colon: number
}

/** The text constant of `{x=}`, placed from after the brace to the conversion, the colon or the closing brace. */
function debugText(c: Cursor, open: number, text: string, end: FieldEnd): Expr {
  const tokens = c.tokens
  const at = end.conversion !== null ? end.colon - 2 : end.hasSpec ? end.colon : c.index - 1
  return {
    kind: 'Constant',
    line: tokens.line[open] ?? 0,
    column: (tokens.column[open] ?? 0) + 1,
    endLine: tokens.line[at] ?? 0,
    endColumn: tokens.column[at] ?? 0,
    value: { type: 'str', value: text },
    unicodePrefix: false,
  }
}

/** `!r`, `!s` or `!a`, with no space between. */
function conversionOf(c: Cursor): Conversion {
  const mark = c.index
  c.advance()
  const letter = c.name()
  if (c.kind !== T.NAME || c.tokens.start[c.index] !== c.tokens.end[mark]) return mismatch()
  c.advance()
  return letter === 'r' || letter === 's' || letter === 'a' ? letter : mismatch()
}

function specification(c: Cursor, isTemplate: boolean, isRaw: boolean): Expr {
  const start = c.index
  c.advance()
  const middleKind = isTemplate ? T.TSTRING_MIDDLE : T.FSTRING_MIDDLE
  const values: Expr[] = []
  while (c.kind !== T.RIGHT_BRACE) {
    if (c.kind === middleKind) values.push(middle(c, isRaw, true))
    else if (c.kind === T.LEFT_BRACE) values.push(...field(c, isTemplate, false, isRaw))
    else mismatch()
  }
  return { kind: 'JoinedStr', ...c.spanFrom(start), values: melt(values) }
}

/** Takes comments out of an expression's source, leaving the newlines that end them. */
function withoutComments(text: string): string {
  if (!text.includes('#')) return text
  let result = ''
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\') {
      result += text.slice(i, i + 2)
      i++
      continue
    }
    if (character === '"' || character === "'") {
      if (quote === '') quote = character
      else if (quote === character) quote = ''
    }
    if (character !== '#' || quote !== '') result += character
    else {
      const newline = text.indexOf('\n', i)
      if (newline < 0) break
      result += '\n'
      i = newline
    }
  }
  return result
}
