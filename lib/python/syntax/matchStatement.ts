/**
 * `match`, a soft keyword: a statement when a subject and a colon follow and an indented `case` begins the next line, and
 * otherwise a name like any other.
 */
import { mismatch, type Cursor } from './Cursor'
import { beginsExpression, namedExpression, starNamedExpression, tupleFrom } from './expression'
import { patterns } from './pattern'
import * as T from './tokenKind'
import type { Expr, MatchCase, Statement } from './tree'

/** Null when the name `match` here begins an ordinary statement. */
export function matchStatement(c: Cursor): Statement | null {
  if (!isMatch(c)) return null
  const start = c.index
  c.advance()
  const subject = subjectExpression(c)
  c.expect(T.COLON)
  c.expect(T.NEWLINE)
  c.expect(T.INDENT)
  const cases: MatchCase[] = []
  do cases.push(caseBlock(c))
  while (!c.isBlockEnd())
  c.expect(T.DEDENT)
  return { kind: 'Match', ...c.blockSpan(start), subject, cases }
}

/** Looks for the colon that ends the line at the statement's own depth, with an indented `case` below. */
function isMatch(c: Cursor): boolean {
  if (!beginsExpression(c.next())) return false
  const kinds = c.tokens.kind
  for (let i = c.index + 1; i < c.tokens.count; i++) {
    if (kinds[i] !== T.NEWLINE) continue
    if (kinds[i - 1] !== T.COLON || kinds[i + 1] !== T.INDENT) return false
    return kinds[i + 2] === T.NAME && c.tokens.name[i + 2] === 'case'
  }
  return false
}

function subjectExpression(c: Cursor): Expr {
  const start = c.index
  if (c.kind !== T.STAR) {
    const first = namedExpression(c)
    return c.kind === T.COMMA ? tupleFrom(c, start, first, starNamedExpression) : first
  }
  const first = starNamedExpression(c)
  return c.kind === T.COMMA ? tupleFrom(c, start, first, starNamedExpression) : mismatch()
}

function caseBlock(c: Cursor): MatchCase {
  if (c.name() !== 'case') mismatch()
  c.advance()
  const pattern = patterns(c)
  const guard = c.accept(T.IF) ? namedExpression(c) : null
  c.expect(T.COLON)
  return { kind: 'match_case', pattern, guard, body: c.rules.block(c) }
}
