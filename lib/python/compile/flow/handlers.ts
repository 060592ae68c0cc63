/**
 * Works out which handler each instruction runs under, from the SETUP_* and POP_BLOCK pseudo-instructions.
 * Follows mark_except_handlers and label_exception_targets of CPython 3.14's flowgraph.c.
 */
import { clearVisited, type Block, type HandlerStack } from '../block'
import type { Instruction } from '../instruction'
import { broken } from '../invariant'
import * as op from '../opcode'
import { isBlockPush, isJump, pseudo, resumeAt } from '../pseudo'

class Labelling {
  readonly todo: Block[] = []

  visit(block: Block | null, handlers: HandlerStack): void {
    if (block === null || block.visited) return
    block.visited = true
    block.handlers = handlers
    this.todo.push(block)
  }
}

function target(instruction: Instruction): Block {
  return instruction.target ?? broken('a jump without a target')
}

/** Sets `handler` of every reachable instruction and marks the blocks that are handlers. */
export function labelHandlers(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const each of block.instructions) if (isBlockPush(each.opcode)) target(each).isHandler = true
  }
  clearVisited(entry)
  const labelling = new Labelling()
  labelling.visit(entry, [])
  for (let block = labelling.todo.pop(); block !== undefined; block = labelling.todo.pop()) labelBlock(labelling, block)
}

function labelBlock(labelling: Labelling, block: Block): void {
  let handlers = block.handlers ?? []
  let yieldDepth = -1
  block.handlers = null
  for (const instruction of block.instructions) {
    if (isBlockPush(instruction.opcode)) {
      labelling.visit(instruction.target, handlers)
      handlers = [...handlers, pushed(instruction)]
    } else if (instruction.opcode === pseudo.POP_BLOCK) {
      handlers = handlers.slice(0, -1)
      instruction.erase()
    } else {
      instruction.handler = handlers[handlers.length - 1] ?? null
      if (isJump(instruction.opcode)) labelling.visit(instruction.target, handlers)
      else if (instruction.opcode === op.YIELD_VALUE) yieldDepth = handlers.length
      else if (instruction.opcode === op.RESUME && instruction.arg !== resumeAt.start) {
        if (yieldDepth === 1) instruction.arg |= resumeAt.depthOneFlag
        yieldDepth = -1
      }
    }
  }
  if (block.fallsThrough) labelling.visit(block.next, handlers)
}

function pushed(setup: Instruction): Block {
  const block = target(setup)
  if (setup.opcode !== pseudo.SETUP_FINALLY) block.preservesLasti = true
  return block
}
