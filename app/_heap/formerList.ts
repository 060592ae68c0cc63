/**
 * A list that has become a tree: its nodes led on by one name before the first of them got a second way to go, and what was drawn as its
 * end stays drawn (chains.ts). What branches off is younger than the list, so the picture of a step needs no memory of those before it.
 *
 * A tree that branched as it grew never was one. Ids in, ids out.
 */
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'

/** To another of the same class. */
interface Way {
  readonly slot: number
  readonly to: number
  readonly serial: number
  /** When the reference was made. */
  readonly birth: number
}

interface Parted {
  readonly next: Way | null
  /** Those that branch off. */
  readonly others: readonly Way[]
}

/** The last of such a list, the drawn beginning of which is `drawn`, first to last; 0 where there never was one behind those. */
export function formerListEnd(cursor: HeapCursor, drawn: readonly number[], isBehind: (id: number) => boolean): number {
  const inFront = drawn.at(-1) ?? 0
  const begun = eldest(waysFrom(cursor, inFront, (to) => !isBehind(to)))
  if (begun === null) return 0
  const list: Way[] = []
  const branches: Way[] = []
  for (const [at, id] of drawn.entries()) {
    const isBack = (to: number): boolean => (id === inFront ? !isBehind(to) : drawn.slice(0, at).includes(to))
    const { next, others } = parted(waysFrom(cursor, id, isBack), begun.slot)
    if (next !== null) list.push(next)
    branches.push(...others)
  }
  const end = walked(cursor, inFront, begun, isBehind, branches)
  return branches.every((branch) => list.every((way) => isOlder(way, branch))) ? end : 0
}

/** On from `begun` by the same name; what branches off is put to `branches`. */
function walked(
  cursor: HeapCursor,
  inFront: number,
  begun: Way,
  isBehind: (id: number) => boolean,
  branches: Way[],
): number {
  const passed = new Set([inFront])
  let [before, at] = [inFront, begun.to]
  while (!passed.has(at)) {
    passed.add(at)
    const back = before
    const { next, others } = parted(
      waysFrom(cursor, at, (to) => to === back),
      begun.slot,
    )
    branches.push(...others)
    if (next === null || !isBehind(next.to)) break
    before = at
    at = next.to
  }
  return at
}

/** Whether the object led on by the slot before it led to any other of its class but that before it. */
export function hasBranched(cursor: HeapCursor, id: number, slot: number, before: number): boolean {
  const { next, others } = parted(
    waysFrom(cursor, id, (to) => to === before),
    slot,
  )
  return next !== null && others.length > 0 && others.every((other) => isOlder(next, other))
}

/** Both the object and the reference to it: of what is built from its leaves, or put in anew at each turn, one of them is not. */
function isOlder(way: Way, branch: Way): boolean {
  return way.serial < branch.serial && way.birth < branch.birth
}

function waysFrom(cursor: HeapCursor, id: number, isBack: (to: number) => boolean): Way[] {
  const ways: Way[] = []
  const type = cursor.typeOf(id)
  cursor.forEachReference(id, (slot, to, _statement, birth) => {
    if (slot >= NAMED_SLOT && cursor.typeOf(to) === type && !isBack(to))
      ways.push({ slot, to, serial: cursor.serialOf(to), birth })
  })
  return ways
}

function eldest(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>((first, way) => (first === null || way.serial < first.serial ? way : first), null)
}

function parted(ways: readonly Way[], slot: number): Parted {
  return { next: ways.find((way) => way.slot === slot) ?? null, others: ways.filter((way) => way.slot !== slot) }
}
