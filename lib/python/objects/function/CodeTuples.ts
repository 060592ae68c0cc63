/**
 * The tuples of a module's code (of names, of variables, of constants): CPython's collector counts them when a module is read,
 * although nobody holds them but code, and when the last code that has them is gone.
 *
 * Invariant: equal tuples are one in all the code that was compiled together. Constants that are tuples are objects here as
 * well, made when code is prepared: from then on their own death counts, so only code that never was lets go of them here.
 */
import { type Code, type Const } from '../../compile/code'
import type { Unit } from '../../vm/Unit'
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'

/** Which tuples there are: the same in every run. Each code has some of them, by their numbers. */
export interface TupleShapes {
  readonly lengths: readonly number[]
  readonly holders: Uint16Array
  readonly parts: ReadonlyMap<Code, PartTuples>
}

interface PartTuples {
  /** Of names, variables and the constants together. */
  readonly own: readonly number[]
  readonly constants: readonly number[]
}

export class CodeTuples {
  private readonly holders: Uint16Array

  /** They are born: the module was read. */
  constructor(
    private readonly vm: Vm,
    private readonly shapes: TupleShapes,
  ) {
    this.holders = shapes.holders.slice()
    for (const length of shapes.lengths) unseenBirth(vm, vm.freeLists.tuples[length])
  }

  /** A code object is gone; what it has not made ready goes with it. */
  drop({ code, prepare }: Unit): void {
    if (prepare === null) this.release(this.shapes.parts.get(code)?.own)
    else this.dropUnprepared(code)
  }

  private dropUnprepared(code: Code): void {
    const part = this.shapes.parts.get(code)
    this.release(part?.own)
    this.release(part?.constants)
    for (const value of code.consts) if (value.type === 'code') this.dropUnprepared(value.code)
  }

  private release(tuples: readonly number[] | undefined): void {
    for (const tuple of tuples ?? []) {
      const left = (this.holders[tuple] ?? 0) - 1
      this.holders[tuple] = left
      if (left === 0) unseenDeath(this.vm, this.vm.freeLists.tuples[this.shapes.lengths[tuple] ?? 0])
    }
  }
}

export function tupleShapes(module: Code): TupleShapes {
  const numbers = new Map<string, number>()
  const lengths: number[] = []
  const holders: number[] = []
  const parts = new Map<Code, PartTuples>()
  look(module)
  return { lengths, holders: Uint16Array.from(holders), parts }

  function look(code: Code): void {
    const own = [
      ...numberOf(code.names.join(), code.names.length),
      ...numberOf(variablesKey(code), code.localsPlusNames.length),
      ...numberOf(constantsKey(code), code.consts.length),
    ]
    parts.set(code, { own, constants: code.consts.flatMap(tuplesIn) })
    for (const value of code.consts) if (value.type === 'code') look(value.code)
  }

  function tuplesIn(value: Const): number[] {
    if (value.type !== 'tuple') return []
    return [...numberOf(JSON.stringify(value, plain), value.items.length), ...value.items.flatMap(tuplesIn)]
  }

  function numberOf(key: string, length: number): number[] {
    if (length === 0) return []
    const whole = `${length} ${key}`
    const number = numbers.get(whole) ?? lengths.push(length) - 1
    numbers.set(whole, number)
    holders[number] = (holders[number] ?? 0) + 1
    return [number]
  }
}

/** The compiler renames the argument of `__annotate__` at last: that tuple is its own. */
function variablesKey(code: Code): string {
  const own = code.name === '__annotate__' ? `${code.qualname}:${code.firstLine}` : ''
  return `${own}${code.localsPlusNames.join()}`
}

function constantsKey(code: Code): string {
  const isShared = code.consts.every(({ type }) => type !== 'code')
  return isShared ? JSON.stringify(code.consts, plain) : `${code.qualname}:${code.firstLine}`
}

/** What JSON has no text for. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
