/**
 * Which entries of the evaluation stack are borrowed, for every instruction of a code object.
 *
 * CPython 3.14 marks borrowed references in the pointer and asks at run time. Its compiler (optimize_load_fast) makes sure
 * that a borrowed reference is used up within its basic block, save for what lies below a `with` block's handlers; so the
 * answer is the same each time an instruction runs, and one walk over the code finds it.
 *
 * Invariant: stack pictures are consistent at joins; the first one to reach an instruction stands.
 */
import type { Code } from '../compile/code'
import * as op from '../compile/opcode'

/** The stack before an instruction, bottom first: true where the entry is borrowed. */
type Picture = readonly boolean[]

export interface Borrowing {
  /** Bit k: the k-th entry from the top is borrowed before the instruction. */
  readonly masks: Int32Array
  /** Entries on the stack before the instruction; -1 if it is never reached. */
  readonly depths: Int16Array
}

const MASK_BITS = 31

export function borrowing(code: Code): Borrowing {
  const count = code.instructions.length / 2
  const pictures: (Picture | undefined)[] = new Array<Picture | undefined>(count)
  const work: { at: number; picture: Picture }[] = [{ at: 0, picture: [] }]
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    follow(code, item.at, item.picture, pictures, work)
  }
  return {
    masks: Int32Array.from(pictures, maskOf),
    depths: Int16Array.from(pictures, (picture) => picture?.length ?? -1),
  }
}

function maskOf(picture: Picture | undefined): number {
  let mask = 0
  if (picture === undefined) return 0
  for (let k = 0; k < picture.length && k < MASK_BITS; k++) if (picture[picture.length - 1 - k] === true) mask |= 1 << k
  return mask
}

type Work = { at: number; picture: Picture }[]

/** Walks straight on from `at`, noting pictures, until code already walked or the end of the path. */
function follow(code: Code, start: number, first: Picture, pictures: (Picture | undefined)[], work: Work): void {
  let picture = first
  for (let at = start; pictures[at] === undefined && at < pictures.length; at++) {
    pictures[at] = picture
    enterHandlers(code, at, picture, pictures, work)
    const opcode = code.instructions[at * 2] ?? 0
    const arg = code.instructions[at * 2 + 1] ?? 0
    const target = jumpTarget(opcode, arg)
    if (target >= 0 && pictures[target] === undefined)
      work.push({ at: target, picture: pictureAtTarget(opcode, picture) })
    if (endsPath(opcode)) return
    picture = after(opcode, arg, picture)
  }
}

function enterHandlers(code: Code, at: number, picture: Picture, pictures: (Picture | undefined)[], work: Work): void {
  for (const handler of code.handlers) {
    if (at < handler.start || at >= handler.end || pictures[handler.target] !== undefined) continue
    const kept = picture.slice(0, handler.depth)
    work.push({ at: handler.target, picture: handler.lasti ? [...kept, false, false] : [...kept, false] })
  }
}

function jumpTarget(opcode: number, arg: number): number {
  switch (opcode) {
    case op.JUMP_FORWARD:
    case op.JUMP_BACKWARD:
    case op.JUMP_BACKWARD_NO_INTERRUPT:
    case op.POP_JUMP_IF_FALSE:
    case op.POP_JUMP_IF_TRUE:
    case op.POP_JUMP_IF_NONE:
    case op.POP_JUMP_IF_NOT_NONE:
    case op.FOR_ITER:
    case op.SEND:
      return arg
    default:
      return -1
  }
}

/** FOR_ITER jumps with the iterator alone, to an END_FOR that is written as if an item were there. */
function pictureAtTarget(opcode: number, picture: Picture): Picture {
  if (opcode === op.FOR_ITER) return [...picture, false]
  if (opcode === op.SEND) return after(opcode, 0, picture)
  return opcode >= op.POP_JUMP_IF_FALSE && opcode <= op.POP_JUMP_IF_TRUE ? picture.slice(0, -1) : picture
}

function endsPath(opcode: number): boolean {
  switch (opcode) {
    case op.RETURN_VALUE:
    case op.RAISE_VARARGS:
    case op.RERAISE:
    case op.JUMP_FORWARD:
    case op.JUMP_BACKWARD:
    case op.JUMP_BACKWARD_NO_INTERRUPT:
      return true
    default:
      return false
  }
}

/** The picture after an instruction that falls through. */
function after(opcode: number, arg: number, before: Picture): Picture {
  switch (opcode) {
    case op.LOAD_FAST_BORROW:
      return [...before, before.length < MASK_BITS]
    case op.LOAD_FAST_BORROW_LOAD_FAST_BORROW:
      return [...before, before.length < MASK_BITS, before.length + 1 < MASK_BITS]
    case op.COPY:
      return [...before, before[before.length - arg] ?? false]
    case op.SWAP:
      return swapped(before, arg)
    case op.LOAD_ATTR:
      return (arg & 1) !== 0 ? withSelf(before) : [...before.slice(0, -1), false]
    case op.LOAD_SPECIAL:
      return withSelf(before)
    case op.END_SEND:
    case op.SET_FUNCTION_ATTRIBUTE:
      return [...before.slice(0, -2), before.at(-1) ?? false]
    default:
      return replaced(before, pops(opcode, arg), pushes(opcode, arg))
  }
}

/** `method, self`: the object called upon stays on the stack as it was. */
function withSelf(before: Picture): Picture {
  return [...before.slice(0, -1), false, before.at(-1) ?? false]
}

function swapped(before: Picture, arg: number): Picture {
  const after = [...before]
  const top = before.at(-1) ?? false
  after[after.length - 1] = before[before.length - arg] ?? false
  after[after.length - arg] = top
  return after
}

function replaced(before: Picture, popped: number, pushed: number): Picture {
  const after = before.slice(0, before.length - popped)
  for (let i = 0; i < pushed; i++) after.push(false)
  return after
}

function pops(opcode: number, arg: number): number {
  const fixed = FIXED.get(opcode)
  if (fixed !== undefined) return fixed[0]
  switch (opcode) {
    case op.CALL:
      return arg + 2
    case op.CALL_KW:
      return arg + 3
    case op.BUILD_MAP:
      return arg * 2
    case op.BUILD_INTERPOLATION:
      return 2 + (arg & 1)
    case op.UNPACK_EX:
    case op.UNPACK_SEQUENCE:
      return 1
    case op.LOAD_SUPER_ATTR:
      return 3
    case op.LOAD_GLOBAL:
      return 0
    default:
      return arg
  }
}

function pushes(opcode: number, arg: number): number {
  const fixed = FIXED.get(opcode)
  if (fixed !== undefined) return fixed[1]
  switch (opcode) {
    case op.UNPACK_EX:
      return (arg & 0xff) + 1 + (arg >> 8)
    case op.UNPACK_SEQUENCE:
      return arg
    case op.LOAD_SUPER_ATTR:
    case op.LOAD_GLOBAL:
      return 1 + (arg & 1)
    case op.RAISE_VARARGS:
      return 0
    default:
      return 1
  }
}

/** Entries taken and left by the instructions whose argument does not matter. */
const FIXED: ReadonlyMap<number, readonly [number, number]> = new Map<number, readonly [number, number]>([
  [op.BINARY_SLICE, [3, 1]],
  [op.BUILD_TEMPLATE, [2, 1]],
  [op.CALL_FUNCTION_EX, [4, 1]],
  [op.CHECK_EG_MATCH, [2, 2]],
  [op.CHECK_EXC_MATCH, [1, 1]],
  [op.CLEANUP_THROW, [3, 2]],
  [op.DELETE_SUBSCR, [2, 0]],
  [op.END_FOR, [1, 0]],
  [op.FORMAT_SIMPLE, [1, 1]],
  [op.FORMAT_WITH_SPEC, [2, 1]],
  [op.GET_AITER, [1, 1]],
  [op.GET_ANEXT, [0, 1]],
  [op.GET_ITER, [1, 1]],
  [op.GET_LEN, [0, 1]],
  [op.GET_YIELD_FROM_ITER, [1, 1]],
  [op.LOAD_BUILD_CLASS, [0, 1]],
  [op.LOAD_LOCALS, [0, 1]],
  [op.MAKE_FUNCTION, [1, 1]],
  [op.MATCH_KEYS, [0, 1]],
  [op.MATCH_MAPPING, [0, 1]],
  [op.MATCH_SEQUENCE, [0, 1]],
  [op.NOP, [0, 0]],
  [op.NOT_TAKEN, [0, 0]],
  [op.POP_EXCEPT, [1, 0]],
  [op.POP_ITER, [1, 0]],
  [op.POP_TOP, [1, 0]],
  [op.PUSH_EXC_INFO, [1, 2]],
  [op.PUSH_NULL, [0, 1]],
  [op.RETURN_GENERATOR, [0, 1]],
  [op.RETURN_VALUE, [1, 0]],
  [op.SETUP_ANNOTATIONS, [0, 0]],
  [op.STORE_SLICE, [4, 0]],
  [op.STORE_SUBSCR, [3, 0]],
  [op.TO_BOOL, [1, 1]],
  [op.UNARY_INVERT, [1, 1]],
  [op.UNARY_NEGATIVE, [1, 1]],
  [op.UNARY_NOT, [1, 1]],
  [op.WITH_EXCEPT_START, [0, 1]],
  [op.BINARY_OP, [2, 1]],
  [op.CALL_INTRINSIC_1, [1, 1]],
  [op.CALL_INTRINSIC_2, [2, 1]],
  [op.COMPARE_OP, [2, 1]],
  [op.CONTAINS_OP, [2, 1]],
  [op.CONVERT_VALUE, [1, 1]],
  [op.COPY_FREE_VARS, [0, 0]],
  [op.DELETE_ATTR, [1, 0]],
  [op.DELETE_DEREF, [0, 0]],
  [op.DELETE_FAST, [0, 0]],
  [op.DELETE_GLOBAL, [0, 0]],
  [op.DELETE_NAME, [0, 0]],
  [op.DICT_MERGE, [1, 0]],
  [op.DICT_UPDATE, [1, 0]],
  [op.END_ASYNC_FOR, [2, 0]],
  [op.FOR_ITER, [0, 1]],
  [op.GET_AWAITABLE, [1, 1]],
  [op.IMPORT_FROM, [0, 1]],
  [op.IMPORT_NAME, [2, 1]],
  [op.IS_OP, [2, 1]],
  [op.JUMP_BACKWARD, [0, 0]],
  [op.JUMP_BACKWARD_NO_INTERRUPT, [0, 0]],
  [op.JUMP_FORWARD, [0, 0]],
  [op.LIST_APPEND, [1, 0]],
  [op.LIST_EXTEND, [1, 0]],
  [op.LOAD_COMMON_CONSTANT, [0, 1]],
  [op.LOAD_CONST, [0, 1]],
  [op.LOAD_DEREF, [0, 1]],
  [op.LOAD_FAST, [0, 1]],
  [op.LOAD_FAST_AND_CLEAR, [0, 1]],
  [op.LOAD_FAST_CHECK, [0, 1]],
  [op.LOAD_FAST_LOAD_FAST, [0, 2]],
  [op.LOAD_FROM_DICT_OR_DEREF, [1, 1]],
  [op.LOAD_FROM_DICT_OR_GLOBALS, [1, 1]],
  [op.LOAD_NAME, [0, 1]],
  [op.LOAD_SMALL_INT, [0, 1]],
  [op.MAKE_CELL, [0, 0]],
  [op.MAP_ADD, [2, 0]],
  [op.MATCH_CLASS, [3, 1]],
  [op.POP_JUMP_IF_FALSE, [1, 0]],
  [op.POP_JUMP_IF_NONE, [1, 0]],
  [op.POP_JUMP_IF_NOT_NONE, [1, 0]],
  [op.POP_JUMP_IF_TRUE, [1, 0]],
  [op.RERAISE, [1, 0]],
  [op.SEND, [1, 1]],
  [op.SET_ADD, [1, 0]],
  [op.SET_UPDATE, [1, 0]],
  [op.STORE_ATTR, [2, 0]],
  [op.STORE_DEREF, [1, 0]],
  [op.STORE_FAST, [1, 0]],
  [op.STORE_FAST_LOAD_FAST, [1, 1]],
  [op.STORE_FAST_STORE_FAST, [2, 0]],
  [op.STORE_GLOBAL, [1, 0]],
  [op.STORE_NAME, [1, 0]],
  [op.YIELD_VALUE, [1, 1]],
  [op.RESUME, [0, 0]],
])
