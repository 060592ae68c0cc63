/** What grew between two steps of a run, computed on the page from the run's history. It moves no cursor of the picture's. */
import { growth, type Growth } from '../../lib/blame/growth'
import type { RunResult } from './runResult'

/** With more objects alive at the later step the answer would keep the page waiting. */
const MOST_OBJECTS = 200_000

/** `from` comes before `to`, and both are steps of the run; null where there is too much to compare. */
export function grown({ cursor, record }: RunResult, from: number, to: number): Growth | null {
  const { index } = cursor
  if (index.aliveAfter(to) > MOST_OBJECTS) return null
  const { sources, authorship, run } = record
  const team = { entry: run.entry, collector: 'cpython', sources, authorship } as const
  const answer = growth({ history: index.history, steps: index.steps }, team, { from, to }, index)
  if (typeof answer === 'string') throw new RangeError(answer)
  return answer
}
