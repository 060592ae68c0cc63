/** Truth and length of any object. */
import type { PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'

export function truth(vm: Vm, object: PyObject): boolean {
  if (object === vm.true_) return true
  if (object === vm.false_ || object === vm.none) return false
  const { bool, len } = object.cls.slots
  if (bool !== null) return bool(vm, object)
  return len === null ? true : len(vm, object) > 0
}

export function lengthOf(vm: Vm, object: PyObject): number {
  const { len } = object.cls.slots
  if (len === null) throw vm.error('TypeError', `object of type '${object.cls.name}' has no len()`)
  return len(vm, object)
}
