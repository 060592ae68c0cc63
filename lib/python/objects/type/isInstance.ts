/**
 * isinstance and issubclass: tuples, unions, `__instancecheck__`, and objects that only claim to be classes (by `__bases__`).
 * Follows abstract.c of CPython.
 */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { findAttr } from '../protocol/attributes'
import { argsOf, UNION } from '../generic/unionMembers'
import { callSpecial } from '../protocol/calls'
import { enterNative } from '../protocol/compare'
import { isSubtype, lookupInType } from '../protocol/lookup'
import { truth } from '../protocol/truth'

const INSTANCE_WORDS = 'isinstance() arg 2 must be a type, a tuple of types, or a union'
const SUBCLASS_WORDS = 'issubclass() arg 2 must be a class, a tuple of classes, or a union'

export function isInstance(vm: Vm, object: PyObject, cls: PyObject): boolean {
  if (object.cls === cls) return true
  return check(vm, object, cls, '__instancecheck__', plainIsInstance, isInstance)
}

export function isSubclass(vm: Vm, derived: PyObject, cls: PyObject): boolean {
  if (derived === cls && cls.cls === vm.types.type) return true
  return check(vm, derived, cls, '__subclasscheck__', plainIsSubclass, isSubclass)
}

type Check = (vm: Vm, object: PyObject, cls: PyObject) => boolean

function check(vm: Vm, object: PyObject, cls: PyObject, method: string, plain: Check, again: Check): boolean {
  if (cls.cls === vm.types.type) return plain(vm, object, cls)
  if (cls.cls === vm.moreTypes.get(UNION)) return argsOf(cls).some((member) => again(vm, object, member))
  const isTuple = (cls.cls.kind & kind.TUPLE) !== 0
  if (!isTuple && lookupInType(cls.cls, method) === null) return plain(vm, object, cls)
  enterNative(vm, ` in ${method}`)
  try {
    if (isTuple) return (cls.data as PyObject[]).some((one) => again(vm, object, one)) // a tuple inside
    const answer = callSpecial(vm, cls, method, [object])
    if (answer === null) return plain(vm, object, cls)
    const result = truth(vm, answer)
    vm.decref(answer)
    return result
  } finally {
    vm.thread.nativeDepth--
  }
}

/** Without asking `__instancecheck__`. */
export function plainIsInstance(vm: Vm, object: PyObject, cls: PyObject): boolean {
  const isClass = (cls.cls.kind & kind.TYPE) !== 0
  if (isClass && isSubtype(object.cls, cls as PyType)) return true // kind says it is a class
  if (!isClass) mustHaveBases(vm, cls, INSTANCE_WORDS)
  const claimed = findAttr(vm, object, '__class__')
  if (claimed === null) return false
  try {
    if (!isClass) return hasBase(vm, claimed, cls)
    const claimsClass = claimed !== object.cls && (claimed.cls.kind & kind.TYPE) !== 0
    return claimsClass && isSubtype(claimed as PyType, cls as PyType) // as above
  } finally {
    vm.decref(claimed)
  }
}

/** Without asking `__subclasscheck__`. */
export function plainIsSubclass(vm: Vm, derived: PyObject, cls: PyObject): boolean {
  const isClass = (derived.cls.kind & kind.TYPE) !== 0
  if (isClass && (cls.cls.kind & kind.TYPE) !== 0) return isSubtype(derived as PyType, cls as PyType) // kind says so
  mustHaveBases(vm, derived, 'issubclass() arg 1 must be a class')
  mustHaveBases(vm, cls, SUBCLASS_WORDS)
  return hasBase(vm, derived, cls)
}

function mustHaveBases(vm: Vm, cls: PyObject, words: string): void {
  const bases = basesOf(vm, cls)
  if (bases === null) throw vm.error('TypeError', words)
  vm.decref(bases)
}

/** `__bases__` if it is a tuple, owned. */
function basesOf(vm: Vm, cls: PyObject): PyObject | null {
  const bases = findAttr(vm, cls, '__bases__')
  if (bases === null || (bases.cls.kind & kind.TUPLE) !== 0) return bases
  vm.decref(bases)
  return null
}

/** Whether `cls` is `derived` or is found by going up its `__bases__`: no recursion while there is but one. */
function hasBase(vm: Vm, derived: PyObject, cls: PyObject): boolean {
  let held: PyObject | null = null
  try {
    for (let type = derived; type !== cls;) {
      if (--vm.ticksLeft <= 0) vm.tick()
      const bases = basesOf(vm, type)
      vm.xdecref(held)
      held = bases
      const types = (bases?.data ?? []) as PyObject[] // a tuple inside
      const [first] = types
      if (first === undefined) return false
      if (types.length > 1) return hasOneOf(vm, types, cls)
      type = first
    }
    return true
  } finally {
    vm.xdecref(held)
  }
}

function hasOneOf(vm: Vm, bases: readonly PyObject[], cls: PyObject): boolean {
  enterNative(vm, ' in __issubclass__')
  try {
    return bases.some((base) => hasBase(vm, base, cls))
  } finally {
    vm.thread.nativeDepth--
  }
}
