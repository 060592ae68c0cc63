/**
 * The classes of nodes of a run. They are made when `_ast` is first imported and belong to the interpreter: a module that is
 * imported anew, after a program took it out of `sys.modules`, has the same.
 */
import type { PyDict } from '../../objects/dict/DictTable'
import type { Vm } from '../../vm/Vm'

const KEY = 'ast.classes'

/** The namespace of the first `_ast`; null before there is one. Borrowed. */
export function knownClasses(vm: Vm): PyDict | null {
  return (vm.state.get(KEY) ?? null) as PyDict | null // only keepClasses puts something there
}

export function keepClasses(vm: Vm, namespace: PyDict): void {
  namespace.refs++
  vm.state.set(KEY, namespace)
}

/** Borrowed. */
export function astClasses(vm: Vm): PyDict {
  const known = knownClasses(vm)
  if (known !== null) return known
  const module = vm.services.importModule(vm, '_ast')
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  vm.decref(module)
  return knownClasses(vm) ?? namespace
}
