/** Making weak references and proxies: those without a callback are shared by all who ask. */
import type { Vm } from '../../vm/Vm'
import { PyContainer, type PyObject, type Referent } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import { weakData, type WeakData } from './weakData'

const ALWAYS_WEAK = kind.SET | kind.TYPE | kind.FUNCTION | kind.GENERATOR | kind.MODULE

/** `cls(object, callback)`, owned. */
export function newReference(vm: Vm, cls: PyType, object: PyObject, callback: PyObject | null): PyObject {
  if (!canBeWeak(vm, object)) {
    throw vm.error('TypeError', `cannot create weak reference to '${object.cls.name}' object`)
  }
  const isShared = callback === null && (cls.flags & typeFlag.HEAP) === 0
  const shared = isShared ? object.weak?.find((one) => one.cls === cls && weakData(one).isShared) : undefined
  if (shared !== undefined && shared.refs > 0) {
    shared.refs++
    return shared
  }
  if (callback !== null) callback.refs++
  const data: WeakData = { referent: object, callback, hash: null, isShared }
  const reference = vm.newOf(cls, data)
  insert(vm, object, reference, isShared)
  return reference
}

/** A proxy of `object`: one that can be called where the object can. */
export function newProxy(vm: Vm, object: PyObject, callback: PyObject | null): PyObject {
  const { weakProxy, weakCallableProxy } = vm.types
  return newReference(vm, object.cls.slots.call === null ? weakProxy : weakCallableProxy, object, callback)
}

export function canBeWeak(vm: Vm, object: PyObject): object is Referent {
  if (!(object instanceof PyContainer)) return object.cls === vm.types.code
  return (object.cls.flags & typeFlag.HAS_WEAKREFS) !== 0 || (object.cls.kind & ALWAYS_WEAK) !== 0
}

/** The shared reference is the list's first, then the shared proxy, then the others, newest first. */
function insert(vm: Vm, object: Referent, reference: PyContainer, isShared: boolean): void {
  const list = (object.weak ??= [])
  const sharedCount = list.findIndex((one) => !weakData(one).isShared)
  const behindShared = sharedCount < 0 ? list.length : sharedCount
  list.splice(isShared && reference.cls === vm.types.weakref ? 0 : behindShared, 0, reference)
}
