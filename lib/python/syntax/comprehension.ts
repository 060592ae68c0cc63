/** The `for ... in ... if ...` clauses of comprehensions and generator expressions. */
import { mismatch, type Cursor } from './Cursor'
import { asStored } from './target'
import * as T from './tokenKind'
import type { Comprehension, Expr } from './tree'

/** Whether a comprehension's clauses begin here. */
export function beginsClause(c: Cursor): boolean {
  return c.kind === T.FOR || (c.kind === T.ASYNC && c.next() === T.FOR)
}

export function comprehensionClauses(c: Cursor): readonly Comprehension[] {
  const clauses = [clause(c)]
  while (beginsClause(c)) clauses.push(clause(c))
  return clauses
}

function clause(c: Cursor): Comprehension {
  const isAsync = c.accept(T.ASYNC)
  c.expect(T.FOR)
  const target = starTargets(c)
  c.expect(T.IN)
  const iter = c.rules.disjunction(c)
  const ifs: Expr[] = []
  while (c.accept(T.IF)) ifs.push(c.rules.disjunction(c))
  return { kind: 'comprehension', target, iter, ifs, isAsync }
}

/** star_targets: one target, or a tuple of them, as stands between `for` and `in`. */
export function starTargets(c: Cursor): Expr {
  const start = c.index
  const first = starTarget(c)
  if (c.kind !== T.COMMA) return first
  const elts = [first]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.IN || c.kind === T.EQUAL) break
    elts.push(starTarget(c))
  }
  return { kind: 'Tuple', ...c.spanFrom(start), elts, ctx: 'Store' }
}

export function starTarget(c: Cursor): Expr {
  if (c.kind !== T.STAR) return asStored(c.rules.bitwiseOr(c))
  const start = c.index
  c.advance()
  if (c.kind === T.STAR) mismatch()
  const value = asStored(c.rules.bitwiseOr(c))
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Store' }
}
