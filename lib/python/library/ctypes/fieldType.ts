/** `CField`: a field of a structure, where it lies and what is in it. The library's `_layout.py` makes them. */
import { fixedLayout } from '../../objects/layouts'
import { indexOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type PyType } from '../../objects/PyType'
import { bytesValue } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isType } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { isStr, textValue } from '../../objects/text/textArgument'
import { nativeFormats, type PackedFormat, readInt, writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { readAt, writableAt } from './access'
import { type CData, getPart, isCData, setPart } from './cData'
import { wideBytes, wideText } from './simpleCodes'
import { infoOf } from './typeInfo'

export interface FieldFields {
  readonly name: string
  type: PyType | null
  readonly offset: number
  readonly size: number
  readonly index: number
  /** Of a field of bits: how many, and from which on. */
  readonly bits: { readonly size: number; readonly offset: number } | null
}

export interface CField extends PyContainer {
  data: FieldFields
}

const FIELD = 'ctypes.CField'
const WIDE = 4
const BIT_LETTERS = 'bBhHiIlLqQ?'

export function isField(vm: Vm, object: PyObject): object is CField {
  return object.cls === vm.typeNamed(FIELD)
}

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const first = args.length - (names?.length ?? 0)
  const given = new Map((names ?? []).map((name, at) => [name, args[first + at] ?? vm.none]))
  const type = given.get('type')
  const name = given.get('name')
  if (type === undefined || name === undefined || !given.has('_internal_use'))
    throw vm.error('TypeError', 'CField is not intended to be used directly; use the _fields_ of a structure')
  if (!isStr(name)) throw vm.error('TypeError', 'field name must be a string')
  if (!isType(type) || infoOf(type) === null)
    throw vm.error('TypeError', `type of field '${textValue(name)}' must be a C type`)
  const bits = bitsOf(vm, given)
  if (bits !== null) checkBits(vm, type)
  type.refs++
  const data: FieldFields = {
    name: textValue(name),
    type,
    offset: numberIn(vm, given, 'byte_offset'),
    size: numberIn(vm, given, 'byte_size'),
    index: numberIn(vm, given, 'index'),
    bits,
  }
  return vm.newOf(cls, data)
}

function numberIn(vm: Vm, given: ReadonlyMap<string, PyObject>, name: string): number {
  return Number(indexOf(vm, given.get(name) ?? vm.none))
}

function bitsOf(vm: Vm, given: ReadonlyMap<string, PyObject>): FieldFields['bits'] {
  const size = given.get('bit_size')
  if (size === undefined || size === vm.none) return null
  return { size: numberIn(vm, given, 'bit_size'), offset: numberIn(vm, given, 'bit_offset') }
}

function checkBits(vm: Vm, type: PyType): void {
  const letter = infoOf(type)?.code?.letter
  if (letter === undefined || !BIT_LETTERS.includes(letter))
    throw vm.error('TypeError', `bit fields not allowed for type ${type.name}`)
}

function typeOf({ data }: CField): PyType {
  if (data.type === null) throw new RangeError('a field that was cleared')
  return data.type
}

function get(vm: Vm, self: PyObject, instance: PyObject | null): PyObject {
  const field = self as CField // the slot is that of fields
  if (instance === null) {
    self.refs++
    return self
  }
  const { data } = field
  const whole = structureOf(vm, instance)
  const address = whole.data.address + data.offset
  if (data.bits !== null) return getBits(vm, field, readAt(vm, address, data.size))
  const text = textLetter(field)
  if (text !== null) return getText(vm, text, readAt(vm, address, data.size))
  return getPart(vm, typeOf(field), whole, data.index, address)
}

function set(vm: Vm, self: PyObject, instance: PyObject, value: PyObject | null): void {
  const field = self as CField // the slot is that of fields
  const { data } = field
  const whole = structureOf(vm, instance)
  if (value === null) throw vm.error('TypeError', "can't delete attribute")
  const address = whole.data.address + data.offset
  const text = textLetter(field)
  if (data.bits !== null) setBits(vm, field, writableAt(vm, address, data.size), value)
  else if (text !== null) setText(vm, text, writableAt(vm, address, data.size), value)
  else setPart(vm, typeOf(field), whole, data.index, address, value)
}

function structureOf(vm: Vm, instance: PyObject): CData {
  if (!isCData(instance)) throw vm.error('TypeError', 'not a ctype instance')
  return instance
}

/** Arrays of characters are shown as text. */
function textLetter(field: CField): 'c' | 'u' | null {
  const info = infoOf(typeOf(field))
  const letter = info?.kind === 'array' && info.item !== null ? infoOf(info.item)?.code?.letter : null
  return letter === 'c' || letter === 'u' ? letter : null
}

function getText(vm: Vm, letter: 'c' | 'u', bytes: Uint8Array): PyObject {
  if (letter === 'u') return vm.str(wideText(vm, bytes).replace(/\0.*$/su, ''))
  const end = bytes.indexOf(0)
  return newBytes(vm, bytes.slice(0, end < 0 ? bytes.length : end))
}

/** A zero comes behind it where there is room; what lies behind that stays. */
function setText(vm: Vm, letter: 'c' | 'u', bytes: Uint8Array, value: PyObject): void {
  const width = letter === 'u' ? WIDE : 1
  const text = letter === 'u' ? wideOf(vm, value) : narrowOf(vm, value)
  if (text.length > bytes.length) {
    const [given, most] = [text.length / width, bytes.length / width]
    throw vm.error('ValueError', `${letter === 'u' ? 'string' : 'bytes'} too long (${given}, maximum length ${most})`)
  }
  bytes.set(text)
  bytes.fill(0, text.length, Math.min(bytes.length, text.length + width))
}

function narrowOf(vm: Vm, value: PyObject): Uint8Array {
  if ((value.cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', `expected bytes, ${value.cls.name} found`)
  return bytesValue(value)
}

function wideOf(vm: Vm, value: PyObject): Uint8Array {
  if (!isStr(value)) throw vm.error('TypeError', `unicode string expected instead of ${value.cls.name} instance`)
  return wideBytes(textValue(value))
}

function formatOf(field: CField): PackedFormat {
  return nativeFormats.get(infoOf(typeOf(field))?.code?.letter ?? '') ?? { size: 1, what: 'unsigned' }
}

function getBits(vm: Vm, field: CField, bytes: Uint8Array): PyObject {
  const { bits, size } = field.data
  if (bits === null) throw new RangeError('a field without bits')
  const format = formatOf(field)
  const all = BigInt(readInt(bytes, 0, { size, what: 'unsigned' }, true)) >> BigInt(bits.offset)
  const value = format.what === 'signed' ? BigInt.asIntN(bits.size, all) : BigInt.asUintN(bits.size, all)
  return format.what === 'bool' ? vm.bool(value !== 0n) : vm.int(narrow(value))
}

function narrow(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function setBits(vm: Vm, field: CField, bytes: Uint8Array, value: PyObject): void {
  const { bits, size } = field.data
  if (bits === null) throw new RangeError('a field without bits')
  const given = formatOf(field).what === 'bool' ? (vm.truth(value) ? 1n : 0n) : BigInt(indexOf(vm, value))
  const old = BigInt(readInt(bytes, 0, { size, what: 'unsigned' }, true))
  const mask = ((1n << BigInt(bits.size)) - 1n) << BigInt(bits.offset)
  const mixed = (old & ~mask) | ((given << BigInt(bits.offset)) & mask)
  writeInt(bytes, 0, { size, what: 'unsigned' }, size === 8 ? mixed : Number(mixed), true)
}

function show(vm: Vm, self: PyObject): PyObject {
  const field = self as CField // the slot is that of fields
  const { name, offset, size, bits } = field.data
  const text = vm.str(name)
  const head = `<ctypes.CField ${vm.reprText(text)} type=${typeOf(field).name}, ofs=${offset}`
  vm.decref(text)
  return vm.str(bits === null ? `${head}, size=${size}>` : `${head}, bit_size=${bits.size}, bit_offset=${bits.offset}>`)
}

const BITS_SHIFT = 16

/** As CPython packs it: of a field of bits both its size and its offset. */
function shownSize({ data: { bits, size } }: CField): number {
  return bits === null ? size : (bits.size << BITS_SHIFT) | bits.offset
}

export const fieldType: TypeEntry = {
  key: FIELD,
  base: 'object',
  definition: {
    name: FIELD,
    module: 'ctypes',
    layout: fixedLayout<FieldFields>('CField', 'machinery', 96, ['type']),
    slots: { new_: create, repr: show, get, set },
    getset: {
      name: { field: true, get: (vm, self: CField) => vm.str(self.data.name) },
      type: {
        field: true,
        get: (_vm, self: CField) => {
          const type = typeOf(self)
          type.refs++
          return type
        },
      },
      offset: { field: true, get: (vm, self: CField) => vm.int(self.data.offset) },
      byte_offset: { field: true, get: (vm, self: CField) => vm.int(self.data.offset) },
      byte_size: { field: true, get: (vm, self: CField) => vm.int(self.data.size) },
      size: { get: (vm, self: CField) => vm.int(shownSize(self)) },
      bit_size: { get: (vm, self: CField) => vm.int(self.data.bits?.size ?? self.data.size * 8) },
      bit_offset: { get: (vm, self: CField) => vm.int(self.data.bits?.offset ?? 0) },
      is_bitfield: { get: (vm, self: CField) => vm.bool(self.data.bits !== null) },
      is_anonymous: { get: (vm) => vm.bool(false) },
    },
  },
}
