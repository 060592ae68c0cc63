/**
 * UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: what could not be converted, where and why.
 * Source: the Unicode part of CPython 3.14's Objects/exceptions.c.
 */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { codePointAt, codePointLength } from '../../text/codePoints'
import { call } from '../protocol/calls'
import { str } from '../protocol/text'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { initBaseException, newBaseException } from './baseException'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { extendedLayout } from './exceptionData'
import { field, integerField } from './fields'

const BYTES = 112
type Field = 'encoding' | 'object' | 'start' | 'end' | 'reason'
const CODEC_FIELDS: readonly Field[] = ['encoding', 'object', 'start', 'end', 'reason']
const TRANSLATE_FIELDS: readonly Field[] = ['object', 'start', 'end', 'reason']

function initFields(fields: readonly Field[], isDecoding: boolean) {
  return (vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void => {
    initBaseException(vm, self, args, names)
    if (args.length !== fields.length) {
      throw vm.error('TypeError', `function takes exactly ${fields.length} arguments (${args.length} given)`)
    }
    const checked = fields.map((name, i) => checkedArgument(vm, name, i, args[i] ?? vm.none, isDecoding))
    // Bytes are asked for when all the others were read.
    if (isDecoding) checked[1] = bytesOf(vm, checked[1] ?? vm.none)
    checked.forEach((value, i) => {
      setErrorAttribute(vm, self as PyContainer, fields[i] ?? '', value) // exceptions are containers
      vm.decref(value)
    })
  }
}

/** Owned. */
function checkedArgument(vm: Vm, name: Field, at: number, value: PyObject, isDecoding: boolean): PyObject {
  if (name === 'start' || name === 'end') return vm.int(vm.services.index(vm, value))
  if ((value.cls.kind & kind.STR) === 0 && !(name === 'object' && isDecoding))
    throw vm.error('TypeError', `argument ${at + 1} must be str, not ${argumentKind(vm, value)}`)
  value.refs++
  return value
}

/** Takes the value over; owned. */
function bytesOf(vm: Vm, value: PyObject): PyObject {
  if ((value.cls.kind & kind.BYTES) !== 0) return value
  vm.decref(value)
  if ((value.cls.kind & kind.BYTEARRAY) !== 0) return call(vm, vm.types.bytes, [value])
  throw vm.error('TypeError', `a bytes-like object is required, not '${value.cls.name}'`)
}

function integer(self: PyContainer, name: Field): number {
  return Number(errorAttribute(self, name)?.data ?? 0)
}

function text(vm: Vm, self: PyContainer, name: Field): string {
  return str(vm, errorAttribute(self, name) ?? vm.none)
}

/** Start and end as far as they lie within the object. */
function range(self: PyContainer, length: number): [number, number] {
  return [integer(self, 'start'), Math.min(integer(self, 'end'), length)]
}

function where(self: PyContainer): string {
  return `position ${integer(self, 'start')}-${integer(self, 'end') - 1}`
}

function escaped(code: number): string {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

/** The character at `start`, where that is the only one; null otherwise. */
function onlyCharacter(self: PyContainer, object: PyObject): number | null {
  const source = String(object.data)
  const [start, end] = range(self, codePointLength(source))
  return start >= 0 && end === start + 1 ? (codePointAt(source, start) ?? null) : null
}

function strOfEncodeError(vm: Vm, exception: PyObject): PyObject {
  const self = exception as PyContainer // exceptions are containers
  const object = errorAttribute(self, 'object')
  if (object === null) return vm.str('')
  const [reason, encoding] = [text(vm, self, 'reason'), text(vm, self, 'encoding')]
  const only = onlyCharacter(self, object)
  if (only === null) return vm.str(`'${encoding}' codec can't encode characters in ${where(self)}: ${reason}`)
  const start = integer(self, 'start')
  return vm.str(`'${encoding}' codec can't encode character '${escaped(only)}' in position ${start}: ${reason}`)
}

function strOfDecodeError(vm: Vm, exception: PyObject): PyObject {
  const self = exception as PyContainer // exceptions are containers
  const object = errorAttribute(self, 'object')
  if (object === null) return vm.str('')
  const [reason, encoding] = [text(vm, self, 'reason'), text(vm, self, 'encoding')]
  const bytes = object.data as Uint8Array // __init__ keeps bytes
  const [start, end] = range(self, bytes.length)
  const only = start >= 0 && end === start + 1 ? bytes[start] : undefined
  if (only === undefined) return vm.str(`'${encoding}' codec can't decode bytes in ${where(self)}: ${reason}`)
  const shown = only.toString(16).padStart(2, '0')
  return vm.str(`'${encoding}' codec can't decode byte 0x${shown} in position ${start}: ${reason}`)
}

function strOfTranslateError(vm: Vm, exception: PyObject): PyObject {
  const self = exception as PyContainer // exceptions are containers
  const object = errorAttribute(self, 'object')
  if (object === null) return vm.str('')
  const reason = text(vm, self, 'reason')
  const only = onlyCharacter(self, object)
  if (only === null) return vm.str(`can't translate characters in ${where(self)}: ${reason}`)
  return vm.str(`can't translate character '${escaped(only)}' in position ${integer(self, 'start')}: ${reason}`)
}

function definition(
  name: string,
  fields: readonly Field[],
  strOf: (vm: Vm, self: PyObject) => PyObject,
): TypeDefinition {
  return {
    name,
    layout: extendedLayout(name, BYTES),
    slots: { new_: newBaseException, init: initFields(fields, name === 'UnicodeDecodeError'), str: strOf },
    getset: {
      encoding: field('encoding'),
      object: field('object'),
      start: integerField('start'),
      end: integerField('end'),
      reason: field('reason'),
    },
  }
}

export const unicodeEncodeErrorDefinition = definition('UnicodeEncodeError', CODEC_FIELDS, strOfEncodeError)
export const unicodeDecodeErrorDefinition = definition('UnicodeDecodeError', CODEC_FIELDS, strOfDecodeError)
export const unicodeTranslateErrorDefinition = definition(
  'UnicodeTranslateError',
  TRANSLATE_FIELDS,
  strOfTranslateError,
)
