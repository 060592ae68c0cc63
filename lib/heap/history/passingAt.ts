/** What was made and dropped within a step without being shown: the PASSING events of the step. */
import { event, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import type { HistoryIndex } from './HistoryIndex'

export interface Passing {
  /** index in the history's types */
  readonly type: number
  readonly count: number
}

export function passingAt(index: HistoryIndex, step: number): Passing[] {
  const { log } = index.history
  const found: Passing[] = []
  const end = index.endOf(step)
  for (let at = index.startOf(step); at < end; at += eventLength(log, at)) {
    const word = log[at] ?? 0
    if ((word & OP_MASK) === event.PASSING) found.push({ type: word >>> OP_BITS, count: log[at + 1] ?? 0 })
  }
  return found
}
