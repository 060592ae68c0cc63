/** Whatever of the team's classes lives is in the picture, whoever holds it, also when nobody does. */
import { expect, test } from 'vitest'
import { runText } from '../../lib/python/testing/runText'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import { interpreterFace } from '../_ui/face'
import { HistoryFacts } from './facts'
import type { Origin, Scene } from './scene'
import { spotlightOn } from './spotlight'
import { sceneAt } from './viewModel'
import { english } from '../_language/testing/english'

const ANA = { name: 'Ana', colour: 0, pattern: 0 }

/** The scene when the last line has run; `chosen` is the class of which the first object is looked at. */
function atEnd(lines: readonly string[], isComplete = false, chosen: string | null = null): Scene {
  const { history } = runText(lines.join('\n'))
  const index = new HistoryIndex(history)
  const end = index.stages.find(({ label }) => history.labels[label] === PROGRAM_END)?.step ?? 0
  const originOf = (statement: number): Origin => {
    const place = history.statements[statement]
    return statement === 0 || place === undefined
      ? { file: null, line: 0, face: interpreterFace(english) }
      : { file: 'main.py', line: place.line, face: ANA }
  }
  return sceneAt(new HeapCursor(index), new HistoryFacts(index), end, {
    t: english,
    modules: new Map([['__main__', { title: 'main.py', lane: { key: 'ana', title: 'Ana', face: ANA } }]]),
    originOf,
    opened: new Map(),
    isComplete,
    spotlight:
      chosen === null ? new Set() : spotlightOn(new HeapCursor(index), index.endOf(end), firstOf(index, chosen)),
    lingering: new Set(),
  })
}

function firstOf(index: HistoryIndex, name: string): number {
  const serials = Array.from({ length: index.objectCount }, (_, at) => at + 1)
  return serials.find((serial) => index.history.types[index.typeOf(serial)]?.name === name) ?? 0
}

/** How the card is written, with the lane it stands in. */
function cardsNamed(scene: Scene, title: string): string[] {
  return scene.cards
    .filter((card) => card.title === title)
    .map((card) => `${card.title} ${card.note}, count ${card.count}${card.lane === null ? '' : `, ${card.lane}`}`)
}

function rows(scene: Scene, title: string): string[] {
  return scene.cards.flatMap((card) =>
    card.title === title ? card.rows.map((row) => `${'  '.repeat(row.depth)}${row.name} ${row.text}`) : [],
  )
}

test('one that only atexit holds hangs on the interpreter, by the line that registered it', () => {
  const scene = atEnd([
    'import atexit',
    'class Log:',
    '    def close(self): pass',
    'def start():',
    '    log = Log()',
    '    atexit.register(log.close)',
    'start()',
  ])
  expect(cardsNamed(scene, 'Log')).toEqual(['Log 1, count 1'])
  const held = scene.cards.find(({ title }) => title === 'Interpreter')?.rows.at(0)
  expect(held).toMatchObject({ kind: 'strong', origin: { file: 'main.py', line: 6 } })
  expect(held?.name).toContain('atexit')
})

test('a circle that nothing reaches stands in a lane of its own', () => {
  const scene = atEnd([
    'class Node: pass',
    'def make():',
    '    a, b = Node(), Node()',
    '    a.other, b.other = b, a',
    'make()',
  ])
  expect(cardsNamed(scene, 'Node')).toEqual(['Node 1, count 1, adrift', 'Node 2, count 1'])
  expect(scene.lanes.map(({ title }) => title)).toEqual(['Ana', 'Out of reach, alive'])
})

test('one that a class or a default value holds is found behind the name that is folded away otherwise', () => {
  const scene = atEnd([
    'class Kept: pass',
    'class Box:',
    '    items = [Kept()]',
    '    spare = 7',
    'def f(x=Kept()): pass',
    'def g(): pass',
  ])
  expect(cardsNamed(scene, 'Kept')).toEqual(['Kept 2, count 1', 'Kept 1, count 1'])
  expect(rows(scene, 'main.py')).toEqual([
    'Box class Box',
    'f function f',
    '  .__defaults__ tuple, 1 item',
    '    [0] Kept 2',
  ])
  expect(rows(scene, 'class Box')).toEqual(['.items list, 1 item', '  [0] Kept 1', '.spare 7'])
})

test('a class shows its names, not its keys and not what every class has', () => {
  const scene = atEnd(['class Box:', '    size = 3', '    def fill(self): pass'], true)
  expect(rows(scene, 'class Box')).toEqual(['.size 3', '.fill function Box.fill'])
})

test('an object of the library keeps its private names to itself', () => {
  const scene = atEnd([
    'import weakref',
    'class Log:',
    '    def close(self): pass',
    'log = Log()',
    'close = weakref.WeakMethod(log.close)',
  ])
  expect(rows(scene, 'WeakMethod')).toEqual(['weakly Log 1'])
})

test('all ways to a chosen object are shown, also that of the exception which the interpreter keeps', () => {
  const lines = [
    'keep = []',
    'class R: pass',
    'def f():',
    '    r = R()',
    '    keep.append(r)',
    '    raise ValueError("no")',
    'f()',
  ]
  const scene = atEnd(lines, false, 'R')
  expect(rows(scene, 'Interpreter')).toEqual([
    'sys.last_traceback traceback',
    '  .tb_next traceback',
    '    .tb_frame f()',
  ])
  expect(rows(scene, 'f()')).toEqual(['r R 1'])
  const chosen = scene.cards.find(({ title }) => title === 'R')?.key
  expect(scene.edges.filter(({ to }) => to.card === chosen)).toHaveLength(2)
})

test('of many in one list the others stay folded', () => {
  const scene = atEnd(['class Node: pass', 'nodes = [[Node()] for _ in range(50)]'])
  expect(cardsNamed(scene, 'Node')).toHaveLength(6)
  expect(rows(scene, 'main.py').at(-1)).toBe('  +44 more ')
})

test('what a cache keeps is seen in the cache, also where something else holds it too', () => {
  const scene = atEnd([
    'import functools',
    'class Picture: pass',
    '@functools.cache',
    'def load(name): return Picture()',
    'shown = [load("dog")]',
  ])
  expect(cardsNamed(scene, 'Picture')).toEqual(['Picture 1, count 2'])
  expect(rows(scene, 'main.py')).toEqual(
    expect.arrayContaining(['load _lru_cache_wrapper', '  (cache) dict, 1 item', "    ['dog'] Picture 1"]),
  )
})
