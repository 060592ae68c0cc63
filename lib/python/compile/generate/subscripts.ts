/**
 * Subscripts and slices; a slice of constants is itself a constant. Follows codegen_subscript and codegen_slice of
 * CPython 3.14's codegen.c.
 */
import type { Expr, Slice, Subscript } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { binaryOp } from '../pseudo'
import { checkSubscript } from './checks'
import { effective } from './rewrite'

function constantOf(c: Compiler, e: Expr | null): Extract<Expr, { kind: 'Constant' }> | null | undefined {
  if (e === null) return null
  const seen = effective(c, e)
  return seen.kind === 'Constant' ? seen : undefined
}

/** The slice's three parts if all are constants. */
function constantParts(c: Compiler, e: Slice): (Extract<Expr, { kind: 'Constant' }> | null)[] | null {
  const parts = [constantOf(c, e.lower), constantOf(c, e.upper), constantOf(c, e.step)]
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? known : null
}

/** Whether `value[lower:upper]` is done without a slice object. */
export function isTwoPartSlice(c: Compiler, e: Expr): e is Slice {
  return e.kind === 'Slice' && e.step === null && constantParts(c, e) === null
}

export function twoParts(c: Compiler, e: Slice): void {
  for (const part of [e.lower, e.upper]) {
    if (part === null) c.loadNone(e)
    else c.expression(part)
  }
}

export function slice(c: Compiler, e: Slice): void {
  const constants = constantParts(c, e)
  if (constants !== null) {
    const items = constants.map((part) => (part === null ? c.pool.none : c.pool.intern(part.value)))
    return c.loadPooled(c.pool.slice(items), e)
  }
  twoParts(c, e)
  if (e.step !== null) c.expression(e.step)
  c.emit(op.BUILD_SLICE, e, e.step === null ? 2 : 3)
}

export function subscript(c: Compiler, e: Subscript): void {
  if (e.ctx === 'Load') checkSubscript(c, e.value, e.slice)
  c.expression(e.value)
  if (e.ctx !== 'Del' && isTwoPartSlice(c, e.slice)) {
    twoParts(c, e.slice)
    return c.emit(e.ctx === 'Load' ? op.BINARY_SLICE : op.STORE_SLICE, e)
  }
  c.expression(e.slice)
  if (e.ctx === 'Load') c.emit(op.BINARY_OP, e, binaryOp.subscript)
  else c.emit(e.ctx === 'Store' ? op.STORE_SUBSCR : op.DELETE_SUBSCR, e)
}
