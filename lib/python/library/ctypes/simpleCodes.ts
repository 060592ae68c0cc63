/**
 * The simple C types by their letters: how a Python object becomes bytes and bytes an object. Follows the setters and getters of
 * CPython's Modules/_ctypes/cfield.c. Integers are cut to the type's size, as there.
 */
import { atomLayout } from '../../objects/layouts'
import { isComplex, complexValue } from '../../objects/number/complexOperators'
import { complexFrom } from '../../objects/number/complexNew'
import { floatOf } from '../../objects/number/floatValue'
import { indexOf, isInt } from '../../objects/number/indexValue'
import { newComplex } from '../../objects/number/newNumber'
import { hasSignBit, signedFloat, writeNanSign } from '../../objects/number/nanSign'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { bytesValue, isBytesLike } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { nativeFormats, type PackedFormat, readFloat, readInt, writeFloat, writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { addressOfText, notHere, objectAt, POINTER, untilZero } from './access'
import type { Block } from '../../vm/NativeMemory'

export interface SimpleCode {
  readonly letter: string
  readonly size: number
  readonly align: number
  readonly format: string
  /** What the bytes are; owned. */
  readonly get: (vm: Vm, bytes: Uint8Array) => PyObject
  /** Writes the value; what has to be kept for the bytes to stay good, owned, or null. */
  readonly set: (vm: Vm, bytes: Uint8Array, value: PyObject) => PyObject | null
}

type Rule = Pick<SimpleCode, 'get' | 'set'>

const WIDE: PackedFormat = { size: 4, what: 'unsigned' }
const LAST_CHARACTER = 0x10ffff
const BYTE = 255

function whole(packed: PackedFormat): Rule {
  return {
    get: (vm, bytes) => vm.int(readInt(bytes, 0, packed, true)),
    set: (vm, bytes, value) => {
      const number = indexOf(vm, value)
      writeInt(bytes, 0, packed, packed.size < 8 ? Number(BigInt.asUintN(32, BigInt(number))) : number, true)
      return null
    },
  }
}

function real(packed: PackedFormat): Rule {
  return {
    get: (vm, bytes) => signedFloat(vm, readFloat(bytes, 0, packed, true), hasSignBit(bytes, 0, packed.size, true)),
    set: (vm, bytes, value) => {
      const number = floatOf(vm, value)
      writeFloat(bytes, 0, packed, packed.size === 4 ? Math.fround(number) : number, true)
      writeNanSign(vm, value, bytes, { at: 0, size: packed.size, little: true })
      return null
    },
  }
}

function pair(packed: PackedFormat): Rule {
  return {
    get: (vm, bytes) =>
      newComplex(vm, {
        real: readFloat(bytes, 0, packed, true),
        imaginary: readFloat(bytes, packed.size, packed, true),
      }),
    set: (vm, bytes, value) => {
      const found = isComplex(value) ? complexValue(value) : complexFrom(vm, value)
      if (found === null) throw vm.error('TypeError', `must be complex number, not ${value.cls.name}`)
      const narrow = packed.size === 4 ? Math.fround : Number
      writeFloat(bytes, 0, packed, narrow(found.real), true)
      writeFloat(bytes, packed.size, packed, narrow(found.imaginary), true)
      return null
    },
  }
}

const longDouble: Rule = {
  get: (vm) => {
    throw notHere(vm, 'has no long double')
  },
  set: (vm) => {
    throw notHere(vm, 'has no long double')
  },
}

const truth: Rule = {
  get: (vm, bytes) => vm.bool(bytes[0] !== 0),
  set: (vm, bytes, value) => {
    bytes[0] = vm.truth(value) ? 1 : 0
    return null
  },
}

/** VARIANT_BOOL: all bits or none. */
const shortTruth: Rule = {
  get: (vm, bytes) => vm.bool(bytes[0] !== 0 || bytes[1] !== 0),
  set: (vm, bytes, value) => {
    bytes.fill(vm.truth(value) ? BYTE : 0, 0, 2)
    return null
  },
}

const character: Rule = {
  get: (vm, bytes) => newBytes(vm, bytes.slice(0, 1)),
  set: (vm, bytes, value) => {
    bytes[0] = byteOf(vm, value)
    return null
  },
}

function byteOf(vm: Vm, value: PyObject): number {
  const wanted = 'one character bytes, bytearray, or an integer in range(256) expected, not'
  if (isBytesLike(value)) {
    const [byte, ...more] = bytesValue(value)
    if (byte !== undefined && more.length === 0) return byte
    const name = (value.cls.kind & kind.BYTES) !== 0 ? 'bytes' : 'bytearray'
    throw vm.error('TypeError', `${wanted} ${name} of length ${bytesValue(value).length}`)
  }
  if (!isInt(value)) throw vm.error('TypeError', `${wanted} ${value.cls.name}`)
  const number = indexOf(vm, value)
  if (number < 0 || number > BYTE) throw vm.error('TypeError', 'integer not in range(256)')
  return Number(number)
}

const wideCharacter: Rule = {
  get: (vm, bytes) => vm.str(wideText(vm, bytes.subarray(0, WIDE.size))),
  set: (vm, bytes, value) => {
    const wanted = 'a unicode character expected, not'
    if (!isStr(value)) throw vm.error('TypeError', `${wanted} instance of ${value.cls.name}`)
    const [one, ...more] = Array.from(textValue(value))
    if (one === undefined || more.length > 0)
      throw vm.error('TypeError', `${wanted} a string of length ${one === undefined ? 0 : more.length + 1}`)
    writeInt(bytes, 0, WIDE, one.codePointAt(0) ?? 0, true)
    return null
  },
}

/** Four bytes a character. */
export function wideText(vm: Vm, bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + WIDE.size <= bytes.length; at += WIDE.size) {
    const code = Number(readInt(bytes, at, WIDE, true))
    if (code > LAST_CHARACTER)
      throw vm.error('ValueError', `character U+${code.toString(16)} is not in range [U+0000; U+10ffff]`)
    text += String.fromCodePoint(code)
  }
  return text
}

export function wideBytes(text: string): Uint8Array {
  const codes = Array.from(text, (one) => one.codePointAt(0) ?? 0)
  const bytes = new Uint8Array(codes.length * WIDE.size)
  codes.forEach((code, i) => writeInt(bytes, i * WIDE.size, WIDE, code, true))
  return bytes
}

/** An address, or what a number is worth as one. */
function setAddress(vm: Vm, bytes: Uint8Array, value: PyObject, otherwise: string): null {
  if (value === vm.none) bytes.fill(0, 0, POINTER.size)
  else if (isInt(value)) writeInt(bytes, 0, POINTER, indexOf(vm, value), true)
  else throw vm.error('TypeError', otherwise)
  return null
}

const textPointer: Rule = {
  get: (vm, bytes) => {
    const address = readInt(bytes, 0, POINTER, true)
    return address === 0 ? vm.newNone() : newBytes(vm, untilZero(vm, address, 1))
  },
  set: (vm, bytes, value) => {
    if ((value.cls.kind & kind.BYTES) === 0)
      return setAddress(vm, bytes, value, `bytes or integer address expected instead of ${value.cls.name} instance`)
    writeInt(bytes, 0, POINTER, addressOfText(vm, value), true)
    value.refs++
    return value
  },
}

const widePointer: Rule = {
  get: (vm, bytes) => {
    const address = readInt(bytes, 0, POINTER, true)
    return address === 0 ? vm.newNone() : vm.str(wideText(vm, untilZero(vm, address, WIDE.size)))
  },
  set: (vm, bytes, value) => {
    if (!isStr(value))
      return setAddress(
        vm,
        bytes,
        value,
        `unicode string or integer address expected instead of ${value.cls.name} instance`,
      )
    const block = vm.nativeMemory.place(wideBytes(`${textValue(value)}\0`))
    writeInt(bytes, 0, POINTER, block.address, true)
    return vm.container(vm.typeNamed(CAPSULE), block)
  },
}

const pointer: Rule = {
  get: (vm, bytes) => {
    const address = readInt(bytes, 0, POINTER, true)
    return address === 0 ? vm.newNone() : vm.int(address)
  },
  set: (vm, bytes, value) => setAddress(vm, bytes, value, 'cannot be converted to pointer'),
}

const anyObject: Rule = {
  get: (vm, bytes) => {
    const address = readInt(bytes, 0, POINTER, true)
    if (address === 0) throw vm.error('ValueError', 'PyObject is NULL')
    const object = objectAt(vm, address)
    object.refs++
    return object
  },
  set: (vm, bytes, value) => {
    writeInt(bytes, 0, POINTER, vm.addressOf(value), true)
    value.refs++
    return value
  },
}

function code(letter: string, size: number, rule: Rule, align = size, format = `<${letter}`): [string, SimpleCode] {
  return [letter, { letter, size, align, format, ...rule }]
}

function numeric(letter: string): [string, SimpleCode] {
  const packed = nativeFormats.get(letter)
  if (packed === undefined) throw new RangeError(`numeric: no format ${letter}`)
  const format = letter === 'l' ? '<q' : letter === 'L' ? '<Q' : `<${letter}`
  return code(letter, packed.size, packed.what === 'float' ? real(packed) : whole(packed), packed.size, format)
}

const DOUBLE: PackedFormat = { size: 8, what: 'float' }
const SINGLE: PackedFormat = { size: 4, what: 'float' }

export const simpleCodes: ReadonlyMap<string, SimpleCode> = new Map([
  ...[...'bBhHiIlLqQfd'].map(numeric),
  code('c', 1, character),
  code('u', WIDE.size, wideCharacter),
  code('z', POINTER.size, textPointer),
  code('Z', POINTER.size, widePointer),
  code('P', POINTER.size, pointer),
  code('O', POINTER.size, anyObject),
  code('?', 1, truth),
  code('v', 2, shortTruth),
  code('D', 16, pair(DOUBLE), 8),
  code('F', 8, pair(SINGLE), 4),
  code('g', 16, longDouble),
  code('G', 32, longDouble, 16),
])

const CAPSULE = '_ctypes.wide text'

/** What owns the characters that a `c_wchar_p` points to. */
export const capsuleType: TypeEntry = {
  key: CAPSULE,
  base: 'object',
  definition: {
    name: 'PyCapsule',
    layout: {
      ...atomLayout('PyCapsule', kind.OTHER, () => 64),
      container: true,
      role: 'machinery',
      release: (vm, object) => {
        vm.nativeMemory.free(object.data as Block) // the layout's own data
        return []
      },
    },
    slots: {
      repr: (vm, self) =>
        vm.str(
          `<capsule object "_ctypes/cfield.c wchar_t buffer from unicode" at 0x${vm.addressOf(self).toString(16)}>`,
        ),
    },
    uncounted: true,
  },
}
