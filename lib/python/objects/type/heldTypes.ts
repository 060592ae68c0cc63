/**
 * Native types that CPython makes at run time, so that they have a count like any class. Here they never die: what nobody
 * holds here but somebody does there (descriptors, bases, the module's state) is told apart, `Vm.unseenRefs`.
 */
import { type PyType, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { COUNTS_AFTER_IMPORT, COUNTS_AT_START } from './typeCounts'

/** How many hold a type in CPython. */
export interface HeldCount {
  readonly count: number
  /** As soon as its module is imported; else when a program begins. */
  readonly afterImport: boolean
}

export interface HeldType extends HeldCount {
  readonly type: PyType
}

const atStart = countsIn(COUNTS_AT_START)
const afterImport = countsIn(COUNTS_AFTER_IMPORT)

/** Of lines of a name and a count. */
export function countsIn(table: string): ReadonlyMap<string, number> {
  const lines = table.trim().split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]))
}

/** Of the native type with this `__name__`; null for one that is part of the interpreter's own memory there. */
export function heldCount(module: string, name: string): HeldCount | null {
  const key = `${module}.${name}`
  const isLater = afterImport.has(key)
  const count = atStart.get(key) ?? afterImport.get(key)
  return count === undefined ? null : { count, afterImport: isLater }
}

/** Of those from the `from`-th on: whoever holds them now is who does so in CPython before a program's first line. */
export function settleTypes(vm: Vm, from: number): void {
  for (let at = from; at < vm.heldTypes.length; at++) settle(vm, vm.heldTypes[at] as HeldType) // within it
}

/** The same when a module was just imported. */
export function settleImported(vm: Vm, from: number): void {
  for (let at = from; at < vm.heldTypes.length; at++) {
    const held = vm.heldTypes[at] as HeldType // within it
    if (held.afterImport) settle(vm, held)
  }
}

/** From now on instances count. */
export function markHeld(vm: Vm, type: PyType, held: HeldCount): void {
  type.flags |= typeFlag.HELD
  vm.heldTypes.push({ ...held, type })
  settle(vm, { ...held, type })
}

function settle(vm: Vm, { type, count }: HeldType): void {
  vm.unseenRefs.set(type, count - type.refs)
}
