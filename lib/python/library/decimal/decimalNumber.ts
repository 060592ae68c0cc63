/** Decimal among the other numbers: to ints, floats, tuples and ratios, rounding, copying and formatting. */
import { formatDecimal } from '../../text/decimal/format'
import { ratioOf } from '../../text/decimal/convert'
import { quantize, toIntegral } from '../../text/decimal/quantize'
import { wholeOf } from '../../text/decimal/digits'
import { showDecimal } from '../../text/decimal/show'
import { adjusted, type Dec, finite, isNan, withSign, ZERO } from '../../text/decimal/value'
import { maxWork, type Rounding } from '../../text/decimal/work'
import { parseFloatText } from '../../text/float'
import { normalize } from '../../text/int'
import { getName, isDictTable } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { namelessNative, native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { isInt, sizeOf } from '../../objects/number/indexValue'
import { newComplex } from '../../objects/number/newNumber'
import { call } from '../../objects/protocol/calls'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { compute, currentDecimalContext, operate } from './context'
import { fromReal, operandOf } from './conversion'
import { newDecimal, type PyDecimal } from './decimalValue'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

export function decimalText(vm: Vm, value: Dec): string {
  return compute(vm, () => showDecimal(value, { capitals: currentDecimalContext(vm).data.capitals }))
}

/** The whole number nearest by the rounding. */
export function toInt(vm: Vm, value: Dec, rounding: Rounding): PyObject {
  if (isNan(value)) throw vm.error('ValueError', 'cannot convert NaN to integer')
  if (value.form === 'infinite') throw vm.error('OverflowError', 'cannot convert Infinity to integer')
  return vm.int(normalize(compute(vm, () => wholeOf(toIntegral(value, maxWork(), rounding, false)))))
}

export function toFloat(vm: Vm, value: Dec): number {
  if (value.form === 'snan') throw vm.error('ValueError', 'cannot convert signaling NaN to float')
  if (value.form === 'nan') return Number.NaN
  return unwrap(vm, parseFloatText(showDecimal(value, { capitals: true })))
}

function round(vm: Vm, self: PyDecimal, digits?: PyObject): PyObject {
  if (digits === undefined) return toInt(vm, self.data, 'ROUND_HALF_EVEN')
  if (!isInt(digits)) throw vm.error('TypeError', 'optional arg must be an integer')
  const like = finite(false, 1n, -BigInt(sizeOf(vm, digits)))
  return newDecimal(
    vm,
    operate(vm, currentDecimalContext(vm), (work) => quantize(self.data, like, work)),
  )
}

function asTuple(vm: Vm, { data }: PyDecimal): PyObject {
  const { form, negative, coefficient, exponent } = data
  const digits = isNan(data) && coefficient === 0n ? '' : coefficient.toString()
  const last =
    form === 'finite' ? vm.int(normalize(exponent)) : vm.intern(form === 'infinite' ? 'F' : form === 'nan' ? 'n' : 'N')
  const args = [vm.int(negative ? 1 : 0), vm.filledTuple(Array.from(digits, (digit) => vm.int(Number(digit)))), last]
  try {
    return call(vm, vm.state.get('decimal.DecimalTuple') ?? vm.none, args)
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

function ratio(vm: Vm, { data }: PyDecimal): PyObject {
  if (isNan(data)) throw vm.error('ValueError', 'cannot convert NaN to integer ratio')
  if (data.form === 'infinite') throw vm.error('OverflowError', 'cannot convert Infinity to integer ratio')
  const [numerator, denominator] = compute(vm, () => ratioOf(data))
  return vm.tuple([vm.int(normalize(numerator)), vm.int(normalize(denominator))])
}

function format(vm: Vm, self: PyDecimal, spec: PyObject, override?: PyObject): PyObject {
  const { data } = currentDecimalContext(vm)
  if (!isStr(spec)) throw vm.error('TypeError', 'format arg must be str')
  if (override !== undefined && !isDictTable(override.data))
    throw vm.error('TypeError', 'optional argument must be a dict')
  const locale = override === undefined ? null : localeOf(vm, override as PyDict) // tested just now
  return vm.str(
    unwrap(
      vm,
      compute(vm, () => formatDecimal(self.data, textValue(spec), data, locale)),
    ),
  )
}

function localeOf(vm: Vm, dict: PyDict): { point: string; separator: string; grouping: string } {
  const read = (name: string, otherwise: string): string => {
    const found = getName(dict, name)
    if (found === null) return otherwise
    if (isStr(found)) return textValue(found)
    throw vm.error('ValueError', 'invalid override dict')
  }
  const found = {
    point: read('decimal_point', '.'),
    separator: read('thousands_sep', ''),
    grouping: read('grouping', ''),
  }
  const [point, separator] = [found.point, found.separator].map((text) => new TextEncoder().encode(text).length)
  // Both are one character in UTF-8, and sizes of groups are no negative bytes.
  const isWrong =
    point === 0 || (point ?? 0) > MOST_BYTES || (separator ?? 0) > MOST_BYTES || /[^\0-\x7f]/.test(found.grouping)
  if (isWrong) throw vm.error('ValueError', 'invalid override dict')
  return found
}

const MOST_BYTES = 4

/** A Decimal made of a float or an int, of the class that was asked. */
function fromRealAs(vm: Vm, cls: PyType, value: Dec): PyObject {
  const made = newDecimal(vm, value)
  if (cls === vm.typeNamed('decimal.Decimal')) return made
  try {
    return call(vm, cls, [made])
  } finally {
    vm.decref(made)
  }
}

const self = (_vm: Vm, object: PyDecimal): PyObject => owned(object)

function whole(name: string, rounding: Rounding): NativeDefinition {
  return native(`${name}($self, /)`, (vm, { data }: PyDecimal) => toInt(vm, data, rounding))
}

export const numberMethods: readonly NativeDefinition[] = [
  native('adjusted($self, /)', (vm, { data }: PyDecimal) =>
    vm.int(data.form === 'finite' ? normalize(adjusted(data)) : 0),
  ),
  native('canonical($self, /)', self),
  native('conjugate($self, /)', self),
  native('radix($self, /)', (vm) => newDecimal(vm, finite(false, 10n, 0n))),
  native('copy_abs($self, /)', (vm, { data }: PyDecimal) => newDecimal(vm, withSign(data, false))),
  native('copy_negate($self, /)', (vm, { data }: PyDecimal) => newDecimal(vm, withSign(data, !data.negative))),
  native('as_tuple($self, /)', asTuple),
  native('as_integer_ratio($self, /)', ratio),
  native('__copy__($self, /)', self),
  native('__deepcopy__($self, object, /)', self),
  namelessNative('__format__($self, spec, override=None, /)', format),
  native('__reduce__($self, /)', (vm, object: PyDecimal) =>
    vm.tuple([owned(object.cls), vm.tuple([vm.str(decimalText(vm, object.data))])]),
  ),
  namelessNative('__round__($self, ndigits=None, /)', round),
  whole('__ceil__', 'ROUND_CEILING'),
  whole('__floor__', 'ROUND_FLOOR'),
  whole('__trunc__', 'ROUND_DOWN'),
  native('__complex__($self, /)', (vm, { data }: PyDecimal) =>
    newComplex(vm, { real: toFloat(vm, data), imaginary: 0 }),
  ),
]

export const numberClassMethods: readonly NativeDefinition[] = [
  native('from_float($type, f, /)', (vm, cls: PyType, object: PyObject) => fromRealAs(vm, cls, fromReal(vm, object))),
  native('from_number($type, number, /)', (vm, cls: PyType, object: PyObject) => {
    const known = operandOf(vm, object)
    if (known === null && object.cls.slots.float === null)
      throw vm.error('TypeError', `conversion from ${object.cls.name} to Decimal is not supported`)
    return fromRealAs(vm, cls, known ?? fromReal(vm, object))
  }),
]

export const numberAttributes = {
  real: { get: (_vm: Vm, object: PyDecimal): PyObject => owned(object) },
  imag: { get: (vm: Vm): PyObject => newDecimal(vm, ZERO) },
}
