/** The table's entries in the order that the reader asked for: by numbers that are read once, or by names. */
import type { Card } from '../scene'
import type { Work } from '../inPieces'
import { mergeSorted } from './mergeSorted'
import { heldTimes, type Referrers } from './referrers'
import type { TableHeap } from './TableHeap'
import { titleOf } from './tellObject'

/** As the picture has them; by name; the largest, the most counted, the most held and those made last first. */
export const TABLE_ORDERS = ['picture', 'name', 'size', 'count', 'held', 'made'] as const
export type TableOrder = (typeof TABLE_ORDERS)[number]

const PIECE = 5000

/** `referrers` is asked for where it matters who is held most. */
export function* ordered(
  heap: TableHeap,
  entries: Int32Array,
  order: TableOrder,
  referrers: Referrers | null,
): Work<Int32Array> {
  if (order === 'picture') return entries
  const positions = Int32Array.from(entries, (_, at) => at)
  if (order === 'name') return entriesAt(entries, yield* mergeSorted(positions, yield* byName(heap, entries)))
  const weights = new Float64Array(entries.length)
  for (let at = 0; at < entries.length; at++) {
    weights[at] = weightOf(heap, entries[at] ?? 0, order, referrers)
    if (at % PIECE === 0) yield null
  }
  return entriesAt(entries, yield* mergeSorted(positions, (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0)))
}

function entriesAt(entries: Int32Array, positions: Int32Array): Int32Array {
  return positions.map((at) => entries[at] ?? 0)
}

function weightOf(
  heap: TableHeap,
  entry: number,
  order: 'size' | 'count' | 'held' | 'made',
  referrers: Referrers | null,
): number {
  const id = heap.idOf(entry)
  const card: Card | undefined = heap.cardOf(entry)
  switch (order) {
    case 'size':
      return card?.size ?? heap.cursor.sizeOf(id)
    case 'count':
      return card === undefined ? heap.cursor.count(id) : (card.count ?? 0)
    case 'held':
      return referrers === null || id === 0 ? 0 : heldTimes(referrers, id)
    case 'made':
      return card?.serial ?? heap.cursor.serialOf(id)
  }
}

/** Compares by class and number, which is quick, and spells out only what has neither. */
function* byName(heap: TableHeap, entries: Int32Array): Work<(a: number, b: number) => number> {
  const titles = new Map<string, number>()
  const title = new Int32Array(entries.length)
  const number = new Float64Array(entries.length)
  const notes: string[] = []
  for (let at = 0; at < entries.length; at++) {
    const named = namedAs(heap, entries[at] ?? 0)
    const rank = titles.get(named.title) ?? titles.size
    titles.set(named.title, rank)
    title[at] = rank
    number[at] = named.note === '' ? -Infinity : Number(named.note)
    notes.push(Number.isNaN(number[at]) ? named.note : '')
    if (at % PIECE === 0) yield null
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true })
  const place = new Int32Array(titles.size)
  for (const [at, [, rank]] of [...titles].sort(([a], [b]) => compare(a, b)).entries()) place[rank] = at
  return (a, b) => {
    const apart = (place[title[a] ?? 0] ?? 0) - (place[title[b] ?? 0] ?? 0)
    if (apart !== 0) return apart
    const [left, right] = [number[a] ?? NaN, number[b] ?? NaN]
    if (Number.isNaN(left) || Number.isNaN(right)) return compare(notes[a] || `${left}`, notes[b] || `${right}`)
    return left < right ? -1 : left > right ? 1 : 0
  }
}

function namedAs(heap: TableHeap, entry: number): Pick<Card, 'title' | 'note'> {
  const type = heap.cursor.typeInfo(entry)
  return heap.cardOf(entry) ?? (type === undefined ? { title: '', note: '' } : titleOf(heap, entry, type))
}
