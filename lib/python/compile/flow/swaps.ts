/**
 * Makes runs of SWAP as short as can be, then does away with those that only reorder stores.
 * Follows swaptimize and apply_static_swaps of CPython 3.14's flowgraph.c.
 */
import type { Block } from '../block'
import type { Instruction } from '../instruction'
import { at } from '../invariant'
import * as op from '../opcode'
import { pseudo } from '../pseudo'

const visited = -1

/** The instructions of a run of SWAPs and NOPs that starts at `start`. */
function runLength(
  instructions: readonly Instruction[],
  start: number,
): { length: number; depth: number; swaps: number } {
  let depth = 0
  let swaps = 0
  let end = start
  for (; end < instructions.length; end++) {
    const { opcode, arg } = at(instructions, end)
    if (opcode === op.SWAP) {
      depth = Math.max(depth, arg)
      swaps++
    } else if (opcode !== op.NOP) break
  }
  return { length: end - start, depth, swaps }
}

/** What the run does to the top `depth` items. */
function permutation(run: readonly Instruction[], depth: number): number[] {
  const stack = Array.from({ length: depth }, (_, i) => i)
  for (const { opcode, arg } of run) {
    if (opcode !== op.SWAP) continue
    const top = at(stack, 0)
    stack[0] = at(stack, arg - 1)
    stack[arg - 1] = top
  }
  return stack
}

/** Rewrites a run of SWAPs from its end, cycle by cycle; returns the index of its last instruction. */
function shorten(block: Block, start: number): number {
  const { instructions } = block
  const { length, depth, swaps } = runLength(instructions, start)
  if (swaps < 2) return start
  const run = instructions.slice(start, start + length)
  const stack = permutation(run, depth)
  let current = length - 1
  for (let i = 0; i < depth; i++) {
    if (at(stack, i) === visited || at(stack, i) === i) continue
    for (let j = i; ;) {
      if (j > 0) at(run, current--).become(op.SWAP, j + 1)
      const next = at(stack, j)
      if (next === visited) break
      stack[j] = visited
      j = next
    }
  }
  for (; current >= 0; current--) at(run, current).erase()
  return start + length - 1
}

function isSwappable(opcode: number): boolean {
  return opcode === op.STORE_FAST || opcode === pseudo.STORE_FAST_MAYBE_NULL || opcode === op.POP_TOP
}

function storedLocal(instruction: Instruction): number {
  const stores = instruction.opcode === op.STORE_FAST || instruction.opcode === pseudo.STORE_FAST_MAYBE_NULL
  return stores ? instruction.arg : -1
}

/** The next store or pop after `from`, on the same line unless `line` is negative; -1 if something else comes first. */
function nextSwappable(instructions: readonly Instruction[], from: number, line: number): number {
  for (let i = from + 1; i < instructions.length; i++) {
    const each = at(instructions, i)
    if (line >= 0 && each.line !== line) return -1
    if (each.opcode === op.NOP) continue
    return isSwappable(each.opcode) ? i : -1
  }
  return -1
}

/** Whether two stores may change places: nothing between them, nor they themselves, write the same local. */
function mayExchange(instructions: readonly Instruction[], first: number, second: number): boolean {
  const [one, other] = [storedLocal(at(instructions, first)), storedLocal(at(instructions, second))]
  if (one < 0 && other < 0) return true
  if (one === other) return false
  for (let i = first + 1; i < second; i++) {
    const between = storedLocal(at(instructions, i))
    if (between >= 0 && (between === one || between === other)) return false
  }
  return true
}

/** Turns SWAPs at or before `from` into a new order of the stores after them. */
function applyStatically(block: Block, from: number): void {
  const { instructions } = block
  for (let i = from; i >= 0; i--) {
    const swap = at(instructions, i)
    if (swap.opcode !== op.SWAP) {
      if (swap.opcode === op.NOP || isSwappable(swap.opcode)) continue
      return
    }
    const first = nextSwappable(instructions, i, -1)
    if (first < 0) return
    let second = first
    for (let count = swap.arg - 1; count > 0; count--) {
      second = nextSwappable(instructions, second, at(instructions, first).line)
      if (second < 0) return
    }
    if (!mayExchange(instructions, first, second)) return
    swap.erase()
    const moved = at(instructions, first)
    instructions[first] = at(instructions, second)
    instructions[second] = moved
  }
}

export function optimizeSwaps(block: Block): void {
  for (let i = 0; i < block.instructions.length; i++) {
    if (at(block.instructions, i).opcode !== op.SWAP) continue
    i = shorten(block, i)
    applyStatically(block, i)
  }
}
