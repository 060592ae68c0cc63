/** A table of characters by their bytes, and turned round, as multibyteTables.ts writes it down. */
import { tables } from './multibyteTables'

const LEADS = { first: 0x81, last: 0xfe }
const TRAILS = { first: 0x31, last: 0xfe }
const ROWS = { first: 0xa1, last: 0xfe }
const PREFIX = 0x8f
const TOKEN = /\(([0-9a-z]+)\)|\[([0-9a-z]+)\]|\{([^}]*)\}|([^])/gu

/** Bytes as one number; the first is the highest. */
export type Sequence = number

export interface MultibyteTable {
  readonly texts: ReadonlyMap<Sequence, string>
  readonly sequences: ReadonlyMap<string, Sequence>
  /** Characters that stand for others together with the next. */
  readonly firsts: ReadonlySet<string>
  /** Two bytes that are wrong together. */
  readonly together: ReadonlySet<Sequence>
  /** First bytes after which more are needed. */
  readonly waits: ReadonlySet<number>
}

/** All cells in the order of the tables. */
function allCells(): Sequence[] {
  const cells = Array.from({ length: 256 }, (_, byte) => byte)
  for (let lead = LEADS.first; lead <= LEADS.last; lead++)
    for (let trail = TRAILS.first; trail <= TRAILS.last; trail++) cells.push((lead << 8) | trail)
  for (let row = ROWS.first; row <= ROWS.last; row++)
    for (let cell = ROWS.first; cell <= ROWS.last; cell++) cells.push((PREFIX << 16) | (row << 8) | cell)
  return cells
}

/** Two bytes of EUC as Shift JIS has them. */
function shifted(sequence: Sequence): Sequence {
  const row = (sequence >> 8) - ROWS.first
  const column = (sequence & 255) - ROWS.first
  const lead = (row >> 1) + (row < 62 ? 0x81 : 0xc1)
  const place = row % 2 === 0 ? column : column + 94
  return (lead << 8) | (place + (place < 63 ? 0x40 : 0x41))
}

function ascii(): Map<Sequence, string> {
  return new Map(Array.from({ length: 128 }, (_, byte) => [byte, String.fromCharCode(byte)]))
}

function baseOf(base: string, cells: readonly Sequence[]): Map<Sequence, string> {
  if (base === '') return ascii()
  if (!base.startsWith('^')) return textsOf(base, cells)
  const moved = ascii()
  for (const [sequence, text] of textsOf(base.slice(1), cells))
    if (sequence >= ROWS.first << 8 && sequence < 0x10000) moved.set(shifted(sequence), text)
  return moved
}

function textsOf(name: string, cells: readonly Sequence[]): Map<Sequence, string> {
  const table = tables[name]
  if (table === undefined) throw new RangeError(`textsOf: no table ${name}`)
  const texts = baseOf(table.base, cells)
  let at = 0
  let last = 0
  const put = (text: string): void => {
    texts.set(cells[at++] ?? 0, text)
    last = text.codePointAt(0) ?? 0
  }
  for (const [, skipped, run, several, one = ''] of table.cells.matchAll(TOKEN)) {
    if (skipped !== undefined) at += parseInt(skipped, 36)
    else if (run !== undefined) for (let left = parseInt(run, 36); left > 0; left--) put(String.fromCodePoint(last + 1))
    else if (several !== undefined) put(several)
    else if (one === '_') texts.delete(cells[at++] ?? 0)
    else put(one)
  }
  return texts
}

export function readTable(name: string): MultibyteTable {
  const cells = allCells()
  const texts = textsOf(name, cells)
  const sequences = new Map<string, Sequence>()
  for (const cell of cells) {
    const text = texts.get(cell)
    if (text !== undefined && !sequences.has(text)) sequences.set(text, cell)
  }
  const { otherwise = '', waits = '', together = '' } = tables[name] ?? {}
  for (const one of otherwise.split(' ').filter((part) => part !== '')) {
    const [text = '', bytes = ''] = one.split('=')
    if (bytes === '') sequences.delete(text)
    else sequences.set(text, parseInt(bytes, 16))
  }
  const several = [...sequences.keys()].filter((text) => [...text].length > 1)
  return {
    texts,
    sequences,
    firsts: new Set(several.map((text) => [...text][0] ?? '')),
    together: new Set(together.split(' ').map((one) => parseInt(one, 16))),
    waits: new Set(waits.split(' ').flatMap(bytesOfRun)),
  }
}

function bytesOfRun(run: string): number[] {
  const [first = 1, last = 0] = run.split('-').map((byte) => parseInt(byte, 16))
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at)
}

export function bytesOfSequence(sequence: Sequence): number[] {
  if (sequence < 0x100) return [sequence]
  if (sequence < 0x10000) return [sequence >> 8, sequence & 255]
  return [sequence >> 16, (sequence >> 8) & 255, sequence & 255]
}
