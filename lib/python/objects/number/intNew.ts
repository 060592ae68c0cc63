/**
 * `int(...)`: from numbers by `__int__` and `__index__`, from text and bytes by their digits. Follows PyNumber_Long and
 * long_new of CPython.
 */
import type { PyInt } from '../../text/int'
import { conversionTime, parseInteger, parseIntegerBytes } from '../../text/intText'
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { bytesInside, bytesValue, isBytesLike } from '../text/bytesLike'
import { indexOf, intValue, isInt } from './indexValue'
import { intOf } from './newNumber'
import { warnStrictSubclass } from './strictSubclass'

const signature = parseSignature('int(x=0, /, base=10)')

export function intNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names === null && args.length > 2)
    throw vm.error('TypeError', `int expected at most 2 arguments, got ${args.length}`)
  const [given, base] = bind(vm, signature, 'int', args, names) as (PyObject | undefined)[] // the signature has no rest
  if (given === undefined) {
    if (base !== undefined) throw vm.error('TypeError', 'int() missing string argument')
    return intOf(vm, cls, 0)
  }
  if (base !== undefined) return intOf(vm, cls, withBase(vm, given, base))
  if (given.cls === vm.types.int && cls === vm.types.int) {
    given.refs++
    return given
  }
  return intOf(vm, cls, integerFrom(vm, given))
}

function withBase(vm: Vm, given: PyObject, base: PyObject): PyInt {
  const value = indexOf(vm, base)
  if (value < 0 || value === 1 || value > 36) throw vm.error('ValueError', 'int() base must be >= 2 and <= 36, or 0')
  if ((given.cls.kind & kind.STR) !== 0) return ofText(vm, given.data as string, value) // a str inside
  if ((given.cls.kind & (kind.BYTES | kind.BYTEARRAY)) !== 0)
    return unwrap(vm, parseIntegerBytes(given.data as Uint8Array, value, vm.mostIntDigits)) // bytes inside
  throw vm.error('TypeError', "int() can't convert non-string with explicit base")
}

function ofText(vm: Vm, text: string, base: PyInt): PyInt {
  const value = unwrap(vm, parseInteger(text, base, vm.mostIntDigits))
  if (base === 10) vm.clock.work(conversionTime(text.length))
  return value
}

/** `int(object)` as a value. */
function integerFrom(vm: Vm, object: PyObject): PyInt {
  if (object.cls === vm.types.int) return intValue(object)
  const value = wholeOf(vm, object)
  if (value !== null) return value
  if ((object.cls.kind & kind.STR) !== 0) return ofText(vm, object.data as string, 10) // a str inside
  const bytes = isBytesLike(object) ? bytesValue(object) : bytesInside(vm, object)
  if (bytes !== null) return unwrap(vm, parseIntegerBytes(bytes, 10, vm.mostIntDigits))
  const wanted = 'a string, a bytes-like object or a real number'
  throw vm.error('TypeError', `int() argument must be ${wanted}, not '${object.cls.name}'`)
}

/** By `__int__` or `__index__`; null for what has neither. */
export function wholeOf(vm: Vm, object: PyObject): PyInt | null {
  const { int, index } = object.cls.slots
  if (int === null) return index === null ? null : indexOf(vm, object)
  const result = int(vm, object)
  const value = isInt(result) ? intValue(result) : null
  const found = result.cls
  vm.decref(result)
  const words = `__int__ returned non-int (type ${found.name})`
  if (value === null) throw vm.error('TypeError', words)
  if (found !== vm.types.int) warnStrictSubclass(vm, words, 'int')
  return value
}
