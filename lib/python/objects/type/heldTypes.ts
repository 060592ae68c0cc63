/**
 * Native types that CPython makes at run time, so that they have a count like any class. Here they never die: what nobody
 * holds here but somebody does there (descriptors, bases, the module's state) is told apart, `unseenRefs`.
 */
import { IMMORTAL_REFS } from '../../../heap/HeapObject'
import { type PyType, shortName, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { COUNTS_AFTER_IMPORT, COUNTS_AT_START } from './typeCounts'

const atStart = countsIn(COUNTS_AT_START)
const afterImport = countsIn(COUNTS_AFTER_IMPORT)

/** Of lines of a name and a count. */
export function countsIn(table: string): ReadonlyMap<string, number> {
  const lines = table.trim().split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]))
}

/** What holds types after `load`, and did not before, is part of what CPython has loaded before any program. */
export function countedBefore<Value>(vm: Vm, load: () => Value): Value {
  const before = new Map([...vm.moreTypes.values()].filter(isHeld).map((type) => [type, type.refs]))
  try {
    return load()
  } finally {
    for (const [type, refs] of before) type.unseenRefs -= type.refs - refs
    settleCounts(vm, new Set(before.keys()))
  }
}

function isHeld(type: PyType): boolean {
  return (type.flags & typeFlag.HELD) !== 0
}

/** Of types that are not among the `known`: whoever holds them now is who does so in CPython before a program's first line. */
export function settleCounts(vm: Vm, known: ReadonlySet<PyType>): void {
  for (const type of vm.moreTypes.values()) if (!known.has(type)) settleCount(type)
}

/** The same when a module was just imported. */
export function settleImported(vm: Vm, known: ReadonlySet<PyType>): void {
  for (const type of vm.moreTypes.values()) if (!known.has(type) && afterImport.has(keyOf(type))) settleCount(type)
}

/** From now on instances count. */
export function markHeld(type: PyType): void {
  if (countOf(type) === undefined) return
  type.flags |= typeFlag.HELD
  settleCount(type)
}

function settleCount(type: PyType): void {
  if (isHeld(type)) type.unseenRefs = (countOf(type) ?? 0) - (type.refs - IMMORTAL_REFS)
}

function countOf(type: PyType): number | undefined {
  const key = keyOf(type)
  return atStart.get(key) ?? afterImport.get(key)
}

function keyOf(type: PyType): string {
  return `${type.moduleName}.${shortName(type)}`
}
