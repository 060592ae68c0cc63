/**
 * What changes a deque: with counts kept and the history told. Position i is shown in slot i.
 *
 * CPython keeps the items in blocks of 64, from the middle of the first one on; `left` is where the first item lies in its
 * block, which decides how many blocks there are. `version` counts changes, so that iterators notice them.
 */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout } from '../../objects/PyType'
import { subclassBytes } from '../../objects/subclassBytes'
import type { Vm } from '../../vm/Vm'

export interface DequeData {
  items: PyObject[]
  /** The most items it keeps; Infinity: any number. */
  most: number
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
  return { items: [], most: Infinity, left: MIDDLE, version: 0 }
}

export function dequeData(object: PyObject): DequeData {
  return object.data as DequeData // deques have it
}

function blocks({ items, left }: DequeData): number {
  return Math.floor((left + Math.max(1, items.length) + BLOCK - 1) / BLOCK)
}

/** Takes the items over; the history hears of all of them at once. */
function splice(vm: Vm, deque: PyDeque, at: number, count: number, items: readonly PyObject[]): PyObject[] {
  const { data } = deque
  const removed = data.items.splice(at, count, ...items)
  data.version++
  if (deque.id !== 0)
    vm.recorder.splice(
      deque.id,
      at,
      count,
      items.map((item) => vm.ref(item)),
    )
  if (data.items.length === 0) data.left = MIDDLE
  return removed
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
  if (data.items.length > data.most) vm.xdecref(takeFirst(vm, deque))
}

export function appendLeft(vm: Vm, deque: PyDeque, item: PyObject): void {
  const { data } = deque
  data.left = (data.left + BLOCK - 1) % BLOCK
  splice(vm, deque, 0, 0, [item])
  if (data.items.length > data.most) vm.xdecref(takeLast(vm, deque))
}

/** The first item, owned; null if there is none. */
export function takeFirst(vm: Vm, deque: PyDeque): PyObject | null {
  const { data } = deque
  if (data.items.length === 0) return null
  data.left = (data.left + 1) % BLOCK
  return splice(vm, deque, 0, 1, [])[0] ?? null
}

export function takeLast(vm: Vm, deque: PyDeque): PyObject | null {
  const { items } = deque.data
  return items.length === 0 ? null : (splice(vm, deque, items.length - 1, 1, [])[0] ?? null)
}

/** Takes `item` over. */
export function insertAt(vm: Vm, deque: PyDeque, at: number, item: PyObject): void {
  splice(vm, deque, at, 0, [item])
}

export function deleteAt(vm: Vm, deque: PyDeque, at: number): void {
  const [removed] = splice(vm, deque, at, 1, [])
  vm.xdecref(removed)
}

/** Takes `item` over. */
export function storeAt(vm: Vm, deque: PyDeque, at: number, item: PyObject): void {
  const { data } = deque
  const old = data.items[at]
  data.items[at] = item
  vm.recordStore(deque, at, item)
  vm.xdecref(old)
}

/** Everything goes, the first item first. */
export function clearDeque(vm: Vm, deque: PyDeque): void {
  const { length } = deque.data.items
  if (length === 0) return
  for (const item of splice(vm, deque, 0, length, [])) vm.decref(item)
}

/** The items in another order: `order[i]` is the old position of what stands at i now. */
export function permute(vm: Vm, deque: PyDeque, order: readonly number[]): void {
  const { data } = deque
  data.items = order.map((at) => data.items[at]).filter((item) => item !== undefined)
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
  permute(
    vm,
    deque,
    data.items.map((_, at) => (at - by + length) % length),
  )
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
    for (const item of dequeData(object).items) visit(item)
  },
  release: (_vm, object) => dequeData(object).items.splice(0),
  edges: (object, emit) => dequeData(object).items.forEach((item, at) => emit(at, item)),
  size: (object) => BYTES + BLOCK_BYTES * blocks(dequeData(object)) + subclassBytes(object),
  clearable: true,
  finalize: null,
}
