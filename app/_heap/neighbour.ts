/** Where an arrow key leads from a card: over the places of the picture, not over the order of the cards. */
import type { Book } from './arrange'
import { xOf } from './arrange'

/** The nearest card in that direction; sideways distance counts double. */
export function neighbour(
  book: Book,
  keys: readonly string[],
  from: string,
  [dx, dy]: readonly [number, number],
): string | null {
  const start = book.get(from)
  if (start === undefined) return null
  let best: string | null = null
  let nearest = Infinity
  for (const key of keys) {
    const place = book.get(key)
    if (place === undefined || key === from) continue
    const [x, y] = [xOf(place.column) - xOf(start.column), place.y - start.y]
    const along = x * dx + y * dy
    const distance = along + 2 * Math.abs(x * dy + y * dx)
    if (along > 0 && distance < nearest) [best, nearest] = [key, distance]
  }
  return best
}
