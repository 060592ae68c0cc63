/**
 * `try`, `except`, `except*`, `finally`. Follows codegen_try_except, codegen_try_star_except and codegen_try_finally of
 * CPython 3.14's codegen.c, whose comments draw the stack.
 */
import type { ExceptHandler, Span, Try, TryStar } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { intrinsic2, pseudo } from '../pseudo'
import { emitName } from './names'
import { forgetName } from './unwind'

export function tryStatement(c: Compiler, s: Try | TryStar): void {
  if (s.finalbody.length > 0) tryFinally(c, s)
  else handlers(c, s)
}

function handlers(c: Compiler, s: Try | TryStar): void {
  if (s.kind === 'Try') tryExcept(c, s)
  else tryExceptStar(c, s)
}

export function popExceptAndReraise(c: Compiler, place: Span): void {
  c.emit(op.COPY, place, 3)
  c.emit(op.POP_EXCEPT, place)
  c.emit(op.RERAISE, place, 1)
}

function tryFinally(c: Compiler, s: Try | TryStar): void {
  const start = c.newLabel()
  const end = c.newLabel()
  const exit = c.newLabel()
  const cleanup = c.newLabel()
  c.jump(pseudo.SETUP_FINALLY, end, s)
  c.use(start)
  c.pushFrameBlock({ kind: 'finallyTry', place: s, start, finalbody: s.finalbody })
  if (s.handlers.length > 0) handlers(c, s)
  else c.body(s.body)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.popFrameBlock()
  c.body(s.finalbody)
  c.jump(pseudo.JUMP_NO_INTERRUPT, exit, nowhere)
  c.use(end)
  c.jump(pseudo.SETUP_CLEANUP, cleanup, nowhere)
  c.emit(op.PUSH_EXC_INFO, nowhere)
  c.pushFrameBlock({ kind: 'finallyEnd', place: nowhere, start: end })
  c.body(s.finalbody)
  c.popFrameBlock()
  c.emit(op.RERAISE, nowhere, 0)
  c.use(cleanup)
  popExceptAndReraise(c, nowhere)
  c.use(exit)
}

/** The guarded body; returns the label of its handlers. */
function guarded(c: Compiler, s: Try | TryStar): Label {
  const start = c.newLabel()
  const except = c.newLabel()
  c.jump(pseudo.SETUP_FINALLY, except, s)
  c.use(start)
  c.pushFrameBlock({ kind: 'tryExcept', place: s, start })
  c.body(s.body)
  c.popFrameBlock()
  c.emit(pseudo.POP_BLOCK, nowhere)
  return except
}

function openHandlers(c: Compiler, except: Label, cleanup: Label): void {
  c.use(except)
  c.jump(pseudo.SETUP_CLEANUP, cleanup, nowhere)
  c.emit(op.PUSH_EXC_INFO, nowhere)
}

function tryExcept(c: Compiler, s: Try): void {
  const end = c.newLabel()
  const cleanup = c.newLabel()
  const except = guarded(c, s)
  c.body(s.orelse)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  openHandlers(c, except, cleanup)
  c.pushFrameBlock({ kind: 'exceptionHandler', place: s, start: null })
  for (const [i, handler] of s.handlers.entries()) {
    if (handler.type === null && i < s.handlers.length - 1) c.stop("default 'except:' must be last", handler)
    const next = c.newLabel()
    if (handler.type !== null) {
      c.expression(handler.type)
      c.emit(op.CHECK_EXC_MATCH, handler)
      c.jump(op.POP_JUMP_IF_FALSE, next, handler)
    }
    if (handler.name === null) unnamedHandler(c, handler, end)
    else namedHandler(c, handler, handler.name, end)
    c.use(next)
  }
  c.popFrameBlock()
  c.emit(op.RERAISE, nowhere, 0)
  c.use(cleanup)
  popExceptAndReraise(c, nowhere)
  c.use(end)
}

function unnamedHandler(c: Compiler, handler: ExceptHandler, end: Label): void {
  const start = c.newLabel()
  c.emit(op.POP_TOP, handler)
  c.use(start)
  c.pushFrameBlock({ kind: 'handlerCleanup', place: handler, start, name: null })
  c.body(handler.body)
  c.popFrameBlock()
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.POP_EXCEPT, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
}

function namedHandler(c: Compiler, handler: ExceptHandler, name: string, end: Label): void {
  const cleanupEnd = c.newLabel()
  const start = c.newLabel()
  emitName(c, name, 'Store', handler)
  c.jump(pseudo.SETUP_CLEANUP, cleanupEnd, handler)
  c.use(start)
  c.pushFrameBlock({ kind: 'handlerCleanup', place: handler, start, name })
  c.body(handler.body)
  c.popFrameBlock()
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.POP_EXCEPT, nowhere)
  forgetName(c, name, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(cleanupEnd)
  forgetName(c, name, nowhere)
  c.emit(op.RERAISE, nowhere, 1)
}

function tryExceptStar(c: Compiler, s: TryStar): void {
  const orelse = c.newLabel()
  const end = c.newLabel()
  const cleanup = c.newLabel()
  const reraiseStar = c.newLabel()
  const except = guarded(c, s)
  c.jump(pseudo.JUMP_NO_INTERRUPT, orelse, nowhere)
  openHandlers(c, except, cleanup)
  c.pushFrameBlock({ kind: 'exceptionGroupHandler', place: s, start: null })
  for (const [i, handler] of s.handlers.entries()) {
    if (i === 0) {
      c.emit(op.BUILD_LIST, handler, 0)
      c.emit(op.COPY, handler, 2)
    }
    starHandler(c, handler)
    if (i < s.handlers.length - 1) continue
    c.emit(op.LIST_APPEND, nowhere, 1)
    c.jump(pseudo.JUMP_NO_INTERRUPT, reraiseStar, nowhere)
  }
  c.popFrameBlock()
  finishStar(c, reraiseStar, end)
  c.use(cleanup)
  popExceptAndReraise(c, nowhere)
  c.use(orelse)
  c.body(s.orelse)
  c.use(end)
}

function starHandler(c: Compiler, handler: ExceptHandler): void {
  const next = c.newLabel()
  const withError = c.newLabel()
  const noMatch = c.newLabel()
  if (handler.type !== null) {
    c.expression(handler.type)
    c.emit(op.CHECK_EG_MATCH, handler)
    c.emit(op.COPY, handler, 1)
    c.jump(op.POP_JUMP_IF_NONE, noMatch, handler)
  }
  const cleanupEnd = c.newLabel()
  const start = c.newLabel()
  if (handler.name === null) c.emit(op.POP_TOP, handler)
  else emitName(c, handler.name, 'Store', handler)
  c.jump(pseudo.SETUP_CLEANUP, cleanupEnd, handler)
  c.use(start)
  c.pushFrameBlock({ kind: 'handlerCleanup', place: handler, start, name: handler.name })
  c.body(handler.body)
  c.popFrameBlock()
  c.emit(pseudo.POP_BLOCK, nowhere)
  if (handler.name !== null) forgetName(c, handler.name, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, next, nowhere)
  c.use(cleanupEnd)
  if (handler.name !== null) forgetName(c, handler.name, nowhere)
  c.emit(op.LIST_APPEND, nowhere, 3)
  c.emit(op.POP_TOP, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, withError, nowhere)
  c.use(next)
  c.emit(op.NOP, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, withError, nowhere)
  c.use(noMatch)
  c.emit(op.POP_TOP, handler)
  c.use(withError)
}

function finishStar(c: Compiler, reraiseStar: Label, end: Label): void {
  const reraise = c.newLabel()
  c.use(reraiseStar)
  c.emit(op.CALL_INTRINSIC_2, nowhere, intrinsic2.PREP_RERAISE_STAR)
  c.emit(op.COPY, nowhere, 1)
  c.jump(op.POP_JUMP_IF_NOT_NONE, reraise, nowhere)
  c.emit(op.POP_TOP, nowhere)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.POP_EXCEPT, nowhere)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(reraise)
  c.emit(pseudo.POP_BLOCK, nowhere)
  c.emit(op.SWAP, nowhere, 2)
  c.emit(op.POP_EXCEPT, nowhere)
  c.emit(op.RERAISE, nowhere, 0)
}
