/** The team of a run, as the analysis asks for it: its entry, its texts and who wrote them. */
import type { Team } from '../../lib/blame/Bench'
import type { RunResult } from './runResult'

export function teamOf({ record }: Pick<RunResult, 'record'>): Team {
  const { run, sources, authorship } = record
  return { entry: run.entry, collector: 'cpython', sources, authorship }
}
