/**
 * The last steps before assembly: the depth of the stack, the instructions every generator and closure starts with,
 * the slots of cells, real instructions for pseudo ones, and jumps in the direction they go.
 * Follows _PyCfg_OptimizedCfgToInstructionSequence of CPython 3.14's flowgraph.c.
 */
import { Block, clearVisited } from '../block'
import { GENERATES } from '../code'
import { popped, pushed } from '../effects'
import { Instruction, nowhere } from '../instruction'
import { broken } from '../invariant'
import * as op from '../opcode'
import { endsFlow, hasTarget, isBlockPush, isConditionalJump, pseudo } from '../pseudo'
import type { Unit } from '../unit'
import { removeNopsAndJumps } from './cleanup'

/** Spells out jumps that keep their value on the stack. */
export function expandKeepingJumps(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block
    if (last?.opcode !== pseudo.JUMP_IF_FALSE && last?.opcode !== pseudo.JUMP_IF_TRUE) continue
    last.opcode = last.opcode === pseudo.JUMP_IF_FALSE ? op.POP_JUMP_IF_FALSE : op.POP_JUMP_IF_TRUE
    const copy = new Instruction(op.COPY, 1, last.place)
    const toBool = new Instruction(op.TO_BOOL, 0, last.place)
    copy.handler = last.handler
    toBool.handler = last.handler
    block.instructions.splice(-1, 0, copy, toBool)
  }
}

const unset = -1

/** Sets the depth of the stack at the start of each block and returns the greatest depth, one at least. */
export function measureStack(entry: Block): number {
  for (let block: Block | null = entry; block !== null; block = block.next) block.startDepth = unset
  const stack: Block[] = []
  const reach = (block: Block, depth: number): void => {
    if (block.startDepth === depth) return
    if (block.startDepth !== unset) broken('the stack has two depths at one place')
    block.startDepth = depth
    stack.push(block)
  }
  let deepest = 1
  reach(entry, 0)
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    let depth = block.startDepth
    for (const { opcode, arg, target } of block.instructions) {
      deepest = Math.max(deepest, depth)
      const after = depth + pushed(opcode, arg) - popped(opcode, arg)
      if (after < 0) broken('the stack underflows')
      if (hasTarget(opcode) && opcode !== op.END_ASYNC_FOR && target !== null) reach(target, after)
      if (!isBlockPush(opcode)) depth = after
    }
    const { last } = block
    if (block.next !== null && (last === undefined || !endsFlow(last.opcode))) reach(block.next, depth)
  }
  return deepest
}

/** The slot of each cell and free variable; a cell that is a parameter shares the parameter's. */
export interface Slots {
  readonly ofCell: readonly number[]
  readonly localCount: number
}

export function layOutSlots(unit: Unit): Slots {
  const localCount = unit.varnames.size
  const names = [...unit.cellvars.keys(), ...unit.freevars.keys()]
  let dropped = 0
  const ofCell = names.map((name, i) => {
    const shared = i < unit.cellvars.size ? unit.varnames.get(name) : undefined
    if (shared === undefined) return localCount + i - dropped
    dropped++
    return shared
  })
  return { ofCell, localCount }
}

/** Puts the instructions in front that make cells, copy free variables and start a generator. */
export function addPrefix(unit: Unit, entry: Block, slots: Slots, flags: number): void {
  const prefix: Instruction[] = []
  if (unit.freevars.size > 0) prefix.push(new Instruction(op.COPY_FREE_VARS, unit.freevars.size, nowhere))
  const cells = slots.ofCell.slice(0, unit.cellvars.size)
  const inOrder = cells.map((slot, cell) => ({ slot, cell })).toSorted((a, b) => a.slot - b.slot)
  for (const { cell } of inOrder) prefix.push(new Instruction(op.MAKE_CELL, cell, nowhere))
  if ((flags & GENERATES) !== 0) {
    const place = { line: unit.firstLine, endLine: unit.firstLine, column: -1, endColumn: -1 }
    prefix.push(new Instruction(op.RETURN_GENERATOR, 0, place), new Instruction(op.POP_TOP, 0, place))
  }
  entry.instructions.unshift(...prefix)
}

function usesCell(opcode: number): boolean {
  return (
    opcode === op.MAKE_CELL ||
    opcode === pseudo.LOAD_CLOSURE ||
    opcode === op.LOAD_DEREF ||
    opcode === op.STORE_DEREF ||
    opcode === op.DELETE_DEREF ||
    opcode === op.LOAD_FROM_DICT_OR_DEREF
  )
}

/** Replaces numbers of cells by their slots. */
export function placeCells(entry: Block, slots: Slots): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const each of block.instructions) {
      if (usesCell(each.opcode)) each.arg = slots.ofCell[each.arg] ?? broken(`no cell ${each.arg}`)
    }
  }
}

export function replacePseudo(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const each of block.instructions) {
      if (isBlockPush(each.opcode)) each.erase()
      else if (each.opcode === pseudo.LOAD_CLOSURE) each.opcode = op.LOAD_FAST
      else if (each.opcode === pseudo.STORE_FAST_MAYBE_NULL) each.opcode = op.STORE_FAST
    }
  }
  removeNopsAndJumps(entry)
}

const reversed: ReadonlyMap<number, number> = new Map([
  [op.POP_JUMP_IF_NOT_NONE, op.POP_JUMP_IF_NONE],
  [op.POP_JUMP_IF_NONE, op.POP_JUMP_IF_NOT_NONE],
  [op.POP_JUMP_IF_FALSE, op.POP_JUMP_IF_TRUE],
  [op.POP_JUMP_IF_TRUE, op.POP_JUMP_IF_FALSE],
])

/** A conditional jump goes forward only: backward it becomes its opposite around a plain jump. */
export function directJumps(entry: Block): void {
  clearVisited(entry)
  for (let block: Block | null = entry; block !== null; block = block.next) {
    block.visited = true
    const { last } = block
    if (last === undefined || !isConditionalJump(last.opcode)) continue
    const notTaken = new Instruction(op.NOT_TAKEN, 0, last.place)
    const target = last.target ?? broken('a jump without a target')
    if (!target.visited) {
      block.append(notTaken)
      continue
    }
    const back = new Block()
    const jump = new Instruction(pseudo.JUMP, 0, last.place)
    jump.target = target
    back.instructions.push(notTaken, jump)
    back.startDepth = target.startDepth
    back.isCold = block.isCold
    back.next = block.next
    last.opcode = reversed.get(last.opcode) ?? broken('a jump without an opposite')
    last.target = block.next
    block.next = back
  }
}
