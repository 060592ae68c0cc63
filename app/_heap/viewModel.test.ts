import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { arrange, EMPTY_BOOK } from './arrange'
import { english } from '../_language/testing/english'
import type { Book } from './arrange'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { bandsOf } from './lanes'
import { lightOf } from './light'
import { doneAtOnce } from './inPieces'
import { planRoots } from './planRoots'
import type { Card, Scene } from './scene'
import { heldWays } from './spotlight'
import { remember, withTombstones } from './tombstones'
import type { ViewOptions } from './viewModel'
import { sceneAt } from './viewModel'

const BOTH_MODELS = 4
const SECOND_GOES = 5

function eventBus(more: Partial<ViewOptions> = {}) {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const facts = new HistoryFacts(index)
  const options = { ...eventBusOptions(history, english), ...more }
  const at = (step: number) => sceneAt(cursor, facts, step, options)
  return { index, cursor, at, plan: (): Book => doneAtOnce(planRoots(cursor, facts, options, at(BOTH_MODELS))) }
}

function cardOf(scene: Scene, title: string, note = ''): Card {
  const card = scene.cards.find((each) => each.title === title && each.note === note)
  if (card === undefined) throw new Error(`no card ${title} among ${scene.cards.map((each) => each.title).join(', ')}`)
  return card
}

function rowWords(card: Card): string[] {
  return card.rows.map((row) => `${'  '.repeat(row.depth)}${row.name} ${row.text}`.trimEnd())
}

test('a module shows its data, with the containers it holds in its rows', () => {
  const scene = eventBus().at(BOTH_MODELS)
  expect(rowWords(cardOf(scene, 'events.py'))).toEqual([
    '_subscribers dict, 1 item',
    "  ['reload'] list, 2 items",
    '    [0] method Model.reload',
    '      .__self__ Model 1',
    '    [1] method Model.reload',
    '      .__self__ Model 2',
  ])
})

test('functions, classes and dunder names of a module are left out and counted, and there when asked for', () => {
  expect(cardOf(eventBus().at(BOTH_MODELS), 'model.py')).toMatchObject({ rows: [], hidden: 1 })
  const all = cardOf(eventBus({ isComplete: true }).at(BOTH_MODELS), 'model.py')
  expect(rowWords(all)).toContain('Model function Model')
})

test('a thousand numbers are one row', () => {
  const model = cardOf(eventBus().at(BOTH_MODELS), 'Model', '1')
  expect(rowWords(model)).toEqual([".name 'alpha'", '.rows [0, 1, 2, 3, …] 1000 items'])
})

test('every reference to an instance is an arrow of its own, in its holder’s name', () => {
  const scene = eventBus().at(BOTH_MODELS)
  const model = cardOf(scene, 'Model', '1')
  const arrows = scene.edges.filter((edge) => edge.to.card === model.key)
  expect(arrows.map((edge) => `${edge.name} ${edge.origin.face.name} ${edge.origin.file}:${edge.origin.line}`)).toEqual(
    ['.__self__ Ana model.py:8', '[1] Ben report.py:6'],
  )
  expect(model.count).toBe(2)
})

test('roots stand in the lanes of those who wrote them, running calls in one of their own', () => {
  const scene = eventBus().at(2)
  expect(scene.lanes.map((lane) => lane.title)).toEqual(['Cleo', 'Ana', 'Ben', 'Calls now running'])
  expect(rowWords(cardOf(scene, 'work()'))).toEqual(['model Model 1'])
})

test('what the step made is marked as new', () => {
  const scene = eventBus().at(3)
  expect(cardOf(scene, 'Model', '1').life).toBe('alive')
  expect(cardOf(scene, 'Model', '2').life).toBe('born')
  expect(cardOf(scene, 'report.py').rows.map((row) => row.change)).toEqual([
    null,
    null,
    null,
    null,
    'new',
    'new',
    'new',
  ])
})

test('what the step took away stays in its place, marked, for that step', () => {
  const { index, at } = eventBus()
  const scene = withChanges(at(SECOND_GOES - 1), at(SECOND_GOES), (serial) => index.deathStep(serial) === SECOND_GOES)
  expect(cardOf(scene, 'Model', '2').life).toBe('dying')
  expect(
    cardOf(scene, 'report.py')
      .rows.filter((row) => row.change === 'gone')
      .map((row) => row.name),
  ).toEqual(['[1]', '[0]', '[1]'])
})

test('the freed stay as tombstones, and live again when the reader steps back', () => {
  const { index, at } = eventBus()
  const known = remember(new Map(), at(BOTH_MODELS))
  const after = withTombstones(at(SECOND_GOES), known, index)
  expect(cardOf(after, 'Model', '2')).toMatchObject({ life: 'freed', rows: [] })
  expect(withTombstones(at(BOTH_MODELS), known, index).cards.some((card) => card.life === 'freed')).toBe(false)
  expect(withTombstones(at(1), known, index).cards.some((card) => card.title === 'Model')).toBe(false)
})

test('nothing moves when the reader steps, in either direction', () => {
  const { at } = eventBus()
  let book = arrange(at(BOTH_MODELS), EMPTY_BOOK)
  const first = new Map(book)
  for (const step of [5, 4, 3, 2, 1, 2, 3, 4, 5]) book = arrange(at(step), book)
  for (const [key, place] of first) expect(book.get(key)).toMatchObject({ column: place.column, y: place.y })
})

test('a plan has places for all roots that there will be: no step moves one, or puts another on the screen elsewhere', () => {
  const { at, plan } = eventBus()
  const planned = plan()
  const roots = [1, 2, 3, 4, 5].flatMap((step) => at(step).cards.filter(({ lane }) => lane !== null))
  expect(new Set(roots.map(({ key }) => key))).toEqual(new Set(planned.keys()))
  let book = planned
  for (const step of [1, 2, 3, 4, 5, 2]) book = arrange(at(step), book)
  for (const [key, place] of planned) expect(book.get(key)).toEqual(place)
})

test('every lane is one band, and no band lies on another', () => {
  const { at, plan } = eventBus()
  for (const step of [1, 2, 3, 4, 5]) {
    const scene = at(step)
    const bands = bandsOf(scene, arrange(scene, plan()))
    expect(bands.map(({ lane }) => lane.title).sort()).toEqual(scene.lanes.map(({ title }) => title).sort())
    for (const [nth, band] of bands.entries()) {
      const below = bands[nth + 1]
      if (below !== undefined) expect(band.y + band.height).toBeLessThan(below.y)
    }
  }
})

test('no two cards lie on each other', () => {
  const { at } = eventBus()
  let book = EMPTY_BOOK
  for (const step of [1, 2, 3, 4, 5]) book = arrange(at(step), book)
  const places = [...book.values()]
  for (const a of places) {
    for (const b of places) {
      if (a === b || a.column !== b.column) continue
      expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
    }
  }
})

test('choosing an object brings to light the first way in which it is held, back to the root; the others once they are opened', () => {
  const { cursor, at } = eventBus()
  const scene = at(BOTH_MODELS)
  const { serial } = cardOf(scene, 'Model', '1')
  const team = { entry: 'main.py', holderOf: (statement: number) => (statement === 0 ? 0 : 1) }
  const ways = heldWays(cursor, { offset: scene.until, serial }, team)
  const lit = (count: number) => {
    const light = lightOf(scene, { kind: 'object', serial }, ways.slice(0, count))
    const cards = scene.cards.filter((card) => light.cards.has(card.key)).map((card) => card.title)
    const rows = scene.cards.flatMap((card) =>
      card.rows.filter((row) => light.rows.has(row.key)).map(({ name }) => name),
    )
    return { cards: cards.sort(), rows }
  }
  expect(lit(0)).toEqual({ cards: ['Model'], rows: [] })
  expect(lit(1)).toEqual({
    cards: ['Model', 'events.py'],
    rows: ['_subscribers', "['reload']", '[0]', '.__self__'],
  })
  expect(lit(2)).toEqual({
    cards: ['Model', 'events.py', 'report.py'],
    rows: ['_subscribers', "['reload']", '[0]', '.__self__', 'history', '[0]', '[1]'],
  })
})

test('a card that grows pushes the lanes below it down, heads and all', () => {
  const { at } = eventBus()
  const scene = at(BOTH_MODELS)
  const first = scene.cards[0]
  if (first === undefined) throw new Error('no cards')
  const row = first.rows[0]
  const grown = { ...first, rows: [...first.rows, ...(row === undefined ? [] : [{ ...row, key: 'more' }])] }
  const before = arrange(scene, EMPTY_BOOK)
  const after = arrange({ ...scene, cards: [grown, ...scene.cards.slice(1)] }, before)
  const gap = (book: typeof before) => {
    const roots = [...book.values()].filter(({ column }) => column === 0).sort((a, b) => a.y - b.y)
    return roots.slice(1).map((place, i) => place.y - (roots[i]?.y ?? 0) - (roots[i]?.height ?? 0))
  }
  expect(gap(after)).toEqual(gap(before))
})
