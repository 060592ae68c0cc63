/**
 * Bundles the server, its workers and the command line from TypeScript into dist/, one file each.
 *
 * Packages stay outside the bundle and are found in node_modules, except in the command line and the workers, which
 * start often: there all but the native and the very large ones are taken in. The command line is a CommonJS script,
 * because V8 can keep the compiled code of those (bin/heaproom.mjs). A bundle in dist/ finds the project's root one
 * folder above itself.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, root } from './stage.mjs'

const entries = [
  { name: 'server', source: 'server/main.ts', packages: 'external' },
  { name: 'worker', source: 'server/runs/worker.ts', packages: 'bundle' },
  { name: 'fix-worker', source: 'server/runs/fixWorker.ts', packages: 'bundle' },
  { name: 'window-worker', source: 'server/runs/windowWorker.ts', packages: 'bundle' },
  { name: 'check-worker', source: 'server/runs/checkWorker.ts', packages: 'bundle' },
  { name: 'live-worker', source: 'server/runs/liveWorker.ts', packages: 'bundle' },
  { name: 'heaproom', source: 'server/cli/main.ts', packages: 'bundle', isScript: true },
  { name: 'bench', source: 'scripts/bench/engine.bench.ts', packages: 'external', isOnDemand: true },
  { name: 'bench-recording', source: 'scripts/bench/recording.bench.ts', packages: 'external', isOnDemand: true },
  { name: 'bench-layout', source: 'scripts/bench/layout.bench.ts', packages: 'external', isOnDemand: true },
  { name: 'bench-page', source: 'scripts/bench/page.ts', packages: 'external', isOnDemand: true },
  { name: 'conformance', source: 'server/conformance/run.ts', packages: 'external', isOnDemand: true },
  { name: 'conformance.worker', source: 'server/conformance/worker.ts', packages: 'external', isOnDemand: true },
  { name: 'engine', source: 'lib/python/testing/engine.ts', packages: 'external', isOnDemand: true },
  { name: 'fuzz-memory', source: 'lib/python/testing/fuzzMemory.ts', packages: 'external', isOnDemand: true },
  { name: 'fuzz', source: 'lib/python/testing/fuzz.ts', packages: 'external', isOnDemand: true },
]
const neverBundled = ['better-sqlite3', 'pyodide', 'next', 'esbuild', 'react', 'react-dom']

/** Folders of programs for the tests. */
const goldens = 'programs'

/** Bundled CommonJS packages call `require`, which a module does not have. */
const banner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/** A hash of the Python compiler and of the library: what one compiled is good for all that have the same (CompiledCode.ts). */
export function compilerKey() {
  const sources = ['lib/python/syntax', 'lib/python/compile', 'lib/python/text', 'package-lock.json']
  return fingerprint(sources).slice(0, 16)
}

/** A script has no `import.meta`; its own address is all that is asked of it. */
const asScript = {
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: `const ownAddress = require('node:url').pathToFileURL(__filename).href;` },
}

/**
 * Bundles the entries that exist and are always wanted, or only the one called `only` and its worker; returns their names.
 * @param {string} [only]
 */
export async function bundle(only) {
  const { build } = await import('esbuild')
  const chosen = entries.filter(
    (entry) => (only ? isPartOf(entry.name, only) : !entry.isOnDemand) && existsSync(join(root, entry.source)),
  )
  const known = { COMPILER_KEY: JSON.stringify(compilerKey()) }
  await Promise.all(chosen.map((entry) => build(options(entry, known))))
  return chosen.map((entry) => entry.name)
}

/** @param {string} name @param {string} whole */
function isPartOf(name, whole) {
  return name === whole || name === `${whole}.worker`
}

/** Rebuilds each bundle as its sources change, the compiler's too, until the process ends. `onBuilt` is called after every build. */
export async function watch(/** @type {() => void} */ onBuilt) {
  const { context } = await import('esbuild')
  const plugins = [{ name: 'report', setup: (/** @type {import('esbuild').PluginBuild} */ b) => b.onEnd(onBuilt) }]
  const chosen = entries.filter((entry) => !entry.isOnDemand && existsSync(join(root, entry.source)))
  for (const entry of chosen) await (await context({ ...options(entry), plugins })).watch()
}

/** The file of the bundle called `name`, from the root. @param {string} name */
export function bundleFile(name) {
  return `dist/${name}.${entries.some((entry) => entry.name === name && entry.isScript) ? 'cjs' : 'mjs'}`
}

/** Says whether the bundle called `name` is there and newer than every source it may hold. */
export function isFresh(/** @type {string} */ name) {
  const built = statSync(join(root, bundleFile(name)), { throwIfNoEntry: false })
  if (!built) return false
  return !['lib', 'messages', 'server'].some((folder) => hasNewer(join(root, folder), built.mtimeMs))
}

/** Every command asks this first, so it looks at nothing but sources. @returns {boolean} */
function hasNewer(/** @type {string} */ folder, /** @type {number} */ since) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name !== goldens && hasNewer(path, since)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') && statSync(path).mtimeMs > since
  })
}

/**
 * @param {(typeof entries)[number]} entry
 * @param {Record<string, string>} [known] constants by name
 * @returns {import('esbuild').BuildOptions}
 */
function options(entry, known = {}) {
  const script = entry.isScript ? asScript : { define: {} }
  return {
    absWorkingDir: root,
    entryPoints: [entry.source],
    outfile: bundleFile(entry.name),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: entry.isScript ? 'cjs' : 'esm',
    minifySyntax: true,
    sourcemap: 'linked',
    logLevel: 'silent',
    ...(entry.packages === 'external' ? { packages: 'external' } : { external: neverBundled }),
    ...(entry.packages === 'bundle' ? { banner: { js: banner } } : {}),
    ...script,
    define: { ...script.define, ...known },
  }
}
