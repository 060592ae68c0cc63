/**
 * Code in JavaScript does what the interpreter does: the same program, with every line in JavaScript from the first time it
 * runs and with none, writes the same and leaves the same history, word for word.
 */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ProgramResult, runProgram } from '../../run/runProgram'
import { Choices } from '../../testing/choices'
import { goldensIn } from '../../testing/fuzzProgram'
import { randomProgram } from '../../testing/randomProgram'
import { Baselines, functionOf } from './Baselines'
import { runTeamProgram, StandardLibrary } from '../../testing/shippedEngine'

const LIMITS = { steps: 100_000, bytes: 200_000_000, output: 1_000_000, recursion: 300 }
const interpreted = new StandardLibrary(undefined, Infinity)
const compiled = new StandardLibrary(undefined, 1)

function run(text: string, library: typeof interpreted): ProgramResult {
  return runTeamProgram({
    entry: { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' },
    find: () => null,
    argv: ['main.py'],
    stdin: 'one\ntwo\n',
    limits: LIMITS,
    library,
    onProgress: () => true,
  })
}

/** How the two runs of the program differ, or null. Where the host's stack ended, each ended where it did. */
function difference(text: string): string | null {
  const one = run(text, interpreted)
  const other = run(text, compiled)
  if (one.ranOutOfStack || other.ranOutOfStack) return null
  if (one.stdout !== other.stdout) return `${one.stdout}\n--- but\n${other.stdout}`
  if (one.stderr !== other.stderr) return `${one.stderr}\n--- but\n${other.stderr}`
  const at = one.history.log.findIndex((word, i) => word !== other.history.log[i])
  return at < 0 && one.history.log.length === other.history.log.length ? null : `histories differ at word ${at}`
}

/** `npm run test:long` tries all. */
const PART = process.env['HEAPROOM_LONG'] === undefined ? 12 : 1

test('golden programs leave the same history', () => {
  const goldens = goldensIn(join(import.meta.dirname, '..', '..', 'programs')).filter((_, i) => i % PART === 0)
  for (const text of goldens) {
    const found = difference(text)
    if (found !== null) expect.fail(`${found}\n\n${text}`)
  }
}, 900_000)

test('nothing of a program gets into what is made of it', () => {
  const texts: string[] = []
  const baselines = new Baselines(1, (text) => {
    texts.push(text)
    return functionOf(text)
  })
  const text = `
class Secret:
    hidden = "'); leak(); ('"
    def reveal(self, argwohn="\`\${leak()}\`", *, sésame=1.5):
        try:
            geheim = [self.hidden, argwohn, sésame, f"{argwohn!r:>9}", b"bits", 10**20]
            for posten in geheim:
                geheim[0] = posten
        finally:
            del argwohn
        return lambda: (geheim, self)
print(Secret().reveal()()[0][0])
`
  const sources = { find: () => null, cached: () => null, keep: () => undefined, shared: new WeakMap(), baselines }
  const entry = { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' }
  const { stderr } = runProgram(
    entry,
    { sources, argv: [], readInput: () => '', seed: 0, onProgress: () => true },
    LIMITS,
  )
  expect(stderr).toBe('')
  expect(texts.length).toBeGreaterThan(2)
  for (const made of texts) {
    expect(made).not.toMatch(/[^\x20-\x7e\n]|secret|hidden|leak|reveal|argwohn|geheim|posten|bits|print/i)
    const quoted = made.match(/'[^']*'|"[^"]*"/g) ?? []
    expect(["'native'", "'number'", "'forIter'"]).toEqual(expect.arrayContaining(quoted))
  }
})

test('random programs leave the same history', () => {
  for (let seed = 1; seed <= 1200 / PART; seed++) {
    const text = randomProgram(new Choices(seed))
    const found = difference(text)
    if (found !== null) expect.fail(`seed ${seed}: ${found}\n\n${text}`)
  }
}, 900_000)
