/** `list[int]`: a class with what it is parametrized by. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { call } from '../protocol/calls'

/** `types.GenericAlias(cls, args)`, owned. */
export function genericAlias(vm: Vm, cls: PyObject, args: PyObject): PyObject {
  return call(vm, vm.typeNamed('types.GenericAlias'), [cls, args])
}
