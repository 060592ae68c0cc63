/**
 * `_heapq`: heaps kept in lists. The order in which items are compared is CPython's, for a comparison may be Python code; a
 * list whose size such code changes is noticed.
 */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyList, PyObject } from '../../objects/PyObject'
import { compareTruth } from '../../objects/protocol/compare'
import { appendItem, isList, storeItem, takeItem } from '../../objects/sequence/listItems'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

/** Whether the first belongs nearer to the top. */
type Before = (vm: Vm, a: PyObject, b: PyObject) => boolean

const smallerFirst: Before = (vm, a, b) => less(vm, a, b)
const largerFirst: Before = (vm, a, b) => less(vm, b, a)

/** The items are held meanwhile: Python code may take them out of the list. */
function less(vm: Vm, a: PyObject, b: PyObject): boolean {
  if (--vm.ticksLeft <= 0) vm.tick()
  a.refs++
  b.refs++
  try {
    return compareTruth(vm, a, b, '<')
  } finally {
    vm.decref(a)
    vm.decref(b)
  }
}

function itemAt(list: PyList, at: number): PyObject {
  const item = list.data[at]
  if (item === undefined) throw new RangeError(`heap: no item ${at}`)
  return item
}

function compareAt(vm: Vm, list: PyList, a: number, b: number, before: Before): boolean {
  const { length } = list.data
  const answer = before(vm, itemAt(list, a), itemAt(list, b))
  if (list.data.length !== length) throw vm.error('RuntimeError', 'list changed size during iteration')
  return answer
}

function swap(vm: Vm, list: PyList, a: number, b: number): void {
  const [first, second] = [itemAt(list, a), itemAt(list, b)]
  list.data[a] = second
  list.data[b] = first
  if (list.id === 0) return
  vm.recorder.store(list.id, a, vm.ref(second))
  vm.recorder.store(list.id, b, vm.ref(first))
}

/** Moves an item towards the top, as far as it belongs. */
function rise(vm: Vm, list: PyList, top: number, start: number, before: Before): void {
  if (start >= list.data.length) throw vm.error('IndexError', 'index out of range')
  let at = start
  while (at > top) {
    const parent = (at - 1) >> 1
    if (!compareAt(vm, list, at, parent, before)) break
    swap(vm, list, parent, at)
    at = parent
  }
}

/** Lets an item sink to the bottom along the better children, and rise from there. */
function sink(vm: Vm, list: PyList, start: number, before: Before): void {
  const end = list.data.length
  if (start >= end) throw vm.error('IndexError', 'index out of range')
  const limit = end >> 1
  let at = start
  while (at < limit) {
    let child = 2 * at + 1
    if (child + 1 < end && !compareAt(vm, list, child, child + 1, before)) child++
    swap(vm, list, child, at)
    at = child
  }
  rise(vm, list, start, at, before)
}

const MANY = 2500

function heapify(vm: Vm, list: PyList, before: Before): void {
  const { length } = list.data
  if (length > MANY) return heapifyNearby(vm, list, before)
  for (let at = (length >> 1) - 1; at >= 0; at--) sink(vm, list, at, before)
}

/** Parents right after their children, while these are still in the machine's cache. */
function heapifyNearby(vm: Vm, list: PyList, before: Before): void {
  const middle = list.data.length >> 1
  const leftmost = 2 ** Math.floor(Math.log2(middle + 1)) - 1
  const sinkUpwards = (from: number): void => {
    for (let at = from; ; at >>= 1) {
      sink(vm, list, at, before)
      if ((at & 1) === 0) return
    }
  }
  for (let at = leftmost - 1; at >= middle >> 1; at--) sinkUpwards(at)
  for (let at = middle - 1; at >= leftmost; at--) sinkUpwards(at)
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function listArgument(vm: Vm, heap: PyObject, name: string, at: string): PyList {
  if (isList(heap)) return heap
  throw vm.error('TypeError', `${name}() argument${at} must be list, not ${argumentKind(vm, heap)}`)
}

/** Puts an item in the place of the top one, which the caller then owns. */
function replaceTop(vm: Vm, list: PyList, item: PyObject, before: Before): PyObject {
  const top = owned(itemAt(list, 0))
  storeItem(vm, list, 0, owned(item))
  try {
    sink(vm, list, 0, before)
  } catch (error) {
    vm.decref(top)
    throw error
  }
  return top
}

function pop(vm: Vm, list: PyList, before: Before): PyObject {
  if (list.data.length === 0) throw vm.error('IndexError', 'index out of range')
  const last = takeItem(vm, list, list.data.length - 1)
  if (list.data.length === 0) return last
  const top = replaceTop(vm, list, last, before)
  vm.decref(last)
  return top
}

function functionsFor(ending: '' | '_max', before: Before): NativeDefinition[] {
  const named = (name: string): string => `${name}${ending}`
  const one = (name: string, act: (vm: Vm, list: PyList) => PyObject): NativeDefinition =>
    native(`${named(name)}(heap, /)`, (vm, heap: PyObject) => act(vm, listArgument(vm, heap, named(name), '')))
  const two = (name: string, act: (vm: Vm, list: PyList, item: PyObject) => PyObject): NativeDefinition =>
    native(`${named(name)}(heap, item, /)`, (vm, heap: PyObject, item: PyObject) =>
      act(vm, listArgument(vm, heap, named(name), ' 1'), item),
    )
  return [
    one('heapify', (vm, list) => {
      heapify(vm, list, before)
      return vm.newNone()
    }),
    one('heappop', (vm, list) => pop(vm, list, before)),
    two('heappush', (vm, list, item) => {
      appendItem(vm, list, owned(item))
      rise(vm, list, 0, list.data.length - 1, before)
      return vm.newNone()
    }),
    two('heapreplace', (vm, list, item) => {
      if (list.data.length === 0) throw vm.error('IndexError', 'index out of range')
      return replaceTop(vm, list, item, before)
    }),
    two('heappushpop', (vm, list, item) => {
      if (list.data.length === 0 || !before(vm, itemAt(list, 0), item)) return owned(item)
      if (list.data.length === 0) throw vm.error('IndexError', 'index out of range')
      return replaceTop(vm, list, item, before)
    }),
  ]
}

export const heapqModule: NativeModule = {
  name: '_heapq',
  functions: [...functionsFor('', smallerFirst), ...functionsFor('_max', largerFirst)],
}
