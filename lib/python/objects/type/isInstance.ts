/** isinstance and issubclass, tuples, unions and `__instancecheck__` included. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { findAttr } from '../protocol/attributes'
import { callSpecial } from '../protocol/calls'
import { enterNative } from '../protocol/compare'
import { isSubtype, lookupInType } from '../protocol/lookup'
import { truth } from '../protocol/truth'

export function isInstance(vm: Vm, object: PyObject, cls: PyObject): boolean {
  if (object.cls === cls) return true
  return check(vm, object, cls, '__instancecheck__', plainIsInstance)
}

export function isSubclass(vm: Vm, derived: PyObject, cls: PyObject): boolean {
  return check(vm, derived, cls, '__subclasscheck__', plainIsSubclass)
}

type Plain = (vm: Vm, object: PyObject, cls: PyObject) => boolean

function check(vm: Vm, object: PyObject, cls: PyObject, method: string, plain: Plain): boolean {
  if (cls.cls === vm.types.type) return plain(vm, object, cls)
  if ((cls.cls.kind & kind.TUPLE) !== 0) {
    enterNative(vm, ' in __instancecheck__')
    try {
      return (cls.data as PyObject[]).some(
        (one) => (object.cls === one && plain === plainIsInstance) || check(vm, object, one, method, plain),
      ) // a tuple inside
    } finally {
      vm.thread.nativeDepth--
    }
  }
  if (lookupInType(cls.cls, method) === null) return plain(vm, object, cls)
  const answer = callSpecial(vm, cls, method, [object])
  if (answer === null) return plain(vm, object, cls)
  const result = truth(vm, answer)
  vm.decref(answer)
  return result
}

/** Without asking `__instancecheck__`. */
export function plainIsInstance(vm: Vm, object: PyObject, cls: PyObject): boolean {
  if ((cls.cls.kind & kind.TYPE) === 0) {
    throw vm.error('TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union')
  }
  if (isSubtype(object.cls, cls as PyType)) return true // kind says it is a class
  const claimed = findAttr(vm, object, '__class__')
  if (claimed === null) return false
  const answer =
    claimed !== object.cls && (claimed.cls.kind & kind.TYPE) !== 0 && isSubtype(claimed as PyType, cls as PyType) // as above
  vm.decref(claimed)
  return answer
}

/** Without asking `__subclasscheck__`. */
export function plainIsSubclass(vm: Vm, derived: PyObject, cls: PyObject): boolean {
  if ((derived.cls.kind & kind.TYPE) === 0) throw vm.error('TypeError', 'issubclass() arg 1 must be a class')
  if ((cls.cls.kind & kind.TYPE) === 0) {
    throw vm.error('TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union')
  }
  return isSubtype(derived as PyType, cls as PyType) // as above
}
