/**
 * How a class knows those derived from it: through one weak reference to each, which `weakref.getweakrefcount` counts and
 * which `weakref.ref` gives to everybody who asks for one without a callback. CPython keeps the references of a class in a
 * dict, which is there as long as it has subclasses.
 */
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { type PyType, typeFlag } from '../PyType'
import { newReference } from '../weakref/newReference'

export function addSubclass(vm: Vm, base: PyType, cls: PyType): void {
  if (base.subclasses.has(cls)) return
  if (base.subclasses.size === 0 && isHeap(base)) unseenBirth(vm, vm.types.dict.free)
  base.subclasses.add(cls)
  cls.known = newReference(vm, vm.types.weakref, cls, null)
}

export function removeSubclass(vm: Vm, base: PyType, cls: PyType): void {
  if (!base.subclasses.delete(cls)) return
  if (base.subclasses.size === 0 && isHeap(base)) unseenDeath(vm, vm.types.dict.free)
  vm.xdecref(cls.known)
}

/** The interpreter's own classes have had subclasses before any program runs. */
function isHeap(cls: PyType): boolean {
  return (cls.flags & typeFlag.HEAP) !== 0
}
