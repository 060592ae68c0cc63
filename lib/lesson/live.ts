/**
 * A live process of a room, as everybody sees it: what was typed into it, in the order in which the server received it, and what it
 * answered. Its picture and its verdict are a run's (`Run`), under the same id.
 *
 * Invariant: entries run in their order, one at a time: those without an answer stand at the end, and the first of them runs.
 */
import type { RunSummary } from './state'

/** What a run has for the file that begins it, where people type instead. */
export const LIVE_ENTRY = '__main__'

/** It heard no Ctrl+C; took more memory than there is; left every thread waiting; or used up what the process may do. */
export type Undone = 'deadline' | 'memory' | 'deadlock' | 'budget'

export type LiveAnswer = {
  readonly stdout: string
  readonly stderr: string
  /** Whether an exception ended it. */
  readonly isRaised: boolean
  /** Where Ctrl+C came, in the engine's own count: the same process can be made again. */
  readonly interrupts: readonly number[]
  /** Why it was undone, as if nobody had typed it; null: it was not. */
  readonly undone: Undone | null
}

export type LiveEntry = {
  readonly by: string
  /** As the verdict names it, and Python in angle brackets: the person's name, and how many entries of theirs it makes. */
  readonly file: string
  readonly text: string
  /** Who pressed Ctrl+C; null: nobody did. */
  readonly interruptedBy: string | null
  /** Null while it waits or runs. */
  readonly answer: LiveAnswer | null
}

export type LiveProcess = {
  /** Of the run that it is, too. */
  readonly id: string
  /** Who opened it. */
  readonly by: string
  /** Milliseconds since 1970, by the server's clock. */
  readonly openedAt: number
  readonly entries: readonly LiveEntry[]
  /** Who lets it exit; null until someone does. */
  readonly exitBy: string | null
}

/** How it ended, as a run does. */
export type LiveEnd =
  | { readonly status: 'done'; readonly summary: RunSummary }
  | { readonly status: 'stopped'; readonly summary: RunSummary }
  | { readonly status: 'failed'; readonly failure: 'deadline' | 'memory' | 'interrupted' | 'internal' }

/** The number of the entry that runs, from 0; -1 where none does. */
export function runningEntry({ entries }: LiveProcess): number {
  return entries.findIndex(({ answer }) => answer === null)
}

/** Whether something of it is to be run. */
export function isLiveBusy(live: LiveProcess): boolean {
  return live.exitBy !== null || runningEntry(live) >= 0
}

/** The file of the next entry of a person with this name. */
export function nextFile({ entries }: LiveProcess, by: string, name: string): string {
  return `${name}:${entries.filter((entry) => entry.by === by).length + 1}`
}
