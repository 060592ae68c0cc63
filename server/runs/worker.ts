/** The entry of a worker thread: the engine, with a standard library that stays compiled between runs. */
import { StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'
import { runTeam } from './runTeam'
import { serveSettledJobs, type Settled } from './serveJobs'

const library = new StandardLibrary()
serveSettledJobs(
  (inputs: RunInputs, onProgress): Settled<RunResult> => runTeam(inputs, library, onProgress),
  ({ history }) => history,
)
