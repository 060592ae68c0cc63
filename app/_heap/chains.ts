/**
 * Linked lists and their like: objects of one class, each of which leads to the next by the same name and is held by nothing but the one
 * before. Beyond a fixed number they say the same, so the picture has one row for them.
 *
 * What is drawn stays drawn as the list grows: of one that grows at its end, the first few and the last; of one that grows at its
 * head, the first and the last few. Its growing end is one card with one key, whichever object stands there.
 *
 * In a chain are only those that nobody could miss: nothing else counts them, they lead to no other object of their class (but back), and they are
 * not what the reader chose. So a node that somebody keeps besides, a short list stay as they are; trees are families.ts's. Ids in, ids out.
 */
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { hasBranched } from './formerList'

export interface Chain {
  /** Behind the first, drawn. */
  readonly front: readonly number[]
  /** Behind those, for which there is one row; none as long as all are drawn. */
  readonly between: readonly number[]
  /** Drawn, before the last. */
  readonly back: readonly number[]
  readonly last: number
  /** The last led on as those before it did when it got another way to go: the chain's end is behind it (formerList.ts). */
  readonly hasBranched: boolean
  /** Its first object is the latest made, and in front of it comes the next. */
  readonly growsAtHead: boolean
}

/**
 * So many at the end that stands are drawn, and one at the end that grows. In a tree too: so many of a class are drawn in a row, each
 * leading to the next, before what follows is a family (families.ts).
 */
export const DRAWN = 4

export interface ChainGround {
  readonly cursor: HeapCursor
  /** Whether it stands in the picture already. */
  readonly isPlaced: (id: number) => boolean
  readonly spotlight: ReadonlySet<number>
}

/** Null where none begins. `isOpened`: what comes before `first` was opened by the reader, so that none behind it need be drawn. */
export function chainFrom(ground: ChainGround, first: number, isOpened: boolean): Chain | null {
  const { cursor, isPlaced } = ground
  // Asked of every object that is drawn: most classes have too few of them.
  if (cursor.liveOfType(cursor.typeOf(first)) <= DRAWN || cursor.typeInfo(first)?.role !== 'instance') return null
  const step = onlyStep(cursor, first, isPlaced)
  if (step === null) return null
  const growsAtHead = cursor.serialOf(first) > cursor.serialOf(step.to)
  const atFront = isOpened || growsAtHead ? 0 : DRAWN - 1
  const inside: number[] = []
  let [before, at] = [first, step.to]
  // Where the chain comes back to one of its own, that one is counted twice.
  while (!isPlaced(at)) {
    const next = onlyStep(cursor, at, (id) => id === before)
    if (next === null || next.slot !== step.slot || next.to === first) break
    if (!isHeldBefore(ground, at, next.to) || (inside.length >= atFront && isWayEnd(ground, at, next.to))) break
    inside.push(at)
    before = at
    at = next.to
  }
  const atBack = growsAtHead ? DRAWN - 1 : 0
  const fewest = isOpened ? atBack + 1 : DRAWN - 1
  if (inside.length < fewest) return null
  const end = inside.length - atBack
  const [front, between, back] = [inside.slice(0, atFront), inside.slice(atFront, end), inside.slice(end)]
  return { front, between, back, last: at, hasBranched: hasBranched(cursor, at, step.slot, before), growsAtHead }
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

/** The way to what was chosen goes on through it; what was chosen has to be seen. */
function isWayEnd({ cursor, spotlight }: ChainGround, id: number, next: number): boolean {
  return spotlight.has(cursor.serialOf(id)) && !spotlight.has(cursor.serialOf(next))
}

/** By the one before it and nothing else, but by the one behind it. */
function isHeldBefore({ cursor }: ChainGround, id: number, next: number): boolean {
  const count = cursor.count(id)
  if (count <= 1) return true
  let back = 0
  cursor.forEachTarget(next, (_slot, target) => {
    if (target === id) back++
  })
  return count === 1 + back
}
