/**
 * Cuts the generator's sequence into basic blocks and turns labels into blocks.
 * Follows _PyCfg_FromInstructionSequence of CPython 3.14's flowgraph.c.
 */
import { Block } from '../block'
import type { Instruction, Sequence } from '../instruction'
import { broken } from '../invariant'
import { hasTarget, isTerminator, pseudo } from '../pseudo'

class Builder {
  readonly entry = new Block()
  #current = this.entry

  /** The block the next instruction goes to, a new one after a jump or at a label. */
  blockFor(isLabelled: boolean): Block {
    const { last } = this.#current
    const isTerminated = last !== undefined && isTerminator(last.opcode)
    if (isTerminated || (isLabelled && (last !== undefined || this.#current.isLabelled))) {
      const block = new Block()
      this.#current.next = block
      this.#current = block
    }
    if (isLabelled) this.#current.isLabelled = true
    return this.#current
  }
}

function targetsOf(instructions: readonly Instruction[]): Uint8Array {
  const targets = new Uint8Array(instructions.length + 1)
  for (const instruction of instructions) {
    if (instruction.label !== null && hasTarget(instruction.opcode)) targets[instruction.label.position] = 1
  }
  return targets
}

/** Returns the first block; the others follow by `next`. */
export function buildGraph(sequence: Sequence): Block {
  const { instructions } = sequence
  const targets = targetsOf(instructions)
  const blocks: (Block | undefined)[] = []
  const builder = new Builder()
  for (const [i, instruction] of instructions.entries()) {
    if (instruction.opcode === pseudo.ANNOTATIONS_PLACEHOLDER) {
      for (const each of sequence.annotations?.instructions ?? []) builder.blockFor(false).instructions.push(each)
      continue
    }
    const isLabelled = targets[i] === 1
    const block = builder.blockFor(isLabelled)
    if (isLabelled) blocks[i] = block
    block.instructions.push(instruction)
  }
  for (const instruction of instructions) {
    if (instruction.label === null) continue
    instruction.target = blocks[instruction.label.position] ?? broken('jump to a label that was never put down')
  }
  return builder.entry
}
