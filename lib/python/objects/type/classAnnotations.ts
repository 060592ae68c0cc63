/**
 * A class's `__annotations__`, `__annotate__` and `__type_params__`, kept in its namespace under CPython 3.14's names.
 *
 * Annotations are computed by `__annotate_func__` when first asked for, and kept as `__annotations_cache__`; a class that
 * came with a finished `__annotations__` of its own keeps that. The interpreter's own types have none.
 */
import type { Vm } from '../../vm/Vm'
import { deleteName, getName, setName } from '../dict/dictionary'
import { callAnnotate } from '../function/callAnnotate'
import type { PyObject } from '../PyObject'
import { type PyType, typeFlag } from '../PyType'
import { attributeError, noAttribute } from '../protocol/attributes'
import { typeModified } from '../protocol/lookup'
import type { GetSet } from './defineType'

const OWN = '__annotations__'
const CACHE = '__annotations_cache__'
const FUNC = '__annotate_func__'

function boundTo(vm: Vm, cls: PyType, value: PyObject): PyObject {
  const { get } = value.cls.slots
  if (get !== null) return get(vm, value, null, cls)
  value.refs++
  return value
}

function rejectStatic(vm: Vm, cls: PyType, name: string): void {
  if ((cls.flags & typeFlag.HEAP) === 0) throw noAttribute(vm, cls, name)
}

function rejectImmutable(vm: Vm, cls: PyType, name: string): void {
  if ((cls.flags & typeFlag.HEAP) !== 0) return
  throw vm.error('TypeError', `cannot set '${name}' attribute of immutable type '${cls.name}'`)
}

function compute(vm: Vm, cls: PyType): PyObject {
  const annotate = annotateOf(vm, cls)
  try {
    return callAnnotate(vm, annotate)
  } finally {
    vm.decref(annotate)
  }
}

function annotationsOf(vm: Vm, cls: PyType): PyObject {
  rejectStatic(vm, cls, OWN)
  const found = getName(cls.ns, OWN) ?? getName(cls.ns, CACHE)
  if (found !== null) return boundTo(vm, cls, found)
  const made = compute(vm, cls)
  setName(vm, cls.ns, CACHE, made)
  typeModified(vm, cls)
  return made
}

function setAnnotations(vm: Vm, cls: PyType, value: PyObject | null): void {
  rejectImmutable(vm, cls, OWN)
  const name = getName(cls.ns, OWN) === null ? CACHE : OWN
  if (value !== null) setName(vm, cls.ns, name, value)
  else if (!deleteName(vm, cls.ns, name)) throw attributeError(vm, cls, OWN, OWN)
  deleteName(vm, cls.ns, FUNC)
  deleteName(vm, cls.ns, '__annotate__')
  typeModified(vm, cls)
}

function annotateOf(vm: Vm, cls: PyType): PyObject {
  rejectStatic(vm, cls, '__annotate__')
  const found = getName(cls.ns, '__annotate__') ?? getName(cls.ns, FUNC)
  if (found !== null) return boundTo(vm, cls, found)
  setName(vm, cls.ns, FUNC, vm.none)
  return vm.newNone()
}

function setAnnotate(vm: Vm, cls: PyType, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', 'cannot delete __annotate__ attribute')
  rejectImmutable(vm, cls, '__annotate__')
  if (value !== vm.none && value.cls.slots.call === null)
    throw vm.error('TypeError', '__annotate__ must be callable or None')
  setName(vm, cls.ns, FUNC, value)
  if (value !== vm.none) deleteName(vm, cls.ns, CACHE)
  typeModified(vm, cls)
}

export const classAnnotations: Readonly<Record<string, GetSet>> = {
  __annotations__: { get: annotationsOf, set: setAnnotations },
  __annotate__: { get: annotateOf, set: setAnnotate },
  __type_params__: {
    get: (vm, cls: PyType) => {
      const found = (cls.flags & typeFlag.HEAP) === 0 ? null : getName(cls.ns, '__type_params__')
      return found === null ? vm.tuple([]) : boundTo(vm, cls, found)
    },
    set: (vm, cls: PyType, value) => {
      rejectImmutable(vm, cls, '__type_params__')
      if (value === null)
        throw vm.error('TypeError', "cannot delete '__type_params__' attribute of immutable type '" + cls.name + "'")
      setName(vm, cls.ns, '__type_params__', value)
      typeModified(vm, cls)
    },
  },
}
