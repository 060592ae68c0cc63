/** The type of an argument as CPython's argument parsing names it: `None` for None. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'

export function argumentKind(vm: Vm, object: PyObject): string {
  return object === vm.none ? 'None' : object.cls.name
}
