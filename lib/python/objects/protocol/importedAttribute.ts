/** An attribute of a module of the library, which is imported if need be; owned. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { getAttr } from './attributes'

export function importedAttribute(vm: Vm, moduleName: string, name: string): PyObject {
  const module = vm.services.importModule(vm, moduleName)
  try {
    return getAttr(vm, module, name)
  } finally {
    vm.decref(module)
  }
}
