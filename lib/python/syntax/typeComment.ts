/** Where comments about types may stand, by CPython's grammar; they are refused elsewhere. */
import { mismatch, type Cursor } from './Cursor'
import { INDENT, NEWLINE, TYPE_COMMENT } from './tokenKind'
import type { Statement } from './tree'

/** The node with its comment, if there is one. */
export function withTypeComment<N extends Statement>(node: N, comment: string | null): N {
  return comment === null ? node : { ...node, typeComment: comment }
}

/** The comment of a function, behind its colon or alone on the line below. */
export function functionTypeComment(c: Cursor): string | null {
  const kinds = c.tokens.kind
  const follows = (from: number, ...wanted: readonly number[]): boolean =>
    wanted.every((kind, at) => kinds[c.index + from + at] === kind)
  if (follows(0, NEWLINE, TYPE_COMMENT, NEWLINE, INDENT)) c.advance()
  else if (follows(0, TYPE_COMMENT, NEWLINE, TYPE_COMMENT, NEWLINE, INDENT))
    refuseTypeComment(c, 'Cannot have two type comments on def', c.index + 4)
  return c.typeComment()
}

/** Refuses the text for a comment that may not stand where it does; CPython has read up to the token. */
export function refuseTypeComment(c: Cursor, message: string, index: number): never {
  c.typeMistake = message
  c.index = index
  return mismatch()
}
