/**
 * `with` and `async with`. Follows codegen_with_inner and codegen_async_with_inner of CPython 3.14's codegen.c.
 */
import type { AsyncWith, Span, With } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import { at } from '../invariant'
import * as op from '../opcode'
import { pseudo, special } from '../pseudo'
import { awaitableOf, awaitTop } from './awaiting'
import { popExceptAndReraise } from './tries'
import { callExitWithNones } from './unwind'

export function withStatement(c: Compiler, s: With | AsyncWith): void {
  withItem(c, s, 0)
}

/** Loads `__exit__` under the result of `__enter__`. */
function enter(c: Compiler, place: Span, isAsync: boolean): void {
  c.emit(op.COPY, place, 1)
  c.emit(op.LOAD_SPECIAL, place, isAsync ? special.asyncExit : special.exit)
  c.emit(op.SWAP, place, 2)
  c.emit(op.SWAP, place, 3)
  c.emit(op.LOAD_SPECIAL, place, isAsync ? special.asyncEnter : special.enter)
  c.emit(op.CALL, place, 0)
  if (isAsync) awaitTop(c, place, awaitableOf.enter)
}

function withItem(c: Compiler, s: With | AsyncWith, index: number): void {
  const item = at(s.items, index)
  const isAsync = s.kind === 'AsyncWith'
  const place = item.context
  const start = c.newLabel()
  const failed = c.newLabel()
  const exit = c.newLabel()
  c.expression(item.context)
  enter(c, place, isAsync)
  c.jump(pseudo.SETUP_WITH, failed, place)
  c.use(start)
  c.pushFrameBlock({ kind: isAsync ? 'asyncWith' : 'with', place, start })
  if (item.target === null) c.emit(op.POP_TOP, place)
  else c.expression(item.target)
  if (index + 1 === s.items.length) c.body(s.body)
  else withItem(c, s, index + 1)
  c.popFrameBlock()
  c.emit(pseudo.POP_BLOCK, isAsync ? place : nowhere)
  callExitWithNones(c, place)
  if (isAsync) awaitTop(c, place, awaitableOf.exit)
  c.emit(op.POP_TOP, place)
  c.jump(pseudo.JUMP, exit, place)
  c.use(failed)
  exceptionalExit(c, place, isAsync)
  c.use(exit)
}

function exceptionalExit(c: Compiler, place: Span, isAsync: boolean): void {
  const cleanup = c.newLabel()
  c.jump(pseudo.SETUP_CLEANUP, cleanup, place)
  c.emit(op.PUSH_EXC_INFO, place)
  c.emit(op.WITH_EXCEPT_START, place)
  if (isAsync) awaitTop(c, place, awaitableOf.exit)
  finish(c, cleanup)
}

function finish(c: Compiler, cleanup: Label): void {
  const suppress = c.newLabel()
  c.emit(op.TO_BOOL, nowhere)
  c.jump(op.POP_JUMP_IF_TRUE, suppress, nowhere)
  c.emit(op.RERAISE, nowhere, 2)
  c.use(suppress)
  c.emit(op.POP_TOP, nowhere)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.POP_EXCEPT, nowhere)
  c.emit(op.POP_TOP, nowhere)
  c.emit(op.POP_TOP, nowhere)
  c.emit(op.POP_TOP, nowhere)
  const exit = c.newLabel()
  c.jump(pseudo.JUMP_NO_INTERRUPT, exit, nowhere)
  c.use(cleanup)
  popExceptAndReraise(c, nowhere)
  c.use(exit)
}
