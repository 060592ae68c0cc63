import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { interpreterFace } from '../_ui/face'
import { HistoryFacts } from './facts'
import { HistoryMaker } from './fixtures/HistoryMaker'
import type { Scene } from './scene'
import type { ViewOptions } from './viewModel'
import { sceneAt } from './viewModel'
import { english } from '../_language/testing/english'

const LANE = { key: 'all', title: 'All', face: null }
const OPTIONS: ViewOptions = {
  t: english,
  modules: new Map([['__main__', { title: 'main.py', lane: LANE }]]),
  originOf: () => ({ file: null, line: 0, face: interpreterFace(english) }),
  opened: new Map(),
  isComplete: false,
  spotlight: new Set(),
  lingering: new Set(),
}

/** One module whose names `fill` makes; the scene after that one step. */
function mainWith(fill: (make: HistoryMaker, put: (name: string, value: number) => void) => void, more = {}): Scene {
  const make = new HistoryMaker()
  make.define('Node', '__main__')
  make.step('main.py', 1)
  const main = make.module('__main__')
  let entries = 1
  fill(make, (name, value) => make.entry(main, entries++, name, value))
  const index = new HistoryIndex(make.recorder.finish('', ''))
  return sceneAt(new HeapCursor(index), new HistoryFacts(index), 1, { ...OPTIONS, ...more })
}

function rows(scene: Scene, title = 'main.py'): string[] {
  const card = scene.cards.find((each) => each.title === title)
  return card?.rows.map((row) => `${'  '.repeat(row.depth)}${row.name} ${row.text}`.trimEnd()) ?? []
}

test('of a long list the first entries are shown, and how many there are more', () => {
  const fill = (make: HistoryMaker, put: (name: string, value: number) => void) => {
    const list = make.make('list')
    const nodes = Array.from({ length: 1000 }, () => make.make('Node'))
    make.recorder.splice(list, 0, 0, nodes)
    put('all', list)
  }
  const scene = mainWith(fill)
  const shown = [1, 2, 3, 4, 5, 6].map((number) => `  [${number - 1}] Node ${number}`)
  expect(rows(scene)).toEqual(['all list, 1000 items', ...shown, '  +994 more like this'])
  expect(scene.cards).toHaveLength(1 + 6)
  const opened = scene.cards[0]?.rows.at(-1)?.key ?? ''
  const once = mainWith(fill, { opened: new Map([[opened, 1]]) })
  expect(rows(once).at(-1)).toBe('  +944 more like this')
  expect(once.cards).toHaveLength(1 + 56)
  const chosen = once.cards.at(-1)?.serial ?? 0
  const lit = mainWith(fill, { spotlight: new Set([chosen]) })
  expect(rows(lit)).toContain('  [55] Node 56')
  expect(rows(lit)).toHaveLength(1 + 6 + 1 + 1)
  const all = mainWith(fill, { opened: new Map([[opened, 30]]) })
  expect(all.cards).toHaveLength(300)
  expect(all.leftOut).toBe(1 + 1000 - 300)
})

test('a long list of plain values is one row with its length', () => {
  const scene = mainWith((make, put) => {
    const list = make.make('list')
    const numbers = Array.from({ length: 1000 }, (_, number) => make.make('int', String(number)))
    make.recorder.splice(list, 0, 0, numbers)
    put('all', list)
  })
  expect(rows(scene)).toEqual(['all [0, 1, 2, 3, …] 1000 items'])
})

test('of a long dict the entries are counted, not the keys', () => {
  const scene = mainWith((make, put) => {
    const dict = make.make('dict')
    for (let number = 0; number < 300; number++) make.entry(dict, number, `k${number}`, make.make('Node'))
    put('table', dict)
  })
  expect(rows(scene).slice(0, 2)).toEqual(['table dict, 300 items', "  ['k0'] Node 1"])
  expect(rows(scene).at(-1)).toBe('  +294 more like this')
})

test('a list that two names refer to stands once, and the second name points at it', () => {
  const scene = mainWith((make, put) => {
    const list = make.make('list')
    make.recorder.splice(list, 0, 0, [make.make('Node')])
    put('first', list)
    put('second', list)
  })
  expect(rows(scene)).toEqual(['first list, 1 item', '  [0] Node 1', 'second list'])
  const [first, , second] = scene.cards[0]?.rows ?? []
  expect(second?.to).toEqual({ card: scene.cards[0]?.key, row: first?.key })
})

test('a list in itself is an arrow to its own row', () => {
  const scene = mainWith((make, put) => {
    const list = make.make('list')
    make.recorder.splice(list, 0, 0, [list])
    put('loop', list)
  })
  expect(rows(scene)).toEqual(['loop list, 1 item', '  [0] list'])
  expect(scene.edges).toHaveLength(1)
})

test('objects that refer to each other have a card each and arrows both ways', () => {
  const scene = mainWith((make, put) => {
    const [a, b] = [make.make('Node'), make.make('Node')]
    make.attribute('Node', a, 'other', b)
    make.attribute('Node', b, 'other', a)
    put('a', a)
  })
  expect(scene.edges.map((edge) => edge.name)).toEqual(['a', '.other', '.other'])
})

/** A module with a list of so many nodes, each leading to the next. */
function chainOf(length: number, more = {}, also: (make: HistoryMaker, nodes: readonly number[]) => void = () => {}) {
  return mainWith((make, put) => {
    const nodes = Array.from({ length }, () => make.make('Node'))
    nodes.forEach((node, at) => at > 0 && make.attribute('Node', nodes[at - 1] ?? 0, 'next', node))
    put('head', nodes[0] ?? 0)
    also(make, nodes)
  }, more)
}

function notes(scene: Scene): string[] {
  return scene.cards.filter(({ title }) => title === 'Node').map(({ note }) => note)
}

function upTo(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}`)
}

test('of a chain the first four and the last are drawn, and a row between them says how many there are, however many', () => {
  const scene = chainOf(20_000)
  expect(notes(scene)).toEqual([...upTo(1, 4), '20000'])
  const [, fold] = scene.cards.find(({ note }) => note === '4')?.rows ?? []
  expect(fold).toMatchObject({ name: '+19,995 more like this', to: { card: scene.cards.at(-1)?.key, row: null } })
  expect(scene.edges.filter(({ isFold }) => isFold)).toHaveLength(1)
  expect(notes(chainOf(5))).toEqual(upTo(1, 5))
})

test('a chain is opened some objects at a time, and what was chosen in it is shown', () => {
  const key =
    chainOf(400)
      .cards.find(({ note }) => note === '4')
      ?.rows.at(-1)?.key ?? ''
  const once = chainOf(400, { opened: new Map([[key, 1]]) })
  expect(notes(once)).toEqual([...upTo(1, 54), '400'])
  const tailed = mainWith(
    (make, put) => {
      const nodes = Array.from({ length: 400 }, () => make.make('Node'))
      nodes.forEach((node, at) => at > 0 && make.attribute('Node', nodes[at - 1] ?? 0, 'next', node))
      put('head', nodes[0] ?? 0)
      put('tail', nodes[399] ?? 0)
    },
    { opened: new Map([[key, 1]]) },
  )
  expect(notes(tailed)).toHaveLength(55)
  const twice = chainOf(400, { opened: new Map([[key, 2]]) })
  expect(notes(twice)).toHaveLength(105)
  const all = Array.from({ length: 2000 }, (_, serial) => serial)
  const to = (note: number) => {
    const chosen = once.cards.find((card) => card.note === `${note}`)?.serial ?? 0
    return { spotlight: new Set(all.filter((serial) => serial <= chosen)) }
  }
  expect(notes(chainOf(400, to(30)))).toEqual([...upTo(1, 4), ...upTo(30, 33), '400'])
  expect(notes(chainOf(400, to(3)))).toEqual(notes(chainOf(400)))
})

test('in a chain is nobody whom something else holds, nor who leads two ways', () => {
  const kept = chainOf(400, {}, (make, nodes) => make.attribute('Node', nodes[399] ?? 0, 'favourite', nodes[199] ?? 0))
  expect(notes(kept)).toEqual([...upTo(1, 4), ...upTo(200, 203), '400'])
  const both = chainOf(400, {}, (make, nodes) =>
    nodes.forEach((node, at) => at > 0 && make.attribute('Node', node, 'before', nodes[at - 1] ?? 0)),
  )
  expect(notes(both)).toEqual([...upTo(1, 4), '400'])
  const ring = chainOf(400, {}, (make, nodes) => make.attribute('Node', nodes[399] ?? 0, 'next', nodes[0] ?? 0))
  expect(notes(ring)).toEqual([...upTo(1, 4), '400'])
  const rho = chainOf(400, {}, (make, nodes) => make.attribute('Node', nodes[399] ?? 0, 'next', nodes[99] ?? 0))
  expect(notes(rho)).toEqual([...upTo(1, 4), ...upTo(100, 103), '400'])
  const tree = mainWith((make, put) => {
    const nodes = Array.from({ length: 63 }, () => make.make('Node'))
    nodes.forEach((node, at) => {
      if (at > 0) make.attribute('Node', nodes[(at - 1) >> 1] ?? 0, at % 2 === 0 ? 'left' : 'right', node)
    })
    put('root', nodes[0] ?? 0)
  })
  expect(notes(tree)).toEqual(upTo(1, 15))
  expect(tree.cards.flatMap((card) => card.rows).filter(({ more }) => more === 6)).toHaveLength(8)
})

test('the end of a chain that grows stands where its end stood', () => {
  const keys = (length: number, tail: boolean) =>
    mainWith((make, put) => {
      const nodes = Array.from({ length }, () => make.make('Node'))
      nodes.forEach((node, at) => at > 0 && make.attribute('Node', nodes[at - 1] ?? 0, 'next', node))
      put('head', nodes[0] ?? 0)
      if (tail) put('tail', nodes.at(-1) ?? 0)
    }).cards.map(({ key }) => key)
  for (const tail of [false, true]) {
    expect(keys(5, tail)).toHaveLength(6)
    for (const length of [6, 7, 40, 41]) expect(keys(length, tail)).toEqual(keys(5, tail))
  }
})

test('of many attributes of one class the first are shown, and how many there are more', () => {
  const fill = (make: HistoryMaker, put: (name: string, value: number) => void) => {
    const car = make.make('Node')
    for (let part = 0; part < 40; part++) make.attribute('Node', car, `part${part}`, make.make('Node'))
    put('car', car)
  }
  const scene = mainWith(fill)
  expect(rows(scene, 'Node')).toHaveLength(13)
  expect(rows(scene, 'Node').at(-1)).toBe('+28 more like this')
  expect(notes(scene)).toHaveLength(13)
  const key = scene.cards[1]?.rows.at(-1)?.key ?? ''
  expect(rows(mainWith(fill, { opened: new Map([[key, 1]]) }), 'Node')).toHaveLength(40)
})

test('a weak reference is drawn as one, and opens no card by itself', () => {
  const scene = mainWith((make, put) => {
    const node = make.make('Node')
    const watcher = make.make('Node')
    make.recorder.weak(watcher, make.recorder.namedSlot(make.typeNumber('Node'), 'target'), node)
    put('watcher', watcher)
    put('node', node)
  })
  expect(scene.edges.find((edge) => edge.kind === 'weak')).toMatchObject({ name: 'weakly' })
  expect(scene.cards).toHaveLength(3)
})

test('a dict shows its keys as Python writes them', () => {
  const scene = mainWith((make, put) => {
    const dict = make.make('dict')
    make.entry(dict, 0, 'x', make.make('Node'))
    put('table', dict)
  })
  expect(rows(scene)).toEqual(['table dict, 1 item', "  ['x'] Node 1"])
})
