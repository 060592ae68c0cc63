/** Numbers in patterns: a sign, and at most one imaginary part. */
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr } from './tree'

/** signed_number or complex_number. */
export function complexOrNumber(c: Cursor, number: (c: Cursor) => Expr): Expr {
  const start = c.index
  const real = signedNumber(c, number)
  if (c.kind !== T.PLUS && c.kind !== T.MINUS) return real
  if (isImaginary(real)) mismatch()
  const op = c.kind === T.PLUS ? 'Add' : 'Sub'
  c.advance()
  if (c.kind !== T.NUMBER) mismatch()
  const right = number(c)
  if (!isImaginary(right)) mismatch()
  return { kind: 'BinOp', ...c.spanFrom(start), left: real, op, right }
}

function signedNumber(c: Cursor, number: (c: Cursor) => Expr): Expr {
  const start = c.index
  const isNegative = c.kind === T.MINUS
  if (isNegative) c.advance()
  if (c.kind !== T.NUMBER) mismatch()
  const operand = number(c)
  return isNegative ? { kind: 'UnaryOp', ...c.spanFrom(start), op: 'USub', operand } : operand
}

function isImaginary(expr: Expr): boolean {
  const inner = expr.kind === 'UnaryOp' ? expr.operand : expr
  return inner.kind === 'Constant' && inner.value.type === 'complex'
}
