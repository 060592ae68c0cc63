/** The iterator over a str: one for ASCII texts and one for all others, as their names tell. */
import { codePointLength, indexOfUnit, isPairAt, sliceUnits, unitOffset } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { TypeDefinition } from '../type/defineType'
import {
  endIteration,
  type IteratorMeasure,
  iteration,
  iteratorMethods,
  itself,
  textIteratorLayout,
} from './textIteratorLayout'
import { textValue } from './textArgument'

const ASCII = /^[\0-\x7f]*$/

export function iterateStr(vm: Vm, self: PyObject): PyObject {
  self.refs++
  const cls =
    self.cls === vm.types.str && ASCII.test(textValue(self)) ? vm.typeNamed('strAsciiIterator') : vm.types.strIterator
  return vm.container(cls, { sequence: self, at: 0 })
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = iteration(self)
  if (data.sequence === null) return null
  const text = textValue(data.sequence)
  const { at } = data
  if (at >= text.length) {
    endIteration(vm, self)
    return null
  }
  data.at = at + (isPairAt(text, at) ? 2 : 1)
  return vm.str(sliceUnits(text, at, data.at))
}

const measure: IteratorMeasure = {
  left: (sequence, at) => codePointLength(textValue(sequence).slice(at)),
  passed: (sequence, at) => indexOfUnit(textValue(sequence), at),
  placeOf: (sequence, index) => unitOffset(textValue(sequence), Math.max(0, index)),
  empty: (vm) => vm.str(''),
}

function definition(name: string): TypeDefinition {
  return { name, layout: textIteratorLayout, slots: { iter: itself, next }, methods: iteratorMethods(measure) }
}

export const strIteratorDefinition = definition('str_iterator')
export const strAsciiIteratorDefinition = definition('str_ascii_iterator')
