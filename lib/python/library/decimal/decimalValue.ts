/** Decimal objects: their memory, and values out of and into them. */
import { type Dec, digitCount } from '../../text/decimal/value'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { isSubtype } from '../../objects/protocol/lookup'
import type { Vm } from '../../vm/Vm'

export interface PyDecimal extends PyContainer {
  data: Dec
}

const BYTES = 120
/** Digits of a word, and how many words lie within the object. */
const WORD_DIGITS = 19
const OWN_WORDS = 4

function decimalBytes({ coefficient }: Dec): number {
  const words = Math.ceil(Number(digitCount(coefficient)) / WORD_DIGITS)
  return BYTES + (words > OWN_WORDS ? 8 * words : 0)
}

export const decimalLayout = fixedLayout<Dec>('Decimal', 'atom', decimalBytes, [])

export function isDecimal(vm: Vm, object: PyObject): object is PyDecimal {
  return object.cls === vm.typeNamed('decimal.Decimal') || isSubtype(object.cls, vm.typeNamed('decimal.Decimal'))
}

export function newDecimal(vm: Vm, value: Dec): PyObject {
  return decimalOf(vm, vm.typeNamed('decimal.Decimal'), value)
}

export function decimalOf(vm: Vm, cls: PyType, value: Dec): PyObject {
  return vm.newOf(cls, value)
}
