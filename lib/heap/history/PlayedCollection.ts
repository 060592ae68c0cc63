/**
 * A collection as a reader goes through it: the stops, each with its place in the log, and what every pass found.
 *
 * Invariant: stops come in the order in which the collector acts. The first three are one event of the log, where it lists
 * the candidates: nothing changes until something is condemned. A pass that found nothing is no stop, except that a
 * collection which condemns nobody ends with a stop that says so. Histories of before the candidates were written begin with
 * the condemned.
 */
import { collectorPasses, type CollectorPass } from './collectorPasses'
import { gcPass } from './event'
import { eventLength } from './eventLength'
import type { HeapCursor } from './HeapCursor'
import type { HistoryIndex } from './HistoryIndex'
import type { Collection } from './LogTables'
import { Subtraction } from './Subtraction'

export type StopKind = 'candidates' | 'subtracted' | 'rescued' | 'condemned' | 'finalized' | 'resurrected' | 'cleared'

export interface Stop {
  readonly kind: StopKind
  /** Offset of the event that it is. */
  readonly at: number
  /** The heap is shown as it is before the event at `to`, and what happened from `from` on is new. */
  readonly from: number
  readonly to: number
}

/** Of more candidates than this nothing is subtracted: whoever asks waits for the walk. */
const MOST_SUBTRACTED = 100_000

const KIND_OF_PASS: ReadonlyMap<number, StopKind> = new Map([
  [gcPass.UNREACHABLE, 'condemned'],
  [gcPass.FINALIZED, 'finalized'],
  [gcPass.RESURRECTED, 'resurrected'],
])

export class PlayedCollection {
  readonly stops: readonly Stop[]
  /** The heap as the collection begins; it stays there. */
  readonly heap: HeapCursor
  private readonly passes: readonly CollectorPass[]
  private known: Subtraction | null = null

  constructor(
    cursor: HeapCursor,
    readonly collection: Collection,
  ) {
    const { index } = cursor
    const { begin, end } = collection
    this.heap = cursor.fork()
    this.heap.seekEvent(begin)
    this.passes = collectorPasses(index, begin, end < 0 ? index.history.log.length : end)
    this.stops = stopsOf(index, collection, this.passes, this.isTooLarge)
  }

  /** How many objects the collector looks at, of those that the history shows; 0 where it does not say. */
  get candidateCount(): number {
    return this.passes.find(({ pass }) => pass === gcPass.CANDIDATES)?.serials.length ?? 0
  }

  get isTooLarge(): boolean {
    return this.candidateCount > MOST_SUBTRACTED
  }

  /** In the collector's order. */
  serialsOf(pass: number): readonly number[] {
    return this.passes.find((each) => each.pass === pass)?.serials ?? []
  }

  /** Null where the candidates are not known, or too many. */
  get subtraction(): Subtraction | null {
    const listed = this.passes.find(({ pass }) => pass === gcPass.CANDIDATES)
    if (listed === undefined || this.isTooLarge) return null
    const { index } = this.heap
    const condemned = new Set(this.serialsOf(gcPass.UNREACHABLE).map((serial) => index.idOf(serial)))
    this.known ??= new Subtraction(this.heap, listed.at, condemned)
    return this.known
  }
}

function stopsOf(
  index: HistoryIndex,
  { end }: Collection,
  passes: readonly CollectorPass[],
  isTooLarge: boolean,
): Stop[] {
  const { log } = index.history
  const still = (kind: StopKind, at: number): Stop => ({ kind, at, from: at, to: at + eventLength(log, at) })
  const stops: Stop[] = []
  for (const { at, pass } of passes) {
    const kind = KIND_OF_PASS.get(pass)
    if (pass === gcPass.CANDIDATES) {
      stops.push(still('candidates', at))
      if (!isTooLarge) stops.push(still('subtracted', at), still('rescued', at))
    } else if (kind !== undefined) stops.push(still(kind, at))
  }
  const cleared = passes.find(({ pass }) => pass === gcPass.CLEARED)
  if (end < 0) return stops
  // In the step that ends it: what was freed before that is gone.
  if (cleared !== undefined) {
    const from = Math.max(cleared.at, index.startOf(index.stepAt(end)))
    stops.push({ ...still('cleared', end), from })
  } else if (passes.every(({ pass }) => pass !== gcPass.UNREACHABLE)) stops.push(still('condemned', end))
  return stops
}
