/** What grew between two steps of a run, computed on the page from the run's history. It moves no cursor of the picture's. */
import { growth, type Growth } from '../../lib/blame/growth'
import type { RunResult } from './runResult'
import { teamOf } from './teamOf'

/** With more objects alive at the later step the answer would keep the page waiting. */
const MOST_OBJECTS = 200_000

/** `from` comes before `to`, and both are steps of the run; null where there is too much to compare. */
export function grown(result: RunResult, from: number, to: number): Growth | null {
  const { index } = result.cursor
  if (index.aliveAfter(to) > MOST_OBJECTS) return null
  const answer = growth({ history: index.history, steps: index.steps }, teamOf(result), { from, to }, index)
  if (typeof answer === 'string') throw new RangeError(answer)
  return answer
}
