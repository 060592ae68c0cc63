/** Type parameters of functions, classes and `type` statements. */
import type { Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr, TypeParam } from './tree'

/** Reads `[T: bound = default, *Ts, **P]` where it stands; an empty list where it does not. */
export function typeParameters(c: Cursor): readonly TypeParam[] {
  if (!c.accept(T.LEFT_BRACKET)) return []
  const found = [typeParameter(c)]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.RIGHT_BRACKET) break
    found.push(typeParameter(c))
  }
  c.expect(T.RIGHT_BRACKET)
  return found
}

function typeParameter(c: Cursor): TypeParam {
  const start = c.index
  if (c.accept(T.STAR)) {
    const name = c.expectName()
    const defaultValue = c.accept(T.EQUAL) ? starredOrExpression(c) : null
    return { kind: 'TypeVarTuple', ...c.spanFrom(start), name, defaultValue }
  }
  if (c.accept(T.DOUBLE_STAR)) {
    const name = c.expectName()
    const defaultValue = c.accept(T.EQUAL) ? c.rules.expression(c) : null
    return { kind: 'ParamSpec', ...c.spanFrom(start), name, defaultValue }
  }
  const name = c.expectName()
  const bound = c.accept(T.COLON) ? c.rules.expression(c) : null
  const defaultValue = c.accept(T.EQUAL) ? c.rules.expression(c) : null
  return { kind: 'TypeVar', ...c.spanFrom(start), name, bound, defaultValue }
}

function starredOrExpression(c: Cursor): Expr {
  if (c.kind !== T.STAR) return c.rules.expression(c)
  const start = c.index
  c.advance()
  const value = c.rules.bitwiseOr(c)
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Load' }
}
