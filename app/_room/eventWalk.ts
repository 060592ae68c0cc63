/**
 * Walking event by event: through those told of a step, then on into the next step. The last event of a step leaves the heap as the
 * step does; before the first one lies the step before.
 */
import type { Direction } from '../../lib/heap/history/nextSteps'

export interface EventPlace {
  readonly step: number
  /** How many of the step's told events are done, from 1; null: all of the step is, and it is looked at as a whole. */
  readonly event: number | null
}

/** `countOf` a step is the number of its told events; a step that tells nothing is passed as a whole. The same place at either end. */
export function nextEvent(
  { step, event }: EventPlace,
  direction: Direction,
  lastStep: number,
  countOf: (step: number) => number,
): EventPlace {
  const at = (to: number, number: number): EventPlace => ({ step: to, event: number === 0 ? null : number })
  const count = countOf(step)
  if (direction < 0) {
    const done = event ?? count
    if (done > 1) return at(step, done - 1)
    return step === 0 ? { step, event } : at(step - 1, countOf(step - 1))
  }
  if (event !== null && event < count) return at(step, event + 1)
  return step === lastStep ? { step, event } : at(step + 1, Math.min(1, countOf(step + 1)))
}
