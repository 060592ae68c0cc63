/**
 * The machine's own instructions, beyond CPython's opcodes.
 *
 * The fused ones (fuse.ts) stand in the place of the first instruction of a sequence whose others follow unchanged: where the
 * short way does not apply, they do what that first instruction does and the rest runs as ever.
 */
import * as op from '../compile/opcode'

/** Every instruction is looked at (monitoring/flow.ts): the next one is about to run. It has no argument. */
export const EACH = 124
/** A line begins in code that is no lesson's, while it is traced. It has no argument. */
export const LINE = 125
/** A line begins; its argument is a statement, as SITE's. */
export const STEP = 126
/** A statement begins within a line. */
export const SITE = 127

/** LOAD_FAST_BORROW, LOAD_SMALL_INT, BINARY_OP. */
export const FAST_SMALL_BINARY = 129
/** LOAD_FAST_BORROW_LOAD_FAST_BORROW, BINARY_OP. */
export const FAST_FAST_BINARY = 130
/** LOAD_FAST_BORROW, LOAD_SMALL_INT, COMPARE_OP, POP_JUMP_IF_... */
export const FAST_SMALL_COMPARE = 131
/** LOAD_FAST_BORROW_LOAD_FAST_BORROW, COMPARE_OP, POP_JUMP_IF_... */
export const FAST_FAST_COMPARE = 132
/** COMPARE_OP, POP_JUMP_IF_... */
export const COMPARE_JUMP = 133
/** LOAD_SMALL_INT, BINARY_OP. */
export const SMALL_BINARY = 134
/** LOAD_SMALL_INT, COMPARE_OP, POP_JUMP_IF_... */
export const SMALL_COMPARE = 135
/** FOR_ITER, STORE_FAST. */
export const FOR_STORE = 136
/** LOAD_FAST_BORROW, LOAD_ATTR of a value. */
export const FAST_ATTR = 137

/** The instruction that a fused one begins with; any other is itself. */
export function firstOf(opcode: number): number {
  switch (opcode) {
    case FAST_SMALL_BINARY:
    case FAST_SMALL_COMPARE:
    case FAST_ATTR:
      return op.LOAD_FAST_BORROW
    case FAST_FAST_BINARY:
    case FAST_FAST_COMPARE:
      return op.LOAD_FAST_BORROW_LOAD_FAST_BORROW
    case SMALL_BINARY:
    case SMALL_COMPARE:
      return op.LOAD_SMALL_INT
    case COMPARE_JUMP:
      return op.COMPARE_OP
    case FOR_STORE:
      return op.FOR_ITER
    default:
      return opcode
  }
}

/** Whether it only marks the instruction behind it. */
export function isMark(opcode: number | undefined): boolean {
  return opcode === STEP || opcode === SITE || opcode === LINE || opcode === EACH
}
