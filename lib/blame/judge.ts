/**
 * The verdict of a run: what outlived the program, who holds it, what must go.
 *
 * An instance (instances.ts) lingers when it is alive after the program's last line.
 */
import type { History } from '../heap/history/event'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { Bench, type Team } from './Bench'
import type { Verdict } from './verdict'

/** A finished run, as the interpreter left it. */
export interface FinishedRun {
  readonly history: History
  readonly exit: { readonly kind: 'ok' | 'exception' | 'limit'; readonly code: number }
  readonly steps: number
  readonly events: number
}

/**
 * Judges a run. `goOn` is asked now and then; when it answers false, what is left is listed but no more explained. `index`: of the
 * run's history, where there is one.
 */
export function judge(run: FinishedRun, team: Team, goOn: () => boolean = () => true, index?: HistoryIndex): Verdict {
  const { history } = run
  const bench = new Bench(history, team, index === undefined ? {} : { index })
  const { objects, unlisted, together } = bench.told(bench.instancesAlive(), goOn)
  return {
    format: 'heaproom.verdict/1',
    collector: team.collector,
    entry: team.entry,
    exit: { kind: run.exit.kind, code: run.exit.code },
    stdout: history.stdout,
    stderr: history.stderr,
    steps: run.steps,
    events: run.events,
    fates: bench.countFates(),
    lingering: objects,
    unlisted,
    together,
    participants: bench.participants(),
  }
}
