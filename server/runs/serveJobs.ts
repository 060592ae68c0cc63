/**
 * A worker thread of a pool: takes a job, does it, says how far it is, and hands back what came of it. It keeps nothing
 * between jobs, and knows no room and no database.
 */
import { parentPort } from 'node:worker_threads'
import { type Job, STOP, type WorkerMessage } from './message'

/** A pure function of its inputs. `onProgress` answers false to end it there. */
export type Work<Inputs, Result> = (
  inputs: Inputs,
  onProgress: (progress: { readonly steps: number }) => boolean,
) => Result

/** Often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_MS = 200

/** What came of a job, and what can be made of it besides, for which nobody needs to wait; null: nothing. */
export interface Settled<Result> {
  readonly result: Result
  readonly add: (() => Partial<Result>) | null
}

/** `bytesOf` names the bytes of a result that are moved, not copied. */
export function serveJobs<Inputs, Result>(
  work: Work<Inputs, Result>,
  bytesOf: (result: Result) => Uint8Array | null = () => null,
): void {
  serveSettledJobs<Inputs, Result>((inputs, onProgress) => ({ result: work(inputs, onProgress), add: null }), bytesOf)
}

/** As serveJobs, and hands a result back before it is added to. */
export function serveSettledJobs<Inputs, Result>(
  work: Work<Inputs, Settled<Result>>,
  bytesOf: (result: Result) => Uint8Array | null,
): void {
  const send = (message: WorkerMessage<Result>, moved?: ArrayBufferLike): void => {
    parentPort?.postMessage(message, moved instanceof ArrayBuffer ? [moved] : [])
  }
  parentPort?.on('message', (job: Job<Inputs>) => {
    try {
      const { result, add } = work(
        job.inputs,
        watch(job.stop, (steps) => send({ type: 'progressed', steps })),
      )
      send({ type: add === null ? 'finished' : 'settled', result }, bytesOf(result)?.buffer)
      if (add !== null) send({ type: 'added', addition: add() })
    } catch (error) {
      send({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}

function watch(
  stop: SharedArrayBuffer,
  tell: (steps: number) => void,
): (progress: { readonly steps: number }) => boolean {
  const cell = new Int32Array(stop)
  let shown = performance.now()
  return ({ steps }) => {
    const now = performance.now()
    if (now - shown >= PROGRESS_MS) {
      shown = now
      tell(steps)
    }
    return Atomics.load(cell, 0) !== STOP
  }
}
