/**
 * Getting, setting and deleting attributes, as `object` does it: descriptors of the class first, then the instance's own.
 *
 * An instance's attributes lie inline (`attrs`, in the order of the class's shared names) until somebody asks for its
 * `__dict__`, or its class shares no more names; then they move to an ordinary dict. Results are owned.
 */
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type PyType, type Slots, typeFlag } from '../PyType'
import { DictTable, type PyDict } from '../dict/DictTable'
import { deleteName, dictGet, setName } from '../dict/dictionary'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import { errorAttribute, setErrorAttribute } from '../exception/errorAttributes'
import { classAttribute } from '../type/classAttribute'
import { placeOfShared } from '../type/sharedKeys'
import { lookupInType } from './lookup'

export function getAttr(vm: Vm, object: PyObject, name: string): PyObject {
  const get = object.cls.slots.getattro
  if (get === null) throw noAttribute(vm, object, name)
  try {
    return get(vm, object, name)
  } catch (error) {
    if (vm.isError(error, 'AttributeError')) tellAbout(vm, error, object, name)
    throw error
  }
}

/** An AttributeError that a program raised without saying of what is told so, for suggestions. */
function tellAbout(vm: Vm, { exception }: PyRaise, object: PyObject, name: string): void {
  if (errorAttribute(exception, 'name') !== null || errorAttribute(exception, 'obj') !== null) return
  const nameObject = vm.intern(name)
  setErrorAttribute(vm, exception, 'obj', object)
  setErrorAttribute(vm, exception, 'name', nameObject)
  vm.decref(nameObject)
}

/** As getAttr, but null where an AttributeError would be raised. */
export function findAttr(vm: Vm, object: PyObject, name: string): PyObject | null {
  const isGeneric = object.cls.slots.getattro === genericGetAttr || isPlainModule(vm, object)
  try {
    if (object.cls === vm.types.type) return classAttribute(vm, object as PyType, name) // the class of a class
    return isGeneric ? findGeneric(vm, object, name) : getAttr(vm, object, name)
  } catch (error) {
    if (!vm.isError(error, 'AttributeError')) throw error
    vm.dropError(error)
    return null
  }
}

/** A module that lacks an attribute makes no exception where none is wanted. */
function isPlainModule(vm: Vm, object: PyObject): boolean {
  return object.cls === vm.types.module && instanceGet(object, '__getattr__') === null
}

export function setAttr(vm: Vm, object: PyObject, name: string, value: PyObject): void {
  assign(vm, object, name, value)
}

export function deleteAttr(vm: Vm, object: PyObject, name: string): void {
  assign(vm, object, name, null)
}

function assign(vm: Vm, object: PyObject, name: string, value: PyObject | null): void {
  const set = object.cls.slots.setattro
  if (set === null) throw noAttribute(vm, object, name)
  set(vm, object, name, value)
}

export function noAttribute(vm: Vm, object: PyObject, name: string): PyRaise {
  const subject =
    (object.cls.kind & kind.TYPE) !== 0 ? `type object '${(object as PyType).name}'` : `'${object.cls.name}' object`
  return attributeError(vm, object, name, `${subject} has no attribute '${name}'`)
}

/** An AttributeError that knows the object and the name, as suggestions need them. */
export function attributeError(vm: Vm, object: PyObject, name: string, message: string): PyRaise {
  const raise = vm.error('AttributeError', message)
  const nameObject = vm.intern(name)
  setErrorAttribute(vm, raise.exception, 'obj', object)
  setErrorAttribute(vm, raise.exception, 'name', nameObject)
  vm.decref(nameObject)
  return raise
}

/** `object.__getattribute__`. */
export function genericGetAttr(vm: Vm, object: PyObject, name: string): PyObject {
  const found = findGeneric(vm, object, name)
  if (found === null) throw noAttribute(vm, object, name)
  return found
}

function findGeneric(vm: Vm, object: PyObject, name: string): PyObject | null {
  const { cls } = object
  const descriptor = lookupInType(cls, name)
  const get = descriptor === null ? null : descriptor.cls.slots.get
  if (descriptor !== null && get !== null && descriptor.cls.slots.set !== null)
    return getThrough(vm, descriptor, get, object)
  const own = instanceGet(object, name)
  if (own !== null) {
    own.refs++
    return own
  }
  const compared = comparedDict(object)
  if (compared !== null) return findByComparing(vm, object, compared, name, descriptor)
  return descriptor === null ? null : shownBy(vm, descriptor, object)
}

/** What a descriptor of the class gives for an instance that has nothing of its own under the name. */
function shownBy(vm: Vm, descriptor: PyObject, object: PyObject): PyObject {
  const { get } = descriptor.cls.slots
  if (get !== null) return getThrough(vm, descriptor, get, object)
  descriptor.refs++
  return descriptor
}

/** The instance's dict, if it has keys that are no plain texts: they may say that they are equal to one. */
function comparedDict(object: PyObject): PyDict | null {
  const dict = object instanceof PyContainer ? object.dict : null
  return dict === null || dict.data.buckets === null ? null : dict
}

/** A key may do anything while it is compared, with the descriptor too. */
function findByComparing(
  vm: Vm,
  object: PyObject,
  dict: PyDict,
  name: string,
  descriptor: PyObject | null,
): PyObject | null {
  const key = vm.intern(name)
  if (descriptor !== null) descriptor.refs++
  try {
    const own = dictGet(vm, dict, key)
    if (own === null) return descriptor === null ? null : shownBy(vm, descriptor, object)
    own.refs++
    return own
  } finally {
    vm.decref(key)
    vm.xdecref(descriptor)
  }
}

/** The descriptor stays while it answers: its code may take it out of its class. */
function getThrough(vm: Vm, descriptor: PyObject, get: NonNullable<Slots['get']>, object: PyObject): PyObject {
  descriptor.refs++
  try {
    return get(vm, descriptor, object, object.cls)
  } finally {
    vm.decref(descriptor)
  }
}

/** The instance's own attribute, or null; borrowed. */
export function instanceGet(object: PyObject, name: string): PyObject | null {
  if (!(object instanceof PyContainer)) return null
  if (object.dict !== null) return object.dict.data.getByText(name)
  if (object.attrs === null) return null
  const at = object.cls.shared.get(name)
  return at === undefined ? null : (object.attrs[object.cls.members + at] ?? null)
}

/** `object.__setattr__` and `object.__delattr__`. */
export function genericSetAttr(vm: Vm, object: PyObject, name: string, value: PyObject | null): void {
  const descriptor = lookupInType(object.cls, name)
  const set = descriptor === null ? null : descriptor.cls.slots.set
  if (descriptor !== null && set !== null) {
    descriptor.refs++
    try {
      set(vm, descriptor, object, value)
    } finally {
      vm.decref(descriptor)
    }
    return
  }
  if (!(object instanceof PyContainer) || (object.cls.flags & typeFlag.HAS_DICT) === 0) {
    throw cannotSet(vm, object, name, descriptor)
  }
  if (value !== null) instanceSet(vm, object, name, value)
  else if (!instanceDelete(vm, object, name)) throw noAttribute(vm, object, name)
}

function cannotSet(vm: Vm, object: PyObject, name: string, descriptor: PyObject | null): PyRaise {
  if (descriptor !== null)
    return attributeError(vm, object, name, `'${object.cls.name}' object attribute '${name}' is read-only`)
  const isPlain = object.cls.slots.setattro === vm.types.object.slots.setattro
  const hint = isPlain ? ' and no __dict__ for setting new attributes' : ''
  return attributeError(vm, object, name, `'${object.cls.name}' object has no attribute '${name}'${hint}`)
}

/** Stores an attribute in the instance itself; `value` is borrowed. */
export function instanceSet(vm: Vm, object: PyContainer, name: string, value: PyObject): void {
  if (object.dict === null) {
    const at = sharedIndex(vm, object.cls, name)
    if (at >= 0) {
      setInline(vm, object, at, value)
      return
    }
  }
  setName(vm, instanceDict(vm, object), name, value)
}

/** The place of `name` among the names that instances share, made if there is room; else -1. */
function sharedIndex(vm: Vm, cls: PyType, name: string): number {
  return cls.isInline ? placeOfShared(vm, cls, name) : -1
}

/** Room for the attributes that instances of the class are known to have, and one entry more (Vm.dealloc uses it). */
export function newAttributes(cls: PyType): (PyObject | null)[] {
  return new Array<PyObject | null>(cls.members + cls.shared.size + 1).fill(null)
}

function setInline(vm: Vm, object: PyContainer, at: number, value: PyObject): void {
  const index = object.cls.members + at
  const attrs = (object.attrs ??= newAttributes(object.cls))
  while (attrs.length <= index) attrs.push(null)
  const old = attrs[index] ?? null
  if (old === null) vm.attributeOrder.added(object, index, attrs)
  value.refs++
  attrs[index] = value
  if (object.id !== 0) vm.recorder.store(object.id, vm.attributeSlot(object.cls, index), vm.ref(value))
  vm.xdecref(old)
}

/** Removes an attribute from the instance itself; false if it was not there. */
export function instanceDelete(vm: Vm, object: PyContainer, name: string): boolean {
  if (object.dict !== null) return deleteName(vm, object.dict, name)
  const at = object.cls.shared.get(name)
  if (at === undefined || object.attrs === null) return false
  const index = object.cls.members + at
  const old = object.attrs[index] ?? null
  if (old === null) return false
  object.attrs[index] = null
  vm.attributeOrder.removed(object, index, object.attrs)
  vm.recordDrop(object, vm.attributeSlot(object.cls, index))
  vm.decref(old)
  return true
}

/** The instance's dictionary, made of its inline attributes if need be; borrowed. */
export function instanceDict(vm: Vm, object: PyContainer): PyDict {
  if (object.dict !== null) return object.dict
  const dict = vm.container(vm.types.dict, new DictTable()) as PyDict // the class's data is a DictTable
  const { attrs, cls } = object
  const names = [...cls.shared.keys()]
  if (cls.isInline || cls.sharedRoom > 0) dict.data.split = { cls, isEmbedded: cls.isInline }
  if (attrs !== null) {
    for (const index of vm.attributeOrder.of(object, attrs)) {
      const value = attrs[index] ?? null
      const name = names[index - cls.members]
      if (value === null || name === undefined) continue
      setName(vm, dict, name, value)
      value.refs--
      attrs[index] = null
      vm.recordDrop(object, vm.attributeSlot(cls, index))
    }
    vm.attributeOrder.forget(object)
    if (cls.members === 0) object.attrs = null
  }
  object.dict = dict
  vm.recordStore(object, vm.attributeSlot(cls, -1), dict)
  return dict
}
