/**
 * How many columns a picture has. Layers side by side make it wide and low, in a pane that is about as high as it is wide: so where
 * that leaves the letters small, the further layers stand in the last column, below what holds them (arrange.ts).
 *
 * Decided once for a book of places, by the scenes that are to be seen in it, and for a pane of one shape, so that all who look
 * at the run together see the same picture.
 */
import { arrange, type Book } from './arrange'
import { extentOf, scaleFor } from './frame'
import type { Scene } from './scene'

/** What a laptop leaves to the picture. */
const PANE = { width: 600, height: 520 }
/** At which letters are as large as they need to be. */
const LARGE_ENOUGH = 0.9
/** Letters have to become so much larger for a layer to give up its column. */
const LEAST_GAIN = 1.12
/** A picture that is not seen whole is better read from left to right; so is one with more lines than these between cards of a column. */
const LEAST_SCALE = 0.6
const MOST_BELOW = 8

/** The last column; Infinity where each layer has its own. */
export function lastColumn(scenes: readonly Scene[], roots: Book): number {
  const bookFor = (last: number): Book => scenes.reduce((book, scene) => arrange(scene, book, last), roots)
  const scaleOf = (book: Book): number => Math.min(LARGE_ENOUGH, scaleFor(extentOf(book), PANE))
  const natural = bookFor(Infinity)
  const depth = Math.max(0, ...[...natural.values()].map(({ column }) => column))
  let best = { last: Infinity, scale: Math.max(LEAST_SCALE, scaleOf(natural) * LEAST_GAIN) }
  for (let last = depth - 1; last > 0; last--) {
    const book = bookFor(last)
    const below = [...book.values()].filter(({ isBelow }) => isBelow)
    const scale = scaleOf(book)
    if (scale > best.scale && below.length <= MOST_BELOW) best = { last, scale }
  }
  return best.last
}
