/**
 * A run worker whose engine is a few lines, for tests of the pool and the room: it can loop, fail and eat memory on
 * demand, at once and on every machine alike. main.py's text says what to do; anything else is "printed".
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Verdict } from '../../lib/protocol/verdict'
import { STOP, type WorkerMessage } from '../runs/message'
import { serveSettledJobs, type Settled } from '../runs/serveJobs'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'

serveSettledJobs(
  (inputs: RunInputs, onProgress): Settled<RunResult> => {
    const text = inputs.sources[inputs.entry] ?? ''
    if (text === 'explode') throw new Error('the engine erred')
    if (text === 'eat') eat()
    const steps = text === 'loop' ? loop(onProgress) : text.length
    if (text === 'deaf') for (;;);
    const history = new TextEncoder().encode(JSON.stringify(inputs))
    return {
      result: { verdict: verdict(text, steps, inputs.entry), history },
      add: text.startsWith('add') ? () => addition(text) : null,
    }
  },
  () => null,
)

// Ahead of its first job it would warm up for ever.
if (workerData instanceof SharedArrayBuffer) {
  const wanted = new Int32Array(workerData)
  while (Atomics.load(wanted, 0) !== STOP);
  parentPort?.postMessage({ type: 'warm' } satisfies WorkerMessage<never>)
}

function addition(text: string): Pick<RunResult, 'window'> {
  if (text === 'add for ever') for (;;);
  if (text === 'add too much') eat()
  if (text === 'add wrongly') throw new Error('the engine erred late')
  return { window: Uint8Array.of(1) }
}

function loop(onProgress: (progress: { readonly steps: number }) => boolean): number {
  let steps = 0
  while (onProgress({ steps })) steps++
  return steps
}

function eat(): never {
  const eaten: number[][] = []
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => index))
}

function verdict(stdout: string, steps: number, entry: string): Verdict {
  return {
    format: 'heaproom.verdict/1',
    collector: 'cpython',
    entry,
    exit: { kind: 'ok', code: 0 },
    stdout,
    stderr: '',
    steps,
    events: 0,
    fates: { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 },
    lingering: [],
    unlisted: 0,
    together: null,
    participants: {},
  }
}
