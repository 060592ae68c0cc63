/** Warnings that native code gives, at the line of the Python code that called it. */
import type { Vm } from '../../vm/Vm'
import { callMethod } from './calls'

/** `warnings.warn(message, category)`; a filter may turn it into an exception. */
export function warn(vm: Vm, category: string, message: string): void {
  const module = vm.services.importModule(vm, 'warnings')
  const text = vm.str(message)
  try {
    vm.decref(callMethod(vm, module, 'warn', [text, vm.typeNamed(category)]))
  } finally {
    vm.decref(text)
    vm.decref(module)
  }
}
