/** How the objects of a run ended. */
import { event, OP_BITS, OP_MASK } from '../heap/history/event'
import { eventLength } from '../heap/history/eventLength'
import { PROGRAM_END, WIPED } from '../heap/history/stages'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

export type Fate = 'counted' | 'collected' | 'exit' | 'exit-late' | 'never'

/** What is said of an object whose finalizer ran too late to be heard. */
export const FINALIZED_LATE = 'finalized during exit, after `print` was gone: nothing was printed'

export class Fates {
  /** The step at which the last line of the program has run. */
  readonly programEnd: number
  private readonly wiped: number

  constructor(private readonly index: HistoryIndex) {
    this.programEnd = this.stageNamed(PROGRAM_END) ?? index.steps
    this.wiped = this.stageNamed(WIPED) ?? Infinity
  }

  /** The fate of the object born as number `serial`. */
  of(serial: number): Fate {
    const death = this.index.deathStep(serial)
    if (death < 0) return 'never'
    if (death >= this.wiped) return 'exit-late'
    if (death >= this.programEnd) return 'exit'
    return this.isCollected(this.index.deathEvent(serial)) ? 'collected' : 'counted'
  }

  /** Whether its finalizer ran when nothing could be printed any more. */
  isFinalizedLate(serial: number): boolean {
    this.finalizedLate ??= this.findFinalizedLate()
    return this.finalizedLate.has(serial)
  }

  private finalizedLate: ReadonlySet<number> | null = null

  private findFinalizedLate(): ReadonlySet<number> {
    const { index } = this
    const { log } = index.history
    const serials = new Set<number>()
    if (this.wiped === Infinity) return serials
    for (let at = index.startOf(this.wiped); at < log.length; at += eventLength(log, at)) {
      const word = log[at] ?? 0
      if ((word & OP_MASK) === event.FINALIZE) serials.add(index.serialAt(word >>> OP_BITS, at))
    }
    return serials
  }

  /** Whether the event at `offset` lies within a collection. */
  isCollected(offset: number): boolean {
    return this.index.collections.some(({ begin, end }) => offset > begin && (end < 0 || offset < end))
  }

  private stageNamed(name: string): number | null {
    const { labels } = this.index.history
    return this.index.stages.find(({ label }) => labels[label] === name)?.step ?? null
  }
}
