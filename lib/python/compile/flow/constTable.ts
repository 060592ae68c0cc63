/**
 * The constants of one code object while the flow graph folds: a list the instructions index, which only grows until
 * the unused ones are dropped at the end. Follows add_const and remove_unused_consts of CPython 3.14's flowgraph.c.
 */
import type { Block } from '../block'
import type { Const } from '../code'
import type { Instruction } from '../instruction'
import { at, broken } from '../invariant'
import * as op from '../opcode'
import { Pool, Pooled } from '../pool'

const smallInts = 256

export class ConstTable {
  readonly pool: Pool
  readonly #indices: Map<Pooled, number>
  list: Pooled[]

  constructor(pool: Pool, indices: Map<Pooled, number>) {
    this.pool = pool
    this.#indices = indices
    this.list = [...indices.keys()]
  }

  add(value: Pooled): number {
    const known = this.#indices.get(value)
    if (known !== undefined) return known
    this.#indices.set(value, this.list.length)
    this.list.push(value)
    return this.list.length - 1
  }

  /** The constant an instruction loads. */
  loadedBy(instruction: Instruction): Pooled {
    if (instruction.opcode === op.LOAD_SMALL_INT) return this.pool.int(instruction.arg)
    if (instruction.opcode === op.LOAD_CONST) return at(this.list, instruction.arg)
    return broken(`${instruction.opcode} loads no constant`)
  }

  /** Makes an instruction load a constant, as a small integer where it can be one. */
  makeLoad(instruction: Instruction, value: Pooled): void {
    const small = smallIntOf(value.value)
    if (small === null) instruction.become(op.LOAD_CONST, this.add(value))
    else instruction.become(op.LOAD_SMALL_INT, small)
  }

  /** Drops what no instruction loads; the first stays, it may be a docstring. */
  dropUnused(entry: Block): void {
    const used = new Set([0])
    forEachLoad(entry, (instruction) => used.add(instruction.arg))
    if (used.size >= this.list.length) return
    const kept = this.list.flatMap((value, index) => (used.has(index) ? [[value, index] as const] : []))
    const moved = new Map(kept.map(([, index], rank) => [index, rank]))
    forEachLoad(entry, (instruction) => {
      instruction.arg = moved.get(instruction.arg) ?? broken('a used constant is gone')
    })
    this.list = kept.map(([value]) => value)
  }
}

export function loadsConst(opcode: number): boolean {
  return opcode === op.LOAD_CONST || opcode === op.LOAD_SMALL_INT
}

/** The integer LOAD_SMALL_INT could load, or null. */
export function smallIntOf(value: Const): number | null {
  if (value.type !== 'int' || typeof value.value !== 'number') return null
  return value.value >= 0 && value.value < smallInts ? value.value : null
}

function forEachLoad(entry: Block, visit: (instruction: Instruction) => void): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    for (const instruction of block.instructions) if (instruction.opcode === op.LOAD_CONST) visit(instruction)
  }
}
