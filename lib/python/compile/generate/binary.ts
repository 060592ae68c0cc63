/**
 * Binary operators. Left-deep chains are walked in a loop, so that a sum of ten thousand terms compiles.
 */
import type { BinOp, Expr } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { binaryOp } from '../pseudo'
import { formatted } from './rewrite'

export function binary(c: Compiler, e: BinOp): void {
  const format = formatted(e)
  if (format !== null) return c.expression(format)
  leftOf(c, e)
  c.expression(e.right)
  c.emit(op.BINARY_OP, e, binaryOp[e.op])
}

/** Compiles what stands left of the operator. */
export function leftOf(c: Compiler, top: BinOp): void {
  const chain: BinOp[] = []
  let e: Expr = top.left
  while (e.kind === 'BinOp') {
    const format = formatted(e)
    if (format !== null) {
      e = format
      break
    }
    chain.push(e)
    e = e.left
  }
  c.expression(e)
  for (const each of chain.reverse()) {
    c.expression(each.right)
    c.emit(op.BINARY_OP, each, binaryOp[each.op])
  }
}
