/** The entry of a worker thread: the engine, with a standard library that stays compiled between runs. */
import { StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'
import { runTeam } from './runTeam'
import { serveJobs } from './serveJobs'

const library = new StandardLibrary()
serveJobs(
  (inputs: RunInputs, onProgress): RunResult => runTeam(inputs, library, onProgress),
  ({ history }) => history,
)
