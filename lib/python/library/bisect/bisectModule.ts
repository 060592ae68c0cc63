/** `_bisect`: places in sorted sequences, and insertion there. */
import { native, type NativeDefinition } from '../../objects/native/native'
import { hasIndex, indexOf, sequenceIndex, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { compareTruth } from '../../objects/protocol/compare'
import { getItem } from '../../objects/protocol/items'
import { lengthOf } from '../../objects/protocol/truth'
import { insertItem, isList } from '../../objects/sequence/listItems'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

type Side = 'left' | 'right'

interface Search {
  readonly sequence: PyObject
  /** What items are compared with, after `key`. */
  readonly wanted: PyObject
  readonly low: number | bigint
  readonly high: number | bigint
  readonly key: PyObject | null
}

function searchFor(
  vm: Vm,
  sequence: PyObject,
  wanted: PyObject,
  low?: PyObject,
  high?: PyObject,
  key?: PyObject,
): Search {
  const first = low === undefined ? 0 : exactly(vm, low, sizeOf(vm, low))
  const last = high === undefined || high === vm.none ? -1 : endOf(vm, high)
  if (first < 0) throw vm.error('ValueError', 'lo must be non-negative')
  const isMapping = (sequence.cls.kind & kind.DICT) !== 0
  if (isMapping) throw vm.error('TypeError', `${sequence.cls.name} is not a sequence`)
  return {
    sequence,
    wanted,
    low: first,
    high: last < 0 && BigInt(last) === -1n ? exactLength(vm, sequence) : last,
    key: key === undefined || key === vm.none ? null : key,
  }
}

/** A bigint where the number that was read could not be exact. */
function exactly(vm: Vm, index: PyObject, near: number): number | bigint {
  return Number.isSafeInteger(near) ? near : BigInt(indexOf(vm, index))
}

function exactLength(vm: Vm, sequence: PyObject): number | bigint {
  const near = lengthOf(vm, sequence)
  if (Number.isSafeInteger(near)) return near
  const length = call(vm, vm.builtinNamed('len'), [sequence])
  const exact = BigInt(indexOf(vm, length))
  vm.decref(length)
  return exact
}

function endOf(vm: Vm, high: PyObject): number | bigint {
  if (hasIndex(high)) return exactly(vm, high, sequenceIndex(vm, high, 'OverflowError'))
  throw vm.error('TypeError', `argument should be integer or None, not '${high.cls.name}'`)
}

function place(vm: Vm, search: Search, side: Side): number | bigint {
  const { low, high } = search
  if (typeof low === 'bigint' || typeof high === 'bigint') return farPlace(vm, search, side)
  let [first, last] = [low, high]
  while (first < last) {
    if (--vm.ticksLeft <= 0) vm.tick()
    const middle = Math.floor((first + last) / 2)
    if (goesLeft(vm, search, middle, side)) last = middle
    else first = middle + 1
  }
  return first
}

/** Where places are beyond what a number counts one by one. */
function farPlace(vm: Vm, search: Search, side: Side): bigint {
  let [first, last] = [BigInt(search.low), BigInt(search.high)]
  while (first < last) {
    const middle = (first + last) / 2n
    if (goesLeft(vm, search, middle, side)) last = middle
    else first = middle + 1n
  }
  return first
}

function goesLeft(vm: Vm, { sequence, wanted, key }: Search, middle: number | bigint, side: Side): boolean {
  const item = keyed(vm, itemAt(vm, sequence, middle), key)
  try {
    return side === 'left' ? !compareTruth(vm, item, wanted, '<') : compareTruth(vm, wanted, item, '<')
  } finally {
    vm.decref(item)
  }
}

function itemAt(vm: Vm, sequence: PyObject, at: number | bigint): PyObject {
  if (sequence.cls.slots.getItem === null)
    throw vm.error('TypeError', `'${sequence.cls.name}' object does not support indexing`)
  const index = vm.int(at)
  try {
    return getItem(vm, sequence, index)
  } finally {
    vm.decref(index)
  }
}

/** Takes the item over. */
function keyed(vm: Vm, item: PyObject, key: PyObject | null): PyObject {
  if (key === null) return item
  try {
    return call(vm, key, [item])
  } finally {
    vm.decref(item)
  }
}

function insert(vm: Vm, search: Search, side: Side): PyObject {
  const { sequence, wanted, key } = search
  wanted.refs++
  const value = keyed(vm, wanted, key)
  let at: number | bigint
  try {
    at = place(vm, { ...search, wanted: value }, side)
  } finally {
    vm.decref(value)
  }
  if (isList(sequence) && sequence.cls === vm.types.list) {
    wanted.refs++
    insertItem(vm, sequence, Math.min(Number(at), sequence.data.length), wanted)
    return vm.newNone()
  }
  const index = vm.int(at)
  try {
    vm.decref(callMethod(vm, sequence, 'insert', [index, wanted]))
  } finally {
    vm.decref(index)
  }
  return vm.newNone()
}

function functionsFor(side: Side): NativeDefinition[] {
  const parameters = 'a, x, lo=0, hi=None, *, key=None'
  return [
    native(`bisect_${side}(${parameters})`, (vm, a: PyObject, x: PyObject, ...rest: (PyObject | undefined)[]) =>
      vm.int(place(vm, searchFor(vm, a, x, ...rest), side)),
    ),
    native(`insort_${side}(${parameters})`, (vm, a: PyObject, x: PyObject, ...rest: (PyObject | undefined)[]) =>
      insert(vm, searchFor(vm, a, x, ...rest), side),
    ),
  ]
}

export const bisectModule: NativeModule = {
  name: '_bisect',
  functions: [...functionsFor('right'), ...functionsFor('left')],
}
