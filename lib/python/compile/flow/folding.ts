/**
 * Folds instructions on constants into one load: operators, tuples, lists and sets that are only iterated or searched.
 * Follows the fold_* functions and optimize_lists_and_sets of CPython 3.14's flowgraph.c.
 */
import type { BinaryOperator } from '../../syntax/tree'
import type { Block } from '../block'
import { foldBinary, foldUnary } from '../fold'
import { nowhere, type Instruction } from '../instruction'
import { at } from '../invariant'
import * as op from '../opcode'
import type { Pooled } from '../pool'
import { binaryOp } from '../pseudo'
import { loadsConst, type ConstTable } from './constTable'

/** CPython's limit on what it folds, that on its use of the stack. */
const maxItems = 30
const minSequence = 3

const operators: ReadonlyMap<number, BinaryOperator | 'subscript'> = new Map([
  [binaryOp.Add, 'Add'],
  [binaryOp.BitAnd, 'BitAnd'],
  [binaryOp.FloorDiv, 'FloorDiv'],
  [binaryOp.LShift, 'LShift'],
  [binaryOp.Mult, 'Mult'],
  [binaryOp.Mod, 'Mod'],
  [binaryOp.BitOr, 'BitOr'],
  [binaryOp.Pow, 'Pow'],
  [binaryOp.RShift, 'RShift'],
  [binaryOp.Sub, 'Sub'],
  [binaryOp.Div, 'Div'],
  [binaryOp.BitXor, 'BitXor'],
  [binaryOp.subscript, 'subscript'],
])

/** The `count` instructions before `end` that load constants, NOPs apart; null if there are others. */
function constantLoads(block: Block, end: number, count: number): Instruction[] | null {
  const loads: Instruction[] = []
  for (let i = end; i >= 0 && loads.length < count; i--) {
    const each = at(block.instructions, i)
    if (each.opcode === op.NOP) continue
    if (!loadsConst(each.opcode)) return null
    loads.push(each)
  }
  return loads.length === count ? loads.reverse() : null
}

function eraseFully(instructions: readonly Instruction[]): void {
  for (const each of instructions) {
    each.erase()
    each.moveTo(nowhere)
  }
}

export function foldTuple(block: Block, i: number, table: ConstTable): void {
  const build = at(block.instructions, i)
  if (build.arg > maxItems) return
  const loads = constantLoads(block, i - 1, build.arg)
  if (loads === null) return
  const tuple = table.pool.tuple(loads.map((each) => table.loadedBy(each)))
  eraseFully(loads)
  table.makeLoad(build, tuple)
}

/** The constants a long display ending at `end` adds item by item, and where it starts; null if it adds others. */
function addedConstants(block: Block, end: number, table: ConstTable): { items: Pooled[]; start: number } | null {
  const isSet = at(block.instructions, end).opcode === op.SET_ADD
  const [build, add] = isSet ? [op.BUILD_SET, op.SET_ADD] : [op.BUILD_LIST, op.LIST_APPEND]
  const items: Pooled[] = []
  let expectsAdd = true
  for (let start = end; start >= 0; start--) {
    const each = at(block.instructions, start)
    if (each.opcode === op.NOP) continue
    if (each.opcode === build && each.arg === 0) return expectsAdd ? { items: items.reverse(), start } : null
    if (expectsAdd) {
      if (each.opcode !== add || each.arg !== 1) return null
    } else {
      if (!loadsConst(each.opcode)) return null
      items.push(table.loadedBy(each))
    }
    expectsAdd = !expectsAdd
  }
  return null
}

function eraseRange(block: Block, start: number, end: number): void {
  eraseFully(block.instructions.slice(start, end).filter((each) => each.opcode !== op.NOP))
}

/** Folds a long tuple display, which was built as a list item by item; says whether it did. */
export function foldListToTuple(block: Block, i: number, table: ConstTable): boolean {
  const added = addedConstants(block, i - 1, table)
  if (added === null) return false
  eraseRange(block, added.start, i)
  table.makeLoad(at(block.instructions, i), table.pool.tuple(added.items))
  return true
}

/** Folds a long list or set display that is only iterated or searched; the load has no place of its own. */
export function foldLongDisplay(block: Block, i: number, nextOpcode: number, table: ConstTable): void {
  const add = at(block.instructions, i)
  const added = isOnlyRead(nextOpcode) ? addedConstants(block, i, table) : null
  if (added === null) return
  const { pool } = table
  const value = add.opcode === op.SET_ADD ? pool.frozenset(added.items) : pool.tuple(added.items)
  eraseRange(block, added.start, i + 1)
  table.makeLoad(add, value)
}

function isOnlyRead(nextOpcode: number): boolean {
  return nextOpcode === op.GET_ITER || nextOpcode === op.CONTAINS_OP
}

export function foldListOrSet(block: Block, i: number, nextOpcode: number, table: ConstTable): void {
  const build = at(block.instructions, i)
  const onlyRead = isOnlyRead(nextOpcode)
  const size = build.arg
  if (size > maxItems || (size < minSequence && !onlyRead)) return
  const loads = constantLoads(block, i - 1, size)
  if (loads === null) {
    if (onlyRead && build.opcode === op.BUILD_LIST) build.opcode = op.BUILD_TUPLE
    return
  }
  const items = loads.map((each) => table.loadedBy(each))
  const isSet = build.opcode === op.BUILD_SET
  const index = table.add(isSet ? table.pool.frozenset(items) : table.pool.tuple(items))
  eraseFully(loads)
  if (onlyRead) return build.become(op.LOAD_CONST, index)
  const start = at(block.instructions, i - 2)
  start.moveTo(build.place)
  start.become(build.opcode, 0)
  at(block.instructions, i - 1).become(op.LOAD_CONST, index)
  build.become(isSet ? op.SET_UPDATE : op.LIST_EXTEND, 1)
}

export function foldBinaryOp(block: Block, i: number, table: ConstTable): void {
  const binary = at(block.instructions, i)
  const operator = operators.get(binary.arg)
  const loads = constantLoads(block, i - 1, 2)
  if (loads === null || operator === undefined) return
  const [left, right] = [table.loadedBy(at(loads, 0)), table.loadedBy(at(loads, 1))]
  const value = foldBinary(operator, left.value, right.value)
  if (value === null) return
  eraseFully(loads)
  table.makeLoad(binary, table.pool.intern(value))
}

export function foldUnaryOp(block: Block, i: number, operator: 'not' | '-' | '~' | '+', table: ConstTable): void {
  const unary = at(block.instructions, i)
  const loads = constantLoads(block, i - 1, 1)
  if (loads === null) return
  const value = foldUnary(operator, table.loadedBy(at(loads, 0)).value)
  if (value === null) return
  eraseFully(loads)
  table.makeLoad(unary, table.pool.intern(value))
}
