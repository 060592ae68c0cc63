/** How the objects of a run ended. */
import { PROGRAM_END, WIPED } from '../heap/history/stages'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

export type Fate = 'counted' | 'collected' | 'exit' | 'exit-late' | 'never'

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

  private isCollected(offset: number): boolean {
    return this.index.collections.some(({ begin, end }) => offset > begin && (end < 0 || offset < end))
  }

  private stageNamed(name: string): number | null {
    const { labels } = this.index.history
    return this.index.stages.find(({ label }) => labels[label] === name)?.step ?? null
  }
}
