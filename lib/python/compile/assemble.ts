/**
 * Assembles a finished unit into a Code object: numbers the instructions, points jumps at them, writes positions and
 * the exception table. Follows CPython 3.14's assemble.c, without caches and EXTENDED_ARG.
 */
import type { Span } from '../syntax/tree'
import type { Block } from './block'
import { codeFlag, fastKind, type Code, type Handler } from './code'
import { ConstTable } from './flow/constTable'
import { finishGraph } from './flow/optimize'
import type { Future } from './future'
import { placeOfNext, type Instruction } from './instruction'
import { at, broken } from './invariant'
import * as op from './opcode'
import type { Pool } from './pool'
import { hasTarget, isTerminator, pseudo } from './pseudo'
import type { Unit } from './unit'

const positionSize = 4
/** END_ASYNC_FOR names the END_SEND that ends the loop its target, a SEND, begins. */
const endOfSend = 4

function flagsOf(unit: Unit, future: Future): number {
  const { scope } = unit
  const when = (condition: boolean, flag: number): number => (condition ? flag : 0)
  let flags = when(future.annotations, codeFlag.FUTURE_ANNOTATIONS) | when(future.barry, codeFlag.FUTURE_BARRY)
  flags |= when(scope.isCoroutine && !scope.isGenerator, codeFlag.COROUTINE)
  if (!scope.isFunctionLike) return flags
  return (
    flags |
    codeFlag.NEWLOCALS |
    codeFlag.OPTIMIZED |
    when(scope.isNested, codeFlag.NESTED) |
    when(scope.isGenerator, scope.isCoroutine ? codeFlag.ASYNC_GENERATOR : codeFlag.GENERATOR) |
    when(scope.hasVarargs, codeFlag.VARARGS) |
    when(scope.hasVarKeywords, codeFlag.VARKEYWORDS) |
    when(scope.hasDocstring, codeFlag.HAS_DOCSTRING) |
    when(scope.isMethod, codeFlag.METHOD)
  )
}

/** The instructions in order and where each block starts. */
class Layout {
  readonly instructions: Instruction[] = []
  readonly starts = new Map<Block, number>()

  constructor(entry: Block) {
    for (let block: Block | null = entry; block !== null; block = block.next) {
      this.starts.set(block, this.instructions.length)
      for (const each of block.instructions) this.instructions.push(each)
    }
  }

  startOf(block: Block): number {
    return this.starts.get(block) ?? broken('a block that is not in the code')
  }
}

function realOpcode(opcode: number, isForward: boolean): number {
  if (opcode === pseudo.JUMP) return isForward ? op.JUMP_FORWARD : op.JUMP_BACKWARD
  if (opcode === pseudo.JUMP_NO_INTERRUPT) return isForward ? op.JUMP_FORWARD : op.JUMP_BACKWARD_NO_INTERRUPT
  return opcode
}

function encode(layout: Layout): Int32Array {
  const out = new Int32Array(layout.instructions.length * 2)
  for (let i = 0; i < layout.instructions.length; i++) {
    const each = at(layout.instructions, i)
    const jumps = hasTarget(each.opcode)
    const after = each.opcode === op.END_ASYNC_FOR ? endOfSend : 0
    const arg = jumps && each.target !== null ? layout.startOf(each.target) + after : each.arg
    out[2 * i] = realOpcode(each.opcode, arg > i)
    out[2 * i + 1] = arg
  }
  return out
}

/** Gives instructions that take the place of the next one that place. */
function settlePlaces(instructions: readonly Instruction[]): void {
  let next: Instruction | undefined
  for (let i = instructions.length - 1; i >= 0; i--) {
    const each = at(instructions, i)
    if (each.place === placeOfNext) each.moveTo(isTerminator(each.opcode) || next === undefined ? unplaced : next.place)
    next = each
  }
}
const unplaced: Span = { line: -1, endLine: -1, column: -1, endColumn: -1 }

/** Positions as `co_positions()` tells them: what the line table of CPython cannot hold is lost here too. */
function positionsOf(instructions: readonly Instruction[]): Int32Array {
  settlePlaces(instructions)
  const out = new Int32Array(instructions.length * positionSize)
  for (let i = 0; i < instructions.length; i++) {
    const { place } = at(instructions, i)
    const row = i * positionSize
    const hasColumns = place.line >= 0 && place.column >= 0 && place.endColumn >= 0
    const keepsEnd = hasColumns || place.endLine !== -1
    out[row] = place.line < 0 ? -1 : place.line
    out[row + 1] = place.line < 0 ? -1 : keepsEnd ? place.endLine : place.line
    out[row + 2] = hasColumns ? place.column : -1
    out[row + 3] = hasColumns ? place.endColumn : -1
  }
  return out
}

function handlerRow(layout: Layout, block: Block, start: number, end: number): Handler {
  const lasti = block.preservesLasti
  return { start, end, target: layout.startOf(block), depth: block.startDepth - (lasti ? 2 : 1), lasti }
}

function handlersOf(layout: Layout): Handler[] {
  const rows: Handler[] = []
  let block: Block | null = null
  let start = 0
  for (const [i, { handler }] of layout.instructions.entries()) {
    if (handler === block) continue
    if (block !== null) rows.push(handlerRow(layout, block, start, i))
    block = handler
    start = i
  }
  if (block !== null) rows.push(handlerRow(layout, block, start, layout.instructions.length))
  return rows
}

function slotsOf(unit: Unit): { names: string[]; kinds: Uint8Array } {
  const names: string[] = []
  const kinds: number[] = []
  for (const name of unit.varnames.keys()) {
    const hidden = unit.fastHidden.has(name) ? fastKind.HIDDEN : 0
    names.push(name)
    kinds.push(fastKind.LOCAL | hidden | (unit.cellvars.has(name) ? fastKind.CELL : 0))
  }
  for (const name of unit.cellvars.keys()) {
    if (unit.varnames.has(name)) continue
    names.push(name)
    kinds.push(fastKind.CELL)
  }
  for (const name of unit.freevars.keys()) {
    names.push(name)
    kinds.push(fastKind.FREE)
  }
  return { names, kinds: Uint8Array.from(kinds) }
}

/** Finishes a unit. */
export function assemble(unit: Unit, pool: Pool, filename: string, future: Future): Code {
  const table = new ConstTable(pool, unit.consts)
  const flags = flagsOf(unit, future)
  const { entry, stackSize } = finishGraph(unit, table, flags)
  const layout = new Layout(entry)
  const slots = slotsOf(unit)
  return {
    name: unit.name,
    qualname: unit.qualname,
    filename,
    firstLine: unit.firstLine,
    flags,
    argCount: unit.args.positional + unit.args.positionalOnly,
    posOnlyArgCount: unit.args.positionalOnly,
    kwOnlyArgCount: unit.args.keywordOnly,
    stackSize,
    consts: table.list.map((each) => each.value),
    names: [...unit.names.keys()],
    localsPlusNames: slots.names,
    localsPlusKinds: slots.kinds,
    instructions: encode(layout),
    handlers: handlersOf(layout),
    positions: positionsOf(layout.instructions),
  }
}
