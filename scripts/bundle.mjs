/**
 * Bundles the server, the run worker and the command line from TypeScript into dist/, one file each.
 *
 * Packages stay outside the bundle and are found in node_modules, except in the command line and the worker, which
 * start often: there all but the native and the very large ones are taken in. The command line is a CommonJS script,
 * because V8 can keep the compiled code of those (bin/heaproom.mjs). A bundle in dist/ finds the project's root one
 * folder above itself.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, sourceFiles } from './stage.mjs'

const entries = [
  { name: 'server', source: 'server/main.ts', packages: 'external' },
  { name: 'worker', source: 'server/runs/worker.ts', packages: 'bundle' },
  { name: 'heaproom', source: 'server/cli/main.ts', packages: 'bundle', isScript: true },
  { name: 'bench', source: 'scripts/bench/engine.bench.ts', packages: 'external', isOnDemand: true },
  { name: 'fuzz', source: 'lib/python/testing/fuzz.ts', packages: 'external', isOnDemand: true },
]
const neverBundled = ['better-sqlite3', 'pyodide', 'next', 'esbuild', 'react', 'react-dom']

/** Bundled CommonJS packages call `require`, which a module does not have. */
const banner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/** A script has no `import.meta`; its own address is all that is asked of it. */
const asScript = {
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: `const ownAddress = require('node:url').pathToFileURL(__filename).href;` },
}

/**
 * Bundles the entries that exist and are always wanted, or only the one called `only`; returns their names.
 * @param {string} [only]
 */
export async function bundle(only) {
  const { build } = await import('esbuild')
  const chosen = entries.filter(
    (entry) => (only ? entry.name === only : !entry.isOnDemand) && existsSync(join(root, entry.source)),
  )
  await Promise.all(chosen.map((entry) => build(options(entry))))
  return chosen.map((entry) => entry.name)
}

/** Rebuilds each bundle as its sources change, until the process ends. `onBuilt` is called after every build. */
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
  return ['lib', 'server'].flatMap(sourceFiles).every((file) => statSync(join(root, file)).mtimeMs <= built.mtimeMs)
}

/** @param {(typeof entries)[number]} entry @returns {import('esbuild').BuildOptions} */
function options(entry) {
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
    ...(entry.isScript ? asScript : entry.packages === 'bundle' ? { banner: { js: banner } } : {}),
  }
}
