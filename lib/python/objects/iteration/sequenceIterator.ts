/** `iterator`: over anything that answers to `[0]`, `[1]`, ... until an IndexError. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import { intValue, positionOf } from '../number/indexValue'
import type { PyContainer, PyObject } from '../PyObject'
import { getItem } from '../protocol/items'
import { lengthOf } from '../protocol/truth'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import { visibleBuiltin } from '../protocol/optionalItem'

interface SequenceIteratorData {
  sequence: PyObject | null
  index: PyInt
}

interface SequenceIterator extends PyContainer {
  data: SequenceIteratorData
}

const BYTES = 48
const LAST_INDEX = 2n ** 63n - 1n

export function sequenceIterator(vm: Vm, sequence: PyObject): PyObject {
  sequence.refs++
  const data: SequenceIteratorData = { sequence, index: 0 }
  return vm.container(vm.types.sequenceIterator, data)
}

/** The item at an index, or null where the sequence says that there is none. */
export function itemUnlessEnd(vm: Vm, sequence: PyObject, index: PyInt): PyObject | null {
  const key = vm.int(index)
  try {
    return getItem(vm, sequence, key)
  } catch (error) {
    if (!vm.isError(error, 'IndexError') && !vm.isError(error, 'StopIteration')) throw error
    vm.dropError(error)
    return null
  } finally {
    vm.decref(key)
  }
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as SequenceIteratorData // the slot is that of sequence iterators
  const { sequence } = data
  if (sequence === null) return null
  if (data.index === LAST_INDEX) throw vm.error('OverflowError', 'iter index too large')
  const item = itemUnlessEnd(vm, sequence, data.index)
  if (item !== null) {
    data.index = following(data.index)
    return item
  }
  data.sequence = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.decref(sequence)
  return null
}

function following(index: PyInt): PyInt {
  return typeof index === 'number' && index < Number.MAX_SAFE_INTEGER ? index + 1 : BigInt(index) + 1n
}

function reduce(vm: Vm, self: SequenceIterator): PyObject {
  const make = visibleBuiltin(vm, 'iter')
  const { sequence, index } = self.data
  if (sequence === null) return vm.tuple([make, vm.tuple([vm.tuple([])])])
  sequence.refs++
  return vm.tuple([make, vm.tuple([sequence]), vm.int(index)])
}

export const sequenceIteratorDefinition: TypeDefinition = {
  name: 'iterator',
  layout: fixedLayout<SequenceIteratorData>('iterator', 'machinery', BYTES, ['sequence'], { labels: ['(sequence)'] }),
  slots: { iter: iteratorSelf, next },
  methods: [
    native('__length_hint__($self, /)', (vm, self: SequenceIterator) => {
      const { sequence, index } = self.data
      if (sequence === null) return vm.int(0)
      return sequence.cls.slots.len === null
        ? vm.newNotImplemented()
        : vm.int(Math.max(0, lengthOf(vm, sequence) - Number(index)))
    }),
    native('__reduce__($self, /)', reduce),
    native('__setstate__($self, object, /)', (vm, self: SequenceIterator, state: PyObject) => {
      const isNegative = positionOf(vm, state) < 0
      if (self.data.sequence !== null) self.data.index = isNegative ? 0 : intValue(state)
      return vm.newNone()
    }),
  ],
}
