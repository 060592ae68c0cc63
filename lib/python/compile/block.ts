/**
 * A basic block of the flow graph: instructions with one way in at the top, linked to the block that follows in the
 * text. Only the last instruction may jump or leave (SETUP_* instructions name a handler, they do not jump).
 *
 * Follows CPython's flowgraph.c. Knows nothing of what the passes do with it.
 */
import type { Instruction } from './instruction'
import { endsFlow } from './pseudo'

/** Handlers active at a point, outermost first. */
export type HandlerStack = readonly Block[]

export class Block {
  instructions: Instruction[] = []
  next: Block | null = null
  /** Whether some instruction of the generator jumps here. */
  isLabelled = false
  handlers: HandlerStack | null = null
  predecessors = 0
  startDepth = -1
  preservesLasti = false
  visited = false
  isHandler = false
  isCold = false
  isWarm = false
  /** Locals 0-31 and 32-63 that may be unbound on entry. */
  unsafeLow = 0
  unsafeHigh = 0
  /** By slot: the handler of the instruction that stood there last, for slots beyond the end. */
  readonly #staleHandlers: (Block | null)[] = []

  /** Drops the instructions from `length` on. */
  truncate(length: number): void {
    const { instructions } = this
    if (instructions.length === length) return
    for (let i = length; i < instructions.length; i++) this.#staleHandlers[i] = instructions[i]?.handler ?? null
    instructions.length = length
  }

  /**
   * Adds an instruction after the handlers have been labelled. CPython does not set the handler of such an instruction
   * and so leaves what its slot held before, which shows in the exception table.
   */
  append(instruction: Instruction): void {
    instruction.handler = this.#staleHandlers[this.instructions.length] ?? null
    this.instructions.push(instruction)
  }

  get last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1]
  }

  get fallsThrough(): boolean {
    const last = this.last
    return last === undefined || !endsFlow(last.opcode)
  }
}

/** Skips blocks that were emptied. */
export function nextNonEmpty(block: Block | null): Block | null {
  let at = block
  while (at !== null && at.instructions.length === 0) at = at.next
  return at
}

/** Clears the mark every traversal uses, before it starts. */
export function clearVisited(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) block.visited = false
}
