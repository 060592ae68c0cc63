/** Where a literal stands, for what decoding it has to say. */
import type { Cursor } from './Cursor'
import type { Decoding } from './stringLiteral'
import * as T from './tokenKind'

/** The column of the current token, from 0. */
export function columnOf(c: Cursor): number {
  const start = c.tokens.start[c.index] ?? 0
  return start - (c.source.lastIndexOf('\n', start - 1) + 1)
}

/** For a piece of a formatted literal: CPython counts from where the whole literal ends. */
export function decodingOfPiece(c: Cursor): Decoding {
  const { tokens, source } = c
  let depth = 1
  let end = c.index
  while (depth > 0 && end + 1 < tokens.kind.length) {
    const kind = tokens.kind[++end]
    if (kind === T.FSTRING_START || kind === T.TSTRING_START) depth++
    if (kind === T.FSTRING_END || kind === T.TSTRING_END) depth--
  }
  const start = tokens.start[end] ?? 0
  const line = tokens.line[end] ?? 0
  const column = (tokens.end[end] ?? 0) - (source.lastIndexOf('\n', start - 1) + 1)
  const lineText = (wanted: number): string => lineFrom(source, start, wanted - line)
  return { characterNamed: c.characterNamed, line, column, lineText, warnings: c.warnings }
}

/** For the literal that begins at the current token. */
export function decodingAt(c: Cursor, column: number): Decoding {
  const { source, characterNamed, warnings } = c
  const start = c.tokens.start[c.index] ?? 0
  const line = c.line()
  const lineText = (wanted: number): string => lineFrom(source, start, wanted - line)
  return { characterNamed, line, column, lineText, warnings }
}

/** So many lines below the one in which `at` lies; the last one of the source with its end. */
function lineFrom(source: string, at: number, below: number): string {
  let begin = source.lastIndexOf('\n', at - 1) + 1
  for (let i = 0; i < below; i++) {
    const next = source.indexOf('\n', begin) + 1
    if (next <= 0 || next >= source.length || source.charCodeAt(next) === 0) break
    begin = next
  }
  const end = source.indexOf('\n', begin)
  if (end < 0) return source.slice(begin)
  // Behind the text itself lies nothing, or what the scanner puts there to stop at.
  const isLast = end + 1 >= source.length || source.charCodeAt(end + 1) === 0
  return source.slice(begin, isLast ? end + 1 : end)
}
