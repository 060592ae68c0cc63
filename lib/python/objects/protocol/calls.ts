/** Calling any object from native code. Arguments are borrowed, results owned. */
import type { PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { lookupInType } from './lookup'
import { findAttr, getAttr } from './attributes'

export function call(vm: Vm, callable: PyObject, args: readonly PyObject[], names: KeywordNames = null): PyObject {
  const slot = callable.cls.slots.call
  if (slot === null) throw notCallable(vm, callable)
  vm.recorder.use(callable.id)
  return slot(vm, callable, args, names)
}

/** Who calls a module may mean what is in it by the same name. */
function notCallable(vm: Vm, object: PyObject): PyRaise {
  const name = vm.moduleDict(object)?.data.getByText('__name__')?.data
  const namesake = object.cls === vm.types.module && typeof name === 'string' ? findAttr(vm, object, name) : null
  const hint =
    namesake !== null && namesake.cls.slots.call !== null
      ? `. Did you mean: '${String(name)}.${String(name)}(...)'?`
      : ''
  vm.xdecref(namesake)
  return vm.error('TypeError', `'${object.cls.name}' object is not callable${hint}`)
}

/** Calls an attribute of the object. */
export function callMethod(vm: Vm, object: PyObject, name: string, args: readonly PyObject[]): PyObject {
  const method = getAttr(vm, object, name)
  try {
    return call(vm, method, args)
  } finally {
    vm.decref(method)
  }
}

/** The method `name` of the object's class, bound as an operator binds it; null if there is none. Owned. */
export function lookupSpecial(vm: Vm, object: PyObject, name: string): PyObject | null {
  const found = lookupInType(object.cls, name)
  if (found === null) return null
  const { get } = found.cls.slots
  if (get !== null) return get(vm, found, object, object.cls)
  found.refs++
  return found
}

/** Calls the class's method `name` on the object, as operators do; null if there is none. */
export function callSpecial(vm: Vm, object: PyObject, name: string, args: readonly PyObject[]): PyObject | null {
  const found = lookupInType(object.cls, name)
  if (found === null) return null
  if (vm.isPlainMethod(found)) return call(vm, found, [object, ...args])
  const bound = lookupSpecial(vm, object, name)
  if (bound === null) return null
  try {
    return call(vm, bound, args)
  } finally {
    vm.decref(bound)
  }
}
