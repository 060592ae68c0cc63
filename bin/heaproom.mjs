#!/usr/bin/env node
/**
 * The `heaproom` command: runs its bundle, after bundling it again if a source is newer.
 *
 * Half of what a short run costs is reading and compiling the engine's own code, so V8's compiled form of it is kept beside
 * the bundle. A copy that V8 refuses (another Node) or that cannot be written costs time and nothing else. V8 itself tells a
 * bundle from another by its length alone, so a copy older than the bundle is not read.
 */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { setFlagsFromString } from 'node:v8'
import { bundle, bundleFile, isFresh } from '../scripts/bundle.mjs'

const root = new URL('..', import.meta.url)

if (!existsSync(new URL('node_modules/esbuild', root))) {
  console.error('heaproom: the packages are not installed yet: run npm start (or npm ci) in its folder once.')
  process.exit(2)
}
if (!isFresh('heaproom')) {
  await bundle('heaproom')
}
// Most runs are over before what V8 optimizes has paid for itself: it waits for functions that run longer than by default.
setFlagsFromString('--interrupt-budget=300000')

runCached(fileURLToPath(new URL(bundleFile('heaproom'), root)))

/** @param {string} file */
function runCached(file) {
  const cache = `${file}.cache`
  const source = `(function (require, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const cachedData = isNewer(cache, file) ? readFileSync(cache) : undefined
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(cache, script))
  script.runInThisContext()(createRequire(file), file, dirname(file))
}

/** @param {string} cache @param {string} file */
function isNewer(cache, file) {
  const kept = statSync(cache, { throwIfNoEntry: false })
  return kept !== undefined && kept.mtimeMs > statSync(file).mtimeMs
}

/** Written whole or not at all: several commands may start at once. @param {string} cache @param {Script} script */
function keep(cache, script) {
  try {
    writeFileSync(`${cache}.${process.pid}`, script.createCachedData())
    renameSync(`${cache}.${process.pid}`, cache)
  } catch {
    // A folder that cannot be written to: the next command compiles again.
  }
}
