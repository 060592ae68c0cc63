/**
 * Decides which loads of locals may borrow: the value is used up before the local is rebound, is not stored in another
 * local, and does not stay on the stack when the block ends.
 *
 * Invariant: this decides reference counts that programs can see, so it follows optimize_load_fast of CPython 3.14's
 * flowgraph.c to the letter, what it gives up on included.
 */
import { clearVisited, type Block } from '../block'
import { popped, pushed } from '../effects'
import type { Instruction } from '../instruction'
import { broken } from '../invariant'
import * as op from '../opcode'
import { endsFlow, hasTarget } from '../pseudo'

const noLocal = -1
const unknown = -1
const argumentBits = 4
const lowArgument = 15

/** The values on the stack: which instruction of the block put each there and from which local. */
class References {
  readonly instructions: number[] = []
  readonly locals: number[] = []

  get size(): number {
    return this.instructions.length
  }

  push(instruction: number, local: number): void {
    this.instructions.push(instruction)
    this.locals.push(local)
  }

  /** Returns the instruction that put the popped value there. */
  pop(): number {
    this.locals.pop()
    return this.instructions.pop() ?? broken('more popped than pushed')
  }

  drop(count: number): void {
    for (let n = 0; n < count; n++) this.pop()
  }

  copyFromTop(depth: number): void {
    const index = this.size - depth
    this.push(this.instructions[index] ?? unknown, this.locals[index] ?? noLocal)
  }

  swapWithTop(depth: number): void {
    for (const column of [this.instructions, this.locals]) {
      const [index, top] = [column.length - depth, column.length - 1]
      const kept = column[index] ?? unknown
      column[index] = column[top] ?? unknown
      column[top] = kept
    }
  }
}

class BlockScan {
  readonly refs = new References()
  readonly mustOwn: Uint8Array
  readonly #reach: (block: Block | null, depth: number) => void

  constructor(block: Block, reach: (block: Block | null, depth: number) => void) {
    this.mustOwn = new Uint8Array(block.instructions.length)
    this.#reach = reach
    for (let n = 0; n < block.startDepth; n++) this.refs.push(unknown, noLocal)
  }

  #own(instruction: number): void {
    if (instruction !== unknown) this.mustOwn[instruction] = 1
  }

  #kill(local: number): void {
    for (let n = 0; n < this.refs.size; n++) {
      if (this.refs.locals[n] === local) this.#own(this.refs.instructions[n] ?? unknown)
    }
  }

  #store(local: number): void {
    const instruction = this.refs.pop()
    this.#kill(local)
    this.#own(instruction)
  }

  /** What is left on the stack at the end of the block must be owned. */
  finish(): void {
    for (const instruction of this.refs.instructions) this.#own(instruction)
  }

  step(i: number, each: Instruction): void {
    const { opcode, arg } = each
    const { refs } = this
    switch (opcode) {
      case op.LOAD_FAST:
        return refs.push(i, arg)
      case op.LOAD_FAST_AND_CLEAR:
        this.#kill(arg)
        return refs.push(i, arg)
      case op.LOAD_FAST_LOAD_FAST:
        refs.push(i, arg >> argumentBits)
        return refs.push(i, arg & lowArgument)
      case op.DELETE_FAST:
        return this.#kill(arg)
      case op.STORE_FAST:
        return this.#store(arg)
      case op.STORE_FAST_LOAD_FAST:
        this.#store(arg >> argumentBits)
        return refs.push(i, arg & lowArgument)
      case op.STORE_FAST_STORE_FAST:
        this.#store(arg >> argumentBits)
        return this.#store(arg & lowArgument)
      case op.COPY:
        return refs.copyFromTop(arg)
      case op.SWAP:
        return refs.swapWithTop(arg)
      default:
        return this.#stepOther(i, each)
    }
  }

  #stepOther(i: number, each: Instruction): void {
    const { opcode, arg } = each
    switch (opcode) {
      case op.FORMAT_SIMPLE:
      case op.GET_ANEXT:
      case op.GET_LEN:
      case op.GET_YIELD_FROM_ITER:
      case op.IMPORT_FROM:
      case op.MATCH_KEYS:
      case op.MATCH_MAPPING:
      case op.MATCH_SEQUENCE:
      case op.WITH_EXCEPT_START:
        return this.#keepAll(pushed(opcode, arg) - popped(opcode, arg))
      case op.DICT_MERGE:
      case op.DICT_UPDATE:
      case op.LIST_APPEND:
      case op.LIST_EXTEND:
      case op.MAP_ADD:
      case op.RERAISE:
      case op.SET_ADD:
      case op.SET_UPDATE:
        return this.refs.drop(popped(opcode, arg) - pushed(opcode, arg))
      default:
        return this.#stepPartial(i, each)
    }
  }

  /** CPython counts these values as made by the first instructions of the block; so do we. */
  #keepAll(count: number): void {
    for (let n = 0; n < count; n++) this.refs.push(n, noLocal)
  }

  #stepPartial(i: number, each: Instruction): void {
    const { refs } = this
    switch (each.opcode) {
      case op.END_SEND:
      case op.SET_FUNCTION_ATTRIBUTE:
        refs.swapWithTop(2)
        return refs.drop(1)
      case op.CHECK_EXC_MATCH:
        refs.drop(1)
        return refs.push(i, noLocal)
      case op.FOR_ITER:
        this.#reach(each.target, refs.size + 1)
        return refs.push(i, noLocal)
      case op.LOAD_ATTR:
      case op.LOAD_SUPER_ATTR:
        return this.#loadAttribute(i, each)
      case op.LOAD_SPECIAL:
      case op.PUSH_EXC_INFO:
        refs.push(i, noLocal)
        return refs.swapWithTop(2)
      case op.SEND:
        this.#reach(each.target, refs.size)
        refs.drop(1)
        return refs.push(i, noLocal)
      default:
        return this.#consumeAll(i, each)
    }
  }

  /** A method's `self` may stay on the stack. */
  #loadAttribute(i: number, each: Instruction): void {
    const { refs } = this
    const local = refs.locals[refs.size - 1] ?? noLocal
    const self = refs.pop()
    if (each.opcode === op.LOAD_SUPER_ATTR) refs.drop(2)
    refs.push(i, noLocal)
    if ((each.arg & 1) !== 0) refs.push(self, local)
  }

  #consumeAll(i: number, each: Instruction): void {
    const { opcode, arg } = each
    const [taken, given] = [popped(opcode, arg), pushed(opcode, arg)]
    if (hasTarget(opcode)) this.#reach(each.target, this.refs.size - taken + given)
    this.refs.drop(taken)
    for (let n = 0; n < given; n++) this.refs.push(i, noLocal)
  }
}

function borrowIn(block: Block, mustOwn: Uint8Array): void {
  for (const [i, each] of block.instructions.entries()) {
    if (mustOwn[i] !== 0) continue
    if (each.opcode === op.LOAD_FAST) each.opcode = op.LOAD_FAST_BORROW
    else if (each.opcode === op.LOAD_FAST_LOAD_FAST) each.opcode = op.LOAD_FAST_BORROW_LOAD_FAST_BORROW
  }
}

/** Makes loads of locals borrow where that is safe, in every block that is not reached by an exception alone. */
export function borrowLocals(entry: Block): void {
  clearVisited(entry)
  const stack: Block[] = []
  const reach = (block: Block | null): void => {
    if (block === null || block.visited) return
    block.visited = true
    stack.push(block)
  }
  entry.startDepth = 0
  reach(entry)
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    const scan = new BlockScan(block, reach)
    for (const [i, each] of block.instructions.entries()) scan.step(i, each)
    const { last } = block
    if (last !== undefined && !endsFlow(last.opcode)) reach(block.next)
    scan.finish()
    borrowIn(block, scan.mustOwn)
  }
}
