/**
 * Where a function in the making can be entered: places to which something jumps, at which lines and handlers begin, and where
 * what was called returns to. There all of the evaluation stack is in the frame.
 */
import * as op from '../../compile/opcode'
import { isJump } from '../lower'
import * as ownOp from '../ownOp'
import { OP_WORDS, type Unit } from '../Unit'

/** By place in `unit.ops`. */
export function leadersOf(unit: Unit): Uint8Array {
  const { ops, place, code } = unit
  const leaders = new Uint8Array(ops.length / OP_WORDS + 1)
  leaders[0] = 1
  for (let at = 0; at * OP_WORDS < ops.length; at++) {
    const opcode = ownOp.firstOf(ops[at * OP_WORDS] ?? 0)
    if (opcode === ownOp.STEP) leaders[at] = 1
    if (isJump(opcode)) leaders[ops[at * OP_WORDS + 1] ?? 0] = 1
    if (comesBack.has(opcode)) leaders[at + 1] = 1
  }
  for (const { target } of code.handlers) leaders[place[target] ?? 0] = 1
  return leaders
}

const comesBack = new Set([op.CALL, op.CALL_KW, op.CALL_FUNCTION_EX, op.YIELD_VALUE, op.RETURN_GENERATOR])
