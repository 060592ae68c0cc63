/** `list[key]` read, set and deleted, by index and by slice; the order of drops is CPython's. */
import type { Vm } from '../../vm/Vm'
import type { PyList, PyObject } from '../PyObject'
import { resizeList } from './capacity'
import { idsOf, isList, replaceRange, storeItem, takeItem } from './listItems'
import { copyItems, pickItems } from './sequenceItems'
import { isSlice, type Picked, sliceIndices } from './slice'
import { plainIndex } from './subscript'

export function listGet(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const list = self as PyList // the slot is that of lists
  const index = plainIndex(vm, key)
  if (index !== null) {
    const item = list.data[index < 0 ? index + list.data.length : index]
    if (item === undefined) throw vm.error('IndexError', 'list index out of range')
    item.refs++
    return item
  }
  if (!isSlice(vm, key)) throw vm.error('TypeError', `list indices must be integers or slices, not ${key.cls.name}`)
  const { start, count, step } = sliceIndices(vm, key, list.data.length)
  return vm.list(pickItems(list.data, start, count, step))
}

export function listSet(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const list = self as PyList // as above
  const index = plainIndex(vm, key)
  if (index !== null) setIndex(vm, list, index, value)
  else if (!isSlice(vm, key))
    throw vm.error('TypeError', `list indices must be integers or slices, not ${key.cls.name}`)
  else setSlice(vm, list, key, value)
}

function setIndex(vm: Vm, list: PyList, index: number, value: PyObject | null): void {
  const at = index < 0 ? index + list.data.length : index
  if (at < 0 || at >= list.data.length) throw vm.error('IndexError', 'list assignment index out of range')
  if (value === null) vm.decref(takeItem(vm, list, at, true))
  else {
    value.refs++
    storeItem(vm, list, at, value)
  }
}

function setSlice(vm: Vm, list: PyList, slice: PyObject, value: PyObject | null): void {
  const { length } = list.data
  const picked = sliceIndices(vm, slice, length)
  const { start, step } = picked
  const stop = (step < 0 && start < picked.stop) || (step > 0 && start > picked.stop) ? start : picked.stop
  if (value === null) {
    if (step === 1) replaceRange(vm, list, start, stop, [])
    else deletePicked(vm, list, picked)
    return
  }
  const items = isList(value) ? copyItems(value.data) : itemsToAssign(vm, value)
  if (step === 1) replaceRange(vm, list, ...within(list, start, stop), items)
  else assignPicked(vm, list, list.data.length === length ? picked : sliceIndices(vm, slice, list.data.length), items)
}

/** Making the items may have run code that shortened the list. */
function within(list: PyList, start: number, stop: number): [number, number] {
  const from = Math.min(start, list.data.length)
  return [from, Math.max(from, Math.min(stop, list.data.length))]
}

function itemsToAssign(vm: Vm, value: PyObject): PyObject[] {
  if (value.cls.slots.iter === null && value.cls.slots.getItem === null) {
    throw vm.error('TypeError', 'must assign iterable to extended slice')
  }
  return vm.itemsOf(value)
}

/** Removes items that lie `step` apart; they are dropped first to last. */
function deletePicked(vm: Vm, list: PyList, { start, step, count }: Picked): void {
  if (count === 0) return
  const by = Math.abs(step)
  const first = step < 0 ? start + step * (count - 1) : start
  const isGone = (at: number): boolean => at >= first && at < first + by * count && (at - first) % by === 0
  const removed: PyObject[] = []
  const kept: PyObject[] = []
  list.data.forEach((item, at) => (isGone(at) ? removed : kept).push(item))
  resizeList(vm, list, kept.length)
  list.data = kept
  if (list.id !== 0) for (let i = count - 1; i >= 0; i--) vm.recorder.splice(list.id, first + i * by, 1, [])
  for (const item of removed) vm.decref(item)
}

/** Takes the items over. */
function assignPicked(vm: Vm, list: PyList, { start, step, count }: Picked, items: PyObject[]): void {
  if (items.length !== count) {
    for (const item of items) vm.decref(item)
    throw vm.error(
      'ValueError',
      `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`,
    )
  }
  const ids = list.id === 0 ? [] : idsOf(vm, items)
  const removed: PyObject[] = []
  items.forEach((item, i) => {
    const at = start + i * step
    const old = list.data[at]
    if (old !== undefined) removed.push(old)
    list.data[at] = item
    if (list.id !== 0) vm.recorder.store(list.id, at, ids[i] ?? 0)
  })
  for (const item of removed) vm.decref(item)
}
