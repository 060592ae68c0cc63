/** A module object with a namespace of its own, as `types.ModuleType(name)` makes it. */
import type { Vm } from '../../vm/Vm'
import { DictTable, type PyDict } from '../dict/DictTable'
import { giveName } from '../dict/dictionary'
import type { PyContainer } from '../PyObject'
import type { PyType } from '../PyType'

export function newModule(vm: Vm, name: string, cls: PyType = vm.types.module): PyContainer {
  const module = emptyModule(vm, cls)
  const namespace = module.dict
  if (namespace === null) throw new RangeError('newModule: a module without a namespace')
  giveName(vm, namespace, '__name__', vm.intern(name))
  for (const field of ['__doc__', '__package__', '__loader__', '__spec__']) giveName(vm, namespace, field, vm.newNone())
  return module
}

/** As `ModuleType.__new__` makes it: it has no name yet. */
export function emptyModule(vm: Vm, cls: PyType): PyContainer {
  // CPython tracks the namespace before the module: the order of the collector's lists follows from it.
  const namespace = vm.container(vm.types.dict, new DictTable()) as PyDict // exact dict
  const module = vm.newOf(cls, null)
  module.dict = namespace
  return module
}
