/**
 * Chrome DevTools' and memlab's dominators and retained sizes beside ours: the same heap, written as a `.heapsnapshot`, in one
 * process, turn by turn. Both are large and needed for nothing else, so they are no packages of ours: whoever wants the comparison
 * installs them into a folder and names it.
 *
 *   npm install --prefix FOLDER --ignore-scripts @memlab/core@2.0.5 chrome-devtools-frontend@1.0.1705227
 *   npm run bench:retention -- --objects 1e5 --rivals FOLDER
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { heapsnapshot } from '../../lib/heap/export/heapsnapshot'
import { plainHeap } from '../../lib/heap/export/testing/portables'
import type { HeapGraph } from '../../lib/heap/retain/graph'

export interface Rival {
  readonly name: string
  /** Works the dominators and retained sizes out anew. */
  run(): Promise<void>
  /** Of each node that it reaches, by our number for it. */
  retained(): ReadonlyMap<number, number>
}

/** Both, with the heap loaded. */
export async function rivalsIn(folder: string, graph: HeapGraph): Promise<Rival[]> {
  const work = mkdtempSync(join(tmpdir(), 'heaproom-rivals-'))
  try {
    const file = join(work, 'heap.heapsnapshot')
    const pieces = [...heapsnapshot(plainHeap(graph))]
    writeFileSync(file, pieces.join(''))
    return [await devTools(folder, work, pieces), await memlab(folder, file)]
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** What of DevTools' own classes is used: static methods that its second worker calls. */
interface DevTools {
  readonly HeapSnapshot: {
    buildRetainers(args: object): object
    calculateDominatorsAndRetainedSizes(args: object): Promise<{ readonly retainedSizes: Float64Array }>
  }
  readonly HeapSnapshotLoader: new (dispatcher: object) => {
    write(chunk: string): void
    close(): void
    buildSnapshot(port: MessagePort): Promise<object>
  }
  readonly SecondaryInitManager: new (port: MessagePort) => object
}

async function devTools(folder: string, work: string, pieces: readonly string[]): Promise<Rival> {
  const code = await bundled(folder, work)
  const { HeapSnapshot } = code
  const asked: { retainers: object; dominators: object } = { retainers: {}, dominators: {} }
  const { buildRetainers, calculateDominatorsAndRetainedSizes } = HeapSnapshot
  // The arguments are kept as they come, to be used again: its own turn at them is part of its loading.
  HeapSnapshot.buildRetainers = (args) => buildRetainers.call(HeapSnapshot, (asked.retainers = args))
  HeapSnapshot.calculateDominatorsAndRetainedSizes = (args) =>
    calculateDominatorsAndRetainedSizes.call(HeapSnapshot, (asked.dominators = args))
  const loader = new code.HeapSnapshotLoader({ sendEvent: () => undefined })
  for (const piece of pieces) loader.write(piece)
  loader.close()
  const channel = new MessageChannel()
  new code.SecondaryInitManager(channel.port2)
  await loader.buildSnapshot(channel.port1)
  channel.port1.close()
  let last: Float64Array = new Float64Array(0)
  return {
    name: 'Chrome DevTools',
    run: async () => {
      const retainers = buildRetainers.call(HeapSnapshot, asked.retainers)
      const args = { ...asked.dominators, ...retainers }
      last = (await calculateDominatorsAndRetainedSizes.call(HeapSnapshot, args)).retainedSizes
    },
    // The file has our nodes in our order, and its own behind them.
    retained: () => new Map([...last].map((bytes, node) => [node, bytes])),
  }
}

async function bundled(folder: string, work: string): Promise<DevTools> {
  const from = join(resolve(folder), 'node_modules/chrome-devtools-frontend/front_end/entrypoints/heap_snapshot_worker')
  const outfile = join(work, 'devtools.mjs')
  await build({
    stdin: {
      contents: `export { HeapSnapshot, SecondaryInitManager } from './HeapSnapshot.ts'\nexport { HeapSnapshotLoader } from './HeapSnapshotLoader.ts'`,
      resolveDir: from,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    // What Node 20 has not yet.
    banner: {
      js: 'Promise.withResolvers ??= () => { let resolve, reject; const promise = new Promise((a, b) => { resolve = a; reject = b }); return { promise, resolve, reject } }',
    },
    plugins: [locales],
    outfile,
  })
  return (await import(pathToFileURL(outfile).href)) as DevTools // the names that the entry exports
}

/** A file that DevTools' own build makes. */
const locales: Plugin = {
  name: 'locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /locales\.js$/ }, ({ path }) => ({ path, namespace: 'made' }))
    onLoad({ filter: /.*/, namespace: 'made' }, () => ({
      contents:
        "export const LOCALES = ['en-US'], BUNDLED_LOCALES = ['en-US'], DEFAULT_LOCALE = 'en-US', REMOTE_FETCH_PATTERN = '', LOCAL_FETCH_PATTERN = ''",
    }))
  },
}

interface Memlab {
  readonly config: { muteConsole: boolean }
  readonly utils: { getSnapshotFromFile(file: string, options: object): Promise<MemlabSnapshot> }
}

interface MemlabSnapshot {
  readonly nodes: { forEach(visit: (node: { readonly id: number; retainedSize: number }) => void): void }
}

async function memlab(folder: string, file: string): Promise<Rival> {
  const require = createRequire(join(resolve(folder), 'package.json'))
  const { utils, config } = require('@memlab/core') as Memlab // its main module
  config.muteConsole = true
  const { default: TraceFinder } = require(
    join(resolve(folder), 'node_modules/@memlab/core/dist/paths/TraceFinder.js'),
  ) as {
    default: new () => { calculateAllNodesRetainedSizes(snapshot: MemlabSnapshot): void }
  } // its default export
  const snapshot = await utils.getSnapshotFromFile(file, { verbose: false })
  const finder = new TraceFinder()
  return {
    name: 'memlab',
    run: async () => finder.calculateAllNodesRetainedSizes(snapshot),
    retained: () => {
      const found = new Map<number, number>()
      // Ids in the file are made of serials, which are the nodes of a plain heap.
      snapshot.nodes.forEach(({ id, retainedSize }) => found.set((id - 1) / 2, retainedSize))
      return found
    },
  }
}
