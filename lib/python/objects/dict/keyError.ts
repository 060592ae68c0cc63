/** A KeyError that holds the key itself. */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { makeRaise } from '../exception/raising'
import type { PyObject } from '../PyObject'
import { call } from '../protocol/calls'

export function keyError(vm: Vm, key: PyObject): PyRaise {
  const exception = call(vm, vm.typeNamed('KeyError'), [key])
  try {
    return makeRaise(vm, exception, null)
  } finally {
    vm.decref(exception)
  }
}
