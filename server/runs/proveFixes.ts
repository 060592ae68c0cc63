/** Fixes of a room's run, proven on copies of what it ran, in a bounded time: what is not proven by then is not told. */
import { type Fixes, Prover, stepsOfCopy } from '../../lib/fixes/prove'
import type { Sources } from '../../lib/fixes/SourceEdit'
import type { Verdict } from '../../lib/protocol/verdict'
import type { StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import { judgeTeam } from './runTeam'
import type { Work } from './serveJobs'

export type FixInputs = { readonly run: RunInputs; readonly verdict: Verdict }

/** Someone waits for it. */
const MOST_MS = 20_000

export function proveFixes(
  { run, verdict }: FixInputs,
  library: StandardLibrary,
  onProgress: Parameters<Work<FixInputs, Fixes>>[1],
): Fixes {
  const begun = performance.now()
  const goOn = (): boolean => onProgress({ steps: 0 }) && performance.now() - begun < MOST_MS
  const steps = Math.min(run.settings.limits.steps, stepsOfCopy(verdict.steps))
  const settings = { ...run.settings, limits: { ...run.settings.limits, steps } }
  const runCopy = (changed: Sources): Verdict =>
    judgeTeam({ ...run, sources: { ...run.sources, ...changed }, authorship: {}, settings }, library, goOn).verdict
  // What is hidden from the room is neither changed nor quoted.
  const shown = Object.entries(run.sources).filter(([file]) => run.hidden?.includes(file) !== true)
  return new Prover(verdict, Object.fromEntries(shown), runCopy).fixes(() => true, goOn)
}
