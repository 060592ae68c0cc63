/** The methods of Context: each operation of decimals, under the context it is called on. */
import { absolute, add, fusedMultiplyAdd, minus, multiply, plus, subtract } from '../../text/decimal/arithmetic'
import { sameQuantum } from '../../text/decimal/comparison'
import { divide, divideInteger, remainder } from '../../text/decimal/division'
import { power, powerModulo } from '../../text/decimal/power'
import { numberClass, quantize, toIntegral } from '../../text/decimal/quantize'
import { finalize } from '../../text/decimal/rounding'
import { showDecimal } from '../../text/decimal/show'
import { type Dec, finite, withSign } from '../../text/decimal/value'
import { etiny, etop } from '../../text/decimal/work'
import { normalize } from '../../text/int'
import { namelessNative, native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import { copyContext, operate, type PyDecimalContext, workOf } from './context'
import { fromReal, operand, roundedValue } from './conversion'
import { binaryOperations, limitedPredicates, predicates, quietOperations, unaryOperations } from './decimalMethods'
import { divmodTuple, type Operation1, type Operation2 } from './decimalOperators'
import { isDecimal, newDecimal } from './decimalValue'
import { signalList } from './signals'

const unaries: Readonly<Record<string, Operation1>> = {
  ...unaryOperations,
  abs: absolute,
  minus,
  plus,
  _apply: finalize,
  to_integral: (value, work) => toIntegral(value, work, work.rounding, false),
  to_integral_exact: (value, work) => toIntegral(value, work, work.rounding, true),
  to_integral_value: (value, work) => toIntegral(value, work, work.rounding, false),
}

const binaries: Readonly<Record<string, Operation2>> = {
  ...binaryOperations,
  add,
  divide,
  divide_int: divideInteger,
  multiply,
  quantize,
  remainder,
  subtract,
}

function one(name: string, make: (vm: Vm, self: PyDecimalContext, x: Dec) => PyObject): NativeDefinition {
  return native(`${name}($self, x, /)`, (vm, self: PyDecimalContext, x: PyObject) => make(vm, self, operand(vm, x)))
}

function two(name: string, make: (vm: Vm, self: PyDecimalContext, x: Dec, y: Dec) => PyObject): NativeDefinition {
  return namelessNative(`${name}($self, x, y, /)`, (vm, self: PyDecimalContext, x: PyObject, y: PyObject) =>
    make(vm, self, operand(vm, x), operand(vm, y)),
  )
}

function asDecimal(vm: Vm, x: PyObject): PyObject {
  const value = operand(vm, x)
  if (!isDecimal(vm, x)) return newDecimal(vm, value)
  x.refs++
  return x
}

function raise(vm: Vm, self: PyDecimalContext, a: PyObject, b: PyObject, modulus?: PyObject): PyObject {
  const [base, exponent] = [operand(vm, a), operand(vm, b)]
  const by = modulus === undefined || modulus === vm.none ? null : operand(vm, modulus)
  return newDecimal(
    vm,
    operate(vm, self, (work) => (by === null ? power(base, exponent, work) : powerModulo(base, exponent, by, work))),
  )
}

function reduce(vm: Vm, self: PyDecimalContext): PyObject {
  const { prec, rounding, emin, emax, capitals, clamp, status, traps } = self.data
  self.cls.refs++
  return vm.tuple([
    self.cls,
    vm.tuple([
      vm.int(normalize(prec)),
      vm.intern(rounding),
      vm.int(normalize(emin)),
      vm.int(normalize(emax)),
      vm.int(capitals ? 1 : 0),
      vm.int(clamp ? 1 : 0),
      signalList(vm, status),
      signalList(vm, traps),
    ]),
  ])
}

const shown: readonly NativeDefinition[] = [
  one('to_sci_string', (vm, { data }, x) => vm.str(showDecimal(x, { capitals: data.capitals }))),
  one('to_eng_string', (vm, { data }, x) => vm.str(showDecimal(x, { engineering: true, capitals: data.capitals }))),
  one('number_class', (vm, self, x) => vm.str(numberClass(x, workOf(self)))),
]

const own: readonly NativeDefinition[] = [
  native('Etiny($self, /)', (vm, { data }: PyDecimalContext) => vm.int(normalize(etiny(data)))),
  native('Etop($self, /)', (vm, { data }: PyDecimalContext) => vm.int(normalize(etop(data)))),
  native('radix($self, /)', (vm) => newDecimal(vm, finite(false, 10n, 0n))),
  native('clear_flags($self, /)', (vm, { data }: PyDecimalContext) => {
    data.status = 0
    return vm.newNone()
  }),
  native('clear_traps($self, /)', (vm, { data }: PyDecimalContext) => {
    data.traps = 0
    return vm.newNone()
  }),
  native('__copy__($self, /)', (vm, self: PyDecimalContext) => copyContext(vm, self)),
  native('copy($self, /)', (vm, self: PyDecimalContext) => copyContext(vm, self)),
  native('__reduce__($self, /)', reduce),
  namelessNative('create_decimal($self, num="0", /)', (vm, self: PyDecimalContext, object?: PyObject) =>
    newDecimal(vm, object === undefined ? finite(false, 0n, 0n) : roundedValue(vm, object, self)),
  ),
  native('create_decimal_from_float($self, f, /)', (vm, self: PyDecimalContext, object: PyObject) => {
    const value = fromReal(vm, object)
    return newDecimal(
      vm,
      operate(vm, self, (work) => finalize(value, work)),
    )
  }),
]

function requireDecimal(vm: Vm, object: PyObject): void {
  if (!isDecimal(vm, object)) throw vm.error('TypeError', 'argument must be a Decimal')
}

export const contextMethods: readonly NativeDefinition[] = [
  ...Object.entries(unaries).map(([name, operation]) =>
    one(name, (vm, self, x) =>
      newDecimal(
        vm,
        operate(vm, self, (work) => operation(x, work)),
      ),
    ),
  ),
  ...Object.entries(binaries).map(([name, operation]) =>
    two(name, (vm, self, x, y) =>
      newDecimal(
        vm,
        operate(vm, self, (work) => operation(x, y, work)),
      ),
    ),
  ),
  ...Object.entries(quietOperations).map(([name, operation]) =>
    two(name, (vm, _self, x, y) => newDecimal(vm, operation(x, y))),
  ),
  ...Object.entries(predicates)
    .filter(([name]) => name !== 'is_canonical')
    .map(([name, test]) => one(name, (vm, _self, x) => vm.bool(test(x)))),
  ...Object.entries(limitedPredicates).map(([name, test]) => one(name, (vm, { data }, x) => vm.bool(test(x, data)))),
  ...shown,
  ...own,
  two('same_quantum', (vm, _self, x, y) => vm.bool(sameQuantum(x, y))),
  two('divmod', (vm, self, x, y) => divmodTuple(vm, x, y, self)),
  one('copy_abs', (vm, _self, x) => newDecimal(vm, withSign(x, false))),
  one('copy_negate', (vm, _self, x) => newDecimal(vm, withSign(x, !x.negative))),
  native('copy_decimal($self, x, /)', (vm, _self: PyDecimalContext, x: PyObject) => asDecimal(vm, x)),
  native('canonical($self, x, /)', (vm, _self: PyDecimalContext, x: PyObject) => {
    requireDecimal(vm, x)
    return asDecimal(vm, x)
  }),
  native('is_canonical($self, x, /)', (vm, _self: PyDecimalContext, x: PyObject) => {
    requireDecimal(vm, x)
    return vm.bool(true)
  }),
  namelessNative('power($self, /, a, b, modulo=None)', raise),
  namelessNative('fma($self, x, y, z, /)', (vm, self: PyDecimalContext, x: PyObject, y: PyObject, z: PyObject) => {
    const [a, b, c] = [operand(vm, x), operand(vm, y), operand(vm, z)]
    return newDecimal(
      vm,
      operate(vm, self, (work) => fusedMultiplyAdd(a, b, c, work)),
    )
  }),
]
