/**
 * Integers out of any object: `__index__`, and the conversions of C functions with the words they use for what does not fit.
 *
 * Objects are borrowed. A subclass of int counts as its value, whatever methods it defines, as in CPython.
 */
import type { PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { warnStrictSubclass } from './strictSubclass'

export function isInt(object: PyObject): boolean {
  return (object.cls.kind & kind.INT) !== 0
}

/** The value of an int, a bool or an instance of a subclass. */
export function intValue(object: PyObject): PyInt {
  return object.data as PyInt // the caller knows that it is an int
}

/** `__index__`; what has none is a TypeError. */
export function indexOf(vm: Vm, object: PyObject): PyInt {
  if (isInt(object)) return intValue(object)
  const slot = object.cls.slots.index
  if (slot === null) throw vm.error('TypeError', `'${object.cls.name}' object cannot be interpreted as an integer`)
  const result = slot(vm, object)
  const value = isInt(result) ? intValue(result) : null
  const found = result.cls
  vm.decref(result)
  const words = `__index__ returned non-int (type ${found.name})`
  if (value === null) throw vm.error('TypeError', words)
  if (found !== vm.types.int) warnStrictSubclass(vm, words, 'int')
  return value
}

export function hasIndex(object: PyObject): boolean {
  return isInt(object) || object.cls.slots.index !== null
}

export const SSIZE_LIMIT = 2n ** 63n
const INT_LIMIT = 2n ** 31n

/** An argument of type Py_ssize_t. Values beyond the safe integers, which no size reaches, lose their last digits. */
export function sizeOf(vm: Vm, object: PyObject): number {
  return Number(exactSizeOf(vm, object))
}

/** The same to its last digit. */
export function exactSizeOf(vm: Vm, object: PyObject): PyInt {
  const value = indexOf(vm, object)
  if (value >= SSIZE_LIMIT || value < -SSIZE_LIMIT)
    throw vm.error('OverflowError', 'Python int too large to convert to C ssize_t')
  return value
}

/** Where an iterator is told to go on, as C's PyLong_AsSsize_t reads it: of an int only. */
export function positionOf(vm: Vm, object: PyObject): number {
  if (!isInt(object)) throw vm.error('TypeError', 'an integer is required')
  return sizeOf(vm, object)
}

/** An argument of C's type long, of eight bytes. */
export function longOf(vm: Vm, object: PyObject): PyInt {
  const value = indexOf(vm, object)
  if (value < SSIZE_LIMIT && value >= -SSIZE_LIMIT) return value
  throw vm.error('OverflowError', 'Python int too large to convert to C long')
}

/** An argument of C's type int. */
export function cIntOf(vm: Vm, object: PyObject): number {
  const value = indexOf(vm, object)
  if (value >= INT_LIMIT || value < -INT_LIMIT)
    throw vm.error('OverflowError', 'Python int too large to convert to C int')
  return Number(value)
}

/** An int of C as PyArg_ParseTuple reads it: by way of a C long. */
export function parsedIntOf(vm: Vm, object: PyObject): number {
  const value = longOf(vm, object)
  if (value >= INT_LIMIT) throw vm.error('OverflowError', 'signed integer is greater than maximum')
  if (value < -INT_LIMIT) throw vm.error('OverflowError', 'signed integer is less than minimum')
  return Number(value)
}

/** An index or a count for a sequence: what does not fit is an error of the given class, in the words of PyNumber_AsSsize_t. */
export function sequenceIndex(vm: Vm, object: PyObject, error: 'IndexError' | 'OverflowError' | 'ValueError'): number {
  const value = indexOf(vm, object)
  if (typeof value === 'number') return value
  if (value < SSIZE_LIMIT && value >= -SSIZE_LIMIT) return Number(value)
  throw vm.error(error, `cannot fit '${object.cls.name}' into an index-sized integer`)
}

/** A bound of a slice or a search: undefined for None or nothing, clamped where it is too large. */
export function boundOf(vm: Vm, object: PyObject | undefined): number | undefined {
  if (object === undefined || object === vm.none) return undefined
  if (!hasIndex(object))
    throw vm.error('TypeError', 'slice indices must be integers or None or have an __index__ method')
  const value = indexOf(vm, object)
  if (typeof value === 'number') return value
  return value > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER
}
