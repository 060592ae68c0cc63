/**
 * Linked lists and their like: objects of one class, each of which leads to the next by the same name and is held by nothing but the one
 * before. All between the first and the last say the same, so the picture has one row for them.
 *
 * In a chain are only those that nobody could miss: nothing else counts them, they lead to no other object of their class (but back), and they are
 * not what the reader chose. So a node that somebody keeps besides, a short list stay as they are; trees are families.ts's. Ids in, ids out.
 */
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'

export interface Chain {
  /** By which each leads to the next. */
  readonly slot: number
  /** Behind the first, before the last. */
  readonly between: readonly number[]
  readonly last: number
}

/** Fewer than these between the ends are drawn. */
const FEWEST = 8

export interface ChainGround {
  readonly cursor: HeapCursor
  /** Whether it stands in the picture already. */
  readonly isPlaced: (id: number) => boolean
  readonly spotlight: ReadonlySet<number>
}

/** Null where none begins. */
export function chainFrom(ground: ChainGround, first: number): Chain | null {
  const { cursor, isPlaced } = ground
  // Asked of every object that is drawn: most classes have too few of them.
  if (cursor.liveOfType(cursor.typeOf(first)) < FEWEST + 2 || cursor.typeInfo(first)?.role !== 'instance') return null
  const step = onlyStep(cursor, first, isPlaced)
  if (step === null) return null
  const between: number[] = []
  let [before, at] = [first, step.to]
  // Where the chain comes back to one of its own, that one is counted twice.
  while (!isPlaced(at)) {
    const next = onlyStep(cursor, at, (id) => id === before)
    if (next === null || next.slot !== step.slot || next.to === first || !isMissedByNobody(ground, at, next.to)) break
    between.push(at)
    before = at
    at = next.to
  }
  return between.length < FEWEST ? null : { slot: step.slot, between, last: at }
}

/** The one reference to another of its class, but for those it may lead back to; null if there is none, or more. */
function onlyStep(
  cursor: HeapCursor,
  id: number,
  isBack: (target: number) => boolean,
): { slot: number; to: number } | null {
  const type = cursor.typeOf(id)
  let found: { slot: number; to: number } | null = null
  let isOnly = true
  cursor.forEachTarget(id, (slot, to) => {
    if (slot < NAMED_SLOT || cursor.typeOf(to) !== type || isBack(to)) return
    if (found !== null) isOnly = false
    found = { slot, to }
  })
  return isOnly ? found : null
}

function isMissedByNobody({ cursor, spotlight }: ChainGround, id: number, next: number): boolean {
  // The way to what was chosen goes on through it; what was chosen has to be seen.
  if (spotlight.has(cursor.serialOf(id)) && !spotlight.has(cursor.serialOf(next))) return false
  const count = cursor.count(id)
  if (count <= 1) return true
  let back = 0
  cursor.forEachTarget(next, (_slot, target) => {
    if (target === id) back++
  })
  return count === 1 + back
}
