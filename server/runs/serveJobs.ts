/**
 * A worker thread of the run pool: takes a job, runs the team's program, says how far it is, and hands back the verdict
 * and the recorder's bytes (moved, not copied). It keeps nothing between jobs, and knows no room and no database.
 */
import { parentPort } from 'node:worker_threads'
import type { Verdict } from '../../lib/protocol/verdict'
import type { RunInputs } from '../store/runRow'
import { type Job, STOP, type WorkerMessage } from './message'

/** The engine: a pure function of its inputs. `onProgress` answers false to end the run there. */
export type RunTeam = (
  inputs: RunInputs,
  onProgress: (progress: { readonly steps: number }) => boolean,
) => { readonly verdict: Verdict; readonly history: Uint8Array }

/** Often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_MS = 200

export function serveJobs(runTeam: RunTeam): void {
  parentPort?.on('message', (job: Job) => {
    try {
      const { verdict, history } = runTeam(job.inputs, watch(job.stop))
      send({ type: 'finished', verdict, history }, history.buffer)
    } catch (error) {
      send({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}

function watch(stop: SharedArrayBuffer): (progress: { readonly steps: number }) => boolean {
  const cell = new Int32Array(stop)
  let shown = performance.now()
  return ({ steps }) => {
    const now = performance.now()
    if (now - shown >= PROGRESS_MS) {
      shown = now
      send({ type: 'progressed', steps })
    }
    return Atomics.load(cell, 0) !== STOP
  }
}

function send(message: WorkerMessage, moved?: ArrayBufferLike): void {
  parentPort?.postMessage(message, moved instanceof ArrayBuffer ? [moved] : [])
}
