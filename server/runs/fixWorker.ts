/** The entry of a worker thread that proves fixes: the engine, with a standard library that stays compiled between runs. */
import type { Fixes } from '../../lib/fixes/prove'
import { StandardLibrary } from '../library/standardLibrary'
import { type FixInputs, proveFixes } from './proveFixes'
import { serveJobs } from './serveJobs'

const library = new StandardLibrary()
serveJobs((inputs: FixInputs, onProgress): Fixes => proveFixes(inputs, library, onProgress))
