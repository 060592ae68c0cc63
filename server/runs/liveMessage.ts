/** What a live process's thread and the pool say to each other. One task at a time. */
import type { Undone } from '../../lib/lesson/live'
import type { Answer } from '../../lib/python/run/LiveProcess'
import type { RunFailure } from '../../lib/lesson/state'
import type { RunInputs, TypedEntry } from '../store/runRow'
import type { RunResult } from '../store/Store'

/** Set in the shared cell: Ctrl+C, which the thread takes out again; and the end of what it does. */
export const INTERRUPT = 2

export type LiveTask =
  /** The history by now. */
  { readonly type: 'look' } | { readonly type: 'enter'; readonly entry: TypedEntry } | { readonly type: 'exit' }

export type LiveOrder =
  /** Comes first: the entries that were answered run again. `cell`: one Int32, 0, INTERRUPT or STOP. */
  { readonly type: 'open'; readonly inputs: RunInputs; readonly cell: SharedArrayBuffer } | LiveTask

export type LiveEndNews = { readonly type: 'ended'; readonly result: RunResult; readonly isStopped: boolean }

export type LiveNews =
  | { readonly type: 'looked'; readonly history: Uint8Array }
  /** `end`: the entry ended the process. */
  | {
      readonly type: 'answered'
      readonly answer: Answer
      readonly history: Uint8Array
      readonly end: LiveEndNews | null
    }
  /** The entry went beyond a bound of the process, which has to be made again without it. */
  | { readonly type: 'undone'; readonly answer: Answer; readonly why: Undone }
  | LiveEndNews
  | { readonly type: 'failed'; readonly failure: RunFailure; readonly message: string }

export type LiveThreadMessage = { readonly type: 'opened' } | LiveNews
