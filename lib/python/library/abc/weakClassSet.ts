/**
 * The sets in which abstract base classes remember classes without keeping them: sets of weak references, each of which
 * takes itself out when its class dies. Made when first needed, as CPython's _abc does.
 */
import { makeNative, native } from '../../objects/native/native'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import type { PySet } from '../../objects/set/SetTable'
import { addToSet, discardKey, elementHash, isSet, newSet, setContains } from '../../objects/set/setItems'
import { newReference } from '../../objects/weakref/newReference'
import { weakData } from '../../objects/weakref/weakData'
import type { Vm } from '../../vm/Vm'

const destroy = native('_destroy($self, objweakref, /)', (vm, self: PyObject, reference: PyObject) => {
  const set = weakData(self).referent
  if (set !== null && isSet(set)) {
    set.refs++
    discardKey(vm, set, reference, elementHash(vm, reference))
    vm.decref(set)
  }
  return vm.newNone()
})

/** Adds a weak reference to `object`. */
export function addWeakly(vm: Vm, set: PySet, object: PyObject): void {
  const callback = vm.container(vm.types.builtin, {
    ...makeNative(vm.types.builtin, destroy, null, null, 'method').data,
    self: newReference(vm, vm.types.weakref, set, null),
  })
  const reference = newReference(vm, vm.types.weakref, object, callback)
  vm.decref(callback)
  try {
    addToSet(vm, set, reference)
  } finally {
    vm.decref(reference)
  }
}

export function newWeakSet(vm: Vm): PySet {
  return newSet(vm, vm.types.set)
}

export function hasWeakly(vm: Vm, set: PySet | null, object: PyObject): boolean {
  if (set === null || set.data.used === 0 || !(object instanceof PyContainer)) return false
  let reference: PyObject
  try {
    reference = newReference(vm, vm.types.weakref, object, null)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    return false
  }
  try {
    return setContains(vm, set, reference)
  } finally {
    vm.decref(reference)
  }
}

/** The classes that are still there, owned. */
export function livingIn(vm: Vm, set: PySet | null): PyObject[] {
  if (set === null) return []
  const references = vm.itemsOf(set)
  const living = references.flatMap((reference) => {
    const { referent } = weakData(reference)
    if (referent === null) return []
    referent.refs++
    return [referent]
  })
  for (const reference of references) vm.decref(reference)
  return living
}
