/** The type of a function as comments tell it: `(int, *str, **float) -> bool`. */
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr, FunctionType } from './tree'

export function functionType(c: Cursor): FunctionType {
  c.expect(T.LEFT_PAREN)
  const argtypes = c.kind === T.RIGHT_PAREN ? [] : argumentTypes(c)
  c.expect(T.RIGHT_PAREN)
  c.expect(T.ARROW)
  const returns = c.rules.expression(c)
  while (c.accept(T.NEWLINE)) continue
  return c.kind === T.END ? { kind: 'FunctionType', argtypes, returns } : mismatch()
}

/** Plain ones, then at most one behind each of `*` and `**`. */
function argumentTypes(c: Cursor): Expr[] {
  const types: Expr[] = []
  let stars = 0
  do {
    const found = c.kind === T.STAR ? 1 : c.kind === T.DOUBLE_STAR ? 2 : 0
    if (stars > 0 && found <= stars) mismatch()
    if (found > 0) c.advance()
    stars = found
    types.push(c.rules.expression(c))
  } while (c.accept(T.COMMA))
  return types
}
