/**
 * What does not differ from one step to the next stays the same object, so that what is drawn from it need not be drawn anew:
 * a step changes a card or two of hundreds.
 */
import type { Route } from './route'
import type { Scene } from './scene'

/** The scene with the cards and edges of the one before wherever they say the same. */
export function steadyScene(before: Scene | null, now: Scene): Scene {
  if (before === null) return now
  return { ...now, cards: steadyItems(before.cards, now.cards), edges: steadyItems(before.edges, now.edges) }
}

export function steadyRoutes(before: ReadonlyMap<string, Route>, now: ReadonlyMap<string, Route>): Map<string, Route> {
  return new Map([...now].map(([key, route]) => [key, steady(before.get(key), route)]))
}

function steadyItems<Item extends { readonly key: string }>(before: readonly Item[], now: readonly Item[]): Item[] {
  const known = new Map(before.map((item) => [item.key, item]))
  return now.map((item) => steady(known.get(item.key), item))
}

function steady<Item>(before: Item | undefined, now: Item): Item {
  return before !== undefined && isSame(before, now) ? before : now
}

/** Plain data through and through. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  const left = Object.entries(a)
  return left.length === Object.keys(b).length && left.every(([key, value]) => isSame(value, Reflect.get(b, key)))
}
