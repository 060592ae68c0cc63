/**
 * What grew between two steps of a run: by class, by the line that made it, by the people who keep it; and the collections that
 * grew all the way, which is how a server that forgets to forget looks.
 *
 * A collection is said to grow when, measured at equal distances, it is longer than before nearly every time. Collections that
 * only the interpreter keeps are its own affair.
 */
import { noSuchStep } from './noSuchStep'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Bench, type Team } from './Bench'
import { census, count, type Grown, type GrownClass, keptAlone, type KeptAlone, mostFrequent } from './census'
import type { FinishedRun } from './judge'
import type { CutEdge, Edge, Place } from './verdict'

export interface GrownLine extends Place, Grown {
  /** Of which classes the objects are that the line made, the most frequent first. */
  types: string[]
}

export interface Growing {
  /** Its id in the history, at the later step. */
  id: number
  type: string
  /** The names that lead to it, as Python would write them where it can. */
  expression: string
  path: Edge[]
  cut: CutEdge[]
  /** How many items it had at the steps of `samples`; null before it was made. */
  lengths: (number | null)[]
  /** Of which class most of its items are. */
  items: string
  /** Lines that put items into it since the first of the steps, the busiest first. */
  filled: (Place & { items: number })[]
  retained: number
}

/** Its form on the wire, and what each field promises, is lib/protocol/growth.ts. */
export interface Growth {
  format: 'heaproom.growth/1'
  entry: string
  steps: number
  from: number
  to: number
  samples: number[]
  total: Grown
  classes: GrownClass[]
  lines: GrownLine[]
  people: KeptAlone[]
  growing: Growing[]
}

export interface Span {
  /** The earlier step; null: a quarter of the way to the later one, when what every program sets up stands. */
  readonly from: number | null
  /** The later step; null: that at which the last line of the program has run. */
  readonly to: number | null
}

const INTERVALS = 8
const MOST_ROWS = 20
const LEAST_GROWTH = 4

/** The answer, or a sentence that says why there is none. Whoever has an index of the history already gives it. */
export function growth(
  run: Pick<FinishedRun, 'history' | 'steps'>,
  team: Team,
  { from, to }: Span,
  index = new HistoryIndex(run.history),
): Growth | string {
  const missing = noSuchStep(run, to)
  if (missing !== null) return missing
  const late = new Bench(run.history, team, to === null ? { index } : { step: to, index })
  const last = late.cursor.step
  const first = from ?? Math.floor(last / 4)
  if (first >= last) return `step ${first} does not come before step ${last}`
  const early = new Bench(run.history, team, { step: first, index })
  const samples = Array.from(
    { length: INTERVALS + 1 },
    (_, at) => first + Math.round(((last - first) * at) / INTERVALS),
  )
  return {
    format: 'heaproom.growth/1',
    entry: team.entry,
    steps: run.steps,
    from: first,
    to: last,
    samples,
    ...grownIn(early, late),
    people: keptAlone(early, late),
    growing: growing(late, samples),
  }
}

function grownIn(early: Bench, late: Bench): Pick<Growth, 'total' | 'classes' | 'lines'> {
  const { total, classes, lines } = census(early, late, (_bench, { file, line }) => `${file}:${line}`)
  const placed = lines.flatMap(({ places, ...line }) => (places[1] === null ? [] : [{ ...places[1], ...line }]))
  return { total, classes: grownMost(classes), lines: grownMost(placed) }
}

function growing(late: Bench, samples: readonly number[]): Growing[] {
  const { cursor, index } = late
  const lengths = lengthsAt(late, samples)
  const found = [...lengths].filter(([, row]) => grows(row)).map(([serial]) => index.idOf(serial))
  const grownBy = (id: number): number => amount(lengths.get(cursor.serialOf(id)) ?? [])
  const most = found.sort((a, b) => grownBy(b) - grownBy(a)).slice(0, MOST_ROWS)
  const { objects } = late.told(most, () => true)
  const start = index.startOf((samples[0] ?? 0) + 1)
  return objects.flatMap(({ id, type, cut, paths, retained }) => {
    const [reference] = cut
    const [path = []] = paths
    if (reference === undefined) return []
    const row = lengths.get(cursor.serialOf(id)) ?? []
    const told = { id, type, expression: reference.expression, path, cut, lengths: row, retained }
    return [{ ...told, ...contents(late, id, start) }]
  })
}

/** By serial, of collections alive at the end: how many items at each of the steps. */
function lengthsAt({ cursor, index }: Bench, samples: readonly number[]): Map<number, (number | null)[]> {
  const rows = new Map<number, (number | null)[]>()
  cursor.forEachLive((id) => {
    if (cursor.typeInfo(id)?.role === 'container') rows.set(cursor.serialOf(id), [])
  })
  const own = new HeapCursor(index)
  for (const step of samples) {
    own.seek(step)
    for (const [serial, row] of rows) {
      const id = index.idOf(serial)
      row.push(own.isLive(id) && own.serialOf(id) === serial ? own.itemsOf(id) : null)
    }
  }
  return rows
}

function grows(row: readonly (number | null)[]): boolean {
  const known = row.filter((length) => length !== null)
  const steps = known.slice(1).filter((length, at) => length > (known[at] ?? 0))
  return known.length > INTERVALS / 2 && steps.length >= ((known.length - 1) * 3) / 4 && amount(row) >= LEAST_GROWTH
}

function amount(row: readonly (number | null)[]): number {
  const known = row.filter((length) => length !== null)
  return (known.at(-1) ?? 0) - (known[0] ?? 0)
}

function contents(late: Bench, id: number, start: number): Pick<Growing, 'items' | 'filled'> {
  const { cursor } = late
  const types = new Map<string, number>()
  const statements = new Map<number, number>()
  const isEntry = cursor.typeInfo(id)?.naming === 'entry'
  cursor.forEachReference(id, (slot, target, statement, birth) => {
    if (slot < 0 || slot >= cursor.lengthOf(id) || (isEntry && slot % 2 === 0)) return
    count(types, cursor.typeInfo(target)?.name ?? '?')
    if (birth >= start && statement !== 0) count(statements, statement)
  })
  const busiest = [...statements].sort((a, b) => b[1] - a[1]).slice(0, 3)
  return {
    items: mostFrequent(types)[0] ?? '?',
    filled: busiest.map(([statement, items]) => ({ ...late.place(statement), items })),
  }
}

/** Only what grew, in bytes, or else in number. */
function grownMost<Row extends Grown>(rows: readonly Row[]): Row[] {
  const by = ({ objects, bytes }: Grown): number => bytes[1] - bytes[0] || objects[1] - objects[0]
  return rows
    .filter((row) => by(row) > 0)
    .sort((a, b) => by(b) - by(a))
    .slice(0, MOST_ROWS)
}
