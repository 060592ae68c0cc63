/**
 * Iterators over lists and tuples, forwards and (lists) backwards. At its end an iterator stays at its end; one that goes
 * forwards lets its sequence go, one that goes backwards keeps it, as in CPython 3.14.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import type { Sequence } from './sequenceItems'
import { positionOf } from '../number/indexValue'
import { visibleBuiltin } from '../protocol/optionalItem'

interface ItemIteratorData {
  sequence: Sequence | null
  index: number
}

interface ItemIterator extends PyContainer {
  data: ItemIteratorData
}

const BYTES = 48

export const iteratorSelf = (_vm: Vm, self: PyObject): PyObject => {
  self.refs++
  return self
}

export function itemIterator(vm: Vm, cls: PyType, sequence: PyObject, index: number): PyObject {
  sequence.refs++
  const data: ItemIteratorData = { sequence: sequence as Sequence, index } // the caller has a list or tuple
  return vm.container(cls, data)
}

function finish(vm: Vm, self: PyObject, data: ItemIteratorData): null {
  const { sequence } = data
  data.sequence = null
  vm.recordDrop(self, NAMED_SLOT)
  vm.xdecref(sequence)
  return null
}

function nextForwards(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as ItemIteratorData // the slot is that of item iterators
  if (data.sequence === null) return null
  const item = data.sequence.data[data.index]
  if (item === undefined) return finish(vm, self, data)
  data.index++
  item.refs++
  return item
}

function nextBackwards(_vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as ItemIteratorData // as above
  if (data.sequence === null) return null
  const item = data.index < 0 ? undefined : data.sequence.data[data.index]
  if (item === undefined) {
    data.index = -1
    return null
  }
  data.index--
  item.refs++
  return item
}

function definition(name: string, backwards: boolean): TypeDefinition {
  const hint = ({ sequence, index }: ItemIteratorData): number => {
    if (sequence === null) return 0
    const { length } = sequence.data
    if (!backwards) return index < 0 ? 0 : Math.max(0, length - index)
    return index + 1 > length ? 0 : index + 1
  }
  return {
    name,
    layout: fixedLayout<ItemIteratorData>(name, 'machinery', BYTES, ['sequence'], { labels: ['(sequence)'] }),
    slots: { iter: iteratorSelf, next: backwards ? nextBackwards : nextForwards },
    methods: [
      native('__length_hint__($self, /)', (vm, self: ItemIterator) => vm.int(hint(self.data))),
      native('__reduce__($self, /)', (vm, self: ItemIterator) =>
        reduce(vm, self.data, backwards, name === 'tuple_iterator'),
      ),
      native('__setstate__($self, object, /)', (vm, self: ItemIterator, state: PyObject) => {
        const index = positionOf(vm, state)
        const length = self.data.sequence?.data.length ?? 0
        // Below 0 a list's is at its end, and a tuple's at its beginning.
        const [first, last] = [name === 'tuple_iterator' ? 0 : -1, backwards ? length - 1 : length]
        self.data.index = Math.max(first, Math.min(index, last))
        return vm.newNone()
      }),
    ],
  }
}

/** A finished one is made again of an empty list, or of an empty tuple. */
function reduce(vm: Vm, data: ItemIteratorData, backwards: boolean, isOfTuple: boolean): PyObject {
  const make = visibleBuiltin(vm, backwards ? 'reversed' : 'iter')
  const { sequence, index } = data
  if (sequence === null || index < 0) return vm.tuple([make, vm.tuple([isOfTuple ? vm.tuple([]) : vm.list([])])])
  sequence.refs++
  return vm.tuple([make, vm.tuple([sequence]), vm.int(index)])
}

export const listIteratorDefinition = definition('list_iterator', false)
export const listReverseIteratorDefinition = definition('list_reverseiterator', true)
export const tupleIteratorDefinition = definition('tuple_iterator', false)
