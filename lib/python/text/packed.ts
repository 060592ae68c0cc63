/**
 * Numbers as bytes: how memoryview, struct and array lay them out.
 *
 * A format letter names a C type; sizes are those of 64-bit Linux. Whether an int fits is told, not raised: the callers have
 * words of their own for it. Follows the formatdefs of CPython's Modules/_struct.c.
 */
import { normalize, type PyInt } from './int'

export interface PackedFormat {
  readonly size: number
  readonly what: 'signed' | 'unsigned' | 'float' | 'bool' | 'char'
}

const of = (what: PackedFormat['what'], size: number): PackedFormat => ({ what, size })

/** C's own types, by letter. */
export const nativeFormats: ReadonlyMap<string, PackedFormat> = new Map([
  ['c', of('char', 1)],
  ['b', of('signed', 1)],
  ['B', of('unsigned', 1)],
  ['?', of('bool', 1)],
  ['h', of('signed', 2)],
  ['H', of('unsigned', 2)],
  ['i', of('signed', 4)],
  ['I', of('unsigned', 4)],
  ['l', of('signed', 8)],
  ['L', of('unsigned', 8)],
  ['q', of('signed', 8)],
  ['Q', of('unsigned', 8)],
  ['n', of('signed', 8)],
  ['N', of('unsigned', 8)],
  ['e', of('float', 2)],
  ['f', of('float', 4)],
  ['d', of('float', 8)],
  ['P', of('unsigned', 8)],
])

/** The same letters where a byte order was written: sizes do not depend on the machine, and some letters are missing. */
export const standardFormats: ReadonlyMap<string, PackedFormat> = new Map(
  [...nativeFormats].flatMap(([letter, format]): [string, PackedFormat][] => {
    if (letter === 'n' || letter === 'N' || letter === 'P') return []
    return [[letter, letter === 'l' || letter === 'L' ? of(format.what, 4) : format]]
  }),
)

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function readInt(bytes: Uint8Array, at: number, { size, what }: PackedFormat, little: boolean): PyInt {
  const view = viewOf(bytes)
  const signed = what === 'signed'
  switch (size) {
    case 1:
      return signed ? view.getInt8(at) : view.getUint8(at)
    case 2:
      return signed ? view.getInt16(at, little) : view.getUint16(at, little)
    case 4:
      return signed ? view.getInt32(at, little) : view.getUint32(at, little)
    default:
      return normalize(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little))
  }
}

/** Whether a value is in the range of the format. */
export function fits(value: PyInt, { size, what }: PackedFormat): boolean {
  const bits = BigInt(size * 8)
  const wide = BigInt(value)
  return wide === (what === 'signed' ? BigInt.asIntN(Number(bits), wide) : BigInt.asUintN(Number(bits), wide))
}

/** Writes the lowest bytes of the value. */
export function writeInt(bytes: Uint8Array, at: number, { size }: PackedFormat, value: PyInt, little: boolean): void {
  const view = viewOf(bytes)
  if (size === 8) view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), little)
  else if (size === 4) view.setUint32(at, Number(value), little)
  else if (size === 2) view.setUint16(at, Number(value), little)
  else view.setUint8(at, Number(value))
}

export function readFloat(bytes: Uint8Array, at: number, { size }: PackedFormat, little: boolean): number {
  const view = viewOf(bytes)
  if (size === 8) return view.getFloat64(at, little)
  return size === 4 ? view.getFloat32(at, little) : fromHalf(view.getUint16(at, little))
}

/** False when the value is too large for the format. */
export function writeFloat(
  bytes: Uint8Array,
  at: number,
  { size }: PackedFormat,
  value: number,
  little: boolean,
): boolean {
  const view = viewOf(bytes)
  if (size === 8) {
    view.setFloat64(at, value, little)
    return true
  }
  if (size === 4) {
    if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) return false
    view.setFloat32(at, value, little)
    return true
  }
  const half = toHalf(value)
  if (half === null) return false
  view.setUint16(at, half, little)
  return true
}

function fromHalf(half: number): number {
  const sign = half >> 15 === 0 ? 1 : -1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

const LARGEST_HALF = 65504

/** The sixteen bits, rounded to even; null when the value is too large. */
function toHalf(value: number): number | null {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (Number.isNaN(value)) return 0x7e00
  if (size === Infinity) return sign | 0x7c00
  if (size < 2 ** -14) return sign | roundHalfEven(size * 2 ** 24)
  let exponent = Math.floor(Math.log2(size))
  if (2 ** exponent > size) exponent--
  else if (2 ** (exponent + 1) <= size) exponent++
  const bits = ((exponent + 15) << 10) + roundHalfEven((size / 2 ** exponent - 1) * 1024)
  return bits >= 0x7c00 && size > LARGEST_HALF ? null : sign | bits
}

function roundHalfEven(value: number): number {
  const low = Math.floor(value)
  const rest = value - low
  if (rest !== 0.5) return Math.round(value)
  return low % 2 === 0 ? low : low + 1
}
