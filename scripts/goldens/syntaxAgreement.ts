/**
 * Asks a real CPython 3.14 whether lib/python/syntax agrees with it: over every module of a folder, node for node, and over
 * programs broken at random, by type, message, place and text of the error.
 *
 *   npx tsx scripts/goldens/syntaxAgreement.ts PYTHON FOLDER [--seed 1] [--mistakes 20000]
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { canonical } from '../../lib/python/syntax/goldens/canonical'
import { parse } from '../../lib/python/syntax/parse'
import type { Mode } from '../../lib/python/syntax/mode'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, mistakes: { type: 'string', default: '20000' } },
})
const [python = 'python3.14', folder = '.'] = positionals

async function* recorded(...args: string[]): AsyncGenerator<unknown> {
  const child = spawn(python, [new URL('./syntax.py', import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line)
}

async function characterNames(): Promise<Record<string, string>> {
  for await (const names of recorded('--names')) return names as Record<string, string>
  return {}
}

const names = await characterNames()
const characterNamed = (name: string): string | null => names[name] ?? null

/** Counts what agrees and shows the first of what does not. */
class Tally {
  private agreed = 0
  private readonly differing: string[] = []

  add(name: string, agrees: boolean): void {
    if (agrees) this.agreed++
    else this.differing.push(name)
  }

  show(what: string): void {
    console.log(`${what}: ${this.agreed} agree, ${this.differing.length} differ`)
    for (const name of this.differing.slice(0, 20)) console.log('  ', name)
  }
}

async function compareTrees(): Promise<void> {
  const tally = new Tally()
  for await (const entry of recorded('--trees', folder)) {
    const [path, want] = entry as [string, unknown]
    const { tree } = parse(readFileSync(path, 'utf8'), { filename: path, mode: 'exec', characterNamed })
    tally.add(path, tree !== null && isDeepStrictEqual(canonical(tree), want))
  }
  tally.show('modules')
}

async function compareMistakes(): Promise<void> {
  const tally = new Tally()
  for await (const entry of recorded('--mistakes', values.seed, values.mistakes)) {
    const [mode, source, want] = entry as [Mode, string, unknown]
    const { tree, problems } = parse(source, { filename: 'x.py', mode, characterNamed })
    const error = tree === null ? problems.at(-1) : undefined
    const place = error && [error.line, error.offset, error.endLine, error.endOffset]
    const got = error && place ? [error.type, error.message, ...place, error.text] : null
    tally.add(JSON.stringify([source, want, got]), isDeepStrictEqual(got, want))
  }
  tally.show(`mistakes (seed ${values.seed})`)
}

await compareTrees()
await compareMistakes()
