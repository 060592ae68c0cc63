/**
 * Puts one instruction in the place of the first of several that often follow each other and that ints make short.
 *
 * Invariant: nothing moves. The instructions behind the fused one stay where they were, with their masks and indices, so that
 * jumps, handlers and positions hold, and the fused instruction can always fall back to being the first of them.
 */
import * as op from '../compile/opcode'
import * as ownOp from './ownOp'
import { OP_WORDS } from './Unit'

type Test = (opcode: number) => boolean

const is =
  (wanted: number): Test =>
  (opcode) =>
    opcode === wanted
const isBranch: Test = (opcode) => opcode === op.POP_JUMP_IF_FALSE || opcode === op.POP_JUMP_IF_TRUE

/** Longer sequences first: the first that fits is taken. */
const sequences: readonly { readonly fused: number; readonly of: readonly Test[] }[] = [
  {
    fused: ownOp.FAST_SMALL_COMPARE,
    of: [is(op.LOAD_FAST_BORROW), is(op.LOAD_SMALL_INT), is(op.COMPARE_OP), isBranch],
  },
  { fused: ownOp.FAST_FAST_COMPARE, of: [is(op.LOAD_FAST_BORROW_LOAD_FAST_BORROW), is(op.COMPARE_OP), isBranch] },
  { fused: ownOp.SMALL_COMPARE, of: [is(op.LOAD_SMALL_INT), is(op.COMPARE_OP), isBranch] },
  { fused: ownOp.FAST_SMALL_BINARY, of: [is(op.LOAD_FAST_BORROW), is(op.LOAD_SMALL_INT), is(op.BINARY_OP)] },
  { fused: ownOp.FAST_FAST_BINARY, of: [is(op.LOAD_FAST_BORROW_LOAD_FAST_BORROW), is(op.BINARY_OP)] },
  { fused: ownOp.SMALL_BINARY, of: [is(op.LOAD_SMALL_INT), is(op.BINARY_OP)] },
  { fused: ownOp.COMPARE_JUMP, of: [is(op.COMPARE_OP), isBranch] },
  { fused: ownOp.FOR_STORE, of: [is(op.FOR_ITER), is(op.STORE_FAST)] },
  { fused: ownOp.FAST_ATTR, of: [is(op.LOAD_FAST_BORROW), is(op.LOAD_ATTR)] },
]

/** The opcodes that some sequence begins with. */
const firsts = new Set([
  op.LOAD_FAST_BORROW,
  op.LOAD_FAST_BORROW_LOAD_FAST_BORROW,
  op.LOAD_SMALL_INT,
  op.COMPARE_OP,
  op.FOR_ITER,
])

/** Changes `ops` in place. */
export function fuse(ops: Int32Array): void {
  const opcodes = Array.from({ length: ops.length / OP_WORDS }, (_, place) => ops[place * OP_WORDS] ?? 0)
  opcodes.forEach((opcode, place) => {
    if (!firsts.has(opcode)) return
    const found = sequences.find(({ of }) => of.every((test, i) => test(opcodes[place + i] ?? 0)))
    if (found === undefined) return
    if (found.fused === ownOp.FAST_ATTR && ((ops[(place + 1) * OP_WORDS + 1] ?? 0) & 1) !== 0) return
    ops[place * OP_WORDS] = found.fused
  })
}
