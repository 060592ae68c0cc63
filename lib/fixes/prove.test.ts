/** What is offered to a team whose objects linger: changes that were seen to work, and reasons where none did. */
import { expect, test } from 'vitest'
import { judge } from '../blame/judge'
import { type Files, teamRun } from '../blame/testing/teamRun'
import type { Verdict } from '../blame/verdict'
import { fixesSchema } from '../protocol/fixes'
import { fixText } from './fixText'
import { editsOf } from './editsOf'
import { type Fixes, Prover } from './prove'
import { applyEdits } from './SourceEdit'

const NODE = 'class Node:\n    def hello(self):\n        pass\n'

function verdictOf(files: Files): Verdict {
  const { run, team } = teamRun(files, {})
  return judge(run, team)
}

function fixesOf(files: Files): Fixes {
  return new Prover(verdictOf(files), files, verdictOf).fixes()
}

/** One object of Node lingers in each; what follows are all fixes offered, change by change. */
const PROGRAMS: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    'a name is deleted after its last use',
    'keep = Node()\nkeep.hello()\nprint("done")\n',
    [['put `del keep` after line 5 of main.py']],
  ],
  [
    'a name that a function reads later is deleted after that',
    'keep = Node()\ndef work():\n    keep.hello()\nwork()\n',
    [['put `del keep` at the end of main.py']],
  ],
  [
    'a dictionary holds its values weakly, or is emptied',
    "cache = {}\ndef fill():\n    cache['a'] = Node()\nfill()\n",
    [
      ['use `weakref.WeakValueDictionary()` instead of `{}` in line 4 of main.py'],
      ['put `del cache` at the end of main.py'],
      ["put `del cache['a']` at the end of main.py"],
      ['put `cache.clear()` at the end of main.py'],
    ],
  ],
  [
    'a cache of a function is cleared',
    'import functools\n@functools.cache\ndef make(n):\n    return Node()\nmake(3)\n',
    [['put `make.cache_clear()` at the end of main.py'], ['put `del make` at the end of main.py']],
  ],
  [
    'a generator is closed',
    'def count():\n    node = Node()\n    yield 1\n    yield node\ng = count()\nnext(g)\n',
    [['put `g.close()` at the end of main.py'], ['put `del g` at the end of main.py']],
  ],
  [
    'a callback of atexit is taken back',
    'import atexit\nnode = Node()\natexit.register(node.hello)\n',
    [
      ['put `del node` at the end of main.py', 'put `atexit.unregister(node.hello)` at the end of main.py'],
      ['put `del node` at the end of main.py', 'take out line 6 of main.py: `atexit.register(node.hello)`'],
    ],
  ],
  [
    'an exception that was kept is let go',
    'kept = None\ndef fail():\n    node = Node()\n    raise ValueError\ntry:\n    fail()\nexcept ValueError as error:\n    kept = error\n',
    [['put `del kept` at the end of main.py'], ['take out line 11 of main.py: `kept = error`']],
  ],
]

test.each(PROGRAMS)('%s', (_, text, expected) => {
  const { answers } = fixesOf({ 'main.py': NODE + text })
  expect(answers.map(({ subject }) => subject.type)).toEqual(['Node'])
  expect(answers[0]?.fixes.map(({ changes }) => changes.map(({ words }) => words))).toEqual(expected)
})

test('every fix that is offered, made by hand, leaves none of the objects', () => {
  const copies = PROGRAMS.flatMap(([, text]) => {
    const files = { 'main.py': NODE + text }
    const offered = fixesOf(files).answers.flatMap(({ fixes }) => fixes)
    return offered.map(({ changes }) => applyEdits(files, editsOf(changes)) ?? {})
  })
  expect(copies.length).toBeGreaterThan(PROGRAMS.length)
  for (const copy of copies) {
    const { exit, lingering } = verdictOf(copy)
    const nodes = lingering.filter(({ type }) => type === 'Node')
    expect({ copy, exit, nodes }).toEqual({ copy, exit: { kind: 'ok', code: 0 }, nodes: [] })
  }
})

const BUS: Files = {
  'main.py': 'import bus\nimport part\n\n\ndef work():\n    part.Part().start()\n    bus.publish()\n\n\nwork()\n',
  'bus.py':
    '"""Who wants to hear."""\n\nheard = []\n\n\ndef publish():\n    for callback in heard:\n        callback()\n',
  'part.py':
    'import bus\n\n\nclass Part:\n    def start(self):\n        bus.heard.append(self.hear)\n\n    def hear(self):\n        print("heard")\n\n    def __del__(self):\n        print("gone")\n',
}

const DOOR = `doors = []


class Door:
    def __init__(self):
        doors.append(self)

    def knock(self):
        print("knock")

    def close(self):
        doors.remove(self)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
`

test('an object whose class says goodbye is used within a with, or closed after its last use', () => {
  const files = {
    'main.py':
      'import door\n\n\ndef work():\n    d = door.Door()\n    for _ in range(2):\n        d.knock()\n    print("done")\n\n\nwork()\n',
    'door.py': DOOR,
  }
  const [answer] = fixesOf(files).answers
  const offered = answer?.fixes.map(({ changes, output }) => [changes[0]?.words, output.isSame])
  expect(offered?.slice(0, 2)).toEqual([
    ['use `with door.Door() as d:` in line 5 of main.py around lines 6 to 7', true],
    ['put `d.close()` after line 7 of main.py', true],
  ])
  const mended = (at: number) => applyEdits(files, editsOf(answer?.fixes[at]?.changes ?? []))?.['main.py']
  expect(mended(0)).toContain(
    '    with door.Door() as d:\n        for _ in range(2):\n            d.knock()\n    print("done")\n',
  )
  expect(mended(1)).toContain('        d.knock()\n    d.close()\n    print("done")\n')
})

test('what is never used after it was made gets an empty with; lines in which blanks count are not moved', () => {
  const text = (use: string) => `import door\n\n\ndef work():\n    d = door.Door()\n${use}\n\nwork()\n`
  const first = (use: string) => {
    const files = { 'main.py': text(use), 'door.py': DOOR }
    const [fix] = fixesOf(files).answers[0]?.fixes ?? []
    return applyEdits(files, editsOf(fix?.changes ?? []))?.['main.py']
  }
  expect(first('')).toContain('    with door.Door() as d:\n        pass\n')
  const quoted = '    print(d.knock, """\nkept as it is""")\n'
  expect(first(quoted)).toContain(`    d = door.Door()\n${quoted}    d.close()\n`)
})

test('what is in a circle needs more than its cut: a weak reference, or a collection', () => {
  const text = 'class R:\n    def __init__(self):\n        self.me = self\n\nr = R()\nR()\n'
  const before = verdictOf({ 'main.py': text })
  expect(
    before.lingering.map(({ cut, cycle, circle }) => [cut.length, cycle.length, circle.map(({ edge }) => edge)]),
  ).toEqual([
    [1, 0, ['.me']],
    [0, 1, []],
  ])
  expect(before.together?.waits).toBe(true)
  const { answers, all } = fixesOf({ 'main.py': text })
  const words = answers.map(({ fixes }) => fixes.map(({ changes }) => changes.map((change) => change.words)))
  const weak = 'store `weakref.proxy(self)` instead of `self` in line 3 of main.py'
  const collected = 'put `gc.collect()` at the end of main.py'
  const deleted = 'put `del r` after line 5 of main.py'
  expect(words).toEqual([
    [
      [deleted, weak],
      [deleted, collected],
    ],
    [[weak], [collected]],
  ])
  expect(all?.lingering).toEqual({})
})

test('a traceback that the program prints anyway may tell other lines after a change', () => {
  const text =
    'class Bad:\n    def __del__(self):\n        raise ValueError("in del")\nkeep = Bad.__name__\nclass P: pass\nq = P()\nq.x = 1\nBad()\n'
  const { answers } = fixesOf({ 'main.py': text })
  expect(answers[0]?.fixes.map(({ changes }) => changes[0]?.words)).toContain('put `del q` after line 7 of main.py')
})

test('what a change does to the output is told, and what else lingers then', () => {
  const { answers } = fixesOf(BUS)
  const told = answers[0]?.fixes.map(({ changes, output, lingering }) => [
    changes.map(({ words }) => words),
    output.removed,
    lingering,
  ])
  expect(told).toEqual([
    [['put `del bus.heard[0]` at the end of main.py'], [], {}],
    [['put `bus.heard.clear()` at the end of main.py'], [], {}],
    [['put `bus.heard = None` at the end of main.py'], [], {}],
    [['take out line 6 of part.py: `bus.heard.append(self.hear)`'], ['heard'], {}],
  ])
})

test('a list of methods that its own module fills and walks may hold them weakly', () => {
  const files = {
    ...BUS,
    'bus.py': `${BUS['bus.py']}\n\ndef subscribe(callback):\n    heard.append(callback)\n`,
    'part.py': (BUS['part.py'] ?? '').replace('bus.heard.append(self.hear)', 'bus.subscribe(self.hear)'),
  }
  const { answers } = fixesOf(files)
  const weak = answers[0]?.fixes.find(({ changes }) => changes[0]?.kind === 'weak-method')
  expect(weak?.lingering).toEqual({ WeakMethod: 1 })
  expect(weak?.output).toMatchObject({ removed: ['heard'], added: [] })
  expect(applyEdits(files, editsOf(weak?.changes ?? []))?.['bus.py']).toBe(`"""Who wants to hear."""

import weakref
heard = []


def publish():
    for callback in heard:
        callback = callback()
        if callback is None:
            continue
        callback()


def subscribe(callback):
    heard.append(weakref.WeakMethod(callback))
`)
})

test('a program that makes fewer objects, fails or prints an error instead is no fix', () => {
  const { answers } = fixesOf({ 'main.py': `${NODE}import atexit\natexit.register(Node().hello)\n` })
  expect(answers[0]?.fixes).toEqual([])
  expect(answers[0]?.failures.map(({ cause, why }) => [cause, why])).toEqual([
    [{ kind: 'fewer' }, 'fewer objects are made'],
  ])
  const used = fixesOf({ 'main.py': `${NODE}import atexit\nkeep = Node()\natexit.register(lambda: keep.hello())\n` })
  expect(used.answers[0]?.fixes).toEqual([])
  const line = "NameError: name 'keep' is not defined"
  expect(used.answers[0]?.failures.map(({ cause, why }) => [cause, why])).toContainEqual([
    { kind: 'stderr', line },
    `it prints an error: ${line}`,
  ])
  expect(fixesSchema.parse(used)).toEqual(used)
})

test('fixes of several kinds are put together so that they work together', () => {
  const text = `${NODE}class Leaf:\n    pass\nroot = Node()\nroot.leaf = Leaf()\nleaf = root.leaf\n`
  const fixes = fixesOf({ 'main.py': text })
  expect(fixes.answers.map(({ subject }) => subject.type)).toEqual(['Node', 'Leaf'])
  expect(fixes.all?.lingering).toEqual({})
  expect(fixesSchema.parse(fixes)).toEqual(fixes)
  expect(fixText(fixes)).toContain('\nAll at once:\n')
})
