/** The entry of a worker thread that checks exercises: the engine, with a standard library that stays compiled between runs. */
import type { Evaluation } from '../../lib/exercise/evaluate'
import { StandardLibrary } from '../library/standardLibrary'
import { type CheckInputs, checkTeam } from './checkTeam'
import { serveJobs } from './serveJobs'

const library = new StandardLibrary()
serveJobs((inputs: CheckInputs, onProgress): Evaluation => checkTeam(inputs, library, onProgress))
