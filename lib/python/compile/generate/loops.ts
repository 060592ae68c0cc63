/**
 * `if`, `while`, `for` and `async for`. Follows codegen_if, codegen_while, codegen_for and codegen_async_for of
 * CPython 3.14's codegen.c.
 */
import type { AsyncFor, For, If, While } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { pseudo } from '../pseudo'
import { delegate } from './awaiting'
import { jumpIf } from './conditions'

/** The `elif` that is all there is to an `else`, if it is one. */
function elifOf(s: If): If | null {
  const only = s.orelse[0]
  return s.orelse.length === 1 && only?.kind === 'If' ? only : null
}

export function ifStatement(c: Compiler, first: If): void {
  const ends: Label[] = []
  for (let s: If | null = first; s !== null; s = elifOf(s)) {
    const end = c.newLabel()
    ends.push(end)
    const hasElse = s.orelse.length > 0
    const next = hasElse ? c.newLabel() : end
    jumpIf(c, s.test, next, false, s)
    c.body(s.body)
    if (!hasElse) break
    c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
    c.use(next)
    if (elifOf(s) === null) c.body(s.orelse)
  }
  for (const end of ends) c.use(end)
}

export function whileLoop(c: Compiler, s: While): void {
  const start = c.newLabel()
  const exit = c.newLabel()
  const anchor = c.newLabel()
  c.use(start)
  c.pushFrameBlock({ kind: 'whileLoop', place: s, start, exit })
  jumpIf(c, s.test, anchor, false, s)
  c.body(s.body)
  c.jump(pseudo.JUMP, start, nowhere)
  c.popFrameBlock()
  c.use(anchor)
  c.body(s.orelse)
  c.use(exit)
}

export function forLoop(c: Compiler, s: For): void {
  const start = c.newLabel()
  const cleanup = c.newLabel()
  const exit = c.newLabel()
  c.pushFrameBlock({ kind: 'forLoop', place: s, start, exit })
  c.expression(s.iter)
  c.emit(op.GET_ITER, s.iter)
  c.use(start)
  c.jump(op.FOR_ITER, cleanup, s.iter)
  // So that a loop over several lines stops on its target; goes where it is redundant.
  c.emit(op.NOP, s.target)
  c.expression(s.target)
  c.body(s.body)
  c.jump(pseudo.JUMP, start, nowhere)
  c.use(cleanup)
  c.emit(op.END_FOR, nowhere)
  c.emit(op.POP_ITER, nowhere)
  c.popFrameBlock()
  c.body(s.orelse)
  c.use(exit)
}

export function asyncForLoop(c: Compiler, s: AsyncFor): void {
  const start = c.newLabel()
  const send = c.newLabel()
  const failed = c.newLabel()
  const exit = c.newLabel()
  c.expression(s.iter)
  c.emit(op.GET_AITER, s.iter)
  c.use(start)
  c.pushFrameBlock({ kind: 'asyncForLoop', place: s, start, exit })
  c.jump(pseudo.SETUP_FINALLY, failed, s)
  c.emit(op.GET_ANEXT, s)
  c.loadNone(s)
  c.use(send)
  delegate(c, s, true)
  c.emit(pseudo.POP_BLOCK, s)
  c.emit(op.NOT_TAKEN, s)
  c.expression(s.target)
  c.body(s.body)
  c.jump(pseudo.JUMP, start, nowhere)
  c.popFrameBlock()
  c.use(failed)
  c.jump(op.END_ASYNC_FOR, send, s.iter)
  c.body(s.orelse)
  c.use(exit)
}
