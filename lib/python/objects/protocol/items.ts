/** `container[key]`, its assignment and deletion, and `in`, on any objects. Results are owned. */
import type { PyObject } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { containsByIteration } from '../iteration/containsByIteration'
import { sequenceIndex } from '../number/indexValue'
import { findAttr } from './attributes'
import { call } from './calls'

export function getItem(vm: Vm, container: PyObject, key: PyObject): PyObject {
  const get = container.cls.slots.getItem
  if (get !== null) return get(vm, container, key)
  if ((container.cls.kind & kind.TYPE) !== 0) return classItem(vm, container as PyType, key) // kind says it is one
  throw vm.error('TypeError', `'${container.cls.name}' object is not subscriptable`)
}

/** `list[int]`, through `__class_getitem__`. */
function classItem(vm: Vm, cls: PyType, key: PyObject): PyObject {
  if (cls === vm.types.type) return vm.services.genericAlias(vm, cls, key)
  const method = findAttr(vm, cls, '__class_getitem__')
  if (method === null || method === vm.none) throw vm.error('TypeError', `type '${cls.name}' is not subscriptable`)
  try {
    return call(vm, method, [key])
  } finally {
    vm.decref(method)
  }
}

export function setItem(vm: Vm, container: PyObject, key: PyObject, value: PyObject): void {
  const set = container.cls.slots.setItem
  if (set === null) {
    if (isIndexOf(container, key)) sequenceIndex(vm, key, 'IndexError')
    throw vm.error('TypeError', `'${container.cls.name}' object does not support item assignment`)
  }
  set(vm, container, key, value)
}

export function deleteItem(vm: Vm, container: PyObject, key: PyObject): void {
  const set = container.cls.slots.setItem
  if (set === null) {
    const isIndex = isIndexOf(container, key)
    if (isIndex) sequenceIndex(vm, key, 'IndexError')
    throw vm.error(
      'TypeError',
      `'${container.cls.name}' object ${isIndex ? "doesn't" : 'does not'} support item deletion`,
    )
  }
  set(vm, container, key, null)
}

/** Whether CPython looks for an item of a sequence, and at the size of its index, before it refuses. */
function isIndexOf(container: PyObject, key: PyObject): boolean {
  return isSequence(container) && key.cls.slots.index !== null
}

/** What CPython counts among the sequences when it words a refusal: what has a length or items, and every class of a program. */
function isSequence({ cls }: PyObject): boolean {
  return cls.slots.len !== null || cls.slots.contains !== null || (cls.flags & typeFlag.HEAP) !== 0
}

export function containsItem(vm: Vm, container: PyObject, item: PyObject): boolean {
  const { contains } = container.cls.slots
  return contains === null ? containsByIteration(vm, container, item) : contains(vm, container, item)
}
