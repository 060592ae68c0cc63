/** A function's `__annotations__`: computed by its `__annotate__` when first asked for, as 3.14 does. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { callAnnotate } from './callAnnotate'
import { type PyFunction, setFunctionField } from './functionData'

export function annotationsOf(vm: Vm, self: PyFunction): PyObject {
  const known = self.data.annotations ?? callAnnotate(vm, self.data.annotate)
  if (self.data.annotations === null) setFunctionField(vm, self, 'annotations', known)
  known.refs++
  return known
}

export function setAnnotations(vm: Vm, self: PyFunction, value: PyObject | null): void {
  if (value !== null && value !== vm.none && (value.cls.kind & kind.DICT) === 0) {
    throw vm.error('TypeError', '__annotations__ must be set to a dict object')
  }
  const stored = value === null || value === vm.none ? null : value
  if (stored !== null) stored.refs++
  setFunctionField(vm, self, 'annotations', stored)
  setFunctionField(vm, self, 'annotate', null)
}

/** A new `__annotate__` makes what an older one computed void. */
export function setAnnotate(vm: Vm, self: PyFunction, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', '__annotate__ cannot be deleted')
  if (value !== vm.none && value.cls.slots.call === null)
    throw vm.error('TypeError', '__annotate__ must be callable or None')
  if (value === vm.none) return setFunctionField(vm, self, 'annotate', null)
  value.refs++
  setFunctionField(vm, self, 'annotate', value)
  setFunctionField(vm, self, 'annotations', null)
}
