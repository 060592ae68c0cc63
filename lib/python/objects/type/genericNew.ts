/** `__new__` written in Python: called as the static method it is. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { KeywordNames, PyType } from '../PyType'
import { getAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'

export function genericNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const method = getAttr(vm, cls, '__new__')
  try {
    return call(vm, method, [cls, ...args], names)
  } finally {
    vm.decref(method)
  }
}
