/** Attributes and classes: getattr, isinstance, `__build_class__` and their like. */
import { getAttr, deleteAttr, findAttr, setAttr } from '../../objects/protocol/attributes'
import { call, callMethod, callSpecial } from '../../objects/protocol/calls'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { buildClass } from '../../objects/type/buildClass'
import { isInstance, isSubclass } from '../../objects/type/isInstance'
import type { Vm } from '../../vm/Vm'

function nameText(vm: Vm, name: PyObject): string {
  if ((name.cls.kind & kind.STR) !== 0) return name.data as string // a str inside
  throw vm.error('TypeError', `attribute name must be string, not '${name.cls.name}'`)
}

/** The names of an object, or of the caller's namespace, sorted. */
function directory(vm: Vm, object: PyObject | undefined): PyObject {
  const names = object === undefined ? namesHere(vm) : callSpecial(vm, object, '__dir__', [])
  if (names === null) throw vm.error('TypeError', 'object does not provide __dir__')
  const list = vm.list(vm.itemsOf(names))
  vm.decref(names)
  vm.decref(callMethod(vm, list, 'sort', []))
  return list
}

/** The keys of the caller's namespace, which `eval` may have been given as any mapping. */
function namesHere(vm: Vm): PyObject {
  const locals = call(vm, vm.builtinNamed('locals'), [])
  try {
    return callMethod(vm, locals, 'keys', [])
  } finally {
    vm.decref(locals)
  }
}

export const attributeFunctions = [
  native('__build_class__(func, name, /, *bases, **kwds)', buildClass),
  native('getattr(object, name, default=None, /)', (vm, object: PyObject, name: PyObject, fallback?: PyObject) => {
    const text = nameText(vm, name)
    if (fallback === undefined) return getAttr(vm, object, text)
    const found = findAttr(vm, object, text)
    if (found !== null) return found
    fallback.refs++
    return fallback
  }),
  native('setattr(obj, name, value, /)', (vm, object: PyObject, name: PyObject, value: PyObject) => {
    setAttr(vm, object, nameText(vm, name), value)
    return vm.newNone()
  }),
  native('delattr(obj, name, /)', (vm, object: PyObject, name: PyObject) => {
    deleteAttr(vm, object, nameText(vm, name))
    return vm.newNone()
  }),
  native('hasattr(obj, name, /)', (vm, object: PyObject, name: PyObject) =>
    vm.bool(vm.hasAttribute(object, nameText(vm, name))),
  ),
  native('isinstance(obj, class_or_tuple, /)', (vm, object: PyObject, cls: PyObject) =>
    vm.bool(isInstance(vm, object, cls)),
  ),
  native('issubclass(cls, class_or_tuple, /)', (vm, derived: PyObject, cls: PyObject) =>
    vm.bool(isSubclass(vm, derived, cls)),
  ),
  native('callable(obj, /)', (vm, object: PyObject) => vm.bool(object.cls.slots.call !== null)),
  native('dir(object=None, /)', directory),
  native('vars(object=None, /)', (vm, object?: PyObject) => {
    if (object === undefined) return call(vm, vm.builtinNamed('locals'), [])
    const dict = findAttr(vm, object, '__dict__')
    if (dict === null) throw vm.error('TypeError', 'vars() argument must have __dict__ attribute')
    return dict
  }),
]
