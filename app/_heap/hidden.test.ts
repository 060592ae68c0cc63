/** Whatever of the team's classes lives is in the picture, whoever holds it, also when nobody does; and so are all that hold it. */
import { expect, test } from 'vitest'
import { atEnd, cardsNamed, rows } from './testing/atEnd'

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

test('a registry of the interpreter’s that holds an object is shown beside the name that holds it too', () => {
  const scene = atEnd([
    'import atexit',
    'class Log:',
    '    def close(self): pass',
    'log = Log()',
    'atexit.register(log.close)',
  ])
  const key = scene.cards.find(({ title }) => title === 'Log')?.key
  expect(cardsNamed(scene, 'Log')).toEqual(['Log 1, count 2'])
  expect(scene.edges.filter(({ to }) => to.card === key).map(({ name }) => name)).toEqual(['log', '.__self__'])
  expect(rows(scene, 'Interpreter').at(-1)).toBe('  .__self__ Log 1')
})

test('a cached method’s cache is shown in its class, with what it keeps', () => {
  const scene = atEnd([
    'import functools',
    'class Picture: pass',
    'class Album:',
    '    @functools.cache',
    '    def load(self, name): return Picture()',
    'album = Album()',
    'dog = album.load("dog")',
  ])
  const arrows = (title: string) => {
    const key = scene.cards.find((card) => card.title === title)?.key
    return scene.edges.filter(({ to }) => to.card === key).map(({ name }) => name)
  }
  expect(cardsNamed(scene, 'Picture')).toEqual(['Picture 1, count 2'])
  expect(arrows('Picture')).toHaveLength(2)
  expect(arrows('Album')).toHaveLength(2)
  expect(rows(scene, 'class Album')).toEqual(expect.arrayContaining(['.load _lru_cache_wrapper']))
})

test('a thread that still runs is shown with what it was given', () => {
  const scene = atEnd([
    'import threading',
    'class Job: pass',
    'stop = threading.Event()',
    'job = Job()',
    'threading.Thread(target=lambda given: stop.wait(), args=(job,), daemon=True).start()',
  ])
  const key = scene.cards.find(({ title }) => title === 'Job')?.key
  const [job = ''] = cardsNamed(scene, 'Job')
  expect(scene.edges.filter(({ to }) => to.card === key)).toHaveLength(Number(/count (\d+)/.exec(job)?.[1]))
  expect(scene.lanes.map(({ title }) => title)).toContain('Calls now running')
})

test('of a list of pairs that know each other no more is opened than was', () => {
  const scene = atEnd([
    'class Node: pass',
    'nodes = [Node() for _ in range(50)]',
    'for a, b in zip(nodes, nodes[1:]): a.next, b.before = b, a',
    'del a, b',
  ])
  expect(cardsNamed(scene, 'Node').length).toBeLessThan(60)
  expect(rows(scene, 'main.py').at(-1)).toBe('  +44 more like this ')
})
