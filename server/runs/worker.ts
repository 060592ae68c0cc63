/** The entry of a worker thread: the engine, with a standard library that stays compiled between runs. */
import { StandardLibrary } from '../library/standardLibrary'
import { runTeam } from './runTeam'
import { serveJobs } from './serveJobs'

const library = new StandardLibrary()
serveJobs((inputs, onProgress) => runTeam(inputs, library, onProgress))
