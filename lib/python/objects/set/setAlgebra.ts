/**
 * Union, intersection, difference and the like: with CPython's choices of what is walked and what is asked, since they
 * decide the order of the result and which `__eq__` is called. Results are owned and of the base type.
 */
import { hashToInt } from '../../text/hash'
import type { Vm } from '../../vm/Vm'
import type { PyDict } from '../dict/DictTable'
import { findEntry } from '../dict/dictionary'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { isSubtype } from '../protocol/lookup'
import { forEachItem, iterate, nextItem } from '../protocol/iterate'
import {
  addHashed,
  clearSet,
  discardKey,
  eachDictKey,
  elementHash,
  isSet,
  newSet,
  resizeSet,
  setContains,
  updateSet,
} from './setItems'
import type { HashHalves, PySet } from './SetTable'

/** `set` or `frozenset`, whichever the class is derived from. */
function baseOf(vm: Vm, cls: PyType): PyType {
  return isSubtype(cls, vm.types.set) ? vm.types.set : vm.types.frozenset
}

/** Calls `visit` with each key (borrowed) in the table's order, and its hash; the set may change meanwhile. */
export function eachKey(vm: Vm, set: PySet, visit: (key: PyObject, hash: HashHalves) => void): void {
  for (let at = set.data.nextKey(0); at >= 0; at = set.data.nextKey(at + 1)) {
    const key = set.data.keys[at] as PyObject // nextKey found a key
    key.refs++
    try {
      visit(key, set.data.hashAt(at))
    } finally {
      vm.decref(key)
    }
  }
}

/** Calls `visit` with each item of any iterable (borrowed), and its hash as a set's element. */
function eachItem(vm: Vm, iterable: PyObject, visit: (item: PyObject, hash: HashHalves) => void): void {
  forEachItem(vm, iterable, (item) => {
    try {
      visit(item, elementHash(vm, item))
    } finally {
      vm.decref(item)
    }
  })
}

/** A new set of the class, filled by `fill`; dropped if that fails. */
export function filledSet(vm: Vm, cls: PyType, fill: (made: PySet) => void): PySet {
  const made = newSet(vm, cls)
  try {
    fill(made)
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

export function copySet(vm: Vm, set: PySet): PySet {
  return filledSet(vm, baseOf(vm, set.cls), (made) => updateSet(vm, made, set))
}

export function union(vm: Vm, set: PySet, others: readonly PyObject[]): PySet {
  return filledSet(vm, baseOf(vm, set.cls), (made) => {
    updateSet(vm, made, set)
    for (const other of others) if (other !== set) updateSet(vm, made, other)
  })
}

export function intersection(vm: Vm, set: PySet, other: PyObject): PySet {
  if (other === set) return copySet(vm, set)
  return filledSet(vm, baseOf(vm, set.cls), (made) => {
    if (!isSet(other)) {
      eachItem(vm, other, (item, hash) => {
        if (setContains(vm, set, item, hash)) addHashed(vm, made, item, hash)
      })
      return
    }
    const [walked, asked] = other.data.used > set.data.used ? [set, other] : [other, set]
    eachKey(vm, walked, (key, hash) => {
      if (setContains(vm, asked, key, hash)) addHashed(vm, made, key, hash)
    })
  })
}

export function intersectionOfAll(vm: Vm, set: PySet, others: readonly PyObject[]): PySet {
  if (others.length === 0) return copySet(vm, set)
  let result = set
  result.refs++
  for (const other of others) {
    try {
      const next = intersection(vm, result, other)
      vm.decref(result)
      result = next
    } catch (error) {
      vm.decref(result)
      throw error
    }
  }
  return result
}

/** The set takes over what `other` (owned, not shown to anybody) holds; `other` dies with what the set held. */
export function replaceContents(vm: Vm, set: PySet, other: PySet): void {
  const old = set.data
  if (set.id !== 0)
    for (let at = old.nextKey(0); at >= 0; at = old.nextKey(at + 1)) vm.recorder.drop(set.id, old.shownSlot(at))
  set.data = other.data
  other.data = old
  if (set.id !== 0) {
    const { data } = set
    for (let at = data.nextKey(0); at >= 0; at = data.nextKey(at + 1))
      vm.recordStore(set, data.shownSlot(at), data.keys[at] as PyObject) // nextKey found a key
  }
  vm.decref(other)
}

export function difference(vm: Vm, set: PySet, other: PyObject): PySet {
  const isDict = other.cls === vm.types.dict
  const size = isSet(other) ? other.data.used : isDict ? (other as PyDict).data.used : -1 // exact dict
  if (size < 0 || set.data.used >> 2 > size) return copyWithout(vm, set, other)
  return filledSet(vm, baseOf(vm, set.cls), (made) => {
    eachKey(vm, set, (key, hash) => {
      const isThere = isSet(other)
        ? setContains(vm, other, key, hash)
        : findEntry(vm, other as PyDict, key, hashToInt(hash)) >= 0 // as above
      if (!isThere) addHashed(vm, made, key, hash)
    })
  })
}

function copyWithout(vm: Vm, set: PySet, other: PyObject): PySet {
  const made = copySet(vm, set)
  try {
    subtract(vm, made, other)
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

/** `set -= other`. */
export function subtract(vm: Vm, set: PySet, other: PyObject): void {
  if (other === set) {
    clearSet(vm, set)
    return
  }
  if (isSet(other)) subtractSet(vm, set, other)
  else eachItem(vm, other, (item, hash) => discardKey(vm, set, item, hash))
  const { fill, used, mask, grownFor } = set.data
  if (fill - used > mask / 4) resizeSet(vm, set, grownFor)
}

function subtractSet(vm: Vm, set: PySet, other: PySet): void {
  const isMuchLarger = other.data.used >> 3 > set.data.used
  const walked = isMuchLarger ? intersection(vm, set, other) : other
  if (!isMuchLarger) walked.refs++
  try {
    eachKey(vm, walked, (key, hash) => discardKey(vm, set, key, hash))
  } finally {
    vm.decref(walked)
  }
}

/** `set ^= other`. */
export function toggle(vm: Vm, set: PySet, other: PyObject): void {
  if (other === set) {
    clearSet(vm, set)
    return
  }
  const flip = (key: PyObject, hash: HashHalves): void => {
    if (!discardKey(vm, set, key, hash)) addHashed(vm, set, key, hash)
  }
  if (other.cls === vm.types.dict) {
    eachDictKey(vm, other as PyDict, flip) // exact dict
    return
  }
  const walked = isSet(other) ? other : filledSet(vm, baseOf(vm, set.cls), (made) => updateSet(vm, made, other))
  if (walked === other) walked.refs++
  try {
    eachKey(vm, walked, flip)
  } finally {
    vm.decref(walked)
  }
}

export function symmetricDifference(vm: Vm, set: PySet, other: PyObject): PySet {
  return filledSet(vm, baseOf(vm, set.cls), (made) => {
    updateSet(vm, made, other)
    toggle(vm, made, set)
  })
}

export function isSubset(vm: Vm, set: PySet, other: PyObject): boolean {
  if (!isSet(other)) {
    const common = intersection(vm, set, other)
    const answer = common.data.used === set.data.used
    vm.decref(common)
    return answer
  }
  if (set.data.used > other.data.used) return false
  return everyKey(vm, set, (key, hash) => setContains(vm, other, key, hash))
}

function everyKey(vm: Vm, set: PySet, test: (key: PyObject, hash: HashHalves) => boolean): boolean {
  for (let at = set.data.nextKey(0); at >= 0; at = set.data.nextKey(at + 1)) {
    const key = set.data.keys[at] as PyObject // nextKey found a key
    key.refs++
    try {
      if (!test(key, set.data.hashAt(at))) return false
    } finally {
      vm.decref(key)
    }
  }
  return true
}

export function isSuperset(vm: Vm, set: PySet, other: PyObject): boolean {
  return isSet(other) ? isSubset(vm, other, set) : everyItem(vm, other, (item) => setContains(vm, set, item))
}

/** Stops asking for items at the first that fails. */
function everyItem(vm: Vm, iterable: PyObject, test: (item: PyObject) => boolean): boolean {
  const iterator = iterate(vm, iterable)
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      try {
        if (!test(item)) return false
      } finally {
        vm.decref(item)
      }
    }
    return true
  } finally {
    vm.decref(iterator)
  }
}

export function isDisjoint(vm: Vm, set: PySet, other: PyObject): boolean {
  if (other === set) return set.data.used === 0
  if (!isSet(other)) return everyItem(vm, other, (item) => !setContains(vm, set, item))
  const [walked, asked] = other.data.used > set.data.used ? [set, other] : [other, set]
  return everyKey(vm, walked, (key, hash) => !setContains(vm, asked, key, hash))
}
