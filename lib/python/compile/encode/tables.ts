/** `co_linetable` and `co_exceptiontable`, byte for byte as CPython 3.14's assemble.c writes them. */
import type { Code } from '../code'
import type { CodeLayout } from './layout'

const LONGEST = 8
const NONE = 15
const LONG = 14
const NO_COLUMN = 13
const ONE_LINE = 10

/** Line, end line, column, end column; -1 for none. */
type Place = readonly [line: number, endLine: number, column: number, endColumn: number]

function placeOf(code: Code, instruction: number): Place {
  const at = 4 * instruction
  const [line = -1, endLine = -1, column = -1, endColumn = -1] = code.positions.subarray(at, at + 4)
  return [line, endLine, column, endColumn]
}

class LineTable {
  readonly bytes: number[] = []

  constructor(private line: number) {}

  add(place: Place, units: number): void {
    for (; units > LONGEST; units -= LONGEST) this.entry(place, LONGEST)
    if (units > 0) this.entry(place, units)
  }

  private entry(place: Place, units: number): void {
    const [line, endLine, column, endColumn] = place
    if (line < 0) return this.first(NONE, units)
    const delta = line - this.line
    this.line = line
    if (column < 0 || endColumn < 0) {
      if (endLine !== line && endLine >= 0) return this.long(place, delta, units)
      this.first(NO_COLUMN, units)
      return this.signed(delta)
    }
    if (endLine !== line) return this.long(place, delta, units)
    const width = endColumn - column
    if (delta === 0 && column < 80 && width >= 0 && width < 16) {
      this.first(column >> 3, units)
      this.bytes.push(((column & 7) << 4) | width)
    } else if (delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
      this.first(ONE_LINE + delta, units)
      this.bytes.push(column, endColumn)
    } else this.long(place, delta, units)
  }

  private long([line, endLine, column, endColumn]: Place, delta: number, units: number): void {
    this.first(LONG, units)
    this.signed(delta)
    this.plain(endLine - line)
    this.plain(column + 1)
    this.plain(endColumn + 1)
  }

  private first(form: number, units: number): void {
    this.bytes.push(0x80 | (form << 3) | (units - 1))
  }

  private plain(value: number): void {
    for (; value >= 64; value >>= 6) this.bytes.push(0x40 | (value & 63))
    this.bytes.push(value)
  }

  private signed(value: number): void {
    this.plain(value < 0 ? (-value << 1) | 1 : value << 1)
  }
}

export function lineTable(code: Code, { starts, args }: CodeLayout): Uint8Array {
  const table = new LineTable(code.firstLine)
  let place: Place = [-1, -1, -1, -1]
  let units = 0
  for (let i = 0; i < args.length; i++) {
    const here = placeOf(code, i)
    if (here.some((value, at) => value !== place[at])) {
      table.add(place, units)
      place = here
      units = 0
    }
    units += (starts[i + 1] ?? 0) - (starts[i] ?? 0)
  }
  table.add(place, units)
  return Uint8Array.from(table.bytes)
}

const FIRST_OF_ENTRY = 0x80
const GOES_ON = 0x40

function addItem(bytes: number[], value: number, mark: number): void {
  for (let shift = 24; shift > 0; shift -= 6) {
    if (value < 1 << shift) continue
    bytes.push(((value >> shift) & 0x3f) | GOES_ON | mark)
    mark = 0
  }
  bytes.push((value & 0x3f) | mark)
}

export function exceptionTable(code: Code, { starts }: CodeLayout): Uint8Array {
  const bytes: number[] = []
  for (const { start, end, target, depth, lasti } of code.handlers) {
    const from = starts[start] ?? 0
    addItem(bytes, from, FIRST_OF_ENTRY)
    addItem(bytes, (starts[end] ?? 0) - from, 0)
    addItem(bytes, starts[target] ?? 0, 0)
    addItem(bytes, (depth << 1) | (lasti ? 1 : 0), 0)
  }
  return Uint8Array.from(bytes)
}
