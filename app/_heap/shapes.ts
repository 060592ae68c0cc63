/**
 * The shape of an object: its class, what its attributes refer to by their names, what its containers have in them whatever the number,
 * and the shapes of all these. An order with two items and one with five are of one shape.
 *
 * Invariant: two objects have the same word if nobody who looks a few references deep could tell them apart by class and name.
 * Values are no part of it, nor what is behind an object that has its place already. Ids in, words out.
 */
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'

export interface Shape {
  readonly word: string
  /** It consists of more than itself and its values: there are objects of other classes in it, which have no place yet. */
  readonly hasParts: boolean
}

/** References deep. */
const DEPTH = 5
/** Of an object's references. */
const MOST_LOOKED_AT = 24

export class Shapes {
  constructor(
    private readonly cursor: HeapCursor,
    private readonly isPlaced: (id: number) => boolean,
  ) {}

  of(id: number): Shape {
    let hasParts = false
    const own = this.cursor.typeOf(id)
    // What several refer to is asked once.
    const known = new Map<number, string>()
    const wordOf = (at: number, depth: number): string => {
      const key = at * (DEPTH + 1) + depth
      const word = known.get(key) ?? madeOf(at, depth)
      known.set(key, word)
      return word
    }
    const madeOf = (at: number, depth: number): string => {
      const { cursor } = this
      const type = cursor.typeOf(at)
      if (depth > 0 && this.isPlaced(at)) return `${type}*`
      if (depth > 0 && cursor.typeInfo(at)?.role === 'instance' && type !== own) hasParts = true
      if (depth === DEPTH) return `${type}`
      const inside = new Set<string>()
      for (const [name, to] of this.partsOf(at)) inside.add(`${name}${wordOf(to, depth + 1)}`)
      return `${type}{${[...inside].sort().join(' ')}}`
    }
    return { word: wordOf(id, 0), hasParts }
  }

  /** Objects and containers that it refers to, by name where the names are its class's. */
  private partsOf(id: number): [string, number][] {
    const { cursor } = this
    const found: [string, number][] = []
    cursor.forEachTarget(id, (slot, to) => {
      if (slot === TYPE_SLOT || found.length === MOST_LOOKED_AT) return
      const role = cursor.typeInfo(to)?.role
      if (role === 'instance' || role === 'container')
        found.push([slot >= NAMED_SLOT ? cursor.slotName(id, slot) : '', to])
    })
    return found
  }
}

/** So many of one shape are drawn with all their parts. */
const DRAWN = 3

/** The first few of those that are alike and have parts, and all others; `mustBeSeen` is kept wherever it stands. */
export function firstOfLike<Item>(
  items: readonly Item[],
  shapeOf: (item: Item) => Shape,
  mustBeSeen: (item: Item) => boolean,
): Item[] {
  const times = new Map<string, number>()
  return items.filter((item) => {
    const { word, hasParts } = shapeOf(item)
    const time = (times.get(word) ?? 0) + 1
    times.set(word, time)
    return !hasParts || time <= DRAWN || mustBeSeen(item)
  })
}
