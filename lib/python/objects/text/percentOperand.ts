/**
 * `template % values` of str and bytes: what lib/python/text's formatting asks about values is answered here.
 *
 * Values looked up by key are owned until the formatting ends.
 */
import { formatPercent, formatPercentBytes, type PercentOperand } from '../../text/percentFormat'
import { latinOf } from '../../text/latin'
import type { PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { floatOf } from '../number/floatValue'
import { hasIndex, indexOf, intValue, isInt } from '../number/indexValue'
import { wholeOf } from '../number/intNew'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { getItem } from '../protocol/items'
import { lookupInType } from '../protocol/lookup'
import { unwrap } from '../protocol/raiseProblem'
import { ascii, repr, str } from '../protocol/text'
import { shownName } from '../type/fullName'
import { bytesByMethod } from './bytesFrom'
import { bytesInside, isBytesLike, bytesValue } from './bytesLike'
import { newBytes } from './newText'
import { isStr, textValue } from './textArgument'

type Mode = 'str' | 'bytes'

export function percentStr(vm: Vm, template: string, values: PyObject): string {
  return withOperand(vm, 'str', values, (operand) =>
    unwrap(vm, formatPercent(vm.percentTemplates.of(template), operand)),
  )
}

/** Template and result are bytes as Latin-1 texts. */
export function percentBytes(vm: Vm, template: string, values: PyObject): string {
  return withOperand(vm, 'bytes', values, (operand) => unwrap(vm, formatPercentBytes(template, operand)))
}

function withOperand(
  vm: Vm,
  mode: Mode,
  values: PyObject,
  format: (operand: PercentOperand<PyObject>) => string,
): string {
  const held: PyObject[] = []
  try {
    return format(operandOf(vm, mode, values, held))
  } finally {
    for (const object of held) vm.decref(object)
  }
}

function operandOf(vm: Vm, mode: Mode, values: PyObject, held: PyObject[]): PercentOperand<PyObject> {
  const isTuple = (values.cls.kind & kind.TUPLE) !== 0
  return {
    values: isTuple ? (values.data as PyObject[]) : [values], // a tuple inside
    ...(isMapping(mode, values) ? { lookUp: (key: string) => lookUp(vm, mode, values, key, held) } : {}),
    mostDigits: vm.mostIntDigits,
    typeName: (value) => value.cls.name,
    fullTypeName: (value) => shownName(vm, value.cls),
    star: (value) => (isInt(value) ? intValue(value) : undefined),
    text: (value, type) => (mode === 'str' ? convertedText(vm, value, type) : convertedBytes(vm, value, type)),
    whole: (value, type) => wholeNumber(vm, value, 'diu'.includes(type)),
    float: (value) => (mode === 'str' ? floatOf(vm, value) : unlessError(vm, 'Exception', () => floatOf(vm, value))),
    character: (value) => character(vm, mode, value),
  }
}

function isMapping(mode: Mode, values: PyObject): boolean {
  const excluded = kind.TUPLE | kind.STR | (mode === 'bytes' ? kind.BYTES | kind.BYTEARRAY : 0)
  return values.cls.slots.getItem !== null && (values.cls.kind & excluded) === 0
}

function lookUp(vm: Vm, mode: Mode, mapping: PyObject, key: string, held: PyObject[]): PyObject {
  const keyObject =
    mode === 'str'
      ? vm.str(key)
      : newBytes(
          vm,
          Uint8Array.from(key, (character) => character.charCodeAt(0)),
        )
  try {
    const found = getItem(vm, mapping, keyObject)
    held.push(found)
    return found
  } finally {
    vm.decref(keyObject)
  }
}

function convertedText(vm: Vm, value: PyObject, type: 's' | 'r' | 'a' | 'b'): string {
  return type === 's' ? str(vm, value) : type === 'r' ? repr(vm, value) : ascii(vm, value)
}

function convertedBytes(vm: Vm, value: PyObject, type: 's' | 'r' | 'a' | 'b'): string | undefined {
  if (type === 'r' || type === 'a') return ascii(vm, value)
  const bytes = bytesInside(vm, value) ?? bytesByMethod(vm, value)
  return bytes === null ? undefined : latinOf(bytes)
}

/** `%d` takes what int() takes but text; `%x` what has `__index__`. A TypeError means: not a number of this kind. */
function wholeNumber(vm: Vm, value: PyObject, decimal: boolean): PyInt | undefined {
  if (isInt(value)) return intValue(value)
  if (!isNumber(value)) return undefined
  return unlessError(vm, 'TypeError', () => (decimal ? (wholeOf(vm, value) ?? undefined) : indexOf(vm, value)))
}

function isNumber(value: PyObject): boolean {
  const { int, float, index } = value.cls.slots
  return int !== null || float !== null || index !== null || lookupInType(value.cls, '__complex__') !== null
}

function unlessError<T>(vm: Vm, error: string, compute: () => T): T | undefined {
  try {
    return compute()
  } catch (raised) {
    if (!vm.isError(raised, error)) throw raised
    vm.dropError(raised)
    return undefined
  }
}

function character(vm: Vm, mode: Mode, value: PyObject): PyInt | string | undefined {
  if (mode === 'str' && isStr(value)) return textValue(value)
  if (mode === 'bytes' && isBytesLike(value)) return latinOf(bytesValue(value))
  return hasIndex(value) ? indexOf(vm, value) : undefined
}

/** The one operand of a template that takes one; null where there are others, or none. */
export function onlyOperand(operand: PyObject): PyObject | null {
  const isTuple = (operand.cls.kind & kind.TUPLE) !== 0
  const items = isTuple ? (operand.data as PyObject[]) : [operand] // kind says it is a tuple
  const [first] = items
  return items.length === 1 ? (first ?? null) : null
}
