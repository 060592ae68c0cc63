/** The note that an exception out of `__set_name__` gets. */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { callMethod } from '../protocol/calls'

export function noteSetName(vm: Vm, raise: PyRaise, value: PyObject, name: PyObject, cls: PyType): void {
  const text = vm.str(
    `Error calling __set_name__ on '${value.cls.name}' instance ${vm.reprText(name)} in '${cls.name}'`,
  )
  vm.decref(callMethod(vm, raise.exception, 'add_note', [text]))
  vm.decref(text)
}
