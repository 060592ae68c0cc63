/**
 * Builds what the server serves: the pages (Next, into .next) and the bundles (esbuild, into dist).
 * Each half is skipped when it was last built from the same sources.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { prepare } from './prepare.mjs'
import { StageError, fingerprint, isDone, markDone, root, runScript, runTool, stage } from './stage.mjs'

const shared = ['package-lock.json', 'tsconfig.json']
const pageSources = ['app', 'lib', 'messages', 'public', 'next.config.mjs', ...shared]
const bundleSources = ['server', 'lib', 'messages', 'prisma', 'scripts/bundle.mjs', ...shared]

/** @typedef {{ name: string, sources: readonly string[], product: string, make: () => Promise<string> }} Half */

/** @type {readonly Half[]} */
const halves = [
  { name: 'pages', sources: pageSources, product: '.next/BUILD_ID', make: buildPages },
  { name: 'server', sources: bundleSources, product: 'dist/server.mjs', make: buildBundles },
]

/**
 * Builds what has changed.
 * @param {(name: string, make: () => Promise<string>) => Promise<unknown>} show reports each half that is built
 */
export async function build(show = stage) {
  for (const { name, sources, product, make } of halves) {
    const print = fingerprint(sources, process.version)
    if (isDone(name, print) && existsSync(join(root, product))) continue
    await show(name, make)
    markDone(name, print)
  }
}

async function buildPages() {
  const { code, output } = await runTool('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  if (code === 0) return 'built'
  throw new StageError('The pages could not be built: correct what Next says above and run this again.', output)
}

async function buildBundles() {
  try {
    return `built (${(await bundle()).join(', ')})`
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error)
    throw new StageError('The server could not be built: correct what esbuild says above and run this again.', output)
  }
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await prepare()
    await build()
  })
}
