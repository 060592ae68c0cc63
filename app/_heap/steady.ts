/**
 * What does not differ from one step to the next stays the same object, so that what is drawn from it need not be drawn anew:
 * a step changes a card or two of hundreds.
 */
import type { Card, Scene } from './scene'

/** The scene with the cards and edges of the one before wherever they say the same. */
export function steadyScene(before: Scene | null, now: Scene): Scene {
  if (before === null) return now
  return {
    ...now,
    cards: steadyItems(before.cards, now.cards, steadyCard),
    edges: steadyItems(before.edges, now.edges),
  }
}

function steadyItems<Item extends { readonly key: string }>(
  before: readonly Item[],
  now: readonly Item[],
  steadied: (before: Item | undefined, now: Item) => Item = steady,
): readonly Item[] {
  const known = new Map(before.map((item) => [item.key, item]))
  const items = now.map((item) => steadied(known.get(item.key), item))
  return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items
}

/** Of a module with hundreds of names a step changes one. */
function steadyCard(before: Card | undefined, now: Card): Card {
  if (before === undefined || isSame(before, now)) return before ?? now
  return { ...now, rows: steadyItems(before.rows, now.rows) }
}

function steady<Item>(before: Item | undefined, now: Item): Item {
  return before !== undefined && isSame(before, now) ? before : now
}

type Fields = Readonly<Record<string, unknown>>

/** Plain data through and through. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  const [one, other] = [a as Fields, b as Fields] // plain objects are what is left
  let fields = 0
  for (const key in one) {
    if (!isSame(one[key], other[key])) return false
    fields++
  }
  for (const _key in other) fields--
  return fields === 0
}
