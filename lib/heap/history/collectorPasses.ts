/** What the cycle collector did in a stretch of the log, pass by pass: which objects it looked at, kept, condemned and took apart. */
import { event, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import type { HistoryIndex } from './HistoryIndex'

export interface CollectorPass {
  /** Offset of the event. */
  readonly at: number
  /** One of `gcPass`. */
  readonly pass: number
  /** Of the objects, in the collector's order. */
  readonly serials: readonly number[]
}

/** `from` is the offset of an event; those before `to` are read. */
export function collectorPasses(index: HistoryIndex, from: number, to: number): CollectorPass[] {
  const { log } = index.history
  const passes: CollectorPass[] = []
  for (let at = from; at < to; at += eventLength(log, at)) {
    const word = log[at] ?? 0
    if ((word & OP_MASK) !== event.GC_PASS) continue
    const ids = log.subarray(at + 2, at + 2 + (log[at + 1] ?? 0))
    passes.push({ at, pass: word >>> OP_BITS, serials: [...ids].map((id) => index.serialAt(id, at)) })
  }
  return passes
}
