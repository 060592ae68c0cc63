/**
 * Runs programs on worker threads, each with a time limit, and hands over every outcome once, in the order they end.
 *
 * A thread that does not come back in time is ended and replaced; its next programs never notice, except that the new
 * thread compiles the standard library again.
 */
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { STACK_MEGABYTES } from '../runs/threadStack'
import type { Job, Outcome } from './message'

export interface Threads {
  /** The bundled worker. */
  readonly worker: URL
  readonly count: number
  readonly seconds: number
}

const THREAD_MEGABYTES = 2000

export async function runPrograms(
  paths: readonly string[],
  threads: Threads,
  ended: (path: string, outcome: Outcome) => void,
): Promise<void> {
  const queue = [...paths]
  const serve = async (): Promise<void> => {
    let thread = await open(threads.worker)
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const outcome = await runOne(thread, path, threads.seconds)
      if (outcome.kind === 'timed out' || outcome.kind === 'died') {
        await thread.terminate()
        thread = await open(threads.worker)
      }
      ended(path, outcome)
    }
    await thread.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(threads.count, paths.length) }, serve))
}

async function open(worker: URL): Promise<Worker> {
  const thread = new Worker(worker, {
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES, stackSizeMb: STACK_MEGABYTES },
    execArgv: [],
  })
  await once(thread, 'message')
  return thread
}

/** The first of: what the thread says, its death, the end of its time. */
async function runOne(thread: Worker, path: string, seconds: number): Promise<Outcome> {
  const decided = new AbortController()
  const { signal } = decided
  const said = once(thread, 'message', { signal }).then(([outcome]: Outcome[]) => outcome ?? died('nothing said'))
  const ended = once(thread, 'exit', { signal }).then(([code]: number[]) => died(`the thread ended with code ${code}`))
  const late = setTimeout(seconds * 1000, { kind: 'timed out' } as const, { signal })
  const outcomes = [said, ended, late].map((outcome) => outcome.catch((error: unknown) => died(String(error))))
  thread.postMessage({ path } satisfies Job)
  const outcome = await Promise.race(outcomes)
  decided.abort()
  return outcome
}

function died(message: string): Outcome {
  return { kind: 'died', message }
}
