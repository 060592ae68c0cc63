/**
 * Format strings of `struct`: from `"<3hi"` to places in bytes. Plain values only.
 *
 * Follows prepare_s of CPython's Modules/_struct.c: native formats are aligned, the others are not; a count before `s` and
 * `p` is a length, before anything else a repetition.
 */
import { nativeFormats, type PackedFormat, standardFormats } from '../../text/packed'

/** `repeat` values of one kind, one after the other; strings are one value of `size` bytes. */
export interface StructField {
  readonly letter: string
  /** Null for pad bytes and strings. */
  readonly packed: PackedFormat | null
  readonly offset: number
  readonly size: number
  readonly repeat: number
}

export interface StructLayout {
  readonly fields: readonly StructField[]
  readonly size: number
  /** How many values it packs. */
  readonly count: number
  readonly little: boolean
}

const ORDERS: Readonly<Record<string, { readonly little: boolean; readonly native: boolean }>> = {
  '@': { little: true, native: true },
  '=': { little: true, native: false },
  '<': { little: true, native: false },
  '>': { little: false, native: false },
  '!': { little: false, native: false },
}
const SPACE = /[ \t\n\v\f\r]/
const LONGEST = 2n ** 63n - 1n
const TOO_LONG = 'total struct size too long'
const ODD: Readonly<Record<string, number>> = { x: 1, s: 1, p: 1, F: 8, D: 16 }
/** Complex numbers are aligned as their parts are. */
const ODD_ALIGNMENT: Readonly<Record<string, number>> = { F: 4, D: 8 }

/** The layout, or the words of the `struct.error`. */
export function parseStruct(format: string): StructLayout | string {
  if (format.includes('\0')) return 'embedded null character'
  const order = ORDERS[format.charAt(0)]
  const { little, native } = order ?? { little: true, native: true }
  const table = native ? nativeFormats : standardFormats
  const fields: StructField[] = []
  let size = 0n
  let count = 0n
  for (const part of partsOf(format.slice(order === undefined ? 0 : 1))) {
    if (typeof part === 'string') return part
    const { letter, number } = part
    const packed = table.get(letter) ?? null
    const one = packed?.size ?? ODD[letter]
    if (one === undefined) return 'bad char in struct format'
    if (native) size = aligned(size, ODD_ALIGNMENT[letter] ?? one)
    const isText = letter === 's' || letter === 'p'
    const total = number * BigInt(one)
    const values = letter === 'x' ? 0n : isText ? 1n : number
    if (size + total > LONGEST || count + values > LONGEST) return TOO_LONG
    if (values > 0n) {
      const wide = isText ? number : BigInt(one)
      fields.push({ letter, packed, offset: Number(size), size: Number(wide), repeat: Number(values) })
    }
    size += total
    count += values
  }
  return { fields, size: Number(size), count: Number(count), little }
}

function aligned(size: bigint, alignment: number): bigint {
  const step = BigInt(alignment)
  return ((size + step - 1n) / step) * step
}

interface Part {
  readonly letter: string
  readonly number: bigint
}

function* partsOf(format: string): Generator<Part | string> {
  for (let at = 0; at < format.length; at++) {
    if (SPACE.test(format.charAt(at))) continue
    const [digits = ''] = /^[0-9]*/.exec(format.slice(at)) ?? []
    at += digits.length
    if (at >= format.length) yield 'repeat count given without format specifier'
    const number = digits === '' ? 1n : BigInt(digits)
    yield number > LONGEST ? TOO_LONG : { letter: format.charAt(at), number }
  }
}
