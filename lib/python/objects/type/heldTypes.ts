/**
 * Native types that CPython makes at run time, so that they have a count like any class. Here they never die: what nobody
 * holds here but somebody does there (descriptors, bases, the module's state) is told apart, `Vm.unseenRefs`.
 */
import { type PyType, shortName, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { COUNTS_AFTER_IMPORT, COUNTS_AT_START } from './typeCounts'

/** Those that have been settled. */
export type Known = Pick<ReadonlySet<PyObject>, 'has'>

const atStart = countsIn(COUNTS_AT_START)
const afterImport = countsIn(COUNTS_AFTER_IMPORT)

/** Of lines of a name and a count. */
export function countsIn(table: string): ReadonlyMap<string, number> {
  const lines = table.trim().split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]))
}

/** Of types that are not among the `known`: whoever holds them now is who does so in CPython before a program's first line. */
export function settleTypes(vm: Vm, known: Known): void {
  for (const type of vm.moreTypes.values()) if (!known.has(type)) settle(vm, type)
}

/** The same when a module was just imported. */
export function settleImported(vm: Vm, known: Known): void {
  for (const type of vm.moreTypes.values()) if (!known.has(type) && afterImport.has(keyOf(type))) settle(vm, type)
}

/** From now on instances count. */
export function markHeld(vm: Vm, type: PyType): void {
  if (countOf(type) === undefined) return
  type.flags |= typeFlag.HELD
  settle(vm, type)
}

function settle(vm: Vm, type: PyType): void {
  const count = countOf(type)
  if (count !== undefined && (type.flags & typeFlag.HELD) !== 0) vm.unseenRefs.set(type, count - type.refs)
}

function countOf(type: PyType): number | undefined {
  const key = keyOf(type)
  return atStart.get(key) ?? afterImport.get(key)
}

function keyOf(type: PyType): string {
  return `${type.moduleName}.${shortName(type)}`
}
