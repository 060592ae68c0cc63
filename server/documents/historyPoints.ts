/**
 * The edits of a module gathered into points of its history: at least one for each minute in which somebody typed, and one at each run.
 *
 * Of stretches that are to stay unread, only what was left of them is told: what came and went meanwhile is not in the update that
 * spans them. Where there are too many points, neighbours become one.
 */
import * as Y from 'yjs'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import type { LogEntry } from '../store/UpdateLog'

export type Moment = { readonly id: string; readonly at: number }
/** From one time up to another, in milliseconds since 1970. */
export type Stretch = { readonly from: number; readonly to: number }

type Gathered = { readonly entries: LogEntry[]; readonly runs: string[]; readonly isUnread: boolean }

const MINUTE_MS = 60_000
export const MOST_POINTS = 2_000

/** `entries` and `runs` in the order of their times. */
export function historyPoints(
  entries: readonly LogEntry[],
  runs: readonly Moment[],
  unread: readonly Stretch[] = [],
): HistoryPoint[] {
  const gathered = fewer(gather(entries, runs, unread))
  const isWhole = gathered.every(({ isUnread }) => !isUnread)
  return isWhole ? gathered.map((each) => pointOf(each, merged(each))) : reread(gathered)
}

function gather(entries: readonly LogEntry[], runs: readonly Moment[], unread: readonly Stretch[]): Gathered[] {
  const points: Gathered[] = []
  let next = 0
  for (const entry of entries) {
    const last = points.at(-1)
    const before = last?.entries.at(-1)
    const isUnread = unread.some(({ from, to }) => entry.at >= from && entry.at <= to)
    const ran = runsUntil(runs, next, entry.at)
    if (last !== undefined) last.runs.push(...ran)
    next += ran.length
    const isSame =
      before !== undefined &&
      ran.length === 0 &&
      (isUnread || isSameMinute(before, entry)) &&
      last?.isUnread === isUnread
    if (isSame) last?.entries.push(entry)
    else points.push({ entries: [entry], runs: [], isUnread })
  }
  points.at(-1)?.runs.push(...runs.slice(next).map(({ id }) => id))
  return points
}

/** The runs from a place on that were made before an edit. */
function runsUntil(runs: readonly Moment[], from: number, at: number): string[] {
  let to = from
  while ((runs[to]?.at ?? Infinity) < at) to++
  return runs.slice(from, to).map(({ id }) => id)
}

/** What came with the lesson is a point of its own. */
function isSameMinute(before: LogEntry, entry: LogEntry): boolean {
  return before.participant !== '' && Math.floor(before.at / MINUTE_MS) === Math.floor(entry.at / MINUTE_MS)
}

function fewer(points: readonly Gathered[]): Gathered[] {
  const each = Math.ceil(points.length / MOST_POINTS)
  if (each <= 1) return [...points]
  return Array.from({ length: Math.ceil(points.length / each) }, (_, at) => {
    const some = points.slice(at * each, (at + 1) * each)
    return {
      entries: some.flatMap(({ entries }) => entries),
      runs: some.flatMap(({ runs }) => runs),
      isUnread: some.some(({ isUnread }) => isUnread),
    }
  })
}

function pointOf({ entries, runs }: Gathered, update: Uint8Array): HistoryPoint {
  const by = [...new Set(entries.flatMap(({ participant }) => (participant === '' ? [] : [participant])))]
  return { at: entries.at(-1)?.at ?? 0, by, runs, update }
}

function merged({ entries }: Gathered): Uint8Array {
  return Y.mergeUpdates(entries.map(({ bytes }) => bytes))
}

/**
 * What a document with garbage collection has gained over each point: text that was taken out again within it is gone. After an
 * unread one no update may name what only it had, so all the rest is told the same way.
 */
function reread(points: readonly Gathered[]): HistoryPoint[] {
  const doc = new Y.Doc()
  doc.getText('text')
  const told: HistoryPoint[] = []
  for (const point of points) {
    const before = Y.encodeStateVector(doc)
    Y.transact(doc, () => point.entries.forEach(({ bytes }) => Y.applyUpdate(doc, bytes)))
    told.push(pointOf(point, Y.encodeStateAsUpdate(doc, before)))
  }
  doc.destroy()
  return told
}
