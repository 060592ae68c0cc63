/**
 * Reads a `co_linetable`, also one that a program made up: what is missing or cut short has no place.
 *
 * Form of an entry: a byte 1fffflll (form, units less one), then what the form asks for (see tables.ts).
 */
import type { Code } from '../code'
import type { CodeLayout } from './layout'

const NONE = 15
const LONG = 14
const NO_COLUMN = 13
const ONE_LINE = 10

class Reader {
  at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0
  }

  plain(): number {
    let byte = this.byte()
    let value = byte & 63
    for (let shift = 6; (byte & 0x40) !== 0; shift += 6) {
      byte = this.byte()
      value |= (byte & 63) << shift
    }
    return value
  }

  signed(): number {
    const value = this.plain()
    return (value & 1) !== 0 ? -(value >> 1) : value >> 1
  }
}

/** One entry's place and the line that the next one counts from. */
function readPlace(reader: Reader, form: number, line: number): { place: readonly number[]; line: number } {
  if (form === NONE) return { place: [-1, -1, -1, -1], line }
  if (form === NO_COLUMN) {
    const here = line + reader.signed()
    return { place: [here, here, -1, -1], line: here }
  }
  if (form === LONG) {
    const here = line + reader.signed()
    const end = here + reader.plain()
    return { place: [here, end, reader.plain() - 1, reader.plain() - 1], line: here }
  }
  if (form >= ONE_LINE) {
    const here = line + form - ONE_LINE
    return { place: [here, here, reader.byte(), reader.byte()], line: here }
  }
  const second = reader.byte()
  const column = (form << 3) | (second >> 4)
  return { place: [line, line, column, column + (second & 15)], line }
}

/** Positions as `Code` keeps them. */
export function readLineTable(bytes: Uint8Array, code: Code, { starts }: CodeLayout): Int32Array {
  const count = starts.length - 1
  const positions = new Int32Array(4 * count).fill(-1)
  const reader = new Reader(bytes)
  let line = code.firstLine
  let unit = 0
  for (let next = 0; !reader.isAtEnd && next < count;) {
    const first = reader.byte()
    const read = readPlace(reader, (first >> 3) & 15, line)
    line = read.line
    unit += (first & 7) + 1
    for (; next < count && (starts[next] ?? 0) < unit; next++) positions.set(read.place, 4 * next)
  }
  return positions
}
