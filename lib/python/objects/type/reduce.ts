/** `__reduce_ex__`: how copy and pickle take an object apart; done by the library's copyreg, as in CPython. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { callMethod } from '../protocol/calls'

export function reduceEx(vm: Vm, object: PyObject, protocol: number): PyObject {
  const copyreg = vm.services.importModule(vm, 'copyreg')
  const number = vm.int(protocol)
  try {
    if (protocol < 2) return callMethod(vm, copyreg, '_reduce_ex', [object, number])
    return vm.services.reduceNew(vm, copyreg, object)
  } finally {
    vm.decref(number)
    vm.decref(copyreg)
  }
}
