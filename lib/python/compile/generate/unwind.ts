/**
 * `return`, `break` and `continue`: what must be undone between the statement and the place it goes to.
 * Follows codegen_unwind_fblock and its callers of CPython 3.14's codegen.c.
 */
import type { Return, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { pseudo } from '../pseudo'
import type { FrameBlock, LoopBlock } from '../unit'
import { awaitableOf, awaitTop } from './awaiting'
import { emitName } from './names'
import { effective } from './rewrite'

/** Undoes one frame block, keeping the top of the stack if asked; returns the place of what follows. */
function unwind(c: Compiler, block: FrameBlock, place: Span, keepsTop: boolean): Span {
  const swap = (depth: number): void => {
    if (keepsTop) c.emit(op.SWAP, place, depth)
  }
  switch (block.kind) {
    case 'forLoop':
    case 'asyncForLoop':
    case 'popValue':
      swap(2)
      c.emit(op.POP_TOP, place)
      return place
    case 'tryExcept':
      c.emit(pseudo.POP_BLOCK, place)
      return place
    case 'finallyTry':
      return runFinally(c, block, place, keepsTop)
    case 'finallyEnd':
      swap(2)
      c.emit(op.POP_TOP, place)
      swap(2)
      c.emit(pseudo.POP_BLOCK, place)
      c.emit(op.POP_EXCEPT, place)
      return place
    case 'with':
    case 'asyncWith':
      return callExit(c, block, keepsTop)
    case 'handlerCleanup':
      if (block.name !== null) c.emit(pseudo.POP_BLOCK, place)
      swap(2)
      c.emit(pseudo.POP_BLOCK, place)
      c.emit(op.POP_EXCEPT, place)
      if (block.name !== null) forgetName(c, block.name, place)
      return place
    default:
      return place
  }
}

/** `name = None; del name`, at the end of `except ... as name`. */
export function forgetName(c: Compiler, name: string, place: Span): void {
  c.loadNone(place)
  emitName(c, name, 'Store', place)
  emitName(c, name, 'Del', place)
}

function runFinally(c: Compiler, block: FrameBlock & { kind: 'finallyTry' }, place: Span, keepsTop: boolean): Span {
  c.emit(pseudo.POP_BLOCK, place)
  if (keepsTop) c.pushFrameBlock({ kind: 'popValue', place, start: null })
  c.body(block.finalbody)
  if (keepsTop) c.popFrameBlock()
  return nowhere
}

export function callExitWithNones(c: Compiler, place: Span): void {
  c.loadNone(place)
  c.loadNone(place)
  c.loadNone(place)
  c.emit(op.CALL, place, 3)
}

function callExit(c: Compiler, block: FrameBlock, keepsTop: boolean): Span {
  const { place } = block
  c.emit(pseudo.POP_BLOCK, place)
  if (keepsTop) {
    c.emit(op.SWAP, place, 3)
    c.emit(op.SWAP, place, 2)
  }
  callExitWithNones(c, place)
  if (block.kind === 'asyncWith') awaitTop(c, place, awaitableOf.exit)
  c.emit(op.POP_TOP, place)
  return nowhere
}

function isLoop(block: FrameBlock): block is LoopBlock {
  return block.kind === 'forLoop' || block.kind === 'asyncForLoop' || block.kind === 'whileLoop'
}

interface Unwound {
  readonly place: Span
  readonly loop: LoopBlock | null
}

/** Undoes all blocks, or those inside the nearest loop; the blocks are in force again afterwards. */
function unwindAll(c: Compiler, place: Span, keepsTop: boolean, toLoop: boolean): Unwound {
  const block = c.unit.frameBlocks.at(-1)
  if (block === undefined) return { place, loop: null }
  if (block.kind === 'exceptionGroupHandler') {
    c.stop("'break', 'continue' and 'return' cannot appear in an except* block", place)
  }
  if (toLoop && isLoop(block)) return { place, loop: block }
  c.popFrameBlock()
  const result = unwindAll(c, unwind(c, block, place, keepsTop), keepsTop, toLoop)
  c.pushFrameBlock(block)
  return result
}

export function breakLoop(c: Compiler, s: Span): void {
  c.emit(op.NOP, s)
  const { place, loop } = unwindAll(c, s, false, true)
  if (loop === null) return c.stop("'break' outside loop", s)
  c.jump(pseudo.JUMP, loop.exit, unwind(c, loop, place, false))
}

export function continueLoop(c: Compiler, s: Span): void {
  c.emit(op.NOP, s)
  const { place, loop } = unwindAll(c, s, false, true)
  if (loop === null) return c.stop("'continue' not properly in loop", s)
  c.jump(pseudo.JUMP, loop.start, place)
}

export function returnStatement(c: Compiler, s: Return): void {
  const { scope } = c.unit
  if (!scope.isFunctionLike) c.stop("'return' outside function", s)
  if (s.value !== null && scope.isCoroutine && scope.isGenerator) {
    c.stop("'return' with value in async generator", s)
  }
  const value = s.value === null ? null : effective(c, s.value)
  const constant = value?.kind === 'Constant' ? value : null
  let place: Span = s
  if (constant !== null) {
    place = constant
    c.emit(op.NOP, place)
  } else if (value !== null) c.expression(value)
  if (value === null || value.line !== s.line) {
    place = s
    c.emit(op.NOP, place)
  }
  const after = unwindAll(c, place, value !== null && constant === null, false).place
  if (value === null) c.loadNone(after)
  else if (constant !== null) c.load(constant.value, after)
  c.emit(op.RETURN_VALUE, after)
}
