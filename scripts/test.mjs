/**
 * `npm test`: lint, format, types, build, unit tests and a browser, one line for each, and one line of totals at the end.
 *
 *   node scripts/test.mjs [--long] [lint] [format] [types] [build] [unit] [e2e] [words for the last of them]
 *
 * Without names all stages run, in that order. A failing stage shows what its tool printed and the others still
 * run, except that nothing is driven in a browser when the build has failed. The build comes before the unit tests
 * because some of them start the bundled server, worker or command. The lint, format, types and build
 * stages count as one each; unit and e2e count their tests. Skipped tests are named, never silently left out.
 *
 * With --long (`npm run test:long`) the random tests try more and the browser tests marked @long run too: those of features whose
 * rules the unit and socket tests already hold. Without it that is said.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { prepareAhead } from './prepare.mjs'
import { StageError, duration, root, runScript, runTool } from './stage.mjs'

/** @typedef {{ passed: number, failed: number, skipped: readonly string[], output: string, says?: string }} Outcome */

/** @type {ReadonlyMap<string, (words: string[]) => Promise<Outcome>>} */
const stages = new Map(Object.entries({ lint, format, types, build: builds, unit, e2e }))
/** Those that open a database. */
const needNative = new Set(['unit', 'e2e'])
const isLong = process.argv.includes('--long')
const reports = join(root, 'test-results', 'reports')

await runScript(async () => {
  const { chosen, words } = readArguments(process.argv.slice(2))
  if (isLong) process.env['HEAPROOM_LONG'] = '1'
  const native = await prepareAhead()
  mkdirSync(reports, { recursive: true })
  const totals = { passed: 0, failed: 0, skipped: 0 }
  let isBuilt = true
  for (const [name, run] of chosen) {
    if (name === 'e2e' && !isBuilt) continue
    if (needNative.has(name)) await native()
    const { passed, failed, skipped } = await report(name, () => run(chosen.at(-1)?.[0] === name ? words : []))
    totals.passed += passed
    totals.failed += failed
    totals.skipped += skipped.length
    if (name === 'build') isBuilt = failed === 0
  }
  await native()
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
  console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`)
  if (totals.failed > 0) process.exitCode = 1
})

/** @param {readonly string[]} args */
function readArguments(args) {
  const named = [...stages].filter(([name]) => args.includes(name))
  return {
    chosen: named.length > 0 ? named : [...stages],
    words: args.filter((word) => !stages.has(word) && word !== '--long'),
  }
}

/**
 * Runs a stage and prints its line; what its tool printed only if something failed.
 * @param {string} name @param {() => Promise<Outcome>} run
 */
async function report(name, run) {
  const begun = Date.now()
  process.stdout.write(name.padEnd(12))
  const outcome = await run()
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`
  const skipped = outcome.skipped.length > 0 ? `, ${outcome.skipped.length} skipped` : ''
  process.stdout.write(`${outcome.says ?? counts + skipped} (${duration(Date.now() - begun)})\n`)
  for (const title of outcome.skipped) console.log(`  skipped: ${title}`)
  if (outcome.failed > 0) process.stdout.write(outcome.output.trimEnd() + '\n\n')
  return outcome
}

/** The outcome of a tool that either finds nothing or fails. @param {{ code: number, output: string }} result @returns {Outcome} */
function verdict({ code, output }) {
  const ok = code === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output, says: ok ? 'passed' : 'failed' }
}

async function lint() {
  return verdict(await runTool('oxlint', ['--type-aware', '--deny-warnings', '--format=unix']))
}

async function format() {
  return verdict(await runTool('oxfmt', ['--list-different']))
}

async function types() {
  const routes = await runTool('next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  if (routes.code !== 0) return verdict(routes)
  return verdict(await runTool('typescript tsc', ['--noEmit', '-p', '.', '--incremental', 'false']))
}

/** @param {string[]} words @returns {Promise<Outcome>} */
async function unit(words) {
  const file = join(reports, 'unit.json')
  rmSync(file, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...words]
  const { code, output } = await runTool('vitest', args, { NODE_ENV: 'test' })
  const found = readReport(file)
  if (!found) return { passed: 0, failed: 1, skipped: [], output }
  const tests = found.testResults.flatMap((/** @type {any} */ suite) => suite.assertionResults)
  const broken = found.testResults.filter(
    (/** @type {any} */ suite) =>
      suite.status === 'failed' && !suite.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  )
  const failed = found.numFailedTests + broken.length
  const skipped = tests.filter((/** @type {any} */ test) => !['passed', 'failed'].includes(test.status))
  return {
    passed: found.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.map((/** @type {any} */ test) => test.fullName),
    output,
  }
}

async function builds() {
  try {
    await build((_label, work) => work())
    return verdict({ code: 0, output: '' })
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    return verdict({ code: 1, output: `${error.output}\n${error.message}` })
  }
}

/** @param {string[]} words @returns {Promise<Outcome>} */
async function e2e(words) {
  const browser = await browserProgram()
  if (!browser) return noBrowser()
  const file = join(reports, 'e2e.json')
  rmSync(file, { force: true })
  const env = { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { code, output } = await runTool('@playwright/test playwright', ['test', '--reporter=list,json', ...words], env)
  const found = readReport(file)
  if (!found) return { passed: 0, failed: 1, skipped: [], output }
  const failed = found.stats.unexpected + found.stats.flaky
  const passed = found.stats.expected
  return {
    ...(isLong ? {} : { says: `${passed} passed, ${failed} failed; those marked @long run in npm run test:long` }),
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: found.suites.flatMap(skippedSpecs),
    output,
  }
}

/** Finds a browser, or lets Playwright download one. */
async function browserProgram() {
  const found = await findBrowser()
  if (found) return found
  process.stdout.write('downloading a browser ... ')
  await runTool('@playwright/test playwright', ['install', 'chromium'])
  return findBrowser()
}

/** @returns {Outcome} */
function noBrowser() {
  const output =
    'No browser was found and none could be downloaded: install Chromium (Debian: apt-get install chromium) or name one in PLAYWRIGHT_CHROMIUM.'
  if (process.env['CI']) return { passed: 0, failed: 1, skipped: [], output }
  return { passed: 0, failed: 0, skipped: ['all end-to-end tests'], output, says: output }
}

/** @param {any} suite @returns {string[]} */
function skippedSpecs(suite) {
  const own = suite.specs.filter((/** @type {any} */ spec) =>
    spec.tests.some((/** @type {any} */ test) => test.status === 'skipped'),
  )
  const below = (suite.suites ?? []).flatMap(skippedSpecs)
  return [...own.map((/** @type {any} */ spec) => `${spec.file} ${spec.title}`), ...below]
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
