/**
 * How much room a list has: CPython's allocation, which `sys.getsizeof` shows.
 *
 * Invariant: the capacity is `extent`, or the length where that is more (a list just made has exactly its length). Whoever
 * changes the length says so here first. Source: list_resize of CPython, and sizes measured on 3.14.10.
 */
import type { Vm } from '../../vm/Vm'
import type { PyList, PyObject } from '../PyObject'
import { subclassBytes } from '../subclassBytes'

const EMPTY_BYTES = 56
const POINTER = 8
/** A list with no more room than this keeps it, however few items are left. */
const KEPT = 32

export function listBytes(list: PyList): number {
  return EMPTY_BYTES + POINTER * capacityOf(list) + subclassBytes(list)
}

export function capacityOf(list: PyList): number {
  return Math.max(list.extent, list.data.length)
}

function setCapacity(vm: Vm, list: PyList, capacity: number): void {
  if (list.extent === capacity) return
  list.extent = capacity
  vm.resized(list)
}

/** The list is about to have `size` items. */
export function resizeList(vm: Vm, list: PyList, size: number): void {
  const allocated = capacityOf(list)
  if (allocated >= size && (size >= allocated >> 1 || allocated <= KEPT)) {
    setCapacity(vm, list, allocated)
    return
  }
  let room = (size + (size >> 3) + 6) & ~3
  if (size - list.data.length > room - size) room = (size + 3) & ~3
  claimItems(vm, room)
  setCapacity(vm, list, size === 0 ? 0 : room)
}

/** Room for `size` items in a list that has none yet: an even number. */
export function reserveExactly(vm: Vm, list: PyList, size: number): void {
  claimItems(vm, size)
  setCapacity(vm, list, (size + 1) & ~1)
}

/** A list, owned, that had room for `first` items and was given these, which it takes over, one by one. */
export function appendedList(vm: Vm, items: PyObject[], first: number): PyList {
  const list = vm.list(items) as PyList // exact list
  let room = first
  while (room < items.length) room = (room + 1 + ((room + 1) >> 3) + 6) & ~3
  if (room > items.length) setCapacity(vm, list, room)
  return list
}

/** The list gives its memory back. */
export function freeCapacity(vm: Vm, list: PyList): void {
  setCapacity(vm, list, 0)
}

/** A block of so many references is asked for: MemoryError where the run has no room for it. */
export function claimItems(vm: Vm, count: number): void {
  if (count * POINTER > vm.limits.bytes) throw vm.error('MemoryError', '')
}
