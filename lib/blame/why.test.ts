/** Why an object is alive, at any step, by what a person calls it. */
import { expect, test } from 'vitest'
import { teamRun } from './testing/teamRun'
import { why } from './why'
import { whyText } from './whyText'

const TEXT = `import box
class Thing:
    shared = []
def work(n):
    t = Thing()
    box.kept['a'] = [t, n]
    return t
last = work(3)
del last
box.kept.clear()
`
const { run, team } = teamRun({ 'main.py': TEXT, 'box.py': 'kept = {}\n' }, { 'box.py': 'ben' })

function stepOf(line: number): number {
  for (let step = 1; step <= run.steps; step++) {
    const answer = why(run, team, { step, what: null })
    if (typeof answer !== 'string' && answer.at.file === 'main.py' && answer.at.line === line) return step
  }
  throw new Error(`line ${line} never ran`)
}

function types(what: string | null, step: number | null): string | string[] {
  const answer = why(run, team, { step, what })
  return typeof answer === 'string' ? answer : answer.objects.map(({ type }) => type)
}

test('a local variable, a class, a module’s name, an item, an attribute of a class and a number lead to objects', () => {
  const step = stepOf(6)
  const found = why(run, team, { step, what: 't' })
  const id = typeof found === 'string' ? 0 : (found.objects[0]?.id ?? 0)
  for (const what of [
    't',
    'Thing',
    '__main__.Thing',
    `#${id}`,
    "box.kept['a'][0]",
    'box.kept["a"][0]',
    "main.box.kept['a'][0]",
  ])
    expect(types(what, step)).toEqual(['Thing'])
  expect(types('Thing.shared', step)).toEqual(['list'])
  expect(types('n', step)).toEqual(['int'])
  expect(types(null, step)).toEqual(['Thing'])
})

test('each reference is told with its author and the step that made it', () => {
  const step = stepOf(6)
  const answer = why(run, team, { step, what: 'Thing' })
  if (typeof answer === 'string') throw new Error(answer)
  expect(answer.objects[0]?.paths.map((path) => path.map(({ edge, by, since }) => [edge, by, since]))).toEqual([
    [['t in work()', 'ana', step - 1]],
    [
      ['box.kept', 'ben', 2],
      ["['a']", 'ana', step],
      ['[0]', 'ana', step],
    ],
  ])
  expect(whyText(answer)).toContain(`\n  Later: its count falls to zero in step ${stepOf(10)} (main.py:10).`)
  expect(whyText(answer)).toMatch(/^When main\.py:6 has run \(step \d+ of \d+\), 1 Thing object is alive\.\n/)
})

test('of a class whose objects are gone it is said when the last one went', () => {
  const step = stepOf(10)
  expect(types('Thing', null)).toBe(
    `no Thing is alive at step ${step + 1}: of 1 that were made the last went in step ${step} (main.py:10)`,
  )
  expect(types('nothing', null)).toBe(`nothing is called 'nothing' at step ${step + 1}`)
  expect(types(null, 1000)).toMatch(/^there is no step 1000: the run has \d+$/)
})

test('a stage of the exit is a step like any other', () => {
  const { run: kept, team: its } = teamRun({ 'main.py': 'class A: pass\na = A()\n' }, {})
  const answer = why(kept, its, { step: 6, what: 'A' })
  if (typeof answer === 'string') throw new Error(answer)
  expect(whyText(answer)).toMatch(
    /^After this stage of the exit, atexit callbacks \(step 6 of \d+\), 1 A object is alive\.\n/,
  )
  expect(why(kept, its, { step: 8, what: 'A' })).toBe(
    'no A is alive at step 8: of 1 that were made the last went in step 8',
  )
})

test('a dropped cycle is told as one', () => {
  const { run: cyclic, team: its } = teamRun(
    { 'main.py': 'import gc\ngc.disable()\nclass A: pass\na = A()\na.me = a\ndel a\n' },
    {},
  )
  const answer = why(cyclic, its, { step: null, what: null })
  if (typeof answer === 'string') throw new Error(answer)
  expect(whyText(answer)).toContain(
    ' is kept alive by\n  a cycle:\n    .me                                ana, main.py:5, step 6\n  Nothing else refers to it',
  )
})
