/**
 * `npm run conformance -- DIR`: how many of a folder's programs print what CPython printed, and why the others don't.
 *
 *   npm run conformance -- DIR [--workers 2] [--seconds 20] [--report FILE]
 *
 * Every `*.py` below DIR with a `*.py.expected` (stdout) beside it runs in a fresh interpreter. The exit code is 1 when one
 * fails. The report holds the failures by cause; without FILE it is written below test-results.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure'
import { reportText } from './report'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: String(availableParallelism()) },
    seconds: { type: 'string', default: '20' },
    report: { type: 'string' },
  },
})
const [folder] = positionals
const workers = Number(values.workers)
const seconds = Number(values.seconds)
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop('name a folder of programs')
if (!(Number.isInteger(workers) && workers > 0)) stop('--workers is a number of threads')
if (!(seconds > 0)) stop('--seconds is a time in seconds')
const { passed, failures } = await measure(folder, {
  worker: new URL('conformance.worker.mjs', import.meta.url),
  count: workers,
  seconds,
})
const report = values.report ?? join('test-results', `conformance-${basename(folder)}.txt`)
mkdirSync(dirname(report), { recursive: true })
writeFileSync(report, reportText(passed, failures))
console.log(`${passed} passed, ${failures.size} failed, ${report}`)
if (failures.size > 0) process.exitCode = 1

function stop(sentence: string): never {
  console.error(`conformance: ${sentence}`)
  process.exit(2)
}
