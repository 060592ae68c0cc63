/** What the cycle collector did in a stretch of the log, pass by pass: which objects it looked at, kept, condemned and took apart. */
import { idsOfPass, passAt } from './candidates'
import { gcPass } from './event'
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
    const pass = passAt(log, at)
    if (pass < 0) continue
    const serials = Array.from(idsOfPass(log, at), (id) => index.serialAt(id, at))
    passes.push({ at, pass: pass === gcPass.CANDIDATE_BITS ? gcPass.CANDIDATES : pass, serials })
  }
  return passes
}
