/** A KeyError that holds the key itself. */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { makeRaise } from '../exception/raising'
import type { PyObject, PyTuple } from '../PyObject'
import { call } from '../protocol/calls'

export function keyError(vm: Vm, key: PyObject): PyRaise {
  return keyErrorOf(vm, [key])
}

/** As C code that only sets the error: a tuple is all the arguments, and None stands for none. */
export function spreadKeyError(vm: Vm, key: PyObject): PyRaise {
  if (key === vm.none) return keyErrorOf(vm, [])
  return keyErrorOf(vm, key.cls === vm.types.tuple ? (key as PyTuple).data : [key]) // exact tuple
}

function keyErrorOf(vm: Vm, args: readonly PyObject[]): PyRaise {
  const exception = call(vm, vm.typeNamed('KeyError'), args)
  try {
    return makeRaise(vm, exception, null)
  } finally {
    vm.decref(exception)
  }
}
