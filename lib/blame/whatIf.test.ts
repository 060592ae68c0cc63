/** What would go without references, at any step, by person and by line. */
import { expect, test } from 'vitest'
import { Bench } from './Bench'
import { teamRun } from './testing/teamRun'
import { readWithouts, whatIf } from './whatIf'
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
  const found = whatIf(bench, readWithouts(words.join(',')))
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

test('what waits for the cycle collector anyhow neither goes nor stays', () => {
  const { run: waiting, team: its } = teamRun(
    { 'main.py': 'class A: pass\nkept = A()\nother = A()\nring = A()\nring.me = ring\ndel ring\n' },
    {},
  )
  const found = whatIf(new Bench(waiting.history, its), readWithouts('main.kept'))
  expect(found).toMatchObject({ objects: 1, goes: [{ made: { line: 2 } }], stays: 1 })
})

test('nobody of that name, and a line that never ran, are told in a sentence', () => {
  expect(answer(['zoe'])).toBe("nobody is called 'zoe'; there are ana, ben")
  expect(answer(['box.py:9'])).toBe('no line 9 of box.py was ever run')
})

test('single references are thought away by the names that answers give them, together with people and lines', () => {
  expect(answer(['box.kept[0]'])).toEqual([[4], 1])
  expect(answer(['box.kept[0].other'])).toEqual([[], 2])
  expect(answer(['box.kept[0].other', 'main.second'])).toEqual([[5], 1])
  expect(answer(['second', 'main.py:7', 'ben'])).toEqual([[4, 5], 0])
})

test('of a reference that is not there the nearest names are told', () => {
  expect(answer(['main.secnd'])).toBe("no reference is called 'main.secnd' at step 13; there is main.second")
  expect(answer(['box.kept[0].othre'])).toBe(
    "no reference is called 'box.kept[0].othre' at step 13; there is box.kept[0].other",
  )
  expect(answer(['box.kept[7]'])).toBe("no reference is called 'box.kept[7]' at step 13; there is box.kept[0]")
})

test('every reference that an answer tells to cut is found by its name, and frees the object with the others told', () => {
  const { run: shared, team: its } = teamRun(
    {
      'main.py': `import box, functools
class Thing:
    def me(self):
        return self
def keep(thing):
    return lambda: thing
@functools.cache
def made(name):
    return Thing()
plain, in_cell = Thing(), keep(Thing())
box.kept["it's"] = [plain, made('a')]
box.kept[1, 'x,y'] = plain.me
plain.of = {'a.b': Thing(), 'c[0]': made('b')}
def work(local):
    raise ValueError(local)
work(Thing())
`,
      'box.py': 'kept = {}\n',
    },
    { 'box.py': 'ben' },
  )
  const asked = why(shared, its, { step: null, what: 'Thing' })
  if (typeof asked === 'string') throw new Error(asked)
  expect(asked.objects).toHaveLength(6)
  for (const { id, cut } of asked.objects) {
    expect(cut.length).toBeGreaterThan(0)
    const words = cut.map(({ expression }) => expression)
    expect([words, goesWithout(words, id)]).toEqual([words, true])
    for (const word of words) expect([words, word, goesWithout([word], id)]).toEqual([words, word, words.length === 1])
  }

  function goesWithout(words: readonly string[], id: number): boolean | string {
    const told = why(shared, its, { step: null, what: 'Thing', without: readWithouts(words.join(',')) })
    return typeof told === 'string' ? told : (told.whatIf?.goes.some((each) => each.id === id) ?? false)
  }
})

test('in words, after why', () => {
  const told = why(run, team, { step: null, what: 'Thing', without: [{ name: 'ben' }] })
  if (typeof told === 'string' || told.whatIf === null) throw new Error('no answer')
  const words = whatIfText(told.whatIf)
  expect(words.replace(/\d+ objects of \d+ bytes/, 'N objects of N bytes')).toBe(
    'Without what ben stored, N objects of N bytes in all would go.\n  1 of Thing (made by ana at main.py:4)\n1 instance would stay.',
  )
  expect(whyText(told, tell).endsWith(`\n\n${words}`)).toBe(true)
})
