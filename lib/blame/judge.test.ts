/** Verdicts of whole team programs: what a reader of `--json` sees. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProgram } from '../../server/cli/program'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { runTeamProgram } from '../../server/runs/runTeam'
import { verdictSchema } from '../protocol/verdict'
import { kindsOf } from './groups'
import { judge } from './judge'
import { verdictOf } from './testing/verdictOf'
import type { Edge } from './verdict'
import { verdictText } from './verdictText'

const library = new StandardLibrary()
const limits = { steps: 100_000, bytes: 100_000_000, output: 100_000, recursion: 1000 }

function shown(edges: readonly Edge[]): string {
  return edges.map(({ edge, by, file, line }) => `${edge} ${by ?? '-'}@${file ?? '-'}:${line ?? '-'}`).join(' > ')
}

describe('the event bus', () => {
  const opened = openProgram([join(import.meta.dirname, '../python/programs/teams/event-bus')], null)
  if (typeof opened === 'string') throw new Error(opened)
  const { entry, find } = opened
  const run = runTeamProgram({ entry, find, argv: [], stdin: '', limits, library, onProgress: () => true })
  const team = {
    entry: 'main.py',
    collector: 'cpython',
    sources: opened.sources,
    authorship: opened.authorship(),
  } as const
  const verdict = judge(run, team)

  test('two models linger, each held twice', () => {
    expect(verdict.lingering.map(({ paths }) => paths.map(shown))).toEqual(
      ['[0]', '[1]'].map((at) => [
        `events._subscribers cleo@events.py:1 > ['reload'] cleo@events.py:5 > ${at} cleo@events.py:5 > .__self__ ana@model.py:8`,
        `report.history ben@report.py:1 > ${at} ben@report.py:6 > [1] ben@report.py:6`,
      ]),
    )
  })

  test('nobody is necessary, ben alone is sufficient, two references must go', () => {
    for (const { necessary, sufficient, cut } of verdict.lingering) {
      expect(necessary).toEqual([])
      expect(sufficient).toEqual(['ben'])
      expect(cut).toHaveLength(2)
    }
  })

  test('cleo and ana are sufficient only together, so ben and one of them must let go', () => {
    for (const { sufficientGroups, freeingGroups } of verdict.lingering) {
      expect(sufficientGroups).toEqual([['ben'], ['ana', 'cleo']])
      expect(freeingGroups).toEqual([
        ['ana', 'ben'],
        ['ben', 'cleo'],
      ])
    }
  })

  test('of both models together, two statements suffice', () => {
    expect(verdict.together).toMatchObject({ objects: 2, references: 2, isFewest: true })
    expect(verdict.together?.statements).toEqual([
      { file: 'model.py', line: 8, by: 'ana' },
      { file: 'report.py', line: 6, by: 'ben' },
    ])
    expect(verdict.together?.people).toHaveLength(2)
  })

  test('what must go is named from its root on', () => {
    expect(verdict.lingering[0]?.cut.map(({ expression }) => expression)).toEqual([
      "events._subscribers['reload'][0].__self__",
      'report.history[0][1]',
    ])
  })

  test('the verdict is as its schema says', () => {
    expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
  })

  test('they go during the exit', () => {
    expect(verdict.fates).toEqual({ counted: 0, collected: 0, exit: 2, 'exit-late': 0, never: 0 })
  })
})

describe('holders', () => {
  const CLASS = 'class Thing:\n    pass\n'

  test('a name of the entry module is shown as main', () => {
    const verdict = verdictOf({ 'main.py': `${CLASS}kept = Thing()\n` }, {})
    expect(verdict.lingering.map(({ paths }) => paths.map(shown))).toEqual([['main.kept ana@main.py:3']])
    expect(verdict.lingering[0]).toMatchObject({
      necessary: ['ana'],
      sufficient: ['ana'],
      type: 'Thing',
      module: '__main__',
    })
  })

  test('a chain of two people: either of them can free it', () => {
    const verdict = verdictOf(
      {
        'main.py': `import box\n${CLASS}box.put(Thing())\n`,
        'box.py': 'held = []\ndef put(x):\n    held.append(x)\n',
      },
      { 'box.py': 'ben' },
    )
    expect(verdict.lingering[0]?.sufficient).toEqual(['ben'])
    expect(verdict.lingering[0]?.paths.map(shown)).toEqual(['box.held ben@box.py:1 > [0] ben@box.py:3'])
  })

  test('closures, class attributes and instances are named as Python names them', () => {
    const text = `${CLASS}class Keeper:\n    shared = Thing()\nk = Keeper()\nk.own = Thing()\ndef make():\n    t = Thing()\n    return lambda: t\nf = make()\n`
    const paths = verdictOf({ 'main.py': text }, {}).lingering.flatMap(({ paths: all }) =>
      all.map((path) => path.map(({ edge }) => edge).join(' > ')),
    )
    expect(paths).toContain('main.Keeper > .shared')
    expect(paths).toContain('main.k > .own')
    expect(paths).toContain('main.f > .__closure__ > [0] > .cell_contents')
  })

  test('what nobody is known to have written can be cut, though nobody is blamed for it', () => {
    const verdict = verdictOf({ 'main.py': `${CLASS}kept = Thing()\n` }, { 'main.py': null })
    expect(verdict.lingering[0]).toMatchObject({ necessary: [], sufficient: [], sufficientGroups: [[null]] })
    expect(verdict.lingering[0]?.cut.map(({ expression }) => expression)).toEqual(['main.kept'])
    expect(verdictText(verdict)).toContain('whoever wrote the lines of nobody known alone can free it')
  })

  test('a dropped cycle waits for the collector, and what hangs on it with it', () => {
    const text = `import gc\ngc.disable()\n${CLASS}a = Thing()\na.me = a\na.tail = Thing()\ndel a\n`
    const verdict = verdictOf({ 'main.py': text }, {})
    expect(verdict.lingering.map(({ cycle }) => shown(cycle))).toEqual([
      '.me ana@main.py:6',
      '.me ana@main.py:6 > .tail ana@main.py:7',
    ])
    expect(verdictText(verdict)).toContain(
      '  held by a cycle alone: .me (ana, main.py:6)\n  Nothing else refers to it: it waits for the cycle collector',
    )
    expect(verdict.together).toBeNull()
  })

  test('what was alive when a run was ended is said to be that', () => {
    const verdict = verdictOf({ 'main.py': `${CLASS}kept = Thing()\nwhile True: pass\n` }, {}, { steps: 50 })
    const text = verdictText(verdict)
    expect(text).toMatch(
      /^1 object was alive when the run was ended\.\n\nThing .* was alive when the run was ended\.\n/,
    )
    expect(text).toMatch(/1 alive when the run was ended\.$/)
  })

  test('what died is counted by how it died', () => {
    const text = `import gc\n${CLASS}Thing()\na = Thing()\na.me = a\ndel a\ngc.collect()\nz = Thing()\n`
    expect(verdictOf({ 'main.py': text }, {}).fates).toMatchObject({ counted: 1, collected: 1, exit: 1 })
  })

  test('nothing lingers when everything was let go', () => {
    expect(verdictOf({ 'main.py': `${CLASS}a = Thing()\ndel a\n` }, {}).lingering).toEqual([])
  })

  test('a long chain is told in a verdict of readable size', () => {
    const text = `class Node:\n    pass\nhead = None\nfor i in range(2000):\n    node = Node()\n    node.next = head\n    head = node\n`
    const { lingering } = verdictOf({ 'main.py': text }, {})
    expect(lingering).toHaveLength(2000)
    const first = lingering[0]?.paths[0] ?? []
    expect(first).toHaveLength(65)
    expect(first[32]?.edge).toBe('…')
    expect(lingering[1500]?.paths).toEqual([])
  })

  test('one of each kind is explained before a second one of any', () => {
    const text = `${CLASS}class Other:\n    pass\nmany = [Thing() for _ in range(1100)]\nlast = Other()\n`
    const { lingering } = verdictOf({ 'main.py': text }, {})
    expect(lingering.at(-1)?.paths.map(shown)).toEqual(['main.last ana@main.py:6'])
    expect(lingering[1050]?.paths).toEqual([])
    expect(kindsOf(lingering).map(({ length }) => length)).toEqual([1100, 1])
  })

  test('of very many objects ten thousand are listed, and the others are counted', () => {
    const { lingering, unlisted, fates } = verdictOf(
      { 'main.py': `${CLASS}many = [Thing() for _ in range(10_500)]\n` },
      {},
    )
    expect([lingering.length, unlisted, fates.exit]).toEqual([10_000, 500, 10_500])
  })

  test('whoever stops the run has its verdict at once: the first are explained, the others listed', () => {
    const text = `class Node:\n    pass\nhead = None\nfor i in range(1000):\n    node = Node()\n    node.next = head\n    head = node\n`
    const { lingering } = verdictOf({ 'main.py': text }, {}, { goOn: () => false })
    const explained = lingering.filter(({ paths }) => paths.length > 0).length
    expect(lingering).toHaveLength(1000)
    expect(explained).toBeGreaterThan(10)
    expect(explained).toBeLessThan(500)
  })
})

test('what the code keeps anyway is nobody’s to free: literals, names, small numbers', () => {
  const text = `class M:
    def __init__(self, name):
        self.name = name
        self.few = 7
def fill():
    keep.append(M('a name that the code itself keeps'))
keep = []
fill()
`
  const { lingering } = verdictOf({ 'main.py': text }, {})
  expect(lingering.map(({ size, retained }) => retained - size)).toEqual([0])
  const made = verdictOf({ 'main.py': text.replace("keeps')", "keeps' + str(3.5))") }, {})
  expect(made.lingering.map(({ size, retained }) => retained - size)).toEqual([77])
})

test('what is finalized when print is gone says so', () => {
  const held =
    "class Held:\n    def __del__(self):\n        print('unheard')\nimport codecs\ncodecs.register(lambda name, held=Held(): None)\n"
  const verdict = verdictOf({ 'main.py': held }, {})
  expect(verdict.lingering.map(({ fate, isFinalizedLate }) => [fate, isFinalizedLate])).toEqual([['exit-late', true]])
  expect(verdictText(verdict)).toContain('it is finalized during exit, after `print` was gone: nothing was printed.')
  const usual = verdictOf({ 'main.py': `${held.slice(0, held.indexOf('import'))}held = Held()\n` }, {})
  expect(usual.lingering.map(({ fate, isFinalizedLate }) => [fate, isFinalizedLate])).toEqual([['exit', false]])
})
