/**
 * How dicts lie in memory: walked value before key, dropped key before value, first entry first, as in CPython. Keys that are
 * all str are not walked, because nothing can be reached through them.
 */
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout, type PyType } from '../PyType'
import { DictTable, type PyDict } from './DictTable'
import { dictBytes } from './dictionary'

function tableOf(object: PyContainer): DictTable {
  return (object as PyDict).data // the layout is that of dicts
}

/** The entries as CPython has them: those of an instance's dict lie in the order of the class's shared names. */
function placesOf({ keys }: DictTable, cls: PyType): number[] {
  const { shared } = cls
  const ranks: number[] = []
  const places: number[] = []
  let isSorted = true
  for (let at = 0; at < keys.length; at++) {
    const rank = shared.get(String(keys[at]?.data)) ?? shared.size
    if (at > 0 && rank < (ranks[at - 1] ?? 0)) isSorted = false
    ranks.push(rank)
    places.push(at)
  }
  return isSorted ? places : places.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
}

function take({ keys, values }: DictTable, at: number, taken: PyObject[]): void {
  const key = keys[at] ?? null
  const value = values[at] ?? null
  if (key !== null && value !== null) taken.push(key, value)
}

export const dictLayout: Layout = {
  name: 'dict',
  kind: kind.DICT,
  container: true,
  naming: 'entry',
  role: 'container',
  slotNames: [],
  systemSlots: [],
  traverse: (object, visit) => {
    const table = tableOf(object)
    const { keys, values, split, isText } = table
    if (split !== null) {
      for (const at of placesOf(table, split.cls)) {
        const value = values[at] ?? null
        if (value !== null) visit(value)
      }
      return
    }
    for (let at = 0; at < keys.length; at++) {
      const value = values[at] ?? null
      const key = isText ? null : (keys[at] ?? null)
      if (value !== null) visit(value)
      if (key !== null) visit(key)
    }
  },
  release: (_vm, object) => {
    const table = tableOf(object)
    // One that dies needs no table any more.
    if (object.refs > 0) object.data = new DictTable()
    const taken: PyObject[] = []
    if (table.split !== null) for (const at of placesOf(table, table.split.cls)) take(table, at, taken)
    else if (table.seats !== null) for (const at of table.places()) take(table, at, taken)
    else for (let at = 0; at < table.keys.length; at++) take(table, at, taken)
    return taken
  },
  edges: (object, emit) => {
    const { keys, values, quiet } = tableOf(object)
    if (quiet) return
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? null
      const value = values[at] ?? null
      if (key !== null) emit(2 * at, key)
      if (value !== null) emit(2 * at + 1, value)
    }
  },
  size: (object) => dictBytes(object as PyDict), // as above
  clearable: true,
  finalize: null,
}
