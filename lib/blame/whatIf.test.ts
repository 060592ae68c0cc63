/** What would go without references, at any step, by person and by line. */
import { expect, test } from 'vitest'
import { Bench } from './Bench'
import { teamRun } from './testing/teamRun'
import { readWithout, whatIf } from './whatIf'
import { whatIfText } from './whatIfText'
import { why } from './why'
import { whyText } from './whyText'
import { tellEnglish } from '../../server/cli/sayEnglish'

const tell = tellEnglish()

const FILES = {
  'main.py': `import box
class Thing:
    pass
first = Thing()
second = Thing()
box.keep(first)
first.other = second
del first
`,
  'box.py': 'kept = []\ndef keep(thing):\n    kept.append(thing)\n',
}
const { run, team } = teamRun(FILES, { 'box.py': 'ben' })

function answer(words: readonly string[], step?: number) {
  const bench = new Bench(run.history, team, step === undefined ? {} : { step })
  const found = whatIf(bench, words.map(readWithout))
  return typeof found === 'string' ? found : [found.goes.map(({ made }) => made.line), found.stays]
}

test('at the end of the program each person and each line keeps what it keeps', () => {
  expect(answer(['ana'])).toEqual([[5], 1])
  expect(answer(['ben'])).toEqual([[4], 1])
  expect(answer(['ana', 'ben'])).toEqual([[4, 5], 0])
  expect(answer(['box.py:3'])).toEqual([[4], 1])
  expect(answer(['main.py:5', 'main.py:7'])).toEqual([[5], 1])
  expect(answer(['main.py:5'])).toEqual([[], 2])
})

test('at an earlier step other references were there', () => {
  const isThere = (step: number) => {
    const asked = why(run, team, { step, what: 'Thing' })
    return typeof asked !== 'string' && asked.objects.length === 2 && asked.at.line === 5
  }
  const step = Array.from({ length: run.steps }, (_, at) => at + 1).find(isThere)
  expect(answer(['ben'], step)).toEqual([[], 2])
  expect(answer(['main.py:5'], step)).toEqual([[5], 1])
})

test('nobody of that name, and a line that never ran, are told in a sentence', () => {
  expect(answer(['zoe'])).toBe("nobody is called 'zoe'; there are ana, ben")
  expect(answer(['box.py:9'])).toBe('no line 9 of box.py was ever run')
})

test('in words, after why', () => {
  const told = why(run, team, { step: null, what: 'Thing', without: [{ person: 'ben' }] })
  if (typeof told === 'string' || told.whatIf === null) throw new Error('no answer')
  const words = whatIfText(told.whatIf)
  expect(words.replace(/\d+ objects of \d+ bytes/, 'N objects of N bytes')).toBe(
    'Without what ben stored, N objects of N bytes in all would go.\n  1 of Thing (made by ana at main.py:4)\n1 instance would stay.',
  )
  expect(whyText(told, tell).endsWith(`\n\n${words}`)).toBe(true)
})
