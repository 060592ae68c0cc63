/** The operators of Decimal: with Decimals and ints; comparisons also with floats, fractions and real complex numbers. */
import { absolute, add, minus, multiply, plus, subtract } from '../../text/decimal/arithmetic'
import { order, orderOfRatio } from '../../text/decimal/comparison'
import { fromFloat, hashDecimal } from '../../text/decimal/convert'
import { divide, divideInteger, divideWithRemainder, remainder } from '../../text/decimal/division'
import { power, powerModulo } from '../../text/decimal/power'
import { type Dec, isNan, isZero } from '../../text/decimal/value'
import { condition, type Work } from '../../text/decimal/work'
import { hashPointer, hashToInt } from '../../text/hash'
import { normalize } from '../../text/int'
import type { PyObject } from '../../objects/PyObject'
import { type Binary, type CompareOp, nb, type Unary } from '../../objects/PyType'
import { complexValue, isComplex } from '../../objects/number/complexOperators'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { intValue, isInt } from '../../objects/number/indexValue'
import { ordered } from '../../objects/number/ordering'
import { getAttr } from '../../objects/protocol/attributes'
import { isInstance } from '../../objects/type/isInstance'
import type { Vm } from '../../vm/Vm'
import { compute, currentDecimalContext, operate, type PyDecimalContext, settle, workOf } from './context'
import { operandOf } from './conversion'
import { newDecimal, type PyDecimal } from './decimalValue'

export type Operation1 = (a: Dec, work: Work) => Dec
export type Operation2 = (a: Dec, b: Dec, work: Work) => Dec

function binary(operation: Operation2): Binary {
  return (vm, a, b) => {
    const left = operandOf(vm, a)
    const right = operandOf(vm, b)
    if (left === null || right === null) return vm.newNotImplemented()
    return newDecimal(
      vm,
      operate(vm, currentDecimalContext(vm), (work) => operation(left, right, work)),
    )
  }
}

function unary(operation: Operation1): Unary {
  return (vm, self) => {
    const { data } = self as PyDecimal // the slot is Decimal's
    return newDecimal(
      vm,
      operate(vm, currentDecimalContext(vm), (work) => operation(data, work)),
    )
  }
}

/** Quotient and remainder under a context, as a tuple. */
export function divmodTuple(vm: Vm, a: Dec, b: Dec, context: PyDecimalContext): PyObject {
  const work = workOf(context)
  const [quotient, rest] = compute(vm, () => divideWithRemainder(a, b, work))
  settle(vm, context, work.status)
  return vm.tuple([newDecimal(vm, quotient), newDecimal(vm, rest)])
}

const divmod: Binary = (vm, a, b) => {
  const left = operandOf(vm, a)
  const right = operandOf(vm, b)
  if (left === null || right === null) return vm.newNotImplemented()
  return divmodTuple(vm, left, right, currentDecimalContext(vm))
}

/** `pow(base, exponent, modulus)` where one of them is a Decimal. */
export function ternary(vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject {
  const [a, b, c] = [operandOf(vm, base), operandOf(vm, exponent), operandOf(vm, modulus)]
  if (a === null || b === null || c === null) return vm.newNotImplemented()
  return newDecimal(
    vm,
    operate(vm, currentDecimalContext(vm), (work) => powerModulo(a, b, c, work)),
  )
}

export const decimalOperators: Readonly<Record<number, Binary>> = {
  [nb.ADD]: binary(add),
  [nb.SUBTRACT]: binary(subtract),
  [nb.MULTIPLY]: binary(multiply),
  [nb.TRUE_DIVIDE]: binary(divide),
  [nb.FLOOR_DIVIDE]: binary(divideInteger),
  [nb.REMAINDER]: binary(remainder),
  [nb.DIVMOD]: divmod,
  [nb.POWER]: binary(power),
}

export const negative = unary(minus)
export const positive = unary(plus)
export const absoluteValue = unary(absolute)

export function isTrue(_vm: Vm, self: PyObject): boolean {
  return !isZero((self as PyDecimal).data) // the slot is Decimal's
}

/** A value to compare with, and as a ratio where it is none that a decimal can hold. */
interface Comparable {
  readonly value: Dec | null
  readonly ratio: readonly [bigint, bigint] | null
}

export function compareDecimals(vm: Vm, self: PyObject, other: PyObject, op: CompareOp): PyObject {
  const { data } = self as PyDecimal // the slot is Decimal's
  const context = currentDecimalContext(vm)
  const isEquality = op === '==' || op === '!='
  const compared = comparable(vm, other, isEquality, context)
  if (compared === null) return vm.newNotImplemented()
  const { value, ratio } = compared
  if (isNan(data) || (value !== null && isNan(value))) return unordered(vm, data, value, op, context)
  return ordered(
    vm,
    compute(vm, () => (value === null ? orderOfRatio(data, ...(ratio ?? [0n, 1n])) : order(data, value))),
    op,
  )
}

/** Signalling NaNs signal always, quiet ones where an order is asked for. */
function unordered(vm: Vm, data: Dec, value: Dec | null, op: CompareOp, context: PyDecimalContext): PyObject {
  const isSignalling = data.form === 'snan' || value?.form === 'snan' || (op !== '==' && op !== '!=')
  if (isSignalling) settle(vm, context, condition.INVALID_OPERATION)
  return ordered(vm, Number.NaN, op)
}

function comparable(vm: Vm, other: PyObject, isEquality: boolean, context: PyDecimalContext): Comparable | null {
  const value = operandOf(vm, other)
  if (value !== null) return { value, ratio: null }
  if (isComplex(other)) {
    const { real, imaginary } = complexValue(other)
    return isEquality && imaginary === 0 ? floatComparable(vm, real, isEquality, context) : null
  }
  if (isFloat(other)) return floatComparable(vm, floatValue(other), isEquality, context)
  const rational = vm.state.get('decimal.Rational')
  return rational !== undefined && isInstance(vm, other, rational)
    ? { value: null, ratio: ratioOfObject(vm, other) }
    : null
}

/** Equality with a float is noted, order with one may be trapped. */
function floatComparable(vm: Vm, value: number, isEquality: boolean, context: PyDecimalContext): Comparable {
  if (isEquality) context.data.status |= condition.FLOAT_OPERATION
  else settle(vm, context, condition.FLOAT_OPERATION)
  return { value: fromFloat(value), ratio: null }
}

function ratioOfObject(vm: Vm, object: PyObject): readonly [bigint, bigint] {
  return [wholeAttribute(vm, object, 'numerator'), wholeAttribute(vm, object, 'denominator')]
}

function wholeAttribute(vm: Vm, object: PyObject, name: string): bigint {
  const found = getAttr(vm, object, name)
  const value = isInt(found) ? BigInt(intValue(found)) : null
  vm.decref(found)
  if (value === null) throw vm.error('TypeError', `${name} must be an int`)
  return value
}

export function hashOfDecimal(vm: Vm, self: PyObject): number | bigint {
  const { data } = self as PyDecimal // the slot is Decimal's
  if (data.form === 'snan') throw vm.error('TypeError', 'Cannot hash a signaling NaN value')
  if (data.form === 'nan') return hashToInt(hashPointer(vm.addressOf(self)))
  return normalize(hashDecimal(data))
}
