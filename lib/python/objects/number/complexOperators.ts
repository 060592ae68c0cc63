/**
 * The operators of complex. A real side is not widened to a complex with a zero imaginary part (since 3.14): sums, products
 * and quotients with one have formulas of their own, which keep the signs of zeros.
 */
import * as complex from '../../text/complex'
import { powerComplex } from '../../text/complexPower'
import { compareIntWithFloat, intToFloat } from '../../text/int'
import type { TextProblem } from '../../text/problem'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { type Binary, type CompareOp, kind, nb } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { floatValue, isFloat } from './floatValue'
import { intValue, isInt } from './indexValue'
import { newComplex } from './newNumber'

type PyComplex = complex.PyComplex
type Result = PyComplex | TextProblem

export function isComplex(object: PyObject): boolean {
  return (object.cls.kind & kind.COMPLEX) !== 0
}

export function complexValue(object: PyObject): PyComplex {
  return object.data as PyComplex // the caller knows that it is a complex
}

/** A side of an operator: a complex, a real number, or nothing of the kind. */
function side(vm: Vm, object: PyObject): PyComplex | number | null {
  if (isComplex(object)) return complexValue(object)
  if (isFloat(object)) return floatValue(object)
  return isInt(object) ? unwrap(vm, intToFloat(intValue(object))) : null
}

interface Formulas {
  readonly both: (a: PyComplex, b: PyComplex) => Result
  readonly realRight: (a: PyComplex, b: number) => Result
  readonly realLeft: (a: number, b: PyComplex) => Result
}

function operator({ both, realRight, realLeft }: Formulas): Binary {
  return (vm, a, b) => {
    const left = side(vm, a)
    if (left === null) return vm.newNotImplemented()
    const right = side(vm, b)
    if (right === null) return vm.newNotImplemented()
    return newComplex(vm, unwrap(vm, choose(left, right)))
  }
  function choose(left: PyComplex | number, right: PyComplex | number): Result {
    if (typeof right === 'number')
      return typeof left === 'number' ? both(widen(left), widen(right)) : realRight(left, right)
    return typeof left === 'number' ? realLeft(left, right) : both(left, right)
  }
}

function widen(value: PyComplex | number): PyComplex {
  return typeof value === 'number' ? { real: value, imaginary: 0 } : value
}

const power: Binary = (vm, a, b) => {
  const base = side(vm, a)
  if (base === null) return vm.newNotImplemented()
  const exponent = side(vm, b)
  if (exponent === null) return vm.newNotImplemented()
  return newComplex(vm, unwrap(vm, powerComplex(widen(base), widen(exponent))))
}

export const complexOperators: Readonly<Record<number, Binary>> = {
  [nb.ADD]: operator({
    both: complex.addComplex,
    realRight: complex.addReal,
    realLeft: (a, b) => complex.addReal(b, a),
  }),
  [nb.SUBTRACT]: operator({
    both: complex.subtractComplex,
    realRight: complex.subtractReal,
    realLeft: complex.subtractFromReal,
  }),
  [nb.MULTIPLY]: operator({
    both: complex.multiplyComplex,
    realRight: complex.multiplyByReal,
    realLeft: (a, b) => complex.multiplyByReal(b, a),
  }),
  [nb.TRUE_DIVIDE]: operator({
    both: complex.divideComplex,
    realRight: complex.divideByReal,
    realLeft: complex.divideReal,
  }),
  [nb.POWER]: power,
}

export function compareComplex(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (op !== '==' && op !== '!=') return vm.newNotImplemented()
  const equal = equals(complexValue(a), b)
  return equal === null ? vm.newNotImplemented() : vm.bool(equal === (op === '=='))
}

function equals(a: PyComplex, b: PyObject): boolean | null {
  if (isInt(b)) return a.imaginary === 0 && compareIntWithFloat(intValue(b), a.real) === 0
  if (isFloat(b)) return a.imaginary === 0 && a.real === floatValue(b)
  return isComplex(b) ? complex.equalComplex(a, complexValue(b)) : null
}
