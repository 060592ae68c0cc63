/**
 * The loop that runs an awaitable or sub-iterator to its end. Follows codegen_add_yield_from of CPython 3.14's
 * codegen.c.
 */
import type { Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { intrinsic1, pseudo, resumeAt } from '../pseudo'

export const awaitableOf = { expression: 0, enter: 1, exit: 2 } as const

/** Sends into what is on the stack until it is done; a `close` or `throw` from outside lands in CLEANUP_THROW. */
export function delegate(c: Compiler, place: Span, isAwait: boolean): void {
  const send = c.newLabel()
  const fail = c.newLabel()
  const exit = c.newLabel()
  c.use(send)
  c.jump(op.SEND, exit, place)
  c.jump(pseudo.SETUP_FINALLY, fail, place)
  c.emit(op.YIELD_VALUE, place, 1)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.RESUME, place, isAwait ? resumeAt.afterAwait : resumeAt.afterYieldFrom)
  c.jump(pseudo.JUMP_NO_INTERRUPT, send, place)
  c.use(fail)
  c.emit(op.CLEANUP_THROW, place)
  c.use(exit)
  c.emit(op.END_SEND, place)
}

/** Awaits the value on the stack. */
export function awaitTop(c: Compiler, place: Span, what: number = awaitableOf.expression): void {
  c.emit(op.GET_AWAITABLE, place, what)
  c.loadNone(place)
  delegate(c, place, true)
}

/** Yields the value on the stack, wrapped in an asynchronous generator. */
export function yieldTop(c: Compiler, place: Span): void {
  const { scope } = c.unit
  if (scope.isGenerator && scope.isCoroutine) c.emit(op.CALL_INTRINSIC_1, place, intrinsic1.ASYNC_GEN_WRAP)
  c.emit(op.YIELD_VALUE, place, 0)
  c.emit(op.RESUME, place, resumeAt.afterYield)
}
