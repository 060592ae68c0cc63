/**
 * Programs that nobody would write: each must end in a result, inside its budgets. More of them: `npm run fuzz`.
 *
 * A seed that fails stays here, by its number, until what it showed has a test of its own.
 */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fuzzProgram, goldensIn } from './testing/fuzzProgram'
import { judgeProgram, StandardLibrary } from './testing/shippedEngine'
import { shrink } from './testing/shrink'

const goldens = goldensIn(join(import.meta.dirname, 'programs'))
const library = new StandardLibrary()
const PROGRAMS = 30
/** `npm run test:long` tries more. */
const GROUPS = process.env['HEAPROOM_LONG'] === undefined ? 1 : 10

const ran = new Set<number>()

test.each(Array.from({ length: GROUPS }, (_, group) => group * PROGRAMS))(
  'no program harms the engine, from seed %i on',
  (first) => {
    for (let seed = first; seed < first + PROGRAMS; seed++) {
      const text = fuzzProgram(seed, goldens)
      const { harm, hasRun } = judgeProgram(text, library)
      if (hasRun) ran.add(seed)
      if (harm !== null)
        expect.fail(`seed ${seed}: ${harm}\n\n${shrink(text, (fewer) => judgeProgram(fewer, library).harm !== null)}`)
    }
  },
  300_000,
)

test('a good part of the programs got to run', () => {
  expect(ran.size).toBeGreaterThan((GROUPS * PROGRAMS) / 3)
})
