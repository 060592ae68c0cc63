/**
 * What changes a list: with counts kept, CPython's capacities, and the history told.
 *
 * Position i is shown in slot i. Every function first puts the list in its new state and drops what left it last: dropping
 * may run Python code, which then sees a whole list. Items that leave together are dropped last first, as CPython does.
 */
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyList, PyObject, PyTuple } from '../PyObject'
import { kind } from '../PyType'
import { lengthHint } from '../iteration/lengthHint'
import { iterate, nextItem } from '../protocol/iterate'
import { capacityOf, claimItems, freeCapacity, reserveExactly, resizeList } from './capacity'

const DEFAULT_HINT = 8

export function isList(object: PyObject): object is PyList {
  return (object.cls.kind & kind.LIST) !== 0
}

/** Puts `item` at the end and takes it over. */
export function appendItem(vm: Vm, list: PyList, item: PyObject): void {
  const items = list.data
  const at = items.length
  if (at >= list.extent) resizeList(vm, list, at + 1)
  items.push(item)
  if (list.id !== 0) vm.recorder.store(list.id, at, vm.ref(item))
}

/** `list.insert` for an index already within bounds; takes `item` over. */
export function insertItem(vm: Vm, list: PyList, at: number, item: PyObject): void {
  resizeList(vm, list, list.data.length + 1)
  list.data.splice(at, 0, item)
  if (list.id !== 0) vm.recorder.splice(list.id, at, 0, [vm.ref(item)])
}

/** Replaces the item at `at`; takes `item` over. */
export function storeItem(vm: Vm, list: PyList, at: number, item: PyObject): void {
  const old = list.data[at]
  list.data[at] = item
  if (list.id !== 0) vm.recorder.store(list.id, at, vm.ref(item))
  if (old !== undefined) vm.release(old)
}

/** Takes the item at `at` out and gives it to the caller; with the last one goes the list's memory, unless `keepsRoom`. */
export function takeItem(vm: Vm, list: PyList, at: number, keepsRoom = false): PyObject {
  const items = list.data
  const item = items[at]
  if (item === undefined) throw new RangeError(`takeItem: no item ${at} of ${items.length}`)
  if (items.length === 1 && !keepsRoom) freeCapacity(vm, list)
  else resizeList(vm, list, items.length - 1)
  if (at === items.length - 1) items.pop()
  else items.splice(at, 1)
  if (list.id !== 0) vm.recorder.splice(list.id, at, 1, [])
  return item
}

/** `list[start:stop] = items`; takes the items over. */
export function replaceRange(vm: Vm, list: PyList, start: number, stop: number, items: PyObject[]): void {
  const size = list.data.length + items.length - (stop - start)
  if (size === 0) {
    clearList(vm, list)
    return
  }
  resizeList(vm, list, size)
  const removed = spliceItems(list, start, stop - start, items)
  if (list.id !== 0 && (removed.length > 0 || items.length > 0))
    vm.recorder.splice(list.id, start, removed.length, idsOf(vm, items))
  dropLastFirst(vm, removed)
}

/** Array.prototype.splice takes its items as arguments, of which there may not be too many. */
function spliceItems(list: PyList, start: number, count: number, items: readonly PyObject[]): PyObject[] {
  const { data } = list
  if (items.length < 1000) return data.splice(start, count, ...items)
  const removed = data.slice(start, start + count)
  const tail = data.slice(start + count)
  data.length = start
  for (const item of items) data.push(item)
  for (const item of tail) data.push(item)
  return removed
}

export function idsOf(vm: Vm, items: readonly PyObject[]): number[] {
  return items.map((item) => vm.ref(item))
}

export function dropLastFirst(vm: Vm, items: readonly PyObject[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (item !== undefined) vm.decref(item)
  }
}

export function clearList(vm: Vm, list: PyList): void {
  const removed = takeAll(vm, list)
  dropLastFirst(vm, removed)
}

/** Empties the list; its items are the caller's. */
function takeAll(vm: Vm, list: PyList): PyObject[] {
  const items = list.data
  list.data = []
  freeCapacity(vm, list)
  if (list.id !== 0 && items.length > 0) vm.recorder.splice(list.id, 0, items.length, [])
  return items
}

/** Appends everything that `iterable` gives. */
export function extendList(vm: Vm, list: PyList, iterable: PyObject): void {
  const { types } = vm
  const { cls } = iterable
  if (iterable === list) repeatInPlace(vm, list, 2)
  else if (cls === types.list || cls === types.tuple) extendWithItems(vm, list, iterable.data as readonly PyObject[]) // exact list or tuple
  else if (cls === types.set || cls === types.frozenset || cls === types.dict || isDictView(vm, iterable))
    extendSized(vm, list, iterable)
  else extendByIteration(vm, list, iterable)
}

/** `list(iterable)`. */
export function newListOf(vm: Vm, iterable: PyObject): PyList {
  const list = vm.list([]) as PyList // exact list
  try {
    extendList(vm, list, iterable)
    return list
  } catch (error) {
    vm.decref(list)
    throw error
  }
}

function isDictView({ types }: Vm, { cls }: PyObject): boolean {
  return cls === types.dictKeys || cls === types.dictValues || cls === types.dictItems
}

function extendWithItems(vm: Vm, list: PyList, added: readonly PyObject[]): void {
  const { data } = list
  const start = data.length
  if (added.length === 0) return
  if (capacityOf(list) === 0) reserveExactly(vm, list, added.length)
  else resizeList(vm, list, start + added.length)
  for (const item of added) {
    item.refs++
    data.push(item)
  }
  if (list.id !== 0) vm.recorder.splice(list.id, start, 0, idsOf(vm, added))
}

/** CPython makes these pairs of what is in them, and does not take its iterator's. */
function untrackPlain(vm: Vm, pair: PyTuple): void {
  if (pair.gcNext !== null && !pair.data.some((item) => vm.isOfCollectedType(item))) vm.collector.untrack(pair)
}

/** Sets, dicts and their views: their length is known and their iterators run no Python code. */
function extendSized(vm: Vm, list: PyList, iterable: PyObject): void {
  const added: PyObject[] = []
  const iterator = iterate(vm, iterable)
  for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) added.push(item)
  vm.decref(iterator)
  if (added.length === 0) return
  if (iterable.cls === vm.types.dictItems) for (const pair of added) untrackPlain(vm, pair as PyTuple) // its items are pairs
  const start = list.data.length
  resizeList(vm, list, start + added.length)
  for (const item of added) list.data.push(item)
  if (list.id !== 0) vm.recorder.splice(list.id, start, 0, idsOf(vm, added))
}

function extendByIteration(vm: Vm, list: PyList, iterable: PyObject): void {
  const iterator = iterate(vm, iterable)
  try {
    const hint = Number(lengthHint(vm, iterable, DEFAULT_HINT))
    const size = list.data.length
    if (capacityOf(list) > 0) resizeList(vm, list, size + hint)
    else if (hint > 0) reserveExactly(vm, list, hint)
    appendAll(vm, list, iterator)
    if (list.data.length < capacityOf(list)) resizeList(vm, list, list.data.length)
  } finally {
    vm.decref(iterator)
  }
}

function appendAll(vm: Vm, list: PyList, iterator: PyObject): void {
  for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) appendItem(vm, list, item)
}

/** `list *= count`. */
export function repeatInPlace(vm: Vm, list: PyList, count: number): void {
  const { data } = list
  const size = data.length
  if (size === 0 || count === 1) return
  if (count < 1) {
    clearList(vm, list)
    return
  }
  claimItems(vm, size * count)
  resizeList(vm, list, size * count)
  for (let i = size; i < size * count; i++) {
    const item = data[i - size]
    if (item === undefined) continue
    item.refs++
    data.push(item)
  }
  if (list.id !== 0) vm.recorder.splice(list.id, size, 0, idsOf(vm, data.slice(size)))
}

/** Puts the items in another order: `order[i]` is the old position of what now stands at i. */
export function permuteList(vm: Vm, list: PyContainer, order: readonly number[]): void {
  if (list.id !== 0) vm.recorder.permute(list.id, order)
}
