/** A folder of programs, measured: those that print what they should, and why the others don't. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { type Failure, failureOf } from './cause'
import { runPrograms } from './runPrograms'

export interface Measured {
  readonly passed: number
  /** By path, relative to the folder. */
  readonly failures: ReadonlyMap<string, Failure>
}

/** Measures every `*.py` with a `*.py.expected` beside it, at any depth. */
export async function measure(folder: string, workers: number, seconds: number): Promise<Measured> {
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const paths = [...names].filter((name) => name.endsWith('.py') && names.has(`${name}.expected`)).toSorted()
  const failures = new Map<string, Failure>()
  const worker = await bundleWorker()
  const full = paths.map((path) => join(folder, path))
  await runPrograms(full, { worker, count: workers, seconds }, (path, outcome) => {
    const failure = failureOf(outcome, readFileSync(`${path}.expected`, 'utf8'))
    if (failure !== null) failures.set(relative(folder, path), failure)
  })
  rmSync(worker)
  return { passed: paths.length - failures.size, failures }
}

/** A thread starts from one file: it starts often, when programs hang. */
async function bundleWorker(): Promise<URL> {
  const outfile = join(import.meta.dirname, '../../node_modules/.cache/heaproom', `conformance-${process.pid}.mjs`)
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    external: ['pyodide'],
    logLevel: 'silent',
  })
  return pathToFileURL(outfile)
}
