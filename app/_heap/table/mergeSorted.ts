/** A stable sort that can be interrupted, of as many things as a heap has: merges runs of doubled length, from the bottom up. */
import type { Work } from '../inPieces'

/** Comparisons between two moments at which the page may do something else. */
const PIECE = 10_000

export function* mergeSorted(items: Int32Array, compare: (a: number, b: number) => number): Work<Int32Array> {
  let from = items.slice()
  let to = new Int32Array(items.length)
  let compared = 0
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length)
      const end = Math.min(middle + width, items.length)
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        const isLeft = right >= end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0)
        to[at] = (isLeft ? from[left++] : from[right++]) ?? 0
        if (++compared % PIECE === 0) yield null
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}
