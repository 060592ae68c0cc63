/**
 * Takes out what does nothing: NOPs that no line needs, loads that are dropped at once, jumps to the next block,
 * blocks that cannot be reached; and copies small exits into the blocks that jump to them.
 *
 * Invariant: a NOP stays where it is the only trace of a source line. Follows CPython 3.14's flowgraph.c.
 */
import { clearVisited, nextNonEmpty, type Block } from '../block'
import type { Instruction } from '../instruction'
import { broken } from '../invariant'
import * as op from '../opcode'
import { isBlockPush, isJump, isScopeExit, isUnconditionalJump, pseudo } from '../pseudo'

const maxCopiedInstructions = 4

/** The line of the first instruction of the next block that will stay. */
function firstLine(block: Block | null): number {
  const next = nextNonEmpty(block)
  if (next === null) return -2
  for (const each of next.instructions) if (each.opcode !== op.NOP || each.line >= 0) return each.line
  return -1
}

function isRedundantNop(block: Block, at: number, previousLine: number): boolean {
  const nop = block.instructions[at]
  if (nop === undefined || nop.line < 0 || nop.line === previousLine) return true
  const next = block.instructions[at + 1]
  if (next === undefined) return firstLine(block.next) === nop.line
  if (next.line >= 0) return next.line === nop.line
  next.moveTo(nop.place)
  return true
}

/** Removes NOPs of a block and says how many. */
function removeNops(block: Block): number {
  const { instructions } = block
  let kept = 0
  let previousLine = -1
  for (let i = 0; i < instructions.length; i++) {
    const each = instructions[i]
    if (each === undefined) break
    const { line } = each
    if (each.opcode === op.NOP && isRedundantNop(block, i, previousLine)) continue
    instructions[kept++] = each
    previousLine = line
  }
  const removed = instructions.length - kept
  block.truncate(kept)
  return removed
}

export function removeAllNops(entry: Block): number {
  let removed = 0
  for (let block: Block | null = entry; block !== null; block = block.next) removed += removeNops(block)
  return removed
}

function isDroppedLoad(load: Instruction | null): boolean {
  if (load === null) return false
  const { opcode, arg } = load
  return opcode === op.LOAD_CONST || opcode === op.LOAD_SMALL_INT || (opcode === op.COPY && arg === 1)
}

/** Removes NOPs, and loads whose value is popped at once. */
export function removeNopsAndPairs(entry: Block): void {
  for (let again = true; again;) {
    again = false
    let previous: Instruction | null = null
    for (let block: Block | null = entry; block !== null; block = block.next) {
      removeNops(block)
      if (block.isLabelled) previous = null
      for (const each of block.instructions) {
        if (each.opcode === op.POP_TOP && previous !== null && isDroppedLoad(previous)) {
          previous.erase()
          each.erase()
          again = true
        }
        previous = each
      }
      if ((previous !== null && isJump(previous.opcode)) || !block.fallsThrough) previous = null
    }
  }
}

function removeRedundantJumps(entry: Block): number {
  let changes = 0
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block
    if (last === undefined || !isUnconditionalJump(last.opcode)) continue
    if (nextNonEmpty(last.target) !== nextNonEmpty(block.next)) continue
    last.erase()
    changes++
  }
  return changes
}

export function removeNopsAndJumps(entry: Block): void {
  for (;;) {
    const nops = removeAllNops(entry)
    if (nops + removeRedundantJumps(entry) === 0) return
  }
}

/** Empties blocks that cannot be reached and counts the predecessors of the others. */
export function removeUnreachable(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) block.predecessors = 0
  clearVisited(entry)
  const stack = [entry]
  entry.predecessors = 1
  entry.visited = true
  const reach = (block: Block): void => {
    block.predecessors++
    if (block.visited) return
    block.visited = true
    stack.push(block)
  }
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    if (block.next !== null && block.fallsThrough) reach(block.next)
    for (const each of block.instructions) {
      if (isJump(each.opcode) || isBlockPush(each.opcode)) reach(each.target ?? broken('a jump without a target'))
    }
  }
  for (let block: Block | null = entry; block !== null; block = block.next) {
    if (block.predecessors > 0) continue
    block.truncate(0)
    block.isHandler = false
  }
}

export function hasNoLine(block: Block): boolean {
  return block.instructions.every((each) => each.line < 0)
}

export function exitsScope(block: Block): boolean {
  const { last } = block
  return last !== undefined && isScopeExit(last.opcode)
}

function inlineTarget(block: Block): boolean {
  const { last } = block
  if (last === undefined || !isUnconditionalJump(last.opcode)) return false
  const target = last.target ?? broken('a jump without a target')
  const isSmallExit = exitsScope(target) && target.instructions.length <= maxCopiedInstructions
  const isLineless = hasNoLine(target) && !target.fallsThrough
  if (!isSmallExit && !isLineless) return false
  const removed = last.opcode
  last.erase()
  block.instructions.push(...target.instructions.map((each) => each.copy()))
  const { last: newLast } = block
  // The copy must look for signals where the removed jump did.
  if (isLineless && newLast !== undefined && isUnconditionalJump(newLast.opcode) && removed === pseudo.JUMP) {
    newLast.opcode = pseudo.JUMP
  }
  target.predecessors--
  return true
}

/** Copies small exits, and blocks without lines, into the blocks that jump to them. */
export function inlineSmallBlocks(entry: Block): void {
  for (let changed = true; changed;) {
    changed = false
    for (let block: Block | null = entry; block !== null; block = block.next) if (inlineTarget(block)) changed = true
  }
}
