/**
 * The operators of float. The other side may be an int, which is made a float first (too large a one is an OverflowError);
 * comparisons with ints are exact. Powers that leave the real numbers are complex's.
 */
import * as float from '../../text/floatArithmetic'
import { compareIntWithFloat, intToFloat } from '../../text/int'
import { powerComplex } from '../../text/complexPower'
import type { TextProblem } from '../../text/problem'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { type Binary, type CompareOp, kind, nb } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { floatValue, isFloat } from './floatValue'
import { intValue, isInt } from './indexValue'
import { newComplex } from './newNumber'
import { ordered } from './ordering'

const REAL = kind.INT | kind.FLOAT

function toFloat(vm: Vm, object: PyObject): number {
  return isFloat(object) ? floatValue(object) : unwrap(vm, intToFloat(intValue(object)))
}

function isNumber(object: PyObject): boolean {
  return (object.cls.kind & REAL) !== 0
}

function real(operate: (a: number, b: number) => number | TextProblem): Binary {
  return (vm, a, b) => {
    if (!isNumber(a) || !isNumber(b)) return vm.newNotImplemented()
    const left = toFloat(vm, a)
    return vm.float(unwrap(vm, operate(left, toFloat(vm, b))))
  }
}

const divmod: Binary = (vm, a, b) => {
  if (!isNumber(a) || !isNumber(b)) return vm.newNotImplemented()
  const { quotient, remainder } = unwrap(vm, float.divmodFloats(toFloat(vm, a), toFloat(vm, b)))
  return vm.filledTuple([vm.float(quotient), vm.float(remainder)])
}

export const floatPower: Binary = (vm, a, b) => {
  if (!isNumber(a) || !isNumber(b)) return vm.newNotImplemented()
  const base = toFloat(vm, a)
  const exponent = toFloat(vm, b)
  const result = unwrap(vm, float.powerFloats(base, exponent))
  if (result !== 'complex') return vm.float(result)
  return newComplex(vm, unwrap(vm, powerComplex({ real: base, imaginary: 0 }, { real: exponent, imaginary: 0 })))
}

export const floatOperators: Readonly<Record<number, Binary>> = {
  [nb.ADD]: real((a, b) => a + b),
  [nb.SUBTRACT]: real((a, b) => a - b),
  [nb.MULTIPLY]: real((a, b) => a * b),
  [nb.TRUE_DIVIDE]: real(float.divideFloats),
  [nb.FLOOR_DIVIDE]: real(float.floorDivideFloats),
  [nb.REMAINDER]: real(float.moduloFloats),
  [nb.DIVMOD]: divmod,
  [nb.POWER]: floatPower,
}

export function compareFloats(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const left = floatValue(a)
  if (isInt(b)) return ordered(vm, -compareIntWithFloat(intValue(b), left), op)
  if (!isFloat(b)) return vm.newNotImplemented()
  const right = floatValue(b)
  return ordered(vm, left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN, op)
}
