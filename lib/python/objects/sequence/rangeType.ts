/** `range`: its bounds are kept as numbers, so that a range refers to nothing. */
import type { Vm } from '../../vm/Vm'
import { indexOf as wholeIndex } from '../number/indexValue'
import { hashFromInt, hashInt, hashToInt, hashTuple } from '../../text/hash'
import { add, type PyInt } from '../../text/int'
import { containsByIteration } from '../iteration/containsByIteration'
import { atomLayout } from '../layouts'
import { native } from '../native/native'
import { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import { equal, hashOf } from '../protocol/compare'
import { forEachItem } from '../protocol/iterate'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { rangeIterator } from './rangeIterators'
import { indexOfValue, makeRangeData, type RangeData, reversedRange, sameRange, valueAt } from './rangeValues'
import { isSlice, type PySlice, sliceIndices } from './slice'
import { sliceOfRange } from './longSlice'

const BYTES = 48

export interface PyRange extends PyObject {
  data: RangeData
}

function newRange(vm: Vm, data: RangeData): PyObject {
  return vm.value(vm.types.range, data)
}

function make(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'range() takes no keyword arguments')
  const [first, second, third] = args
  if (first === undefined) throw vm.error('TypeError', 'range expected at least 1 argument, got 0')
  if (args.length > 3) throw vm.error('TypeError', `range expected at most 3 arguments, got ${args.length}`)
  if (second === undefined) return newRange(vm, makeRangeData(0, vm.services.index(vm, first), 1))
  const start = vm.services.index(vm, first)
  const stop = vm.services.index(vm, second)
  const step = third === undefined ? 1 : vm.services.index(vm, third)
  if (step === 0) throw vm.error('ValueError', 'range() arg 3 must not be zero')
  return newRange(vm, makeRangeData(start, stop, step))
}

const SSIZE_LIMIT = 2n ** 63n

/** The nearest number, for lengths beyond the safe integers. */
export function length(vm: Vm, self: PyObject): number {
  const { length: size } = (self as PyRange).data // the slot is that of ranges
  if (size < SSIZE_LIMIT) return Number(size)
  throw vm.error('OverflowError', 'Python int too large to convert to C ssize_t')
}

function get(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const { data } = self as PyRange // as above
  if (key.cls.slots.index !== null) {
    const index = wholeIndex(vm, key)
    const at = index < 0 ? add(index, data.length) : index
    if (at < 0 || at >= data.length) throw vm.error('IndexError', 'range object index out of range')
    return vm.int(valueAt(data, at))
  }
  if (isSlice(vm, key)) return newRange(vm, slicedRange(vm, data, key))
  throw vm.error('TypeError', `range indices must be integers or slices, not ${key.cls.name}`)
}

function slicedRange(vm: Vm, data: RangeData, slice: PySlice): RangeData {
  if (typeof data.length !== 'number') return sliceOfRange(vm, data, slice)
  const { start, stop, step } = sliceIndices(vm, slice, data.length)
  const by = valueAt({ ...data, start: 0 }, step)
  return makeRangeData(valueAt(data, start), valueAt(data, stop), by)
}

function isInt(vm: Vm, object: PyObject): boolean {
  return object.cls === vm.types.int || object.cls === vm.types.bool
}

function intIn(object: PyObject): PyInt {
  return object.data as PyInt // isInt was asked
}

function repr(vm: Vm, self: PyObject): PyObject {
  const { start, stop, step } = (self as PyRange).data // as above
  return vm.str(step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`)
}

/** As the hash of (length, start, step), with None for what makes no difference. */
function hash(vm: Vm, self: PyObject): PyInt {
  const { start, step, length: size } = (self as PyRange).data // as above
  const none = hashFromInt(hashOf(vm, vm.none))
  const parts = [hashInt(size), size === 0 ? none : hashInt(start), size <= 1 ? none : hashInt(step)]
  return hashToInt(hashTuple(parts))
}

function indexOf(vm: Vm, range: PyRange, value: PyObject): PyObject {
  if (isInt(vm, value)) {
    const at = indexOfValue(range.data, intIn(value))
    if (at !== null) return vm.int(at)
    throw vm.error('ValueError', 'range.index(x): x not in range')
  }
  let at = 0
  let found = -1
  forEachItem(vm, range, (item) => {
    if (found < 0 && equal(vm, item, value)) found = at
    at++
    vm.decref(item)
  })
  if (found < 0) throw vm.error('ValueError', 'sequence.index(x): x not in sequence')
  return vm.int(found)
}

function count(vm: Vm, range: PyRange, value: PyObject): PyObject {
  if (isInt(vm, value)) return vm.int(indexOfValue(range.data, intIn(value)) === null ? 0 : 1)
  let found = 0
  forEachItem(vm, range, (item) => {
    if (equal(vm, item, value)) found++
    vm.decref(item)
  })
  return vm.int(found)
}

function contains(vm: Vm, self: PyObject, item: PyObject): boolean {
  if (!isInt(vm, item)) return containsByIteration(vm, self, item)
  return indexOfValue((self as PyRange).data, intIn(item)) !== null // as above
}

function bound(name: 'start' | 'stop' | 'step'): GetSet {
  return { field: true, get: (vm, self: PyRange) => vm.int(self.data[name]) }
}

export const rangeDefinition: TypeDefinition = {
  name: 'range',
  layout: atomLayout('range', kind.OTHER, () => BYTES),
  flags: typeFlag.SEQUENCE,
  slots: {
    new_: make,
    repr,
    hash,
    compare: (vm, a, b, op) => {
      if (b.cls !== vm.types.range || (op !== '==' && op !== '!=')) return vm.newNotImplemented()
      return vm.bool(sameRange((a as PyRange).data, (b as PyRange).data) === (op === '==')) // both are ranges
    },
    iter: (vm, self) => rangeIterator(vm, (self as PyRange).data), // as above
    bool: (_vm, self) => (self as PyRange).data.length !== 0, // as above
    len: length,
    getItem: get,
    contains,
  },
  methods: [
    native('__reversed__($self, /)', (vm, self: PyRange) => rangeIterator(vm, reversedRange(self.data))),
    native('__reduce__($self, /)', (vm, self: PyRange) => {
      const { start, stop, step } = self.data
      vm.types.range.refs++
      return vm.filledTuple([vm.types.range, vm.filledTuple([vm.int(start), vm.int(stop), vm.int(step)])])
    }),
    native('count($self, object, /)', count),
    native('index($self, object, /)', indexOf),
  ],
  getset: { start: bound('start'), stop: bound('stop'), step: bound('step') },
}
