/** t-strings: what the interpreter makes of them. */
import type { Vm } from '../../vm/Vm'
import type { PyObject, PyTuple } from '../PyObject'
import { newInterpolation, newTemplate } from './templateTypes'

const CONVERSIONS = ['', 's', 'r', 'a'] as const

export function makeInterpolation(
  vm: Vm,
  value: PyObject,
  text: PyObject,
  conversion: number,
  spec: PyObject,
): PyObject {
  const letter = CONVERSIONS[conversion] ?? ''
  const shown = letter === '' ? vm.newNone() : vm.str(letter)
  try {
    return newInterpolation(vm, [value, text, shown, spec])
  } finally {
    vm.decref(shown)
  }
}

export function makeTemplate(vm: Vm, strings: PyObject, interpolations: PyObject): PyObject {
  strings.refs++
  interpolations.refs++
  return newTemplate(vm, strings as PyTuple, interpolations as PyTuple) // the compiler puts tuples there
}
