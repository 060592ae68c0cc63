/**
 * String expressions: one or more adjacent literals joined into a constant, a JoinedStr or a TemplateStr.
 *
 * Adjacent constant pieces melt into one that spans them all, and empty pieces vanish, as in CPython's
 * `_PyPegen_concatenate_strings`.
 */
import { joinedAll } from '../text/codePoints'
import { formattedPieces } from './formatted'
import { mismatch, type Cursor } from './Cursor'
import { columnOf, decodingAt } from './literalPlace'
import { melt, textOf } from './melt'
import { Undecodable, decodeBytes, decodeText, type Decoding } from './stringLiteral'
import * as T from './tokenKind'
import type { Constant, Expr } from './tree'

/** Reads every adjacent literal from the current token on. */
export function strings(c: Cursor): Expr {
  const start = c.index
  if (c.kind === T.TSTRING_START) return templates(c, start)
  if (c.kind === T.STRING && !isLiteral(c.next())) return plainLiteral(c)
  const pieces: Expr[] = []
  let isFormatted = false
  while (isLiteral(c.kind)) {
    if (c.kind === T.STRING) pieces.push(plainLiteral(c))
    else if (c.kind === T.TSTRING_START) mismatch()
    else {
      isFormatted = true
      pieces.push(...formattedPieces(c))
    }
  }
  const types = new Set(pieces.map((piece) => (piece.kind === 'Constant' ? piece.value.type : 'str')))
  if (types.has('bytes')) return types.size === 1 && !isFormatted ? joinedBytes(c, start, pieces) : mismatch()
  if (!isFormatted) return joinedText(c, start, pieces)
  return { kind: 'JoinedStr', ...c.spanFrom(start), values: melt(pieces) }
}

function isLiteral(kind: number): boolean {
  return kind === T.STRING || kind === T.FSTRING_START || kind === T.TSTRING_START
}

function templates(c: Cursor, start: number): Expr {
  const pieces: Expr[] = []
  while (c.kind === T.TSTRING_START) pieces.push(...formattedPieces(c))
  if (isLiteral(c.kind)) mismatch()
  return { kind: 'TemplateStr', ...c.spanFrom(start), values: melt(pieces) }
}

function joinedText(c: Cursor, start: number, pieces: readonly Expr[]): Expr {
  const text = joinedAll('', pieces.map(textOf))
  const first = pieces[0]
  const unicodePrefix = first?.kind === 'Constant' && first.unicodePrefix
  return { kind: 'Constant', ...c.spanFrom(start), value: { type: 'str', value: text }, unicodePrefix }
}

function joinedBytes(c: Cursor, start: number, pieces: readonly Expr[]): Expr {
  const parts = pieces.map((piece) =>
    piece.kind === 'Constant' && piece.value.type === 'bytes' ? piece.value.value : new Uint8Array(),
  )
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return { kind: 'Constant', ...c.spanFrom(start), value: { type: 'bytes', value: whole }, unicodePrefix: false }
}

/** One STRING token as a constant. */
function plainLiteral(c: Cursor): Constant {
  const start = c.index
  const literal = c.source.slice(c.tokens.start[start], c.tokens.end[start])
  const decoded = literalValue(literal, decodingAt(c, columnOf(c)))
  if (decoded instanceof Undecodable) return mismatch()
  c.advance()
  const value = decoded
  const unicodePrefix = literal.charCodeAt(0) === 117
  return typeof value === 'string'
    ? { kind: 'Constant', ...c.spanFrom(start), value: { type: 'str', value }, unicodePrefix }
    : { kind: 'Constant', ...c.spanFrom(start), value: { type: 'bytes', value }, unicodePrefix: false }
}

/** The value of a literal with its prefix and quotes. */
export function literalValue(literal: string, decoding: Decoding): string | Uint8Array | Undecodable {
  let open = 0
  let isBytes = false
  let isRaw = false
  for (let code = literal.charCodeAt(0); code !== 34 && code !== 39; code = literal.charCodeAt(++open)) {
    if ((code | 32) === 98) isBytes = true
    else if ((code | 32) === 114) isRaw = true
  }
  const quote = literal.charCodeAt(open)
  const isTriple = literal.length - open >= 6 && literal.charCodeAt(open + 1) === quote
  const size = isTriple && literal.charCodeAt(open + 2) === quote ? 3 : 1
  const body = literal.slice(open + size, literal.length - size)
  if (isBytes) return decodeBytes(body, isRaw, decoding)
  // Behind a prefix CPython forgets to count the quotes.
  const column = decoding.column + (open === 0 ? size : 0)
  return isRaw || !body.includes('\\') ? body : decodeText(body, { ...decoding, column })
}
