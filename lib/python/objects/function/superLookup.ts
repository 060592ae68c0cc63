/** `super()`: lookup along the mro behind a class. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { findAttr, getAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'

export interface SuperFound {
  /** Owned. */
  readonly value: PyObject
  /** Whether it is a function yet to be given the instance. */
  readonly isMethod: boolean
}

/** `super(cls, self).name`; `callee` is what `super` means here, `bare` whether it was called without arguments. */
export function superLookup(
  vm: Vm,
  callee: PyObject,
  cls: PyObject,
  self: PyObject,
  name: string,
  bare: boolean,
  wantMethod: boolean,
): SuperFound {
  if (callee !== vm.types.super_) return throughObject(vm, callee, bare ? [] : [cls, self], name)
  const start = startOf(vm, cls, self)
  try {
    return lookBehind(vm, start, callee, cls, self, name, wantMethod)
  } finally {
    vm.decref(start)
  }
}

function lookBehind(
  vm: Vm,
  start: PyType,
  callee: PyObject,
  cls: PyObject,
  self: PyObject,
  name: string,
  wantMethod: boolean,
): SuperFound {
  const found = name === '__class__' ? null : behind(start, cls as PyType, name) // startOf tested that it is a class
  if (found === null) return throughObject(vm, callee, [cls, self], name)
  if (wantMethod && vm.isPlainMethod(found) && self.cls === start) {
    found.refs++
    return { value: found, isMethod: true }
  }
  const { get } = found.cls.slots
  if (get === null) {
    found.refs++
    return { value: found, isMethod: false }
  }
  return { value: get(vm, found, self === start ? null : self, start), isMethod: false }
}

function throughObject(vm: Vm, callee: PyObject, args: readonly PyObject[], name: string): SuperFound {
  const proxy = call(vm, callee, args)
  try {
    return { value: getAttr(vm, proxy, name), isMethod: false }
  } finally {
    vm.decref(proxy)
  }
}

/** The class whose mro is searched, owned: the object's, or the one it claims as its `__class__`. */
export function startOf(vm: Vm, cls: PyObject, self: PyObject): PyType {
  if ((cls.cls.kind & kind.TYPE) === 0)
    throw vm.error('TypeError', `super() argument 1 must be a type, not ${cls.cls.name}`)
  const type = cls as PyType // kind says it is one
  if ((self.cls.kind & kind.TYPE) !== 0 && isInOrder(self as PyType, type)) return owned(self as PyType) // as above
  if (isInOrder(self.cls, type)) return owned(self.cls)
  const claimed = findAttr(vm, self, '__class__')
  if (claimed !== null && (claimed.cls.kind & kind.TYPE) !== 0 && isInOrder(claimed as PyType, type))
    return claimed as PyType // as above
  vm.xdecref(claimed)
  throw vm.error(
    'TypeError',
    `super(type, obj): obj (${describe(self)}) is not an instance or subtype of type (${type.name}).`,
  )
}

/** A metaclass's `mro` may leave out the class itself. */
function isInOrder(cls: PyType, type: PyType): boolean {
  return cls.mro.includes(type)
}

function describe(self: PyObject): string {
  return (self.cls.kind & kind.TYPE) !== 0 ? `type ${(self as PyType).name}` : `instance of ${self.cls.name}` // as above
}

function owned(type: PyType): PyType {
  type.refs++
  return type
}

/** What the classes behind `cls` in the mro of `start` hold under `name`; borrowed. */
export function behind(start: PyType, cls: PyType, name: string): PyObject | null {
  const at = start.mro.indexOf(cls)
  for (let i = at + 1; i < start.mro.length; i++) {
    const found = start.mro[i]?.ns.data.getByText(name) ?? null
    if (found !== null) return found
  }
  return null
}

/** Calls `super(cls, self).name(*args)`. */
export function superCall(
  vm: Vm,
  cls: PyType,
  self: PyObject,
  name: string,
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  const { value } = superLookup(vm, vm.types.super_, cls, self, name, false, false)
  try {
    return call(vm, value, args, names)
  } finally {
    vm.decref(value)
  }
}
