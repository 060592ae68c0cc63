/**
 * What lists and tuples have in common: searching, comparing and showing their items.
 *
 * Comparing may run Python code that changes a list: items are looked up anew each time and held while they are compared.
 */
import { unseenBirth } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import type { CompareOp } from '../PyType'
import { equal, richCompare } from '../protocol/compare'
import { repr } from '../protocol/text'

export interface Sequence extends PyContainer {
  data: PyObject[]
}

/** Whether two exact ints or strs are equal; null for anything else. */
function plainEqual(vm: Vm, a: PyObject, b: PyObject): boolean | null {
  if (a.cls !== b.cls || (a.cls !== vm.types.int && a.cls !== vm.types.str)) return null
  return a.data === b.data
}

function sameItem(vm: Vm, item: PyObject, wanted: PyObject): boolean {
  if (item === wanted) return true
  const plain = plainEqual(vm, item, wanted)
  if (plain !== null) return plain
  item.refs++
  try {
    return equal(vm, item, wanted)
  } finally {
    vm.decref(item)
  }
}

/** Where the first item equal to `wanted` stands between `start` and `stop`; -1 if none does. */
export function findItem(vm: Vm, sequence: Sequence, wanted: PyObject, start = 0, stop = Infinity): number {
  for (let at = start; at < stop; at++) {
    const item = sequence.data[at]
    if (item === undefined) return -1
    if (sameItem(vm, item, wanted)) return at
  }
  return -1
}

export function countItem(vm: Vm, sequence: Sequence, wanted: PyObject): number {
  let count = 0
  for (let at = findItem(vm, sequence, wanted); at >= 0; at = findItem(vm, sequence, wanted, at + 1)) count++
  return count
}

/** Compares by the first items that differ, else by length. */
export function compareSequences(vm: Vm, a: Sequence, b: Sequence, op: CompareOp): PyObject {
  for (let at = 0; ; at++) {
    const left = a.data[at]
    const right = b.data[at]
    if (left === undefined || right === undefined) return vm.bool(compareLengths(a.data.length, b.data.length, op))
    if (left === right || plainEqual(vm, left, right) === true) continue
    left.refs++
    right.refs++
    try {
      if (equal(vm, left, right)) continue
      // The comparison may have shortened the two.
      if (at >= a.data.length || at >= b.data.length) return vm.bool(compareLengths(a.data.length, b.data.length, op))
      return op === '==' || op === '!=' ? vm.bool(op === '!=') : richCompare(vm, left, right, op)
    } finally {
      vm.decref(left)
      vm.decref(right)
    }
  }
}

function compareLengths(a: number, b: number, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

/** CPython keeps such containers in a list in a dict of the thread, from the first time on. */
function listRunning(vm: Vm): void {
  if (vm.hasReprList) return
  vm.hasReprList = true
  unseenBirth(vm, vm.types.dict.free)
  unseenBirth(vm, vm.types.list.free)
}

/** The text of a container, or `inside` if it is being made already further out. */
export function guardedRepr(vm: Vm, container: PyObject, inside: string, make: () => string): string {
  if (vm.reprRunning.has(container)) return inside
  listRunning(vm)
  vm.reprRunning.add(container)
  try {
    return make()
  } finally {
    vm.reprRunning.delete(container)
  }
}

/** The items' reprs, joined by commas. */
export function joinItems(vm: Vm, sequence: Sequence): string {
  let text = ''
  for (let at = 0; at < sequence.data.length; at++) {
    const item = sequence.data[at]
    if (item === undefined) break
    item.refs++
    try {
      text += at === 0 ? repr(vm, item) : `, ${repr(vm, item)}`
    } finally {
      vm.decref(item)
    }
  }
  return text
}

/** New references to all items. */
export function copyItems(items: readonly PyObject[]): PyObject[] {
  for (const item of items) item.refs++
  return items.slice()
}

/** New references to the items that a slice picks. */
export function pickItems(items: readonly PyObject[], start: number, count: number, step: number): PyObject[] {
  const picked = step === 1 ? items.slice(start, start + count) : []
  if (step !== 1) {
    for (let i = 0, at = start; i < count; i++, at += step) {
      const item = items[at]
      if (item !== undefined) picked.push(item)
    }
  }
  for (const item of picked) item.refs++
  return picked
}

/** New references to the items, `count` times over. */
export function repeatItems(items: readonly PyObject[], count: number): PyObject[] {
  const repeated: PyObject[] = []
  const rounds = items.length === 0 ? 0 : count
  for (let i = 0; i < rounds; i++) for (const item of items) repeated.push(item)
  for (const item of items) item.refs += count
  return repeated
}
