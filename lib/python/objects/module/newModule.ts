/** A module object with a namespace of its own, as `types.ModuleType(name)` makes it. */
import type { Vm } from '../../vm/Vm'
import { DictTable, type PyDict } from '../dict/DictTable'
import { giveName } from '../dict/dictionary'
import type { PyContainer } from '../PyObject'
import type { PyType } from '../PyType'

export function newModule(vm: Vm, name: string, cls: PyType = vm.types.module): PyContainer {
  const module = vm.newOf(cls, null)
  module.dict = vm.container(vm.types.dict, new DictTable()) as PyDict // exact dict
  giveName(vm, module.dict, '__name__', vm.intern(name))
  for (const field of ['__doc__', '__package__', '__loader__', '__spec__'])
    giveName(vm, module.dict, field, vm.newNone())
  return module
}
