/** A worker thread: a fresh interpreter for each program; only the standard library's compiled code stays. */
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { openProgram } from '../cli/program'
import { StandardLibrary } from '../library/standardLibrary'
import { runTeamProgram } from '../runs/runTeam'
import { type Job, type Outcome, READY } from './message'

/** Wide enough that only time ends a program that goes on: time is the same budget for every one. */
const LIMITS = {
  steps: 1_000_000_000,
  bytes: 2_000_000_000,
  output: 50_000_000,
  recursion: 1000,
  history: 2_000_000_000,
}

const library = new StandardLibrary()

parentPort?.on('message', ({ path }: Job) => parentPort?.postMessage(outcomeOf(path)))
parentPort?.postMessage(READY)

function outcomeOf(path: string): Outcome {
  try {
    return run(path)
  } catch (error) {
    const isError = error instanceof Error
    return {
      kind: 'threw',
      message: isError ? `${error.name}: ${error.message}` : String(error),
      stack: isError ? (error.stack ?? '') : '',
    }
  }
}

function run(path: string): Outcome {
  const program = openProgram([path], null)
  if (typeof program === 'string') throw new Error(program)
  const { entry, find } = program
  const argv = [basename(path)]
  const run = runTeamProgram({
    entry,
    find,
    argv,
    stdin: '',
    limits: LIMITS,
    library,
    onProgress: () => true,
  })
  run.letGo()
  return { kind: 'ran', stdout: run.stdout, stderr: run.stderr, code: run.exit.code, limit: run.exit.limit }
}
