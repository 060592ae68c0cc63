/** The iterator of an array: it lets the array go when it has reached the end. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { positionOf } from '../../objects/number/indexValue'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { itemCount, type PyArray } from './arrayStorage'
import { itemAt } from './arraySubscript'
import { visibleBuiltin } from '../../objects/protocol/optionalItem'

interface IteratorData {
  array: PyArray | null
  index: number
}

interface PyIterator extends PyContainer {
  data: IteratorData
}

const TYPE = 'array.arrayiterator'
const BYTES = 56

export function iterateArray(vm: Vm, array: PyObject): PyObject {
  array.refs++
  const data: IteratorData = { array: array as PyArray, index: 0 } // the slot is that of arrays
  return vm.container(vm.typeNamed(TYPE), data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { data } = self as PyIterator // the slot is that of these iterators
  const { array } = data
  if (array === null) return null
  if (data.index < itemCount(array.data)) return itemAt(vm, array.data, data.index++)
  data.array = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.decref(array)
  return null
}

function reduce(vm: Vm, { data }: PyIterator): PyObject {
  const iter = visibleBuiltin(vm, 'iter')
  const { array, index } = data
  if (array === null) return vm.tuple([iter, vm.tuple([vm.tuple([])])])
  array.refs++
  return vm.tuple([iter, vm.tuple([array]), vm.int(index)])
}

export const arrayIteratorType: TypeEntry = {
  key: TYPE,
  base: 'object',
  definition: {
    name: 'array.arrayiterator',
    module: 'array',
    layout: fixedLayout<IteratorData>('arrayiterator', 'machinery', BYTES, ['array'], { labels: ['(array)'] }),
    slots: { iter: iteratorSelf, next },
    methods: [
      native('__reduce__($self, /)', reduce),
      native('__setstate__($self, state, /)', (vm, { data }: PyIterator, state: PyObject) => {
        const index = positionOf(vm, state)
        if (data.array !== null) data.index = Math.max(0, Math.min(index, itemCount(data.array.data)))
        return vm.newNone()
      }),
    ],
  },
}
