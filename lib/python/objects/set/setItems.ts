/**
 * What changes a set: with counts kept and the history told. A key is shown in the slot that its table gives it
 * (SetTable.numbers). Lookups may run Python code (`__hash__`, `__eq__`), which may change the set: then they begin again.
 */
import type { Vm } from '../../vm/Vm'
import type { PyDict } from '../dict/DictTable'
import { refusedKey } from '../dict/keyHash'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { equal, hashOf } from '../protocol/compare'
import { forEachItem } from '../protocol/iterate'
import { hashHalves } from '../sequence/hashTuple'
import { subclassBytes } from '../subclassBytes'
import { type HashHalves, type PySet, SetTable, SMALLEST_TABLE, splitHash } from './SetTable'

const SMALL_BYTES = 216
const ENTRY_BYTES = 16

export function setBytes(set: PySet): number {
  const { mask } = set.data
  return SMALL_BYTES + (mask < SMALLEST_TABLE ? 0 : ENTRY_BYTES * (mask + 1)) + subclassBytes(set)
}

export function newSet(vm: Vm, cls: PyType): PySet {
  return vm.newOf(cls, new SetTable()) as PySet // the class's data is a SetTable
}

export function isSet(object: PyObject): object is PySet {
  return (object.cls.kind & kind.SET) !== 0
}

/** The halves of an element's hash. */
export function elementHash(vm: Vm, item: PyObject): HashHalves {
  try {
    return hashHalves(vm, item)
  } catch (error) {
    throw refusedKey(vm, item, 'set element', error)
  }
}

/** The slot of an equal key, or ~slot of the free place where the search ended. */
function findKey(vm: Vm, set: PySet, item: PyObject, hash: HashHalves): number {
  if (item.cls === vm.types.int || item.cls === vm.types.str) {
    const at = set.data.searchPlain(item, hash)
    if (at !== null) return at
  }
  for (;;) {
    const { data } = set
    const found = data.search(hash, (key, at) => isMatch(vm, set, data, key, at, item))
    if (found !== null) return found
  }
}

/** Whether a key equals the item; null if asking has changed the table. */
function isMatch(vm: Vm, set: PySet, table: SetTable, key: PyObject, at: number, item: PyObject): boolean | null {
  if (key === item) return true
  const { keys } = table
  key.refs++
  let isEqual: boolean
  try {
    isEqual = equal(vm, key, item)
  } finally {
    vm.decref(key)
  }
  return set.data === table && table.keys === keys && keys[at] === key ? isEqual : null
}

export function setContains(vm: Vm, set: PySet, item: PyObject, hash: HashHalves = elementHash(vm, item)): boolean {
  return findKey(vm, set, item, hash) >= 0
}

/** Adds `item` (borrowed: the set counts its own reference); false if an equal one was there. */
export function addHashed(vm: Vm, set: PySet, item: PyObject, hash: HashHalves): boolean {
  const at = findKey(vm, set, item, hash)
  if (at >= 0) return false
  const table = set.data
  item.refs++
  const full = table.put(~at, item, hash)
  if (set.id !== 0) vm.recorder.store(set.id, table.number(~at), vm.ref(item))
  if (full) resizeSet(vm, set, table.grownFor)
  return true
}

/** Adds `item` (borrowed). */
export function addToSet(vm: Vm, set: PyContainer, item: PyObject): void {
  addHashed(vm, set as PySet, item, elementHash(vm, item)) // the caller has a set
}

export function resizeSet(vm: Vm, set: PySet, minimum: number): void {
  set.data.resize(minimum)
  vm.resized(set)
}

/** Removes the key at `at` and gives it to the caller. */
export function takeKey(vm: Vm, set: PySet, at: number): PyObject {
  const table = set.data
  if (set.id !== 0) vm.recorder.drop(set.id, table.forgetNumber(at))
  else if (table.numbers !== null) table.forgetNumber(at)
  return table.take(at)
}

/** Removes an equal key; false if there is none. */
export function discardKey(vm: Vm, set: PySet, item: PyObject, hash: HashHalves): boolean {
  const at = findKey(vm, set, item, hash)
  if (at < 0) return false
  vm.decref(takeKey(vm, set, at))
  return true
}

/** Empties the set; its keys, in the order of the table, are the caller's. */
function takeKeys(vm: Vm, set: PySet): PyObject[] {
  const table = set.data
  const items = table.items()
  if (set.id !== 0)
    for (let at = table.nextKey(0); at >= 0; at = table.nextKey(at + 1)) vm.recorder.drop(set.id, table.shownSlot(at))
  const wasLarge = table.mask >= SMALLEST_TABLE
  table.clear()
  if (wasLarge) vm.resized(set)
  return items
}

export function clearSet(vm: Vm, set: PySet): void {
  for (const key of takeKeys(vm, set)) vm.decref(key)
}

/** Adds everything that `iterable` gives. */
export function updateSet(vm: Vm, container: PyContainer, iterable: PyObject): void {
  const set = container as PySet // the caller has a set
  if (isSet(iterable)) mergeSet(vm, set, iterable)
  else if (iterable.cls === vm.types.dict) mergeDictKeys(vm, set, iterable as PyDict) // exact dict
  else {
    forEachItem(vm, iterable, (item) => {
      try {
        addToSet(vm, set, item)
      } finally {
        vm.decref(item)
      }
    })
  }
}

/** Calls `visit` with a dict's keys (borrowed) and their hashes, which run no Python code: those that could are stored. */
export function eachDictKey(vm: Vm, dict: PyDict, visit: (key: PyObject, hash: HashHalves) => void): void {
  const { data } = dict
  for (let at = 0; at < data.keys.length; at++) {
    const key = data.keys[at] ?? null
    if (key !== null) visit(key, splitHash(data.hashes?.[at] ?? hashOf(vm, key)))
  }
}

function mergeDictKeys(vm: Vm, set: PySet, dict: PyDict): void {
  makeRoom(vm, set, dict.data.used)
  eachDictKey(vm, dict, (key, hash) => addHashed(vm, set, key, hash))
}

function makeRoom(vm: Vm, set: PySet, more: number): void {
  const { fill, used, mask } = set.data
  if ((fill + more) * 5 >= mask * 3) resizeSet(vm, set, (used + more) * 2)
}

function mergeSet(vm: Vm, set: PySet, other: PySet): void {
  if (other === set || other.data.used === 0) return
  makeRoom(vm, set, other.data.used)
  const table = set.data
  const from = other.data
  if (table.fill !== 0) {
    for (let at = from.nextKey(0); at >= 0; at = from.nextKey(at + 1))
      addHashed(vm, set, from.keys[at] as PyObject, from.hashAt(at)) // nextKey found a key
    return
  }
  table.copyFrom(from)
  for (let at = table.nextKey(0); at >= 0; at = table.nextKey(at + 1)) {
    const key = table.keys[at] as PyObject // nextKey found a key
    key.refs++
    if (set.id !== 0) vm.recorder.store(set.id, table.number(at), vm.ref(key))
  }
}
