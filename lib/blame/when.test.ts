/** The life of an object, told by the names of each moment. */
import { expect, test } from 'vitest'
import { whenSchema } from '../protocol/when'
import { teamRun } from './testing/teamRun'
import { when, type When } from './when'
import { whenText } from './whenText'
import { tellEnglish } from '../../server/cli/sayEnglish'

const tell = tellEnglish()

const FILES = {
  'main.py': `import box, weakref
class Thing:
    def __del__(self):
        pass
def work(thing):
    box.put(thing)
one = Thing()
work(one)
seen = weakref.ref(one)
one.size = 3
one = None
box.kept['a'] = Thing()
box.kept.clear()
`,
  'box.py': "kept = {}\ndef put(thing):\n    kept['a'] = thing\n",
}
const { run, team } = teamRun(FILES, { 'box.py': 'ben' })

function told(what: string, step: number | null = null): When {
  const answer = when(run, team, what, step)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

test('every reference is told with who made it go or come, and the count after it', () => {
  const { lives } = told('Thing')
  const rows = lives.map(({ moments }) =>
    moments.map(({ kind, name, count, file, line, by }) => [kind, name, count, `${by} ${file}:${line}`]),
  )
  expect(rows[0]).toEqual([
    ['made', '', 0, 'ana main.py:7'],
    ['referred', 'main.one', 1, 'ana main.py:7'],
    ['referred', 'thing in work()', 2, 'ana main.py:8'],
    ['referred', 'thing in put()', 3, 'ana main.py:6'],
    ['referred', "box.kept['a']", 4, 'ben box.py:3'],
    ['lost', 'thing', 3, 'ana main.py:6'],
    ['lost', 'thing', 2, 'ana main.py:8'],
    ['watched', '', 2, 'ana main.py:9'],
    ['stored', '.size', 2, 'ana main.py:10'],
    ['replaced', 'main.one', 1, 'ana main.py:11'],
    ['replaced', "box.kept['a']", 0, 'ana main.py:12'],
    ['finalized', '', 0, 'ana main.py:12'],
    ['referred', 'self in Thing.__del__()', 1, 'ana main.py:12'],
    ['lost', 'self', 0, 'ana main.py:12'],
    ['freed', '', 0, 'ana main.py:12'],
  ])
  expect(rows[1]?.map(([kind, name]) => [kind, name])).toEqual([
    ['made', ''],
    ['referred', "box.kept['a']"],
    // The first one's finalizer runs while the second is still on the stack.
    ['referred', "a value in use in a module's body"],
    ['released', "a value in use in a module's body"],
    ['released', 'box.kept[…]'],
    ['finalized', ''],
    ['referred', 'self in Thing.__del__()'],
    ['lost', 'self'],
    ['freed', ''],
  ])
})

test('a name is looked up at a step, and what it was then is followed', () => {
  const { lives } = told('box.kept')
  expect(lives.map(({ type }) => type)).toEqual(['dict'])
  const stores = lives[0]?.moments.filter(({ kind }) => kind === 'stored' || kind === 'dropped')
  expect(stores?.map(({ kind, by }) => [kind, by])).toEqual([
    ['stored', 'ben'],
    ['stored', 'ana'],
    ['dropped', 'ana'],
  ])
})

test('in words, on the wire, and where there is nothing to tell', () => {
  const answer = told('Thing')
  expect(whenSchema.parse(answer)).toEqual(answer)
  expect(whenText(answer, tell)).toMatch(/ben, box\.py:3 +box\.kept\['a'\] refers to it: count 4\n/)
  expect(when(run, team, 'nothing', null)).toBe("nothing is called 'nothing'")
  expect(when(run, team, 'one', 999)).toBe(`there is no step 999: the run has ${run.steps}`)
})

test('the last use of an object is told, and for how long it was kept after that', () => {
  const files = {
    'main.py': [
      'class Box:',
      '    def __init__(self): self.items = []',
      '    def add(self, item): self.items.append(item)',
      'kept = []',
      'def fill():',
      '    box = Box()',
      '    box.add(1)',
      '    kept.append(box)',
      'fill()',
      'total = 0',
      'for n in range(3):',
      '    total += n',
      'class Plain: pass',
      'plain = Plain()',
    ].join('\n'),
  }
  const { run: ended, team: writers } = teamRun(files, {})
  const told = (what: string): When => {
    const answer = when(ended, writers, what, null)
    if (typeof answer === 'string') throw new Error(answer)
    return whenSchema.parse(answer)
  }
  const box = told('Box').lives[0]
  expect(box?.lastUse).toMatchObject({ file: 'main.py', line: 3, by: 'ana' })
  const end = box?.moments.find(({ kind }) => kind === 'freed')?.step ?? 0
  expect((box?.lastUse?.step ?? 0) + (box?.lastUse?.idle ?? 0)).toBe(end)
  expect(whenText(told('Box'), tell)).toMatch(
    /It was last used in step \d+, ana, main\.py:3, and kept for \d+ steps after that\.$/,
  )
  expect(whenText(told('Plain'), tell)).toMatch(
    /It was never used: it was not called, and nothing inside it was asked for or changed\.$/,
  )
})

test('a method that was kept is used when a line calls it, a function also when C code does', () => {
  const files = {
    'main.py': [
      'class Window:',
      '    def tick(self): pass',
      'def order(n): return -n',
      'kept = [Window().tick]',
      'unheard = [Window().tick]',
      'for callback in kept:',
      '    callback()',
      'del callback',
      'kept[0](*())',
      'sorted([1, 2], key=order)',
    ].join('\n'),
  }
  const { run: ended, team: writers } = teamRun(files, {})
  const lastUse = (what: string) => {
    const answer = when(ended, writers, what, null)
    if (typeof answer === 'string') throw new Error(answer)
    return answer.lives[0]?.lastUse
  }
  expect(lastUse('main.kept[0]')).toMatchObject({ file: 'main.py', line: 9 })
  expect(lastUse('main.unheard[0]')).toBe(null)
  expect(lastUse('main.order')).toMatchObject({ file: 'main.py', line: 3 })
})
