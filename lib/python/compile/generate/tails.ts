/**
 * Expressions that end in an expression (tail.ts), from the outside in by a loop: what comes before each tail is compiled on
 * the way in, what follows it on the way out.
 *
 * Invariant: the code, and the order of errors and warnings, are those of the recursive walk of CPython 3.14's codegen.c.
 */
import type { Expr, UnaryOp } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { binaryOp, intrinsic1 } from '../pseudo'
import { isTailed, tailOf, type Tailed } from '../tail'
import { leftOf } from './binary'
import { choose } from './conditions'
import { openLambda } from './functions'

export function tails(c: Compiler, top: Tailed): void {
  const rest = [beforeTail(c, top)]
  let e: Expr = tailOf(top)
  for (; isTailed(e) && !isPlain(e); e = tailOf(e)) rest.push(beforeTail(c, e))
  c.expression(e)
  for (const finish of rest.toReversed()) finish()
}

/** An operator whose right side is no tail to go into, and which may be an f-string by another name (rewrite.ts). */
function isPlain(e: Tailed): boolean {
  return e.kind === 'BinOp' && !isTailed(e.right)
}

/** Compiles what comes before the tail and returns what is to be done after it. */
function beforeTail(c: Compiler, e: Tailed): () => void {
  switch (e.kind) {
    case 'IfExp': {
      const end = choose(c, e)
      return () => c.use(end)
    }
    case 'Lambda':
      return openLambda(c, e)
    case 'UnaryOp':
      return () => unaryOperator(c, e)
    case 'BinOp':
      leftOf(c, e)
      return () => c.emit(op.BINARY_OP, e, binaryOp[e.op])
  }
}

function unaryOperator(c: Compiler, e: UnaryOp): void {
  if (e.op === 'UAdd') return c.emit(op.CALL_INTRINSIC_1, e, intrinsic1.UNARY_POSITIVE)
  if (e.op !== 'Not') return c.emit(e.op === 'USub' ? op.UNARY_NEGATIVE : op.UNARY_INVERT, e)
  c.emit(op.TO_BOOL, e)
  c.emit(op.UNARY_NOT, e)
}
