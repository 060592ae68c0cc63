/** What differs between two runs at a step of each, computed on the page from their histories. It moves no cursor of the pictures'. */
import { type Moment, runDifference, type RunDifference } from '../../lib/blame/runDifference'
import type { RunResult } from './runResult'
import { teamOf } from './teamOf'

/** With more objects alive in one of them the answer would keep the page waiting. */
const MOST_OBJECTS = 200_000

export interface SeenRun {
  readonly result: RunResult
  /** Of the run. */
  readonly step: number
}

/** Null where there is too much to compare. */
export function runsDiffer(earlier: SeenRun, later: SeenRun): RunDifference | null {
  if ([earlier, later].some(({ result, step }) => result.cursor.index.aliveAfter(step) > MOST_OBJECTS)) return null
  const answer = runDifference(momentOf(earlier), momentOf(later))
  if (typeof answer === 'string') throw new RangeError(answer)
  return answer
}

function momentOf({ result, step }: SeenRun): Moment {
  const { index } = result.cursor
  return { run: { history: index.history, steps: index.steps }, team: teamOf(result), step, index }
}
