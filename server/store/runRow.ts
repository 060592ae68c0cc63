/** A run as a row, and back: the union of lib/lesson/state.ts against columns that any database has. */
import type { AuthoredRange } from '../../lib/lesson/authorship'
import type { LiveEntry, LiveProcess } from '../../lib/lesson/live'
import type { Run, RunFailure, RunProgress, RunSummary } from '../../lib/lesson/state'
import type { RunLimits } from '../../lib/protocol/limits'
import { type Collector, type Verdict, verdictSchema } from '../../lib/protocol/verdict'

/** An entry of a live process: its file among the sources, and at which looks Ctrl+C came; null: it has not run to its end, and is no part of the process. */
export type LoggedEntry = { readonly file: string; readonly interrupts: readonly number[] | null }

/** All that a run depends on: the same inputs give the same run. */
export type RunInputs = {
  readonly sources: Readonly<Record<string, string>>
  readonly authorship: Readonly<Record<string, readonly AuthoredRange[]>>
  /** Of a live process: `__main__`, which has no file. */
  readonly entry: string
  /** What was typed into a live process, in that order; left out of any other run. */
  readonly log?: readonly LoggedEntry[]
  /** Files that an exercise hides: they take part, and nobody is shown their text. */
  readonly hidden?: readonly string[]
  readonly settings: {
    readonly limits: RunLimits
    readonly stdin: string
    readonly seed: number
    readonly collector: Collector
  }
}

type RunColumns = {
  readonly id: string
  readonly by: string
  readonly entry: string
  readonly collector: string
  readonly status: string
  readonly failure: string | null
  readonly summary: string | null
  readonly requestedAt: Date
}

/** A live process is a run of which the row says so until it ends: the column of the numbers has what the room shows of it meanwhile. */
export const LIVE = 'live'

export function readLive(column: string | null): LiveProcess {
  if (column === null) throw new RangeError('readLive: a live process without its column')
  // Written by `Store.saveLive` from a value of this type.
  return JSON.parse(column) as LiveProcess
}

/** What a live process depends on, given what it began with. */
export function liveInputs(began: RunInputs, { entries }: Pick<LiveProcess, 'entries'>): RunInputs {
  const log = entries.map(({ file, answer }) => ({
    file,
    interrupts: answer === null || answer.undone !== null ? null : answer.interrupts,
  }))
  return { ...withEntries(began, entries), log }
}

export type TypedEntry = Pick<LiveEntry, 'file' | 'text' | 'by'>

/** Entries are files of those who typed them. */
export function withEntries(inputs: RunInputs, entries: readonly TypedEntry[]): RunInputs {
  const texts = entries.map(({ file, text }) => [file, text])
  const whose = entries.map(({ file, text, by }) => [file, [{ from: 0, to: text.length, by }]])
  return {
    ...inputs,
    sources: { ...inputs.sources, ...Object.fromEntries(texts) },
    authorship: { ...inputs.authorship, ...Object.fromEntries(whose) },
  }
}

export function readRun(row: RunColumns): Run {
  const { id, by, entry, collector } = row
  const stoppedBy = row.status === 'stopped' ? row.failure : null
  return { id, by, entry, collector, requestedAt: row.requestedAt.getTime(), stoppedBy, progress: readProgress(row) }
}

/** The verdict of a stored run, which may have been written when verdicts told less. */
export function readVerdict(text: string): Verdict {
  return verdictSchema.parse(JSON.parse(text))
}

export function runStatus({ progress, stoppedBy }: Pick<Run, 'progress' | 'stoppedBy'>): {
  status: string
  failure: string | null
  summary: string | null
} {
  const failure = progress.status === 'failed' ? progress.failure : progress.status === 'stopped' ? stoppedBy : null
  const summary = 'summary' in progress && progress.summary !== null ? JSON.stringify(progress.summary) : null
  return { status: progress.status, failure, summary }
}

function readProgress({ status, failure, summary }: RunColumns): RunProgress {
  if (status === LIVE) return { status: 'running', steps: 0, stopping: false }
  // The columns were written by `runStatus` from values of these types.
  const numbers = summary === null ? null : (JSON.parse(summary) as RunSummary)
  if (status === 'done' && numbers !== null) return { status: 'done', summary: numbers }
  if (status === 'stopped') return { status: 'stopped', summary: numbers }
  if (status === 'queued') return { status: 'queued', place: 1 }
  return { status: 'failed', failure: (failure ?? 'internal') as RunFailure }
}
