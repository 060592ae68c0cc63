/**
 * Decimals out of other objects: exactly, as `Decimal(...)` makes them, or rounded to a context, as its `create_decimal` does;
 * and the operands of operators and methods.
 */
import { fromFloat } from '../../text/decimal/convert'
import { exactly, readDecimal, readStrictly } from '../../text/decimal/parse'
import { finalize, invalid } from '../../text/decimal/rounding'
import { type Dec, digitCount, finite, isNan } from '../../text/decimal/value'
import { condition, maxWork } from '../../text/decimal/work'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { intValue, isInt, sizeOf } from '../../objects/number/indexValue'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { compute, operate, type PyDecimalContext, settle } from './context'
import { isDecimal } from './decimalValue'

function fromInt(object: PyObject): Dec {
  const value = BigInt(intValue(object))
  return finite(value < 0n, value < 0n ? -value : value, 0n)
}

/** An operator's operand: a Decimal or an int; null for anything else. */
export function operandOf(vm: Vm, object: PyObject): Dec | null {
  if (isDecimal(vm, object)) return object.data
  return isInt(object) ? fromInt(object) : null
}

/** A method's operand. */
export function operand(vm: Vm, object: PyObject): Dec {
  const value = operandOf(vm, object)
  if (value === null) throw notSupported(vm, object)
  return value
}

function notSupported(vm: Vm, object: PyObject): unknown {
  return vm.error('TypeError', `conversion from ${object.cls.name} to Decimal is not supported`)
}

/** The value that `Decimal(object)` takes, whatever the context's precision. */
export function exactValue(vm: Vm, object: PyObject, context: PyDecimalContext): Dec {
  const number = operandOf(vm, object)
  if (number !== null) return number
  if (isStr(object)) return exactText(vm, textValue(object), context, readDecimal)
  if (isSequence(object)) {
    const text = tupleText(vm, object)
    return exactText(vm, text, context, readStrictly)
  }
  if (!isFloat(object)) throw notSupported(vm, object)
  settle(vm, context, condition.FLOAT_OPERATION)
  return fromFloat(floatValue(object))
}

function exactText(vm: Vm, text: string, context: PyDecimalContext, read: (text: string) => Dec | null): Dec {
  const work = maxWork()
  const value = compute(vm, () => exactly(read(text), work))
  settle(vm, context, work.status)
  return value
}

function isSequence(object: PyObject): boolean {
  return (object.cls.kind & (kind.TUPLE | kind.LIST)) !== 0
}

/** The value that `context.create_decimal(object)` takes. */
export function roundedValue(vm: Vm, object: PyObject, context: PyDecimalContext): Dec {
  const number = operandOf(vm, object)
  if (number !== null) return operate(vm, context, (work) => rounded(number, work))
  if (isStr(object) || isSequence(object)) {
    const text = isStr(object) ? textValue(object) : tupleText(vm, object)
    return operate(vm, context, (work) => rounded(readStrictly(text), work))
  }
  if (!isFloat(object)) throw notSupported(vm, object)
  settle(vm, context, condition.FLOAT_OPERATION)
  return operate(vm, context, (work) => finalize(fromFloat(floatValue(object)), work))
}

/** Payloads of NaNs are not shortened but refused. */
function rounded(value: Dec | null, work: Parameters<typeof finalize>[1]): Dec {
  if (value === null) return invalid(work, condition.CONVERSION_SYNTAX)
  const room = work.prec - (work.clamp ? 1n : 0n)
  if (isNan(value) && value.coefficient !== 0n && digitCount(value.coefficient) > room)
    return invalid(work, condition.CONVERSION_SYNTAX)
  return finalize(value, work)
}

/** An int or a float, exactly; `from_float` takes nothing else. */
export function fromReal(vm: Vm, object: PyObject): Dec {
  if (isInt(object)) return fromInt(object)
  if (isFloat(object)) return fromFloat(floatValue(object))
  throw vm.error('TypeError', 'argument must be int or float')
}

/** `(sign, digits, exponent)` as text. */
function tupleText(vm: Vm, sequence: PyObject): string {
  const [sign, digits, exponent, ...more] = sequence.data as PyObject[] // a tuple or list inside
  if (sign === undefined || digits === undefined || exponent === undefined || more.length > 0)
    throw vm.error('ValueError', 'argument must be a sequence of length 3')
  const signs = signText(vm, sign)
  const special = specialText(vm, exponent)
  const power = special === null ? exponentOf(vm, exponent) : 0
  const coefficient = digitsText(vm, digits)
  if (special !== null) return signs + special + (special === 'Inf' ? '' : coefficient)
  return `${signs}${coefficient === '' ? '0' : coefficient}E${power}`
}

function signText(vm: Vm, sign: PyObject): string {
  const value = isInt(sign) ? intValue(sign) : -1
  if (value === 0) return ''
  if (value === 1) return '-'
  throw vm.error('ValueError', 'sign must be an integer with the value 0 or 1')
}

function specialText(vm: Vm, exponent: PyObject): string | null {
  if (!isStr(exponent)) return null
  const special = { F: 'Inf', n: 'NaN', N: 'sNaN' }[textValue(exponent)]
  if (special !== undefined) return special
  throw vm.error('ValueError', "string argument in the third position must be 'F', 'n' or 'N'")
}

function exponentOf(vm: Vm, exponent: PyObject): bigint {
  if (!isInt(exponent)) throw vm.error('ValueError', 'exponent must be an integer')
  sizeOf(vm, exponent)
  return BigInt(intValue(exponent))
}

function digitsText(vm: Vm, digits: PyObject): string {
  const wrong = 'coefficient must be a tuple of digits'
  if (!isSequence(digits)) throw vm.error('ValueError', wrong)
  const items = digits.data as PyObject[] // a tuple or list inside
  return items
    .map((item) => {
      const value = isInt(item) ? Number(intValue(item)) : -1
      if (value < 0 || value > 9) throw vm.error('ValueError', wrong)
      return String(value)
    })
    .join('')
}
