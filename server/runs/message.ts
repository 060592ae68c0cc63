/** What the pool and a worker thread say to each other. One job at a time. */
import type { Verdict } from '../../lib/protocol/verdict'
import type { RunInputs } from '../store/runRow'

/** Set in the shared cell to end a run at its next step that asks. */
export const STOP = 1

export type Job = {
  readonly inputs: RunInputs
  /** One Int32 cell: 0, or STOP. Shared, because a busy thread reads no messages. */
  readonly stop: SharedArrayBuffer
}

export type WorkerMessage =
  | { readonly type: 'progressed'; readonly steps: number }
  | { readonly type: 'finished'; readonly verdict: Verdict; readonly history: Uint8Array }
  /** An exception of ours: a student's mistake is in the verdict (I3). */
  | { readonly type: 'failed'; readonly message: string }
