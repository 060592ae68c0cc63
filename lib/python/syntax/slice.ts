/** What stands in the brackets of a subscript: an index, a slice, or a tuple of these. */
import type { Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr } from './tree'

export function slices(c: Cursor): Expr {
  const start = c.index
  const isStarred = c.kind === T.STAR
  const first = slice(c)
  if (c.kind !== T.COMMA && !isStarred) return first
  const elts = [first]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.RIGHT_BRACKET) break
    elts.push(slice(c))
  }
  return { kind: 'Tuple', ...c.spanFrom(start), elts, ctx: 'Load' }
}

function slice(c: Cursor): Expr {
  const start = c.index
  if (c.kind === T.STAR) return starred(c, start)
  if (c.kind === T.COLON) return sliceFrom(c, start, null)
  const lower = c.rules.namedExpression(c)
  const isNamed = lower.kind === 'NamedExpr' && c.tokens.kind[start] === T.NAME
  return c.kind === T.COLON && !isNamed ? sliceFrom(c, start, lower) : lower
}

/** As in an argument, what is unpacked here may be any expression. */
function starred(c: Cursor, start: number): Expr {
  c.advance()
  const value = c.rules.expression(c)
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Load' }
}

function sliceFrom(c: Cursor, start: number, lower: Expr | null): Expr {
  c.advance()
  const upper = bound(c)
  const step = c.accept(T.COLON) ? bound(c) : null
  return { kind: 'Slice', ...c.spanFrom(start), lower, upper, step }
}

function bound(c: Cursor): Expr | null {
  const ends = c.kind === T.COLON || c.kind === T.COMMA || c.kind === T.RIGHT_BRACKET
  return ends ? null : c.rules.expression(c)
}
