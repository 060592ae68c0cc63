/** Warnings that native code gives, at the line of the Python code that called it. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { callMethod } from './calls'

/** `warnings.warn(message, category)`; a filter may turn it into an exception. Without the library nobody is warned. */
export function warn(vm: Vm, category: string, message: string): void {
  const module = warningsModule(vm)
  if (module === null) return
  const text = vm.str(message)
  try {
    vm.decref(callMethod(vm, module, 'warn', [text, vm.typeNamed(category)]))
  } finally {
    vm.decref(text)
    vm.decref(module)
  }
}

function warningsModule(vm: Vm): PyObject | null {
  try {
    return vm.services.importModule(vm, 'warnings')
  } catch (error) {
    if (!vm.isError(error, 'ImportError')) throw error
    vm.dropError(error)
    return null
  }
}
