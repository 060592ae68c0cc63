/** A folder of programs, measured: those that print what they should, and why the others don't. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Failure, failureOf } from './cause'
import { runPrograms, type Threads } from './runPrograms'

export interface Measured {
  readonly passed: number
  /** By path, relative to the folder. */
  readonly failures: ReadonlyMap<string, Failure>
}

/** Measures every `*.py` with a `*.py.expected` beside it, at any depth. */
export async function measure(folder: string, threads: Threads): Promise<Measured> {
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const paths = [...names].filter((name) => name.endsWith('.py') && names.has(`${name}.expected`)).toSorted()
  const failures = new Map<string, Failure>()
  const full = paths.map((path) => join(folder, path))
  await runPrograms(full, threads, (path, outcome) => {
    const failure = failureOf(outcome, readFileSync(`${path}.expected`, 'utf8'))
    if (failure !== null) failures.set(relative(folder, path), failure)
  })
  return { passed: paths.length - failures.size, failures }
}
