/**
 * Moves exception handlers, and what only they reach, to the end of the code.
 * Follows push_cold_blocks_to_end of CPython 3.14's flowgraph.c.
 */
import { Block, clearVisited } from '../block'
import { Instruction, nowhere } from '../instruction'
import { isJump, pseudo } from '../pseudo'
import { removeNopsAndJumps } from './cleanup'

/** The blocks control may go to next. */
function successors(block: Block): Block[] {
  const found: Block[] = []
  if (block.next !== null && block.fallsThrough) found.push(block.next)
  for (const each of block.instructions) if (isJump(each.opcode) && each.target !== null) found.push(each.target)
  return found
}

function markWarm(entry: Block): void {
  clearVisited(entry)
  entry.visited = true
  const stack = [entry]
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    block.isWarm = true
    for (const next of successors(block)) {
      if (next.visited) continue
      next.visited = true
      stack.push(next)
    }
  }
}

function markCold(entry: Block): void {
  markWarm(entry)
  clearVisited(entry)
  const stack: Block[] = []
  for (let block: Block | null = entry; block !== null; block = block.next) {
    if (!block.isHandler) continue
    block.visited = true
    stack.push(block)
  }
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    block.isCold = true
    for (const next of successors(block)) {
      if (next.isWarm || next.visited) continue
      next.visited = true
      stack.push(next)
    }
  }
}

/** A cold block that falls into a warm one will be moved away from it, so it must jump. */
function addExplicitJumps(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { next } = block
    if (!block.isCold || next === null || !next.isWarm || !block.fallsThrough) continue
    const bridge = new Block()
    const jump = new Instruction(pseudo.JUMP_NO_INTERRUPT, 0, nowhere)
    jump.target = next
    next.isLabelled = true
    bridge.instructions.push(jump)
    bridge.isCold = true
    bridge.predecessors = 1
    bridge.next = next
    block.next = bridge
  }
}

export function moveColdBlocks(entry: Block): void {
  if (entry.next === null) return
  markCold(entry)
  addExplicitJumps(entry)
  const warm: Block[] = []
  const cold: Block[] = []
  for (let block: Block | null = entry; block !== null; block = block.next) (block.isCold ? cold : warm).push(block)
  const all = [...warm, ...cold]
  for (const [i, block] of all.entries()) block.next = all[i + 1] ?? null
  if (cold.length > 0) removeNopsAndJumps(entry)
}
