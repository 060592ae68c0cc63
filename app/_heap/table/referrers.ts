/**
 * Who refers to each object of a heap: the references turned round, so that a row of the table is told its holders without a walk
 * over everything. What every object has, its class, is left out.
 *
 * Slots come out and not names: those are read of the few rows that are in sight.
 */
import type { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../../lib/heap/history/HeapCursor'
import type { Work } from '../inPieces'

/** In place of the slot of a weak reference, which holds nothing. */
export const WEAK = -2

/** Those to object `id` are at `first[id]` up to, not including, `first[id + 1]`. Source 0 is the interpreter. */
export interface Referrers {
  readonly first: Uint32Array
  readonly source: Int32Array
  readonly slot: Int32Array
}

/** References, about, between two moments at which the page may do something else. */
const PIECE = 4000

type Visit = (source: number, slot: number, target: number) => void

export function* referrersIn(cursor: HeapCursor): Work<Referrers> {
  const ids = cursor.index.greatestId + 1
  const first = new Uint32Array(ids + 1)
  yield* forEachEdge(cursor, (_, __, target) => {
    first[target + 1] = (first[target + 1] ?? 0) + 1
  })
  for (let id = 1; id <= ids; id++) first[id] = (first[id] ?? 0) + (first[id - 1] ?? 0)
  const edges = first[ids] ?? 0
  const [source, slot] = [new Int32Array(edges), new Int32Array(edges)]
  const next = first.slice()
  yield* forEachEdge(cursor, (from, at, target) => {
    const edge = next[target] ?? 0
    next[target] = edge + 1
    source[edge] = from
    slot[edge] = at
  })
  return { first, source, slot }
}

export function heldTimes({ first }: Referrers, id: number): number {
  return (first[id + 1] ?? 0) - (first[id] ?? 0)
}

/** Weak ones and the interpreter's own among them. */
function* forEachEdge(cursor: HeapCursor, visit: Visit): Work<void> {
  let seen = 0
  for (let id = 0; id <= cursor.index.greatestId; id++) {
    if (++seen >= PIECE) {
      seen = 0
      yield null
    }
    if (id > 0 && !cursor.isLive(id)) continue
    cursor.forEachTarget(id, (slot, target) => {
      seen++
      if (slot !== TYPE_SLOT) visit(id, slot, target)
    })
    cursor.forEachWeakReference(id, (_, target) => visit(id, WEAK, target))
  }
}
