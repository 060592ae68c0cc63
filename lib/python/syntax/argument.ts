/** The arguments of a call or of a class statement, in CPython's order: positional and `*`, then keywords, then `**`. */
import { beginsClause } from './comprehension'
import { mismatch, type Cursor } from './Cursor'
import { generator } from './display'
import * as T from './tokenKind'
import type { Expr, Keyword } from './tree'

export interface CallArguments {
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}

/** How far the order has advanced: a plain argument may not follow a keyword, nor a star a double star. */
type Stage = 'positional' | 'keyword' | 'unpacking'

/** Reads from the opening parenthesis to the closing one; a call's lone generator takes those parentheses as its own. */
export function callArguments(c: Cursor, mayBeGenerator: boolean): CallArguments {
  const open = c.index
  const args: Expr[] = []
  const keywords: Keyword[] = []
  c.advance()
  let stage: Stage = 'positional'
  while (c.kind !== T.RIGHT_PAREN) {
    if (c.kind === T.STAR) {
      if (stage === 'unpacking') mismatch()
      args.push(starred(c))
    } else if (c.kind === T.DOUBLE_STAR || (c.kind === T.NAME && c.next() === T.EQUAL)) {
      const keyword = keywordArgument(c)
      keywords.push(keyword)
      if (stage !== 'unpacking') stage = keyword.name === null ? 'unpacking' : 'keyword'
    } else {
      if (stage !== 'positional') mismatch()
      const value = c.rules.namedExpression(c)
      const isFirst = args.length + keywords.length === 0
      if (mayBeGenerator && isFirst && beginsClause(c)) return { args: [generator(c, open, value)], keywords }
      args.push(value)
    }
    if (c.kind !== T.RIGHT_PAREN) c.expect(T.COMMA)
  }
  c.advance()
  return { args, keywords }
}

function starred(c: Cursor): Expr {
  const start = c.index
  c.advance()
  const value = c.rules.expression(c)
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Load' }
}

function keywordArgument(c: Cursor): Keyword {
  const start = c.index
  const name = c.kind === T.NAME ? c.name() : null
  if (name !== null) c.advance()
  c.advance()
  const value = c.rules.expression(c)
  return { kind: 'keyword', ...c.spanFrom(start), name, value }
}
