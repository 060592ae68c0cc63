/** The workers that ship, with the real engine, bundled once for the tests of a file. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { bundleWorker, removeFolder } from './testServer'

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/heaproom', import.meta.url))

const SOURCES = {
  worker: 'server/runs/worker.ts',
  fixWorker: 'server/runs/fixWorker.ts',
  windowWorker: 'server/runs/windowWorker.ts',
  checkWorker: 'server/runs/checkWorker.ts',
  liveWorker: 'server/runs/liveWorker.ts',
} as const

type WorkerName = keyof typeof SOURCES

/** Bundling takes seconds on a machine that does other things too. */
const BUNDLING_MS = 60_000

/** Settings of a server that has these; to be asked for within tests. */
export function engineWorkers<Name extends WorkerName>(...names: readonly Name[]): () => Readonly<Record<Name, URL>> {
  let folder = ''
  let bundles: Readonly<Record<Name, URL>>
  beforeAll(async () => {
    mkdirSync(cacheFolder, { recursive: true })
    // The workers find the standard library's package from where their bundles lie.
    folder = mkdtempSync(join(cacheFolder, 'worker-'))
    const made: Partial<Record<Name, URL>> = {}
    for (const name of names) made[name] = await bundleWorker(folder, SOURCES[name], name)
    bundles = made as Record<Name, URL> // each of them was made
  }, BUNDLING_MS)
  afterAll(() => removeFolder(folder))
  return () => bundles
}
