/** Floats out of any object: `__float__`, then `__index__`, as C functions ask for a double. Objects are borrowed. */
import { intToFloat } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { warnStrictSubclass } from './strictSubclass'
import { indexOf } from './indexValue'

export function isFloat(object: PyObject): boolean {
  return (object.cls.kind & kind.FLOAT) !== 0
}

/** The value of a float or an instance of a subclass. */
export function floatValue(object: PyObject): number {
  return object.data as number // the caller knows that it is a float
}

/** What a C function takes for a double; anything that is no real number is a TypeError. */
export function floatOf(vm: Vm, object: PyObject): number {
  if (isFloat(object)) return floatValue(object)
  const value = realOf(vm, object)
  if (value === null) throw vm.error('TypeError', `must be real number, not ${object.cls.name}`)
  return value
}

/** By `__float__` or `__index__`; null for what has neither. */
export function realOf(vm: Vm, object: PyObject): number | null {
  const { float, index } = object.cls.slots
  if (float !== null) return floatResult(vm, object, float(vm, object))
  return index === null ? null : unwrap(vm, intToFloat(indexOf(vm, object)))
}

export function isReal(object: PyObject): boolean {
  return object.cls.slots.float !== null || object.cls.slots.index !== null
}

/** Takes the number out of what `__float__` gave, and drops it. */
function floatResult(vm: Vm, object: PyObject, result: PyObject): number {
  const value = isFloat(result) ? floatValue(result) : null
  const found = result.cls
  vm.decref(result)
  const words = `${object.cls.name}.__float__ returned non-float (type ${found.name})`
  if (value === null) throw vm.error('TypeError', words)
  if (found !== vm.types.float) warnStrictSubclass(vm, words, 'float')
  return value
}
