/**
 * Local variables: a load that may find its variable unbound becomes LOAD_FAST_CHECK; neighbouring loads and stores
 * become one instruction.
 *
 * Invariant: the first 64 locals are followed through the whole graph, the others only within a block, as in CPython
 * 3.14's flowgraph.c.
 */
import { clearVisited, type Block } from '../block'
import type { Instruction } from '../instruction'
import * as op from '../opcode'
import { isJump, pseudo } from '../pseudo'
import { removeAllNops } from './cleanup'

const followed = 64
const half = 32

/** A set of the locals 0 to 63. */
class Mask {
  low: number
  high: number

  constructor(low: number, high: number) {
    this.low = low
    this.high = high
  }

  has(local: number): boolean {
    return ((local < half ? this.low : this.high) & (1 << (local % half))) !== 0
  }

  add(local: number): void {
    if (local < half) this.low |= 1 << local
    else this.high |= 1 << (local % half)
  }

  delete(local: number): void {
    if (local < half) this.low &= ~(1 << local)
    else this.high &= ~(1 << (local % half))
  }
}

class Search {
  readonly stack: Block[] = []

  /** Looks at a block again if the mask tells it something new. */
  push(block: Block | null, unsafe: Mask): void {
    if (block === null) return
    const low = block.unsafeLow | unsafe.low
    const high = block.unsafeHigh | unsafe.high
    if (low === block.unsafeLow && high === block.unsafeHigh) return
    block.unsafeLow = low
    block.unsafeHigh = high
    if (block.visited) return
    block.visited = true
    this.stack.push(block)
  }
}

function scanInstruction(each: Instruction, unsafe: Mask): void {
  switch (each.opcode) {
    case op.DELETE_FAST:
    case op.LOAD_FAST_AND_CLEAR:
    case pseudo.STORE_FAST_MAYBE_NULL:
      return unsafe.add(each.arg)
    case op.LOAD_FAST:
      if (unsafe.has(each.arg)) each.opcode = op.LOAD_FAST_CHECK
      return unsafe.delete(each.arg)
    case op.STORE_FAST:
    case op.LOAD_FAST_CHECK:
      return unsafe.delete(each.arg)
    default:
  }
}

function scanBlock(block: Block, search: Search): void {
  const unsafe = new Mask(block.unsafeLow, block.unsafeHigh)
  for (const each of block.instructions) {
    if (each.handler !== null) search.push(each.handler, unsafe)
    if (each.arg < followed) scanInstruction(each, unsafe)
  }
  if (block.fallsThrough) search.push(block.next, unsafe)
  const { last } = block
  if (last !== undefined && isJump(last.opcode)) search.push(last.target, unsafe)
}

/** Looks at the locals from 64 on, one block at a time. */
function scanFarLocals(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const bound = new Set<number>()
    for (const each of block.instructions) if (each.arg >= followed) scanFarInstruction(each, bound)
  }
}

function scanFarInstruction(each: Instruction, bound: Set<number>): void {
  switch (each.opcode) {
    case op.DELETE_FAST:
    case op.LOAD_FAST_AND_CLEAR:
    case pseudo.STORE_FAST_MAYBE_NULL:
      bound.delete(each.arg)
      return
    case op.STORE_FAST:
      bound.add(each.arg)
      return
    case op.LOAD_FAST:
      if (!bound.has(each.arg)) each.opcode = op.LOAD_FAST_CHECK
      bound.add(each.arg)
      return
    default:
  }
}

/** Makes loads of locals that may be unbound check. */
export function checkUnboundLocals(entry: Block, localCount: number, parameterCount: number): void {
  if (localCount === 0) return
  if (localCount > followed) scanFarLocals(entry)
  clearVisited(entry)
  const search = new Search()
  const start = new Mask(0, 0)
  for (let local = parameterCount; local < Math.min(localCount, followed); local++) start.add(local)
  search.push(entry, start)
  for (let block: Block | null = entry; block !== null; block = block.next) scanBlock(block, search)
  for (let block = search.stack.pop(); block !== undefined; block = search.stack.pop()) {
    block.visited = false
    scanBlock(block, search)
  }
}

/** The instruction that does both, or 0. */
function superInstruction(first: number, second: number): number {
  if (first === op.LOAD_FAST) return second === op.LOAD_FAST ? op.LOAD_FAST_LOAD_FAST : 0
  if (first !== op.STORE_FAST) return 0
  return second === op.LOAD_FAST ? op.STORE_FAST_LOAD_FAST : second === op.STORE_FAST ? op.STORE_FAST_STORE_FAST : 0
}

const argumentBits = 4

/** Joins neighbouring loads and stores of the first 16 locals on one line. */
export function joinLocalAccesses(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    let previous: Instruction | null = null
    for (const each of block.instructions) {
      if (previous !== null) join(previous, each)
      previous = each
    }
  }
  removeAllNops(entry)
}

function join(first: Instruction, second: Instruction): void {
  const opcode = superInstruction(first.opcode, second.opcode)
  if (opcode === 0) return
  if (first.line >= 0 && second.line >= 0 && first.line !== second.line) return
  const most = 1 << argumentBits
  if (first.arg >= most || second.arg >= most) return
  first.become(opcode, (first.arg << argumentBits) | second.arg)
  second.erase()
}
