/**
 * The passes over the flow graph of one code object, in CPython 3.14's order, because each pass sees what the one
 * before left. Follows _PyCfg_OptimizeCodeUnit.
 */
import type { Block } from '../block'
import type { Unit } from '../unit'
import { borrowLocals } from './borrow'
import { buildGraph } from './build'
import { inlineSmallBlocks, removeNopsAndJumps, removeNopsAndPairs, removeUnreachable } from './cleanup'
import { moveColdBlocks } from './cold'
import type { ConstTable } from './constTable'
import {
  addPrefix,
  directJumps,
  expandKeepingJumps,
  layOutSlots,
  measureStack,
  placeCells,
  replacePseudo,
} from './finish'
import { labelHandlers } from './handlers'
import { resolveLines } from './lines'
import { checkUnboundLocals, joinLocalAccesses } from './locals'
import { optimizeBlock, optimizeLoads } from './peephole'

function improve(entry: Block, table: ConstTable): void {
  inlineSmallBlocks(entry)
  removeUnreachable(entry)
  resolveLines(entry)
  for (let block: Block | null = entry; block !== null; block = block.next) optimizeLoads(block, table)
  for (let block: Block | null = entry; block !== null; block = block.next) optimizeBlock(block, table)
  removeNopsAndPairs(entry)
  removeUnreachable(entry)
  removeNopsAndJumps(entry)
}

export interface FinishedGraph {
  readonly entry: Block
  readonly stackSize: number
}

/** Turns what the generator emitted into the blocks to assemble. */
export function finishGraph(unit: Unit, table: ConstTable, flags: number): FinishedGraph {
  const entry = buildGraph(unit.sequence)
  labelHandlers(entry)
  improve(entry, table)
  table.dropUnused(entry)
  checkUnboundLocals(entry, unit.varnames.size, unit.scope.parameters.length)
  joinLocalAccesses(entry)
  moveColdBlocks(entry)
  resolveLines(entry)
  expandKeepingJumps(entry)
  const stackSize = measureStack(entry)
  const slots = layOutSlots(unit)
  addPrefix(unit, entry, slots, flags)
  placeCells(entry, slots)
  replacePseudo(entry)
  directJumps(entry)
  borrowLocals(entry)
  return { entry, stackSize }
}
