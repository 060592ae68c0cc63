/** What the runner and a worker thread say to each other. One program at a time. */

/** The first that a thread says: a program's time begins after it. */
export const READY = 'ready'

export type Job = { readonly path: string }

/** How a program ended. Only the first has run to an end of its own. */
export type Outcome =
  | {
      readonly kind: 'ran'
      readonly stdout: string
      readonly stderr: string
      readonly code: number
      /** The budget that ended it, or null. */
      readonly limit: string | null
    }
  /** A JavaScript exception came out of the engine: always our bug. */
  | { readonly kind: 'threw'; readonly message: string; readonly stack: string }
  | { readonly kind: 'timed out' }
  /** The thread is gone: out of memory, mostly. */
  | { readonly kind: 'died'; readonly message: string }
