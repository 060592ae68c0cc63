/**
 * Improves one block at a time: constant conditions, jumps to jumps, instructions that merge with the next.
 * Follows basicblock_optimize_load_const and optimize_basic_block of CPython 3.14's flowgraph.c.
 */
import type { Block } from '../block'
import { isTrue } from '../fold'
import { Instruction } from '../instruction'
import { at, broken } from '../invariant'
import * as op from '../opcode'
import { hasTarget, intrinsic1, pseudo } from '../pseudo'
import { loadsConst, smallIntOf, type ConstTable } from './constTable'
import { foldBinaryOp, foldListOrSet, foldListToTuple, foldLongDisplay, foldTuple, foldUnaryOp } from './folding'
import { optimizeSwaps } from './swaps'

const { JUMP, JUMP_IF_FALSE, JUMP_IF_TRUE, JUMP_NO_INTERRUPT } = pseudo

// Constants and what comes right after them

/** Uses what is known of constants at the instruction that follows their load. */
export function optimizeLoads(block: Block, table: ConstTable): void {
  const { instructions } = block
  let load: Instruction | null = null
  for (const [i, each] of instructions.entries()) {
    if (each.opcode === op.LOAD_CONST) {
      const small = smallIntOf(table.loadedBy(each).value)
      if (small !== null) each.become(op.LOAD_SMALL_INT, small)
    }
    const isCopy = load?.opcode === op.LOAD_CONST && each.opcode === op.COPY && each.arg === 1
    // What was loaded is remembered as it was, even if the load goes.
    if (!isCopy) load = loadsConst(each.opcode) ? each.copy() : null
    if (load !== null) optimizeLoad(block, i, load, table)
  }
}

function optimizeLoad(block: Block, i: number, load: Instruction, table: ConstTable): void {
  const next = block.instructions[i + 1]
  if (next === undefined) return
  const value = table.loadedBy(load)
  const { opcode } = next
  const pops = opcode === op.POP_JUMP_IF_FALSE || opcode === op.POP_JUMP_IF_TRUE
  if (pops || opcode === JUMP_IF_FALSE || opcode === JUMP_IF_TRUE) {
    const jumpsWhen = opcode === op.POP_JUMP_IF_TRUE || opcode === JUMP_IF_TRUE
    if (pops) at(block.instructions, i).erase()
    if (isTrue(value.value) === jumpsWhen) next.opcode = JUMP
    else next.erase()
  } else if (opcode === op.IS_OP) {
    if (value === table.pool.none) compareWithNone(block, i)
  } else if (opcode === op.TO_BOOL) {
    at(block.instructions, i).erase()
    next.become(op.LOAD_CONST, table.add(table.pool.bool(isTrue(value.value))))
  }
}

/** `x is None` before a jump becomes one jump. */
function compareWithNone(block: Block, i: number): void {
  const { instructions } = block
  const is = at(instructions, i + 1)
  let jump = instructions[i + 2]
  if (jump?.opcode === op.TO_BOOL) {
    jump.erase()
    jump = instructions[i + 3]
  }
  if (jump?.opcode !== op.POP_JUMP_IF_FALSE && jump?.opcode !== op.POP_JUMP_IF_TRUE) return
  const jumpsIfNone = (is.arg === 0) === (jump.opcode === op.POP_JUMP_IF_TRUE)
  at(instructions, i).erase()
  is.erase()
  jump.opcode = jumpsIfNone ? op.POP_JUMP_IF_NONE : op.POP_JUMP_IF_NOT_NONE
}

// Everything else

const unaryOperators: ReadonlyMap<number, 'not' | '-' | '~'> = new Map([
  [op.UNARY_NOT, 'not'],
  [op.UNARY_NEGATIVE, '-'],
  [op.UNARY_INVERT, '~'],
])

/** Improves a block; the constant loads have been seen to. */
export function optimizeBlock(block: Block, table: ConstTable): void {
  for (let i = 0; i < block.instructions.length; i++) {
    const each = at(block.instructions, i)
    if (hasTarget(each.opcode)) {
      if (optimizeJump(block, each)) i--
    } else optimizeInstruction(block, i, each, table)
  }
  optimizeSwaps(block)
}

function optimizeInstruction(block: Block, i: number, each: Instruction, table: ConstTable): void {
  const next = block.instructions[i + 1]
  switch (each.opcode) {
    case op.BUILD_TUPLE:
      return buildTuple(block, i, table)
    case op.BUILD_LIST:
    case op.BUILD_SET:
      return foldListOrSet(block, i, next?.opcode ?? 0, table)
    case op.LIST_APPEND:
    case op.SET_ADD:
      return foldLongDisplay(block, i, next?.opcode ?? 0, table)
    case op.STORE_FAST:
      if (next?.opcode === op.STORE_FAST && next.arg === each.arg && next.line === each.line) each.become(op.POP_TOP, 0)
      return
    case op.SWAP:
      if (each.arg === 1) each.erase()
      return
    case op.LOAD_GLOBAL:
      if (next?.opcode !== op.PUSH_NULL || (each.arg & 1) !== 0) return
      each.arg |= 1
      return next.erase()
    case op.COMPARE_OP:
    case op.CONTAINS_OP:
    case op.IS_OP:
    case op.TO_BOOL:
      return next === undefined ? undefined : mergeBool(each, next)
    case op.UNARY_NOT:
    case op.UNARY_INVERT:
    case op.UNARY_NEGATIVE:
      return unary(block, i, each, table)
    case op.CALL_INTRINSIC_1:
      return callIntrinsic(block, i, each, table)
    case op.BINARY_OP:
      return foldBinaryOp(block, i, table)
    default:
  }
}

/** A tuple that is unpacked at once is only a reordering of the stack. */
function buildTuple(block: Block, i: number, table: ConstTable): void {
  const build = at(block.instructions, i)
  const next = block.instructions[i + 1]
  const isUnpacked = next?.opcode === op.UNPACK_SEQUENCE && next.arg === build.arg
  if (!isUnpacked || build.arg < 1 || build.arg > 3) return foldTuple(block, i, table)
  if (build.arg === 1) next.erase()
  else next.opcode = op.SWAP
  build.erase()
}

const asBool = 16

/** Merges a comparison with the conversion to bool, or the negation, after it. */
function mergeBool(each: Instruction, next: Instruction): void {
  const { opcode, arg } = each
  if (next.opcode === op.TO_BOOL) {
    if (opcode === op.COMPARE_OP) next.become(opcode, arg | asBool)
    else if (opcode !== op.TO_BOOL) next.become(opcode, arg)
    each.erase()
  } else if (next.opcode === op.UNARY_NOT && (opcode === op.CONTAINS_OP || opcode === op.IS_OP)) {
    next.become(opcode, arg ^ 1)
    each.erase()
  }
}

function unary(block: Block, i: number, each: Instruction, table: ConstTable): void {
  const next = block.instructions[i + 1]
  if (each.opcode === op.UNARY_NOT && next?.opcode === op.TO_BOOL) {
    each.erase()
    return next.become(op.UNARY_NOT, 0)
  }
  if (each.opcode === op.UNARY_NOT && next?.opcode === op.UNARY_NOT) {
    each.erase()
    return next.erase()
  }
  const operator = unaryOperators.get(each.opcode)
  if (operator !== undefined) foldUnaryOp(block, i, operator, table)
}

function callIntrinsic(block: Block, i: number, each: Instruction, table: ConstTable): void {
  if (each.arg === intrinsic1.UNARY_POSITIVE) return foldUnaryOp(block, i, '+', table)
  if (each.arg !== intrinsic1.LIST_TO_TUPLE) return
  if (foldListToTuple(block, i, table)) return
  if (block.instructions[i + 1]?.opcode === op.GET_ITER) each.erase()
}

// Jumps

/** Sends a jump to a jump on to where that one goes; says whether it changed anything. */
function thread(block: Block, jump: Instruction, target: Instruction, opcode: number): boolean {
  if (jump.target === target.target) return false
  jump.erase()
  const direct = new Instruction(opcode, 0, target.place)
  direct.target = target.target
  block.append(direct)
  return true
}

function optimizeJump(block: Block, jump: Instruction): boolean {
  const { opcode } = jump
  const targetBlock = jump.target ?? broken('a jump without a target')
  const target = at(targetBlock.instructions, 0)
  switch (opcode) {
    case op.POP_JUMP_IF_NOT_NONE:
    case op.POP_JUMP_IF_NONE:
    case op.POP_JUMP_IF_FALSE:
    case op.POP_JUMP_IF_TRUE:
      return target.opcode === JUMP && thread(block, jump, target, opcode)
    case JUMP_IF_FALSE:
    case JUMP_IF_TRUE: {
      if (target.opcode === JUMP || target.opcode === opcode) return thread(block, jump, target, opcode)
      if (target.opcode !== JUMP_IF_FALSE && target.opcode !== JUMP_IF_TRUE) return false
      jump.target = targetBlock.next
      return true
    }
    case JUMP:
    case JUMP_NO_INTERRUPT:
      if (target.opcode === JUMP) return thread(block, jump, target, JUMP)
      return target.opcode === JUMP_NO_INTERRUPT && thread(block, jump, target, opcode)
    default:
      return false
  }
}
