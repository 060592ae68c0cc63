/**
 * How fast Python source is read: every .py file below a folder, tokenized and parsed several times.
 *
 *   npx tsx scripts/bench/syntax.ts FOLDER [--rounds 4]
 *
 * The floor is 10 MB/s for a warm parse. A refused file is named: on CPython's own library there is none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from '../../lib/python/syntax/parse'
import { tokenize } from '../../lib/python/syntax/tokenStream'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '4' } },
})

/** Python's names of characters are no part of the parser; any character will do here. */
const characterNamed = (): string => '?'

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function timed(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

const files = sources(positionals[0] ?? '.')
const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
for (const { path, text } of files) {
  const { tree, problems } = parse(text, { filename: path, mode: 'exec', characterNamed })
  if (tree === null) console.log('refused', path, problems.at(-1)?.message)
}
for (let round = 0; round < Number(values.rounds); round++) {
  const tokenizing = timed(() => files.forEach(({ text }) => tokenize(text, 'exec')))
  const parsing = timed(() =>
    files.forEach(({ path, text }) => parse(text, { filename: path, mode: 'exec', characterNamed })),
  )
  const rate = (ms: number): string => ((megabytes / ms) * 1000).toFixed(1)
  console.log(
    `${files.length} files, ${megabytes.toFixed(1)} MB: tokens ${rate(tokenizing)} MB/s, tree ${rate(parsing)} MB/s`,
  )
}
