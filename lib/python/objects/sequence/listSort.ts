/**
 * `list.sort`: the list is empty while it runs, whatever happens it ends with all its items, and the comparisons are
 * CPython's (timsort.ts). Exact ints, floats and strs are compared here, where nobody can look on.
 */
import type { Vm } from '../../vm/Vm'
import { compareText } from '../../text/codePoints'
import type { PyList, PyObject } from '../PyObject'
import { call } from '../protocol/calls'
import { compareTruth } from '../protocol/compare'
import { dropLastFirst, permuteList } from './listItems'
import { type Less, timsort } from './timsort'

interface Keyed {
  readonly key: PyObject
  /** The key's, at hand for the comparisons that are made here. */
  readonly data: unknown
  readonly item: PyObject
  /** Where it stood before. */
  readonly at: number
}

/** `key` is borrowed. */
export function sortList(vm: Vm, list: PyList, key: PyObject | null, reverse: boolean): void {
  const items = list.data
  const { extent } = list
  list.data = []
  list.extent = -1
  let sorted = items
  let isChanged = false
  try {
    sorted = key === null && list.id === 0 ? sortPlain(vm, items, reverse) : sortKeyed(vm, list, items, key, reverse)
  } finally {
    isChanged = list.extent !== -1
    const meanwhile = list.data
    list.data = sorted
    list.extent = extent
    dropLastFirst(vm, meanwhile)
  }
  if (isChanged) throw vm.error('ValueError', 'list modified during sort')
}

/** Sorting backwards keeps equal items in order: the list is turned round before and after. */
function sortPlain(vm: Vm, items: PyObject[], reverse: boolean): PyObject[] {
  if (reverse) items.reverse()
  try {
    timsort(items, lessOfData(vm, items) ?? ((a, b) => compareTruth(vm, a, b, '<')))
  } finally {
    if (reverse) items.reverse()
  }
  return items
}

/** The items in their new order; where comparing fails, `items` itself holds them in the order reached. */
function sortKeyed(vm: Vm, list: PyList, items: PyObject[], key: PyObject | null, reverse: boolean): PyObject[] {
  const entries =
    key === null ? items.map((item, at): Keyed => ({ key: item, data: item.data, item, at })) : keyed(vm, items, key)
  const keys = entries.map((entry) => entry.key)
  const less: Less<Keyed> = lessOfData(vm, keys) ?? ((a, b) => compareTruth(vm, a.key, b.key, '<'))
  if (reverse) entries.reverse()
  try {
    timsort(entries, less)
  } finally {
    if (reverse) entries.reverse()
    entries.forEach((entry, at) => {
      items[at] = entry.item
    })
    if (entries.some((entry, at) => entry.at !== at))
      permuteList(
        vm,
        list,
        entries.map((entry) => entry.at),
      )
    if (key !== null) for (const entry of entries) vm.decref(entry.key)
  }
  return items
}

function keyed(vm: Vm, items: readonly PyObject[], key: PyObject): Keyed[] {
  const entries: Keyed[] = []
  try {
    items.forEach((item, at) => {
      const made = call(vm, key, [item])
      entries.push({ key: made, data: made.data, item, at })
    })
  } catch (error) {
    for (let i = entries.length - 1; i >= 0; i--) vm.xdecref(entries[i]?.key)
    throw error
  }
  return entries
}

/** The fastest comparison of what keys hold, where all are exact ints, floats or strs; null where somebody must be asked. */
function lessOfData(vm: Vm, keys: readonly PyObject[]): Less<{ readonly data: unknown }> | null {
  const { int, float, str } = vm.types
  const cls = keys[0]?.cls
  if (!keys.every((key) => key.cls === cls)) return null
  if (cls === int || cls === float) return (a, b) => (a.data as number) < (b.data as number) // bigints compare alike
  if (cls === str) return (a, b) => compareText(a.data as string, b.data as string) < 0 // as the class says
  return null
}
