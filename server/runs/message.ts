/** What a pool and a worker thread say to each other. One job at a time. */

/** Set in the shared cell to end a job at its next step that asks, or what a thread does ahead of its first job. */
export const STOP = 1

export type Job<Inputs> = {
  readonly inputs: Inputs
  /** One Int32 cell: 0, or STOP. Shared, because a busy thread reads no messages. */
  readonly stop: SharedArrayBuffer
}

export type WorkerMessage<Result> =
  /** Of a thread that was started ahead: it has done what it could do without a job, or one has come. */
  | { readonly type: 'warm' }
  | { readonly type: 'progressed'; readonly steps: number }
  | { readonly type: 'finished'; readonly result: Result }
  /** The result is there, and will be added to: the deadline is met. */
  | { readonly type: 'settled'; readonly result: Result }
  | { readonly type: 'added'; readonly addition: Partial<Result> }
  /** An exception of ours: a student's mistake is in the verdict (I3). */
  | { readonly type: 'failed'; readonly message: string }
