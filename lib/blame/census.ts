/**
 * What is alive in two heaps, of one run or of two, counted side by side: in all, by class, by the line that made it, by the people who
 * keep it alone.
 *
 * Classes are told by their names and lines as the caller says, since neither has a number that two runs share.
 */
import type { Bench } from './Bench'
import { entry } from './entry'
import type { Place } from './verdict'

/** Before and after. */
export type Pair = [number, number]

export interface Grown {
  objects: Pair
  bytes: Pair
}

export interface GrownClass extends Grown {
  type: string
  module: string
}

export interface CountedLine extends Grown {
  /** Where it stands in the one and in the other; null where nothing of it is alive. */
  places: [Place | null, Place | null]
  /** Of which three classes most of the objects are that it made, the later ones if there are any. */
  types: string[]
}

export interface KeptAlone extends Grown {
  by: string
}

interface Census {
  readonly total: Grown
  readonly classes: GrownClass[]
  readonly lines: CountedLine[]
}

type Line = Grown &
  Pick<CountedLine, 'places'> & { readonly counts: readonly [Map<string, number>, Map<string, number>] }

const MOST_TYPES = 3

interface Found {
  readonly total: Grown
  readonly classes: Map<string, GrownClass>
  readonly lines: Map<string, Line>
}

type LineKey = (bench: Bench, place: Place) => string

/** `lineKey`: lines with one key are one. What no line of the team made is not among the lines. */
export function census(before: Bench, after: Bench, lineKey: LineKey): Census {
  const found: Found = { total: nothing(), classes: new Map(), lines: new Map() }
  countSide(found, 0, before, lineKey)
  countSide(found, 1, after, lineKey)
  const { total, classes, lines } = found
  return { total, classes: [...classes.values()], lines: Array.from(lines.values(), withTypes) }
}

/** Of many objects there are few types and statements: each is looked up once. */
function countSide(found: Found, side: 0 | 1, bench: Bench, lineKey: LineKey): void {
  const { cursor } = bench
  const byType = new Map<number, GrownClass | null>()
  const byStatement = new Map<number, Line | null>()
  cursor.forEachLive((id) => {
    const bytes = cursor.sizeOf(id)
    add(found.total, side, bytes)
    const itsClass = entry(byType, cursor.typeOf(id), () => classOf(found, bench, id))
    if (itsClass === null) return
    add(itsClass, side, bytes)
    const statement = cursor.madeBy(id)
    const line = entry(byStatement, statement, () => lineOf(found, side, bench, lineKey, statement))
    if (line === null) return
    add(line, side, bytes)
    count(line.counts[side], itsClass.type)
  })
}

function classOf({ classes }: Found, { cursor }: Bench, id: number): GrownClass | null {
  const info = cursor.typeInfo(id)
  if (info === undefined) return null
  const { name: type, module } = info
  return entry(classes, `${module}.${type}`, () => ({ type, module, ...nothing() }))
}

function lineOf({ lines }: Found, side: 0 | 1, bench: Bench, lineKey: LineKey, statement: number): Line | null {
  const made = bench.place(statement)
  if (made.file === null) return null
  const line = entry(lines, lineKey(bench, made), newLine)
  line.places[side] ??= made
  return line
}

/** Of everybody who has a part in either. */
export function keptAlone(before: Bench, after: Bench): KeptAlone[] {
  const [earlier, later] = [before.participants(), after.participants()]
  return Object.keys({ ...later, ...earlier }).map((by) => ({
    by,
    objects: [earlier[by]?.alone.objects ?? 0, later[by]?.alone.objects ?? 0],
    bytes: [earlier[by]?.alone.bytes ?? 0, later[by]?.alone.bytes ?? 0],
  }))
}

export function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

function withTypes({ counts: [earlier, later], ...line }: Line): CountedLine {
  return { ...line, types: mostFrequent(later.size > 0 ? later : earlier).slice(0, MOST_TYPES) }
}

function newLine(): Line {
  return { places: [null, null], counts: [new Map(), new Map()], ...nothing() }
}

function nothing(): Grown {
  return { objects: [0, 0], bytes: [0, 0] }
}

function add({ objects, bytes }: Grown, side: 0 | 1, size: number): void {
  objects[side]++
  bytes[side] += size
}
