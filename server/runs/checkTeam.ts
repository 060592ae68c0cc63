/** An exercise's checks against what a team wrote: its program is run, judged, and looked at. */
import { Evidence } from '../../lib/blame/Evidence'
import type { Answer } from '../../lib/exercise/checks/predicate'
import { evaluate, type Evaluation } from '../../lib/exercise/evaluate'
import { checkedSources, type Exercise } from '../../lib/exercise/Exercise'
import { type RunLimits, runLimits } from '../../lib/protocol/limits'
import type { StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import type { RunPool } from './RunPool'
import { judgeTeam, runTeamProgram, type TeamProgram } from './runTeam'

export type CheckInputs = {
  readonly exercise: Exercise
  /** The team's modules; those that are the author's are put in. */
  readonly sources: Readonly<Record<string, string>>
  readonly authorship: RunInputs['authorship']
  /** What the people of the authorship are called. */
  readonly names: Readonly<Record<string, string>>
  readonly limits: RunLimits
}

export type CheckPool = RunPool<CheckInputs, Evaluation>

export function checkTeam(
  inputs: CheckInputs,
  library: StandardLibrary,
  onProgress: TeamProgram['onProgress'],
): Evaluation {
  const { exercise, authorship, names, limits } = inputs
  const sources = checkedSources(exercise, inputs.sources)
  const settings = { limits, stdin: exercise.input, seed: 0, collector: 'cpython' as const }
  const { result, verdict } = judgeTeam({ sources, authorship, entry: exercise.entry, settings }, library, onProgress)
  const team = { entry: exercise.entry, collector: settings.collector, sources, authorship }
  const authors = new Set(exercise.modules.filter(({ access }) => access !== 'editable').map(({ file }) => file))
  return evaluate(exercise, {
    sources,
    editable: Object.keys(sources).filter((file) => !authors.has(file)),
    evidence: new Evidence(result, team, verdict),
    nameOf: (person) => names[person] ?? person,
    runPython: (program, stdin) => runPredicate(program, stdin, library, onProgress),
  })
}

function runPredicate(
  text: string,
  stdin: string,
  library: StandardLibrary,
  onProgress: TeamProgram['onProgress'],
): Answer {
  const entry = { filename: 'check.py', text, isPackage: false, lessonFile: 'check.py' }
  const find = (): null => null
  const run = runTeamProgram({
    entry,
    find,
    argv: [],
    stdin,
    limits: runLimits,
    library,
    onProgress,
  })
  run.letGo()
  return { stdout: run.stdout, stderr: run.stderr, isDone: run.exit.kind === 'ok' }
}
