/**
 * The names that `object.__dir__` and `type.__dir__` give, unsorted: those of a namespace, then those of a class and of its
 * bases, depth first. Whatever says what its `__dict__`, `__class__` or `__bases__` is, is asked.
 */
import type { Vm } from '../../vm/Vm'
import type { PyDict } from '../dict/DictTable'
import { dictSet, entries, newDict, setName } from '../dict/dictionary'
import { isDict, mergeInto } from '../dict/updating'
import { findAttr, genericGetAttr } from '../protocol/attributes'
import { lookupInType } from '../protocol/lookup'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'

export function namesOfObject(vm: Vm, object: PyObject): PyObject[] {
  return namesIn(vm, (names) => {
    if (isPlain(vm, object)) {
      addOwn(vm, names, object)
      addClass(vm, names, object.cls)
      return
    }
    const own = findAttr(vm, object, '__dict__')
    if (own !== null && isDict(own)) mergeInto(vm, names, own, 'override')
    vm.xdecref(own)
    const cls = findAttr(vm, object, '__class__')
    if (cls !== null) addClass(vm, names, cls)
    vm.xdecref(cls)
  })
}

export function namesOfClass(vm: Vm, cls: PyType): PyObject[] {
  return namesIn(vm, (names) => addClass(vm, names, cls))
}

function namesIn(vm: Vm, fill: (names: PyDict) => void): PyObject[] {
  const names = newDict(vm)
  try {
    fill(names)
    return [...entries(names)].map(([key]) => {
      key.refs++
      return key
    })
  } finally {
    vm.decref(names)
  }
}

/** Whether its `__dict__` and `__class__` are its own namespace and class. */
function isPlain(vm: Vm, { cls }: PyObject): boolean {
  const dict = lookupInType(cls, '__dict__')
  return (
    cls.slots.getattro === genericGetAttr &&
    lookupInType(cls, '__class__') === lookupInType(vm.types.object, '__class__') &&
    (dict === null || dict.cls === vm.types.getset)
  )
}

function addOwn(vm: Vm, names: PyDict, object: PyObject): void {
  if (!(object instanceof PyContainer)) return
  if (object.dict !== null) mergeInto(vm, names, object.dict, 'override')
  for (const [name, at] of object.cls.shared) {
    const value = object.attrs?.[object.cls.members + at] ?? null
    if (value !== null) setName(vm, names, name, value)
  }
}

function addClass(vm: Vm, names: PyDict, cls: PyObject): void {
  if ((cls.cls.kind & kind.TYPE) === 0) {
    addNamespace(vm, names, cls)
    return
  }
  const type = cls as PyType // kind says it is one
  for (const [key, value] of entries(type.ns)) dictSet(vm, names, key, value)
  const bases = type.bases?.data ?? (type.base === null ? [] : [type.base])
  for (const base of bases) addClass(vm, names, base)
}

/** Of what only stands for a class. */
function addNamespace(vm: Vm, names: PyDict, cls: PyObject): void {
  const own = findAttr(vm, cls, '__dict__')
  if (own !== null) mergeInto(vm, names, own, 'override')
  vm.xdecref(own)
  const bases = findAttr(vm, cls, '__bases__')
  const items = bases === null ? [] : vm.itemsOf(bases)
  vm.xdecref(bases)
  for (const base of items) {
    addClass(vm, names, base)
    vm.decref(base)
  }
}
