/** `complex(...)` and `complex.from_number`. Follows complex_new of CPython 3.14. */
import { shownName } from '../type/fullName'
import { parseComplexText, type PyComplex } from '../../text/complex'
import type { Vm } from '../../vm/Vm'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { callSpecial } from '../protocol/calls'
import { unwrap } from '../protocol/raiseProblem'
import { warn } from '../protocol/warn'
import { complexValue, isComplex } from './complexOperators'
import { floatOf, isReal } from './floatValue'
import { isNegative } from './nanSign'
import { complexOfClass } from './newNumber'
import { warnStrictSubclass } from './strictSubclass'

const signature = parseSignature('complex(real=0, imag=0)')

export function complexNew(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [real, imaginary] = bind(vm, signature, 'complex', args, names) as (PyObject | undefined)[] // the signature has no rest
  if (imaginary !== undefined || names?.includes('real') === true)
    return complexOfClass(vm, cls, fromParts(vm, real, imaginary))
  if (real === undefined) return complexOfClass(vm, cls, { real: 0, imaginary: 0 })
  if (real.cls === vm.types.complex && cls === vm.types.complex) {
    real.refs++
    return real
  }
  return complexOfClass(vm, cls, fromOne(vm, real))
}

function fromOne(vm: Vm, object: PyObject): PyComplex {
  if ((object.cls.kind & kind.STR) !== 0) return unwrap(vm, parseComplexText(object.data as string)) // a str inside
  const value = complexFrom(vm, object)
  if (value === null)
    throw vm.error('TypeError', `complex() argument must be a string or a number, not ${shownName(vm, object.cls)}`)
  return value
}

/** A complex, what `__complex__` gives, or a real number; null for anything else. */
export function complexFrom(vm: Vm, object: PyObject): PyComplex | null {
  if (object.cls === vm.types.complex) return complexValue(object)
  const special = bySpecialMethod(vm, object)
  if (special !== null) return special
  if (isComplex(object)) return complexValue(object)
  return isReal(object) ? realOf(vm, object) : null
}

function realOf(vm: Vm, object: PyObject): PyComplex {
  const real = floatOf(vm, object)
  const value = { real, imaginary: 0 }
  return Number.isNaN(real)
    ? { ...value, negativeNaNs: { real: isNegative(vm, object, real), imaginary: false } }
    : value
}

function bySpecialMethod(vm: Vm, object: PyObject): PyComplex | null {
  const result = callSpecial(vm, object, '__complex__', [])
  if (result === null) return null
  const value = isComplex(result) ? complexValue(result) : null
  const found = result.cls
  vm.decref(result)
  const words = `__complex__ returned non-complex (type ${found.name})`
  if (value === null) throw vm.error('TypeError', words)
  if (found !== vm.types.complex) warnStrictSubclass(vm, words, 'complex')
  return value
}

/** Each part may itself be complex, which is deprecated. */
function fromParts(vm: Vm, real: PyObject | undefined, imaginary: PyObject | undefined): PyComplex {
  const first = real === undefined ? { real: 0, imaginary: 0 } : part(vm, real, 'real')
  if (imaginary === undefined) return first
  const second = part(vm, imaginary, 'imag')
  const whole = isComplex(imaginary) ? first.real - second.imaginary : first.real
  const isWide = real !== undefined && first.imaginary !== 0
  const value = { real: whole, imaginary: isWide ? second.real + first.imaginary : second.real }
  const negativeNaNs = { real: first.negativeNaNs?.real ?? false, imaginary: second.negativeNaNs?.real ?? false }
  return Number.isNaN(value.real) || Number.isNaN(value.imaginary) ? { ...value, negativeNaNs } : value
}

function part(vm: Vm, object: PyObject, name: 'real' | 'imag'): PyComplex {
  const words = `complex() argument '${name}' must be a real number, not ${shownName(vm, object.cls)}`
  const special = name === 'real' && object.cls !== vm.types.complex ? bySpecialMethod(vm, object) : null
  if (special !== null || isComplex(object)) {
    warn(vm, 'DeprecationWarning', words)
    return special ?? complexValue(object)
  }
  if (!isReal(object)) throw vm.error('TypeError', words)
  return realOf(vm, object)
}

export function complexFromNumber(vm: Vm, cls: PyType, number: PyObject): PyObject {
  if (cls === vm.types.complex && number.cls === vm.types.complex) {
    number.refs++
    return number
  }
  const value = complexFrom(vm, number)
  if (value === null) throw vm.error('TypeError', `must be real number, not ${number.cls.name}`)
  return complexOfClass(vm, cls, value)
}
