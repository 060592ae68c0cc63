/** A stretch of a history that a scene shows as just done: a whole step, or one event of it with what nobody tells of after it. */
import type { ToldEvent } from '../../lib/blame/StepTeller'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'

export interface Stretch {
  readonly step: number
  /** Log offsets: the scene is that before the event at `to`, and what happened from `from` on is new. */
  readonly from: number
  readonly to: number
}

export function wholeStep(index: HistoryIndex, step: number): Stretch {
  return { step, from: index.startOf(step), to: index.endOf(step) }
}

/** The event that comes as number `event`, from 1, of those told of the step; with the last one the step is done. */
export function partOfStep(index: HistoryIndex, step: number, told: readonly ToldEvent[], event: number): Stretch {
  const { from, to } = wholeStep(index, step)
  return { step, from: event <= 1 ? from : (told[event - 1]?.at ?? from), to: told[event]?.at ?? to }
}

/** What came before it. */
export function stretchBefore(index: HistoryIndex, { step, from }: Stretch): Stretch {
  return from > index.startOf(step) ? { step, from, to: from } : wholeStep(index, step - 1)
}
