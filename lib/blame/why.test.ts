/** Why an object is alive, at any step, by what a person calls it. */
import { describe, expect, test } from 'vitest'
import { teamRun } from './testing/teamRun'
import { why } from './why'
import { whyText } from './whyText'
import { tellEnglish } from '../../server/cli/sayEnglish'

const tell = tellEnglish()

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
  expect(whyText(answer, tell)).toContain(`\n  Later: its count falls to zero in step ${stepOf(10)} (main.py:10).`)
  expect(whyText(answer, tell)).toMatch(/^When main\.py:6 has run \(step \d+ of \d+\), 1 Thing object is alive\.\n/)
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
  expect(whyText(answer, tell)).toMatch(
    /^After this stage of the exit, atexit callbacks \(step 6 of \d+\), 1 A object is alive\.\n/,
  )
  expect(why(kept, its, { step: 8, what: 'A' })).toBe(
    'no A is alive at step 8: of 1 that were made the last went in step 8',
  )
})

test('one person is told what they can free with references of their own, and by which lines', () => {
  const { run: shared, team: its } = teamRun(
    {
      'main.py': 'import box\nclass A: pass\nfirst = A()\nbox.kept.append(first)\nbox.kept.append(A())\n',
      'box.py': 'kept = []\n',
    },
    { 'box.py': 'ben' },
  )
  const asked = (by: string) => {
    const answer = why(shared, its, { step: null, what: 'A', by })
    if (typeof answer === 'string') throw new Error(answer)
    return {
      ...answer.byOne,
      text: whyText(answer, tell)
        .split('\n')
        .find((line) => line.startsWith(by)),
    }
  }
  expect(asked('ben')).toMatchObject({
    objects: 2,
    frees: 1,
    cut: [{ expression: 'box.kept' }],
    statements: [{ file: 'box.py', line: 1 }],
    text: 'ben alone frees 1 of the 2 when one reference goes: box.kept (ben, box.py:1). One statement of theirs suffices: box.py:1',
  })
  expect(asked('ana')).toMatchObject({
    frees: 2,
    references: 3,
    statements: [3, 4, 5].map((line) => ({ file: 'main.py', line })),
  })
  expect(why(shared, its, { step: null, what: 'A', by: 'zoe' })).toBe("nobody is called 'zoe'; there are ana, ben")
})

describe('all ways as one tree', () => {
  function treeOf(text: string, what: string) {
    const { run: grown, team: its } = teamRun({ 'main.py': text }, {})
    const answer = why(grown, its, { step: null, what, withWays: true })
    if (typeof answer === 'string' || answer.ways === null) throw new Error(`no tree of ${what}`)
    return { ...answer.ways, text: whyText(answer, tell), answer }
  }

  test('what ways have in common is told once, and each reference to the object is the end of one', () => {
    const { rows, more, answer } = treeOf(
      "class A: pass\na = A()\nkept = {'x': [a, 1], 'y': (a, a)}\ndel a\n",
      "kept['x'][0]",
    )
    const [object] = answer.objects
    expect(rows.map(({ above, edge, id }) => [above, edge, id])).toEqual([
      [null, 'main.kept', null],
      [0, "['x']", null],
      [1, '[0]', object?.id],
      [0, "['y']", null],
      [3, '[0]', object?.id],
      [3, '[1]', object?.id],
    ])
    expect(more).toBe(0)
    // One reference would do, and each of those to be cut is on a way.
    for (const { edge } of object?.cut ?? []) expect(rows.map((row) => row.edge)).toContain(edge)
  })

  test('of many side by side a few are told and the others counted', () => {
    const { objects, rows, text } = treeOf('class A: pass\nkept = [A() for _ in range(500)]\n', 'A')
    expect([objects, rows[0]?.objects, rows[0]?.more, rows.length]).toEqual([500, 500, 494, 7])
    expect(text).toContain('Ways to these 500, what they share told once:\n    main.kept ')
    expect(text).toContain('\n      and 494 more\n')
  })

  test('what nothing but its own circle keeps has no way, and is told by its circle', () => {
    const { text } = treeOf('class A: pass\nkept = A()\nring = A()\nring.me = ring\ndel ring\n', 'A')
    const words = text.replaceAll(/#\d+/g, '#…')
    expect(words).toContain('\nWays to the one of them that is kept, what they share told once:\n    main.kept ')
    expect(words).toMatch(/\nA #… \(.*\)\n {2}ana alone can free it\./)
    expect(words).toMatch(/\nA #… \(.*\) is kept alive by\n {2}a cycle:\n {4}\.me /)
  })

  test('of a long row the two ends are told', () => {
    const { rows } = treeOf(
      'class A: pass\nhead = A()\nlast = head\nfor _ in range(3000):\n    last.next = A()\n    last = last.next\nlast.end = {1, 2}\ndel last\n',
      'set',
    )
    const names = rows.map(({ edge }) => edge)
    expect(names.slice(0, 3)).toEqual(['main.head', '.next', '.next'])
    expect(names.slice(-2)).toEqual(['.next', '.end'])
    expect(names.filter((name) => name === '…')).toHaveLength(1)
    expect(names.length).toBeLessThan(80)
  })
})

test('of each reference it is told what it keeps by itself, and whether that would wait in a circle', () => {
  const { run: circle, team: its } = teamRun(
    { 'main.py': 'class A: pass\nring = A()\nring.me = ring\nplain = A()\ntwice = [plain]\n' },
    {},
  )
  const edges = why(circle, its, { step: null, what: null })
  if (typeof edges === 'string') throw new Error(edges)
  const [ring, plain] = edges.objects.map(({ paths }) => paths[0]?.[0])
  expect([ring?.frees, ring?.waits]).toEqual([edges.objects[0]?.retained, true])
  expect([plain?.frees, plain?.waits]).toEqual([0, false])
  expect(whyText(edges, tell)).toMatch(/ {4}main\.ring .*; alone it keeps \d+ bytes, in a circle\n/)
})

test('everybody’s part is told by who could free it', () => {
  const { run: shared, team: its } = teamRun(
    {
      'main.py': 'import box\nclass A: pass\nfirst = A()\nbox.kept = [first, A()]\n',
      'box.py': 'kept = None\n',
    },
    { 'box.py': 'ben' },
  )
  const answer = why(shared, its, { step: null, what: null })
  if (typeof answer === 'string') throw new Error(answer)
  expect(answer.participants['ana']?.alone.objects).toBeGreaterThan(3)
  expect(answer.participants['ben']).toMatchObject({ chain: { objects: 0 }, tangled: { objects: 0 } })
  expect(whyText(answer, tell)).toMatch(
    /\nOf all that is alive, by who can free it:\n {2}ana: \d+ objects \(\d+ bytes\) alone\. Share: \d+ bytes/,
  )
})

test('a dropped cycle is told as one', () => {
  const { run: cyclic, team: its } = teamRun(
    { 'main.py': 'import gc\ngc.disable()\nclass A: pass\na = A()\na.me = a\ndel a\n' },
    {},
  )
  const answer = why(cyclic, its, { step: null, what: null })
  if (typeof answer === 'string') throw new Error(answer)
  expect(whyText(answer, tell)).toContain(
    ' is kept alive by\n  a cycle:\n    .me                                ana, main.py:5, step 6\n  Nothing else refers to it',
  )
})
