/**
 * Cards that hold themselves, through one another or alone: in a circle of references no count falls to 0. Weak references hold
 * nothing. Whether anything else holds the circle is not asked here.
 *
 * Asked at every step, so it is over numbers: what leads nowhere, and what nothing leads to, is put aside until nothing more is, which
 * mostly is all; of the rest each is walked from.
 */
import type { Card, Edge } from './scene'

/** Keys of the cards that are in a circle. */
export function inCircles(cards: readonly Card[], edges: readonly Edge[]): ReadonlySet<string> {
  const rank = new Map(cards.map(({ key }, at) => [key, at]))
  const [from, to]: [number[], number[]] = [[], []]
  for (const { kind, change, from: source, to: target } of edges) {
    const [a, b] = [rank.get(source.card), rank.get(target.card)]
    if (kind === 'weak' || change === 'gone' || a === undefined || b === undefined) continue
    from.push(a)
    to.push(b)
  }
  const left = new Uint8Array(cards.length).fill(1)
  const out = linked(from, cards.length)
  const into = linked(to, cards.length)
  trim(left, from, into, to)
  trim(left, to, out, from)
  const found = cards.filter((_, at) => left[at] === 1 && isOnWayToItself(at, left, out, to))
  return new Set(found.map(({ key }) => key))
}

/** For each card the first of its edges, and for each edge the next one of the same card; -1 where there is none. */
interface Linked {
  readonly first: Int32Array
  readonly next: Int32Array
}

function linked(ends: readonly number[], count: number): Linked {
  const first = new Int32Array(count).fill(-1)
  const next = new Int32Array(ends.length).fill(-1)
  for (const [edge, end] of ends.entries()) {
    next[edge] = first[end] ?? -1
    first[end] = edge
  }
  return { first, next }
}

/** Puts aside what has no edge left at whose `near` end it stands; each that goes takes its edges at `far` with it. */
function trim(left: Uint8Array, near: readonly number[], atFar: Linked, far: readonly number[]): void {
  const degree = new Int32Array(left.length)
  for (const [edge, card] of near.entries())
    if (isLeft(left, far[edge]) && isLeft(left, card)) degree[card] = (degree[card] ?? 0) + 1
  const ends = [...degree.keys()].filter((card) => isLeft(left, card) && degree[card] === 0)
  for (let card = ends.pop(); card !== undefined; card = ends.pop()) {
    left[card] = 0
    for (let edge = atFar.first[card] ?? -1; edge >= 0; edge = atFar.next[edge] ?? -1) {
      const other = near[edge] ?? 0
      if (!isLeft(left, other)) continue
      degree[other] = (degree[other] ?? 0) - 1
      if (degree[other] === 0) ends.push(other)
    }
  }
}

function isOnWayToItself(start: number, left: Uint8Array, { first, next }: Linked, to: readonly number[]): boolean {
  const seen = new Uint8Array(left.length)
  const queue = [start]
  for (let card = queue.pop(); card !== undefined; card = queue.pop()) {
    for (let edge = first[card] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
      const target = to[edge] ?? 0
      if (target === start) return true
      if (!isLeft(left, target) || seen[target] === 1) continue
      seen[target] = 1
      queue.push(target)
    }
  }
  return false
}

function isLeft(left: Uint8Array, card: number | undefined): boolean {
  return card !== undefined && left[card] === 1
}
