/** Iterators over str, bytes and bytearray: they hold what they walk over until they have reached its end. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { native, type NativeDefinition } from '../native/native'
import { positionOf } from '../number/indexValue'
import type { PyContainer, PyObject } from '../PyObject'
import { visibleBuiltin } from '../protocol/optionalItem'

export interface TextIteration {
  /** Null once the end was reached; owned. */
  sequence: PyObject | null
  /** The place of the next item: a UTF-16 unit of a str, an index of bytes. */
  at: number
}

export interface PyTextIterator extends PyContainer {
  data: TextIteration
}

const ITERATOR_BYTES = 48

export const textIteratorLayout = fixedLayout<TextIteration>(
  'text_iterator',
  'machinery',
  ITERATOR_BYTES,
  ['sequence'],
  {
    labels: ['(sequence)'],
  },
)

export function iteration(object: PyObject): TextIteration {
  return object.data as TextIteration // the layout's own data
}

/** Lets go of the sequence, as an iterator does at its end. */
export function endIteration(vm: Vm, iterator: PyObject): void {
  const data = iteration(iterator)
  const { sequence } = data
  data.sequence = null
  vm.recordDrop(iterator, NAMED_SLOT)
  vm.xdecref(sequence)
}

export interface IteratorMeasure {
  /** Items left, and items passed, of a sequence from a place on. */
  left(sequence: PyObject, at: number): number
  passed(sequence: PyObject, at: number): number
  /** The place of item `index`, clamped. */
  placeOf(sequence: PyObject, index: number): number
  /** What a finished iterator is made of again: an empty sequence, owned. */
  empty(vm: Vm): PyObject
}

export function iteratorMethods(measure: IteratorMeasure): readonly NativeDefinition[] {
  return [
    native('__length_hint__($self, /)', (vm, self: PyTextIterator) => {
      const { sequence, at } = self.data
      return vm.int(sequence === null ? 0 : measure.left(sequence, at))
    }),
    native('__reduce__($self, /)', (vm, self: PyTextIterator) => reduce(vm, self, measure)),
    native('__setstate__($self, object, /)', (vm, self: PyTextIterator, state: PyObject) => {
      const index = positionOf(vm, state)
      const { sequence } = self.data
      if (sequence !== null) self.data.at = measure.placeOf(sequence, index)
      return vm.newNone()
    }),
  ]
}

/** `iter`, its argument and the index, from which pickle makes the iterator again. */
function reduce(vm: Vm, self: PyTextIterator, measure: IteratorMeasure): PyObject {
  const iter = visibleBuiltin(vm, 'iter')
  const { sequence, at } = self.data
  if (sequence === null) return vm.tuple([iter, vm.tuple([measure.empty(vm)])])
  sequence.refs++
  return vm.tuple([iter, vm.tuple([sequence]), vm.int(measure.passed(sequence, at))])
}

/** `iter(object)` of an iterator: itself. */
export function itself(_vm: Vm, self: PyObject): PyObject {
  self.refs++
  return self
}
