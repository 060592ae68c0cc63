/** New numbers of a class that may be a subclass: of the exact type, or instances with the same data. Results are owned. */
import type { PyComplex } from '../../text/complex'
import type { PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { PyObject } from '../PyObject'
import type { PyType } from '../PyType'

export function intOf(vm: Vm, cls: PyType, value: PyInt): PyObject {
  return cls === vm.types.int ? vm.int(value) : vm.newOf(cls, value)
}

export function floatOfClass(vm: Vm, cls: PyType, value: number): PyObject {
  return cls === vm.types.float ? vm.float(value) : vm.newOf(cls, value)
}

export function newComplex(vm: Vm, value: PyComplex): PyObject {
  return vm.value(vm.types.complex, value)
}

export function complexOfClass(vm: Vm, cls: PyType, value: PyComplex): PyObject {
  return cls === vm.types.complex ? newComplex(vm, value) : vm.newOf(cls, value)
}

/** The object itself if it is of the exact type, else a new one of that type. */
export function exact(vm: Vm, object: PyObject, type: PyType, make: () => PyObject): PyObject {
  void vm
  if (object.cls !== type) return make()
  object.refs++
  return object
}
