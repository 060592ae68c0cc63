/** `float(...)` and `float.from_number`. Follows PyNumber_Float and float_new of CPython. */
import { parseFloatBytes, parseFloatText } from '../../text/float'
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { Dec } from '../../text/decimal/value'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { repr } from '../protocol/text'
import { bytesInside, bytesValue, isBytesLike } from '../text/bytesLike'
import { isStr } from '../text/textArgument'
import { floatOf, floatValue, isFloat, realOf } from './floatValue'
import { floatOfClass } from './newNumber'

const signature = parseSignature('float(x=0, /)')

export function floatNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [given] = bind(vm, signature, 'float', ...ownArguments(vm, vm.types.float, cls, args, names)) as (
    | PyObject
    | undefined
  )[] // the signature has no rest
  if (given === undefined) return floatOfClass(vm, cls, 0)
  if (given.cls === vm.types.float && cls === vm.types.float) {
    given.refs++
    return given
  }
  const made = floatOfClass(vm, cls, numberFrom(vm, given))
  if (isNegativeNaN(vm, made, given)) vm.negativeNaNs.add(made)
  return made
}

/** Whether a nan was made of a negative one, or of a text or a number that says so. */
function isNegativeNaN(vm: Vm, made: PyObject, given: PyObject): boolean {
  if (!Number.isNaN(floatValue(made))) return false
  if (vm.moreTypes.has('decimal.Decimal') && vm.isInstanceOf(given, 'decimal.Decimal'))
    return (given.data as Dec).negative // its class says that it is a decimal number
  return isFloat(given) ? vm.negativeNaNs.has(given) : isStr(given) && String(given.data).trimStart().startsWith('-')
}

/** Keyword arguments are for `__init__`, where a subclass defines it. */
export function ownArguments(
  vm: Vm,
  base: PyType,
  cls: PyType,
  args: readonly PyObject[],
  names: KeywordNames,
): [readonly PyObject[], KeywordNames] {
  void vm
  if (names === null || cls === base || cls.slots.init === base.slots.init) return [args, names]
  return [args.slice(0, args.length - names.length), null]
}

/** `float(object)` as a value. */
function numberFrom(vm: Vm, object: PyObject): number {
  if (object.cls === vm.types.str) return unwrap(vm, parseFloatText(object.data as string)) // exact str
  const value = realOf(vm, object)
  if (value !== null) return value
  if ((object.cls.kind & kind.STR) !== 0) return unwrap(vm, parseFloatText(object.data as string)) // a str inside
  const bytes = isBytesLike(object) ? bytesValue(object) : bytesInside(vm, object)
  if (bytes !== null) return unwrap(vm, parseFloatBytes(bytes, repr(vm, object)))
  throw vm.error('TypeError', `float() argument must be a string or a real number, not '${object.cls.name}'`)
}

export function floatFromNumber(vm: Vm, cls: PyType, number: PyObject): PyObject {
  if (cls === vm.types.float && number.cls === vm.types.float) {
    number.refs++
    return number
  }
  return floatOfClass(vm, cls, floatOf(vm, number))
}
