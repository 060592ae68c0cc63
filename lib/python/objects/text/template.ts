/** t-strings: templates and their interpolations, made through the library's own classes. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { call } from '../protocol/calls'

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
    return call(vm, vm.typeNamed('string.templatelib.Interpolation'), [value, text, shown, spec])
  } finally {
    vm.decref(shown)
  }
}

export function makeTemplate(vm: Vm, strings: PyObject, interpolations: PyObject): PyObject {
  return call(vm, vm.typeNamed('string.templatelib.Template'), [strings, interpolations])
}
