/** Bracketed displays: groups, tuples, lists, sets, dicts, and the comprehensions that share their brackets. */
import { beginsClause, comprehensionClauses } from './comprehension'
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr } from './tree'

/** `(`: an empty tuple, a group, a tuple, or a generator expression. */
export function displayOrGroup(c: Cursor): Expr {
  const start = c.index
  c.advance()
  if (c.accept(T.RIGHT_PAREN)) return { kind: 'Tuple', ...c.spanFrom(start), elts: [], ctx: 'Load' }
  if (c.kind === T.YIELD) {
    const inner = c.rules.yieldOrStarExpressions(c)
    c.expect(T.RIGHT_PAREN)
    return inner
  }
  const first = c.rules.starNamedExpression(c)
  if (c.kind === T.COMMA) {
    const elts = elements(c, first, T.RIGHT_PAREN)
    return { kind: 'Tuple', ...c.spanFrom(start), elts, ctx: 'Load' }
  }
  if (first.kind === 'Starred') mismatch()
  if (beginsClause(c)) return generator(c, start, first)
  c.expect(T.RIGHT_PAREN)
  return first
}

/** The rest of a generator expression whose element has been read. */
export function generator(c: Cursor, start: number, elt: Expr): Expr {
  const generators = comprehensionClauses(c)
  c.expect(T.RIGHT_PAREN)
  return { kind: 'GeneratorExp', ...c.spanFrom(start), elt, generators }
}

/** Elements after the first, up to and with the closing bracket. */
function elements(c: Cursor, first: Expr, closing: number): Expr[] {
  const elts = [first]
  while (c.accept(T.COMMA)) {
    if (c.kind === closing) break
    elts.push(c.rules.starNamedExpression(c))
  }
  c.expect(closing)
  return elts
}

export function listDisplay(c: Cursor): Expr {
  const start = c.index
  c.advance()
  if (c.accept(T.RIGHT_BRACKET)) return { kind: 'List', ...c.spanFrom(start), elts: [], ctx: 'Load' }
  const elt = c.rules.starNamedExpression(c)
  if (elt.kind !== 'Starred' && beginsClause(c)) {
    const generators = comprehensionClauses(c)
    c.expect(T.RIGHT_BRACKET)
    return { kind: 'ListComp', ...c.spanFrom(start), elt, generators }
  }
  const elts = elements(c, elt, T.RIGHT_BRACKET)
  return { kind: 'List', ...c.spanFrom(start), elts, ctx: 'Load' }
}

/** `{`: a dict when empty or when its first element is `**` or has a colon, else a set. */
export function braceDisplay(c: Cursor): Expr {
  const start = c.index
  c.advance()
  if (c.kind === T.RIGHT_BRACE || c.kind === T.DOUBLE_STAR) return dictDisplay(c, start, [], [])
  const isName = c.kind === T.NAME
  const first = c.rules.starNamedExpression(c)
  if (c.kind === T.COLON && first.kind !== 'Starred' && !(isName && first.kind === 'NamedExpr')) {
    return dictAfterKey(c, start, first)
  }
  if (first.kind !== 'Starred' && beginsClause(c)) {
    const generators = comprehensionClauses(c)
    c.expect(T.RIGHT_BRACE)
    return { kind: 'SetComp', ...c.spanFrom(start), elt: first, generators }
  }
  const elts = elements(c, first, T.RIGHT_BRACE)
  return { kind: 'Set', ...c.spanFrom(start), elts }
}

function dictAfterKey(c: Cursor, start: number, key: Expr): Expr {
  c.advance()
  const value = c.rules.expression(c)
  if (beginsClause(c)) {
    const generators = comprehensionClauses(c)
    c.expect(T.RIGHT_BRACE)
    return { kind: 'DictComp', ...c.spanFrom(start), key, value, generators }
  }
  if (c.kind !== T.RIGHT_BRACE) c.expect(T.COMMA)
  return dictDisplay(c, start, [key], [value])
}

/** The entries of a dict up to and with its closing brace. */
function dictDisplay(c: Cursor, start: number, keys: (Expr | null)[], values: Expr[]): Expr {
  while (c.kind !== T.RIGHT_BRACE) {
    if (c.accept(T.DOUBLE_STAR)) {
      keys.push(null)
      values.push(c.rules.bitwiseOr(c))
    } else {
      keys.push(c.rules.expression(c))
      c.expect(T.COLON)
      values.push(c.rules.expression(c))
    }
    if (c.kind !== T.RIGHT_BRACE) c.expect(T.COMMA)
  }
  c.advance()
  return { kind: 'Dict', ...c.spanFrom(start), keys, values }
}
