/** The iterators over bytes and bytearray. A bytearray may grow or shrink meanwhile: its length is asked at each step. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { TypeDefinition } from '../type/defineType'
import { bytesValue } from './bytesLike'
import {
  endIteration,
  type IteratorMeasure,
  iteration,
  iteratorMethods,
  itself,
  textIteratorLayout,
} from './textIteratorLayout'

export function iterateBytes(vm: Vm, self: PyObject): PyObject {
  self.refs++
  return vm.container(vm.types.bytesIterator, { sequence: self, at: 0 })
}

export function iterateByteArray(vm: Vm, self: PyObject): PyObject {
  self.refs++
  return vm.container(vm.typeNamed('bytearrayIterator'), { sequence: self, at: 0 })
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = iteration(self)
  if (data.sequence === null) return null
  const byte = bytesValue(data.sequence)[data.at]
  if (byte === undefined) {
    endIteration(vm, self)
    return null
  }
  data.at++
  return vm.int(byte)
}

function definition(name: string): TypeDefinition {
  const measure: IteratorMeasure = {
    left: (sequence, at) => Math.max(0, bytesValue(sequence).length - at),
    passed: (_sequence, at) => at,
    placeOf: (sequence, index) => Math.min(Math.max(0, index), bytesValue(sequence).length),
    empty: (vm) => vm.tuple([]),
  }
  return { name, layout: textIteratorLayout, slots: { iter: itself, next }, methods: iteratorMethods(measure) }
}

export const bytesIteratorDefinition = definition('bytes_iterator')
export const byteArrayIteratorDefinition = definition('bytearray_iterator')
