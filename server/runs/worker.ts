/** The entry of a worker thread: the engine, with a standard library that stays compiled between runs. */
import { parentPort, workerData } from 'node:worker_threads'
import { runLimits } from '../../lib/protocol/limits'
import { StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'
import { STOP, type WorkerMessage } from './message'
import { runTeam } from './runTeam'
import { serveSettledJobs, type Settled } from './serveJobs'
import { warmUp } from './warmUp'

const library = new StandardLibrary()
serveSettledJobs(
  (inputs: RunInputs, onProgress): Settled<RunResult> => runTeam(inputs, library, onProgress),
  ({ history }) => history,
)
if (workerData instanceof SharedArrayBuffer) {
  const wanted = new Int32Array(workerData)
  const isWanted = (): boolean => Atomics.load(wanted, 0) === STOP
  const settings = { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' } as const
  warmUp((source) => {
    const inputs: RunInputs = { sources: { 'main.py': source }, authorship: {}, entry: 'main.py', settings }
    runTeam(inputs, library, () => !isWanted())
  }, isWanted)
  parentPort?.postMessage({ type: 'warm' } satisfies WorkerMessage<never>)
}
