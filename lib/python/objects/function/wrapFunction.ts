/** A function wrapped as the interpreter itself does for a class that defines `__new__` and the like: nothing is copied. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'

/** A staticmethod or classmethod around the function, which the caller keeps; owned. */
export function wrapFunction(vm: Vm, wrapper: PyType, callable: PyObject): PyObject {
  callable.refs++
  return vm.container(wrapper, { callable })
}
