/** The most bytes that were alive at once, up to an offset of the log, beyond those that were alive at another. */
import { event, isBirth, OP_BITS, OP_MASK } from '../heap/history/event'
import { eventLength } from '../heap/history/eventLength'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

export function peakBytes(index: HistoryIndex, from: number, to: number): number {
  const { log } = index.history
  const sizes = new Float64Array(index.greatestId + 1)
  let alive = 0
  let before = 0
  let most = 0
  const resize = (id: number, size: number): void => {
    alive += size - (sizes[id] ?? 0)
    sizes[id] = size
  }
  for (let at = 0, serial = 0; at < to; at += eventLength(log, at)) {
    const word = log[at] ?? 0
    const op = word & OP_MASK
    if (isBirth(op)) resize(index.idOf(++serial), log[at + 1] ?? 0)
    else if (op === event.FREE) resize(word >>> OP_BITS, 0)
    else if (op === event.RESIZE) resize(word >>> OP_BITS, log[at + 1] ?? 0)
    if (at < from) before = alive
    else most = Math.max(most, alive)
  }
  return Math.max(0, most - before)
}
