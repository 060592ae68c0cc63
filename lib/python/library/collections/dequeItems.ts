/**
 * What changes a deque: with counts kept and the history told. Position i is shown in slot i.
 *
 * CPython keeps the items in blocks of 64, from the middle of the first one on; `left` is where the first item lies in its
 * block, which decides how many blocks there are. `version` counts changes, so that iterators notice them.
 */
import type { PyInt } from '../../text/int'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout } from '../../objects/PyType'
import { subclassBytes } from '../../objects/subclassBytes'
import type { Vm } from '../../vm/Vm'
import { TwoEnds } from './TwoEnds'

export interface DequeData {
  readonly items: TwoEnds<PyObject>
  /** The most items it keeps; Infinity: any number. */
  most: PyInt
  left: number
  version: number
}

export interface PyDeque extends PyContainer {
  data: DequeData
}

const BLOCK = 64
const MIDDLE = 32
const BYTES = 232
const BLOCK_BYTES = 528

export function newDequeData(): DequeData {
  return { items: new TwoEnds(), most: Infinity, left: MIDDLE, version: 0 }
}

export function dequeData(object: PyObject): DequeData {
  return object.data as DequeData // deques have it
}

function blocks({ items, left }: DequeData): number {
  return Math.floor((left + Math.max(1, items.length) + BLOCK - 1) / BLOCK)
}

/** The items were changed as `splice(at, count, ...items)` changes them. */
function changed(vm: Vm, deque: PyDeque, at: number, count: number, items: readonly PyObject[]): void {
  const { data } = deque
  data.version++
  if (deque.id !== 0) {
    const added = items.map((item) => vm.ref(item))
    vm.recorder.splice(deque.id, at, count, added)
  }
  if (data.items.length === 0) data.left = MIDDLE
  sizeChanged(vm, deque)
}

/** The number of blocks is `extent`. */
function sizeChanged(vm: Vm, deque: PyDeque): void {
  const now = blocks(deque.data)
  if (now === deque.extent) return
  deque.extent = now
  vm.resized(deque)
}

/** Many items are to come: an empty deque begins at the edge of its block rather than in the middle. */
export function startAtEdge({ data }: PyDeque, fromLeft: boolean): void {
  if (data.items.length === 0) data.left = fromLeft ? 1 : BLOCK - 1
}

/** Takes `item` over; what no longer fits dies. */
export function append(vm: Vm, deque: PyDeque, item: PyObject): void {
  const { data } = deque
  data.items.push(item)
  data.version++
  if (deque.id !== 0) vm.recorder.store(deque.id, data.items.length - 1, vm.ref(item))
  sizeChanged(vm, deque)
  if (data.items.length > data.most) vm.xdecref(takeFirst(vm, deque))
}

export function appendLeft(vm: Vm, deque: PyDeque, item: PyObject): void {
  const { data } = deque
  data.left = (data.left + BLOCK - 1) % BLOCK
  data.items.unshift(item)
  changed(vm, deque, 0, 0, [item])
  if (data.items.length > data.most) vm.xdecref(takeLast(vm, deque))
}

/** The first item, owned; null if there is none. */
export function takeFirst(vm: Vm, deque: PyDeque): PyObject | null {
  const { data } = deque
  const item = data.items.shift()
  if (item === undefined) return null
  data.left = (data.left + 1) % BLOCK
  changed(vm, deque, 0, 1, [])
  return item
}

export function takeLast(vm: Vm, deque: PyDeque): PyObject | null {
  const { items } = deque.data
  const item = items.pop()
  if (item === undefined) return null
  changed(vm, deque, items.length, 1, [])
  return item
}

/** Takes `item` over. */
export function insertAt(vm: Vm, deque: PyDeque, at: number, item: PyObject): void {
  deque.data.items.insert(at, item)
  changed(vm, deque, at, 0, [item])
}

export function deleteAt(vm: Vm, deque: PyDeque, at: number): void {
  const { items } = deque.data
  const removed = items.at(at)
  items.remove(at)
  changed(vm, deque, at, 1, [])
  if (removed !== undefined) vm.decref(removed)
}

/** Takes `item` over. */
export function storeAt(vm: Vm, deque: PyDeque, at: number, item: PyObject): void {
  const { data } = deque
  const old = data.items.at(at)
  data.items.put(at, item)
  vm.recordStore(deque, at, item)
  vm.xdecref(old)
}

/** Everything goes, the first item first. */
export function clearDeque(vm: Vm, deque: PyDeque): void {
  const items = deque.data.items.all()
  if (items.length === 0) return
  deque.data.items.setAll([])
  changed(vm, deque, 0, items.length, [])
  for (const item of items) vm.decref(item)
}

/** The items in another order: `order[i]` is the old position of what stands at i now. */
export function permute(vm: Vm, deque: PyDeque, order: readonly number[]): void {
  const { data } = deque
  data.items.setAll(order.map((at) => data.items.at(at)).filter((item) => item !== undefined))
  data.version++
  if (deque.id !== 0) vm.recorder.permute(deque.id, order)
}

/** `n` steps to the right. */
export function rotate(vm: Vm, deque: PyDeque, n: number): void {
  const { data } = deque
  const { length } = data.items
  if (length < 2) return
  const by = ((n % length) + length) % length
  if (by === 0) return
  data.left = (data.left + BLOCK - ((by > length / 2 ? by - length + BLOCK : by) % BLOCK)) % BLOCK
  if (by <= FEW) moveRound(vm, deque, by, true)
  else if (length - by <= FEW) moveRound(vm, deque, length - by, false)
  else {
    const order = Array.from({ length }, (_, at) => (at - by + length) % length)
    permute(vm, deque, order)
  }
}

/** Of a rotation by no more places only the items that go round are told: a long deque is often turned by one. */
const FEW = 64

/** The items at one end go to the other, to the left one or the right one, in the same order. */
function moveRound(vm: Vm, deque: PyDeque, count: number, toLeft: boolean): void {
  const { items } = deque.data
  const { length } = items
  const first = toLeft ? length - count : 0
  const moved = Array.from({ length: count }, (_, i) => items.at(first + i)).filter((item) => item !== undefined)
  for (const item of toLeft ? moved.toReversed() : moved) {
    if (toLeft) {
      items.pop()
      items.unshift(item)
    } else {
      items.shift()
      items.push(item)
    }
  }
  deque.data.version++
  if (deque.id === 0) return
  const ids = moved.map((item) => vm.ref(item))
  // They are at their new places before they leave the old ones: nobody sees them held by nothing.
  vm.recorder.splice(deque.id, toLeft ? 0 : length, 0, ids)
  vm.recorder.splice(deque.id, toLeft ? length : 0, count, [])
}

export const dequeLayout: Layout = {
  name: 'deque',
  kind: kind.OTHER,
  container: true,
  naming: 'index',
  role: 'container',
  slotNames: [],
  systemSlots: [],
  traverse: (object, visit) => {
    for (const item of dequeData(object).items.all()) visit(item)
  },
  release: (_vm, object) => {
    const { items } = dequeData(object)
    const all = items.all()
    items.setAll([])
    return all
  },
  edges: (object, emit) =>
    dequeData(object)
      .items.all()
      .forEach((item, at) => emit(at, item)),
  size: (object) => BYTES + BLOCK_BYTES * blocks(dequeData(object)) + subclassBytes(object),
  clearable: true,
  finalize: null,
}
