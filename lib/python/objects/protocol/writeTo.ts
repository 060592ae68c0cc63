import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { callMethod } from './calls'

/** Calls the `write` of a file, which may be the program's own, with the text. */
export function writeTo(vm: Vm, file: PyObject, text: string): void {
  const argument = vm.str(text)
  try {
    vm.decref(callMethod(vm, file, 'write', [argument]))
  } finally {
    vm.decref(argument)
  }
}
