/** Iterators over ranges: one that counts in doubles, one for ints of any size. Neither refers to the range. */
import type { Vm } from '../../vm/Vm'
import { add, normalize, type PyInt, subtract } from '../../text/int'
import { atomLayout } from '../layouts'
import { native } from '../native/native'
import { intValue, longOf } from '../number/indexValue'
import { PyObject } from '../PyObject'
import { kind } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { iteratorSelf } from './itemIterators'
import { type RangeData, valueAt } from './rangeValues'
import { visibleBuiltin } from '../protocol/optionalItem'

interface Counting<N extends PyInt> {
  next: N
  readonly step: N
  left: N
}

export function rangeIterator(vm: Vm, range: RangeData): PyObject {
  const { start, step, length } = range
  if (
    typeof length === 'number' &&
    typeof start === 'number' &&
    typeof step === 'number' &&
    typeof valueAt(range, length) === 'number'
  ) {
    const data: Counting<number> = { next: start, step, left: length }
    return vm.value(vm.types.rangeIterator, data)
  }
  const data: Counting<PyInt> = { next: start, step, left: length }
  return vm.value(vm.typeNamed('longRangeIterator'), data)
}

/** Of a range_iterator; owned, or null at its end. */
export function nextNumber(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as Counting<number> // the slot is that of range_iterator
  if (data.left === 0) return null
  const value = data.next
  data.left--
  data.next = value + data.step
  return vm.int(value)
}

function nextLong(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as Counting<PyInt> // the slot is that of longrange_iterator
  if (data.left === 0) return null
  const value = data.next
  data.left = subtract(data.left, 1)
  data.next = add(value, data.step)
  return vm.int(value)
}

function reduce(vm: Vm, self: PyObject): PyObject {
  const { next, step, left } = self.data as Counting<PyInt> // both layouts hold it
  const stop = valueAt({ start: next, stop: next, step, length: left }, left)
  const range = vm.value(vm.types.range, { start: next, stop, step, length: left })
  return vm.tuple([visibleBuiltin(vm, 'iter'), vm.tuple([range]), vm.newNone()])
}

/** Goes so many steps on, at most to the end. */
function setState(vm: Vm, self: PyObject, state: PyObject): PyObject {
  const data = self.data as Counting<PyInt> // as above
  const isLong = self.cls !== vm.types.rangeIterator
  if (isLong && state.cls !== vm.types.int) throw vm.error('TypeError', `state must be an int, not ${state.cls.name}`)
  const given = isLong ? intValue(state) : longOf(vm, state)
  const steps = given < 0 ? 0 : given > data.left ? data.left : given
  data.next = add(data.next, normalize(BigInt(steps) * BigInt(data.step)))
  data.left = subtract(data.left, steps)
  return vm.newNone()
}

function definition(name: string, bytes: number, next: typeof nextNumber): TypeDefinition {
  return {
    name,
    layout: atomLayout(name, kind.OTHER, () => bytes),
    slots: { iter: iteratorSelf, next },
    methods: [
      native('__length_hint__($self, /)', (vm, self: PyObject) => vm.int((self.data as Counting<PyInt>).left)), // as above
      native('__reduce__($self, /)', reduce),
      native('__setstate__($self, object, /)', setState),
    ],
  }
}

export const rangeIteratorDefinition = definition('range_iterator', 40, nextNumber)
export const longRangeIteratorDefinition = definition('longrange_iterator', 40, nextLong)
