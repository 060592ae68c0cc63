/** Functions of one value: repr, hash, id, numbers and characters. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native } from '../../objects/native/native'
import { ternaryPower } from '../../objects/number/ternaryPower'
import type { PyObject } from '../../objects/PyObject'
import { kind, nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { callSpecial } from '../../objects/protocol/calls'
import { hashOf } from '../../objects/protocol/compare'
import { asciiObject, format, reprObject } from '../../objects/protocol/text'
import { codePointAt, codePointLength } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'

function prefixed(vm: Vm, value: PyObject, base: 2 | 8 | 16, prefix: string): PyObject {
  const number = vm.services.index(vm, value)
  const digits = (number < 0 ? -number : number).toString(base)
  return vm.str(`${number < 0 ? '-' : ''}${prefix}${digits}`)
}

function ordinal(vm: Vm, value: PyObject): PyObject {
  const text = (value.cls.kind & kind.STR) !== 0 ? (value.data as string) : null // a str inside
  if (text !== null && codePointLength(text) === 1) return vm.int(codePointAt(text, 0) ?? 0)
  const bytes = (value.cls.kind & (kind.BYTES | kind.BYTEARRAY)) !== 0 ? (value.data as Uint8Array) : null // bytes inside
  if (bytes !== null && bytes.length === 1) return vm.int(bytes[0] ?? 0)
  if (text === null && bytes === null)
    throw vm.error('TypeError', `ord() expected string of length 1, but ${value.cls.name} found`)
  const length = text === null ? (bytes?.length ?? 0) : codePointLength(text)
  throw vm.error(
    'TypeError',
    text === null
      ? `ord() expected a character, but string of length ${length} found`
      : `ord() expected a character, but string of length ${length} found`,
  )
}

const LAST_CODE_POINT = 0x10ffff

function character(vm: Vm, value: PyObject): PyObject {
  const code = vm.services.index(vm, value)
  if (typeof code === 'bigint' || code < 0 || code > LAST_CODE_POINT)
    throw vm.error('ValueError', 'chr() arg not in range(0x110000)')
  return vm.str(String.fromCodePoint(code))
}

function absolute(vm: Vm, value: PyObject): PyObject {
  const slot = value.cls.slots.absolute
  if (slot === null) throw vm.error('TypeError', `bad operand type for abs(): '${value.cls.name}'`)
  return slot(vm, value)
}

function power(vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject | undefined): PyObject {
  if (modulus === undefined || modulus === vm.none) return binaryOp(vm, base, exponent, nb.POWER)
  return ternaryPower(vm, base, exponent, modulus)
}

function round(vm: Vm, number: PyObject, digits: PyObject | undefined): PyObject {
  const result = callSpecial(vm, number, '__round__', digits === undefined || digits === vm.none ? [] : [digits])
  if (result === null) throw vm.error('TypeError', `type ${number.cls.name} doesn't define __round__ method`)
  return result
}

export const valueFunctions = [
  native('abs(number, /)', absolute),
  native('ascii(obj, /)', (vm, object: PyObject) => asciiObject(vm, object)),
  native('bin(number, /)', (vm, value: PyObject) => prefixed(vm, value, 2, '0b')),
  native('oct(number, /)', (vm, value: PyObject) => prefixed(vm, value, 8, '0o')),
  native('hex(number, /)', (vm, value: PyObject) => prefixed(vm, value, 16, '0x')),
  native('chr(i, /)', character),
  native('ord(character, /)', ordinal),
  native('divmod(x, y, /)', (vm, x: PyObject, y: PyObject) => binaryOp(vm, x, y, nb.DIVMOD)),
  native("format(value, format_spec='', /)", (vm, value: PyObject, spec?: PyObject) => {
    if (spec !== undefined && (spec.cls.kind & kind.STR) === 0) {
      throw vm.error('TypeError', `format() argument 2 must be str, not ${argumentKind(vm, spec)}`)
    }
    return format(vm, value, spec === undefined ? '' : String(spec.data))
  }),
  native('hash(obj, /)', (vm, object: PyObject) => vm.int(hashOf(vm, object))),
  native('id(obj, /)', (vm, object: PyObject) => vm.int(vm.addressOf(object))),
  native('pow(base, exp, mod=None)', power),
  native('repr(obj, /)', (vm, object: PyObject) => reprObject(vm, object)),
  native('round(number, ndigits=None)', round),
]
