/** Items of an array: by their type code, from bytes to Python objects and back, in the words of Modules/arraymodule.c. */
import { fits, type PackedFormat, nativeFormats, readFloat, readInt, writeFloat, writeInt } from '../../text/packed'
import type { PyInt } from '../../text/int'
import { floatOf } from '../../objects/number/floatValue'
import { indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

export interface ItemCode {
  readonly letter: string
  readonly packed: PackedFormat
  /** How memoryview and pickle name the items. */
  readonly format: string
  readonly machine: number
  readonly isText: boolean
}

export const TYPE_CODES = 'bBuwhHiIlLqQfd'
const LAST_CHARACTER = 0x10ffff
const CHARACTER: PackedFormat = { size: 4, what: 'unsigned' }
/** Pickle's number for a little-endian item, by kind and size. */
const MACHINE: Readonly<Record<string, number>> = {
  unsigned1: 0,
  signed1: 1,
  unsigned2: 2,
  signed2: 4,
  unsigned4: 6,
  signed4: 8,
  unsigned8: 10,
  signed8: 12,
  float4: 14,
  float8: 16,
}
const UTF32 = 20

function codeOf(letter: string): readonly [string, ItemCode] {
  const isText = letter === 'u' || letter === 'w'
  const packed = isText ? CHARACTER : (nativeFormats.get(letter) ?? CHARACTER)
  const machine = isText ? UTF32 : (MACHINE[`${packed.what}${packed.size}`] ?? 0)
  return [letter, { letter, packed, format: isText ? 'w' : letter, machine, isText }]
}

export const itemCodes: ReadonlyMap<string, ItemCode> = new Map([...TYPE_CODES].map(codeOf))

/** The item at byte `at`, owned. */
export function readItem(vm: Vm, { packed, isText }: ItemCode, bytes: Uint8Array, at: number): PyObject {
  if (packed.what === 'float') return vm.float(readFloat(bytes, at, packed, true))
  const value = readInt(bytes, at, packed, true)
  return isText ? vm.str(characterOf(vm, Number(value), 'chr() arg not in range(0x110000)')) : vm.int(value)
}

function characterOf(vm: Vm, code: number, words: string): string {
  if (code > LAST_CHARACTER) throw vm.error('ValueError', words)
  return String.fromCodePoint(code)
}

/** All items of a text array. */
export function readText(vm: Vm, bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHARACTER.size) {
    const code = Number(readInt(bytes, at, CHARACTER, true))
    text += characterOf(vm, code, `character U+${code.toString(16)} is not in range [U+0000; U+10ffff]`)
  }
  return text
}

/** The characters of a text as items. */
export function textItems(text: string): Uint8Array {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const bytes = new Uint8Array(codes.length * CHARACTER.size)
  codes.forEach((code, i) => writeInt(bytes, i * CHARACTER.size, CHARACTER, code, true))
  return bytes
}

/** Writes what `item` is worth at byte `at`; runs Python code before it writes. */
export function writeItem(vm: Vm, code: ItemCode, item: PyObject, write: (bytes: Uint8Array) => void): void {
  const bytes = new Uint8Array(code.packed.size)
  if (code.isText) writeInt(bytes, 0, CHARACTER, characterCode(vm, item), true)
  else if (code.packed.what === 'float') {
    const value = floatOf(vm, item)
    writeFloat(bytes, 0, code.packed, code.letter === 'f' ? Math.fround(value) : value, true)
  } else writeInt(bytes, 0, code.packed, wholeOf(vm, code, item), true)
  write(bytes)
}

function characterCode(vm: Vm, item: PyObject): number {
  const wanted = 'array item must be a unicode character, not'
  if (!isStr(item)) throw vm.error('TypeError', `${wanted} ${item.cls.name}`)
  const [character, ...more] = Array.from(textValue(item))
  if (character !== undefined && more.length === 0) return character.codePointAt(0) ?? 0
  throw vm.error('TypeError', `${wanted} a string of length ${character === undefined ? 0 : more.length + 1}`)
}

/** C's own argument conversions of a type code: first to one C type, then to a narrower one. */
interface Conversion {
  readonly wide: readonly [PackedFormat, string]
  readonly narrow?: readonly [PackedFormat, string]
}

const signed = (size: number): PackedFormat => ({ size, what: 'signed' })
const unsigned = (size: number): PackedFormat => ({ size, what: 'unsigned' })

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  b: { wide: [signed(2), 'signed short integer'], narrow: [signed(1), 'signed char'] },
  B: { wide: [unsigned(1), 'unsigned byte integer'] },
  h: { wide: [signed(2), 'signed short integer'] },
  H: { wide: [signed(4), 'signed integer'], narrow: [unsigned(2), 'unsigned short'] },
  i: { wide: [signed(4), 'signed integer'] },
  l: { wide: [signed(8), ''] },
}

function wholeOf(vm: Vm, { letter, packed }: ItemCode, item: PyObject): PyInt {
  const value = indexOf(vm, item)
  const conversion = CONVERSIONS[letter]
  if (conversion === undefined) return wideOf(vm, letter, packed, value)
  if (!fits(value, signed(8))) throw vm.error('OverflowError', 'Python int too large to convert to C long')
  for (const step of [conversion.wide, conversion.narrow]) {
    if (step !== undefined && !fits(value, step[0])) throw outOfRange(vm, value, step[1])
  }
  return value
}

function outOfRange(vm: Vm, value: PyInt, type: string): PyRaise {
  return vm.error('OverflowError', `${type} is ${value < 0 ? 'less than minimum' : 'greater than maximum'}`)
}

function wideOf(vm: Vm, letter: string, packed: PackedFormat, value: PyInt): PyInt {
  if (fits(value, packed)) return value
  if (letter === 'q') throw vm.error('OverflowError', 'int too big to convert')
  if (letter === 'Q') {
    throw vm.error('OverflowError', value < 0 ? "can't convert negative int to unsigned" : 'int too big to convert')
  }
  if (value < 0) throw vm.error('OverflowError', "can't convert negative value to unsigned int")
  const words = fits(value, unsigned(8))
    ? 'unsigned int is greater than maximum'
    : 'Python int too large to convert to C unsigned long'
  throw vm.error('OverflowError', words)
}
