/** The methods of Decimal that take a context: tables from names to operations on values. */
import { fusedMultiplyAdd } from '../../text/decimal/arithmetic'
import * as comparison from '../../text/decimal/comparison'
import * as digits from '../../text/decimal/digits'
import { remainderNear } from '../../text/decimal/division'
import { exp, ln, log10, squareRoot } from '../../text/decimal/functions'
import * as quantizing from '../../text/decimal/quantize'
import { isSubnormal } from '../../text/decimal/rounding'
import { showDecimal } from '../../text/decimal/show'
import { type Dec, isNan, isZero, withSign } from '../../text/decimal/value'
import type { Limits } from '../../text/decimal/work'
import { namelessNative, native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { givenContext, operate } from './context'
import { roundingOf } from './contextFields'
import { operand } from './conversion'
import type { Operation1, Operation2 } from './decimalOperators'
import { newDecimal, type PyDecimal } from './decimalValue'

export const unaryOperations: Readonly<Record<string, Operation1>> = {
  exp,
  ln,
  log10,
  next_minus: quantizing.nextDown,
  next_plus: quantizing.nextUp,
  normalize: quantizing.reduce,
  sqrt: squareRoot,
  logb: digits.logb,
  logical_invert: digits.logicalInvert,
}

export const binaryOperations: Readonly<Record<string, Operation2>> = {
  compare: comparison.compare,
  compare_signal: comparison.compareSignal,
  max: (a, b, work) => comparison.choose(a, b, 1, false, work),
  max_mag: (a, b, work) => comparison.choose(a, b, 1, true, work),
  min: (a, b, work) => comparison.choose(a, b, -1, false, work),
  min_mag: (a, b, work) => comparison.choose(a, b, -1, true, work),
  next_toward: quantizing.nextToward,
  remainder_near: remainderNear,
  logical_and: (a, b, work) => digits.logical(a, b, (x, y) => x && y, work),
  logical_or: (a, b, work) => digits.logical(a, b, (x, y) => x || y, work),
  logical_xor: (a, b, work) => digits.logical(a, b, (x, y) => x !== y, work),
  rotate: digits.rotate,
  scaleb: digits.scale,
  shift: digits.shift,
}

/** What needs no context and signals nothing. */
export const quietOperations: Readonly<Record<string, (a: Dec, b: Dec) => Dec>> = {
  compare_total: comparison.compareTotal,
  compare_total_mag: comparison.compareTotalMagnitude,
  copy_sign: (a, b) => withSign(a, b.negative),
}

export const predicates: Readonly<Record<string, (value: Dec) => boolean>> = {
  is_canonical: () => true,
  is_finite: ({ form }) => form === 'finite',
  is_infinite: ({ form }) => form === 'infinite',
  is_nan: isNan,
  is_qnan: ({ form }) => form === 'nan',
  is_snan: ({ form }) => form === 'snan',
  is_signed: ({ negative }) => negative,
  is_zero: isZero,
}

export const limitedPredicates: Readonly<Record<string, (value: Dec, limits: Limits) => boolean>> = {
  is_normal: (value, limits) => value.form === 'finite' && !isZero(value) && !isSubnormal(value, limits),
  is_subnormal: isSubnormal,
}

function unary(name: string, operation: Operation1): NativeDefinition {
  return namelessNative(`${name}($self, /, context=None)`, (vm, self: PyDecimal, given?: PyObject) => {
    return newDecimal(
      vm,
      operate(vm, givenContext(vm, given), (work) => operation(self.data, work)),
    )
  })
}

function binary(name: string, operation: Operation2): NativeDefinition {
  return namelessNative(
    `${name}($self, /, other, context=None)`,
    (vm, self: PyDecimal, other: PyObject, given?: PyObject) => {
      const context = givenContext(vm, given)
      const right = operand(vm, other)
      return newDecimal(
        vm,
        operate(vm, context, (work) => operation(self.data, right, work)),
      )
    },
  )
}

function toIntegral(name: string, exact: boolean): NativeDefinition {
  return namelessNative(
    `${name}($self, /, rounding=None, context=None)`,
    (vm, self: PyDecimal, rounding?: PyObject, given?: PyObject) => {
      const context = givenContext(vm, given)
      const how = rounding === undefined || rounding === vm.none ? context.data.rounding : roundingOf(vm, rounding)
      return newDecimal(
        vm,
        operate(vm, context, (work) => quantizing.toIntegral(self.data, work, how, exact)),
      )
    },
  )
}

export const contextMethods: readonly NativeDefinition[] = [
  ...Object.entries(unaryOperations).map(([name, operation]) => unary(name, operation)),
  ...Object.entries(binaryOperations).map(([name, operation]) => binary(name, operation)),
  toIntegral('to_integral', false),
  toIntegral('to_integral_exact', true),
  toIntegral('to_integral_value', false),
  namelessNative(
    'quantize($self, /, exp, rounding=None, context=None)',
    (vm, self: PyDecimal, exponent: PyObject, rounding?: PyObject, given?: PyObject) => {
      const context = givenContext(vm, given)
      const how = rounding === undefined || rounding === vm.none ? undefined : roundingOf(vm, rounding)
      const like = operand(vm, exponent)
      return newDecimal(
        vm,
        operate(vm, context, (work) => quantizing.quantize(self.data, like, work), how),
      )
    },
  ),
  namelessNative(
    'fma($self, /, other, third, context=None)',
    (vm, self: PyDecimal, other: PyObject, third: PyObject, given?: PyObject) => {
      const context = givenContext(vm, given)
      const [b, c] = [operand(vm, other), operand(vm, third)]
      return newDecimal(
        vm,
        operate(vm, context, (work) => fusedMultiplyAdd(self.data, b, c, work)),
      )
    },
  ),
  ...Object.entries(limitedPredicates).map(([name, test]) =>
    namelessNative(`${name}($self, /, context=None)`, (vm, self: PyDecimal, given?: PyObject) =>
      vm.bool(test(self.data, givenContext(vm, given).data)),
    ),
  ),
  namelessNative('number_class($self, /, context=None)', (vm, self: PyDecimal, given?: PyObject) =>
    vm.str(quantizing.numberClass(self.data, { ...givenContext(vm, given).data, status: 0 })),
  ),
  namelessNative('to_eng_string($self, /, context=None)', (vm, self: PyDecimal, given?: PyObject) =>
    vm.str(showDecimal(self.data, { engineering: true, capitals: givenContext(vm, given).data.capitals })),
  ),
  ...Object.entries(quietOperations).map(([name, operation]) =>
    namelessNative(
      `${name}($self, /, other, context=None)`,
      (vm, self: PyDecimal, other: PyObject, given?: PyObject) => {
        givenContext(vm, given)
        return newDecimal(vm, operation(self.data, operand(vm, other)))
      },
    ),
  ),
  namelessNative(
    'same_quantum($self, /, other, context=None)',
    (vm, self: PyDecimal, other: PyObject, given?: PyObject) => {
      givenContext(vm, given)
      return vm.bool(comparison.sameQuantum(self.data, operand(vm, other)))
    },
  ),
  ...Object.entries(predicates).map(([name, test]) =>
    native(`${name}($self, /)`, (vm, self: PyDecimal) => vm.bool(test(self.data))),
  ),
]
