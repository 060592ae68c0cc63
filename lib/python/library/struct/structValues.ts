/** Values of `struct`: Python objects to bytes and back, in the words of CPython's Modules/_struct.c. */
import { hasSignBit, signedFloat, writeNanSign } from '../../objects/number/nanSign'
import type { PyComplex } from '../../text/complex'
import { fits, type PackedFormat, readFloat, readInt, writeFloat, writeInt } from '../../text/packed'
import { isComplex, complexValue } from '../../objects/number/complexOperators'
import { complexFrom } from '../../objects/number/complexNew'
import { floatOf } from '../../objects/number/floatValue'
import { hasIndex, indexOf, isInt } from '../../objects/number/indexValue'
import { newComplex } from '../../objects/number/newNumber'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { bytesValue, isBytesLike } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { StructField, StructLayout } from './structFormat'

export const ERROR = 'struct.error'
const DOUBLE: PackedFormat = { size: 8, what: 'float' }
const SINGLE: PackedFormat = { size: 4, what: 'float' }
const LONGEST_PASCAL = 255
const ADDRESSES = 2n ** 64n

function problem(vm: Vm, words: string): PyRaise {
  return vm.error(ERROR, words)
}

/** Packs the values into `bytes` from `at` on; there are as many as the layout asks for. */
export function packValues(
  vm: Vm,
  layout: StructLayout,
  bytes: Uint8Array,
  at: number,
  values: readonly PyObject[],
): void {
  bytes.fill(0, at, at + layout.size)
  let next = 0
  for (const field of layout.fields) {
    for (let i = 0; i < field.repeat; i++) {
      const value = values[next++]
      if (value !== undefined) packOne(vm, field, layout.little, bytes, at + field.offset + i * field.size, value)
    }
  }
}

function packOne(
  vm: Vm,
  { letter, packed, size }: StructField,
  little: boolean,
  bytes: Uint8Array,
  at: number,
  value: PyObject,
): void {
  if (packed === null) {
    if (letter === 'F' || letter === 'D') writeComplex(bytes, at, letter, complexOf(vm, value), little)
    else writeText(vm, letter, size, bytes, at, value)
    return
  }
  switch (packed.what) {
    case 'char':
      bytes[at] = charOf(vm, value)
      return
    case 'bool':
      bytes[at] = vm.truth(value) ? 1 : 0
      return
    case 'float':
      if (writeFloat(bytes, at, packed, numberOf(vm, value), little)) {
        writeNanSign(vm, value, bytes, { at, size: packed.size, little })
        return
      }
      if (isInt(value)) throw problem(vm, 'int too large to convert')
      throw vm.error('OverflowError', `float too large to pack with ${letter} format`)
    default:
      writeWhole(vm, letter, packed, bytes, at, value, little)
  }
}

function writeWhole(
  vm: Vm,
  letter: string,
  packed: PackedFormat,
  bytes: Uint8Array,
  at: number,
  value: PyObject,
  little: boolean,
): void {
  if (!hasIndex(value)) throw problem(vm, 'required argument is not an integer')
  const number = indexOf(vm, value)
  if (letter === 'P') {
    if (number >= ADDRESSES || number < -ADDRESSES / 2n) throw problem(vm, 'int too large to convert')
  } else if (!fits(number, packed)) throw problem(vm, rangeWords(letter, packed))
  writeInt(bytes, at, packed, number, little)
}

function rangeWords(letter: string, { size, what }: PackedFormat): string {
  const bits = BigInt(size * 8)
  const low = what === 'signed' ? -(2n ** (bits - 1n)) : 0n
  const high = what === 'signed' ? 2n ** (bits - 1n) - 1n : 2n ** bits - 1n
  return `'${letter}' format requires ${low} <= number <= ${high}`
}

function charOf(vm: Vm, value: PyObject): number {
  const [byte, ...more] = (value.cls.kind & kind.BYTES) !== 0 ? bytesValue(value) : []
  if (byte === undefined || more.length > 0) throw problem(vm, 'char format requires a bytes object of length 1')
  return byte
}

/** Whatever went wrong on the way to a float is told in the same words. */
function numberOf(vm: Vm, value: PyObject): number {
  try {
    return floatOf(vm, value)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(error)
    throw problem(vm, 'required argument is not a float')
  }
}

function complexOf(vm: Vm, value: PyObject): PyComplex {
  const found = isComplex(value) ? complexValue(value) : complexFrom(vm, value)
  if (found === null) throw problem(vm, 'required argument is not a complex')
  return found
}

/** A part that is too large becomes infinite: unlike floats, CPython packs complex numbers by a plain cast. */
function writeComplex(bytes: Uint8Array, at: number, letter: string, value: PyComplex, little: boolean): void {
  const packed = letter === 'F' ? SINGLE : DOUBLE
  const narrow = letter === 'F' ? Math.fround : Number
  writeFloat(bytes, at, packed, narrow(value.real), little)
  writeFloat(bytes, at + packed.size, packed, narrow(value.imaginary), little)
}

/** `s` is the bytes cut or filled up with zeros; `p` has a byte with the length before them. */
function writeText(vm: Vm, letter: string, size: number, bytes: Uint8Array, at: number, value: PyObject): void {
  if (!isBytesLike(value)) throw problem(vm, `argument for '${letter}' must be a bytes object`)
  if (size === 0) return
  const head = letter === 'p' ? 1 : 0
  const text = bytesValue(value).subarray(0, size - head)
  bytes.set(text, at + head)
  if (head === 1) bytes[at] = Math.min(text.length, LONGEST_PASCAL)
}

/** The values from `at` on, owned. */
export function unpackValues(vm: Vm, layout: StructLayout, bytes: Uint8Array, at: number): PyObject {
  const values: PyObject[] = []
  for (const field of layout.fields) {
    for (let i = 0; i < field.repeat; i++)
      values.push(unpackOne(vm, field, layout.little, bytes, at + field.offset + i * field.size))
  }
  return vm.filledTuple(values)
}

function unpackOne(
  vm: Vm,
  { letter, packed, size }: StructField,
  little: boolean,
  bytes: Uint8Array,
  at: number,
): PyObject {
  if (packed === null) {
    if (letter === 'F' || letter === 'D') return newComplex(vm, readComplex(bytes, at, letter, little))
    if (letter === 's') return newBytes(vm, bytes.slice(at, at + size))
    const length = size === 0 ? 0 : Math.min(bytes[at] ?? 0, size - 1)
    return newBytes(vm, bytes.slice(at + 1, at + 1 + length))
  }
  switch (packed.what) {
    case 'char':
      return newBytes(vm, bytes.slice(at, at + 1))
    case 'bool':
      return vm.bool(bytes[at] !== 0)
    case 'float':
      return signedFloat(vm, readFloat(bytes, at, packed, little), hasSignBit(bytes, at, packed.size, little))
    default:
      return vm.int(readInt(bytes, at, packed, little))
  }
}

function readComplex(bytes: Uint8Array, at: number, letter: string, little: boolean): PyComplex {
  const packed = letter === 'F' ? SINGLE : DOUBLE
  return { real: readFloat(bytes, at, packed, little), imaginary: readFloat(bytes, at + packed.size, packed, little) }
}
