import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { arrange, EMPTY_BOOK } from './arrange'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { routesOf } from './route'
import { sceneAt } from './viewModel'
import { english } from '../_language/testing/english'

test('a line that runs where it ran is the line that it was', () => {
  const history = eventBusHistory()
  const cursor = new HeapCursor(new HistoryIndex(history))
  const options = eventBusOptions(history, english)
  const scene = sceneAt(cursor, new HistoryFacts(cursor.index), 4, options)
  const book = arrange(scene, EMPTY_BOOK)
  const before = routesOf(scene.cards, scene.edges, book)
  expect(routesOf(scene.cards, scene.edges, new Map(book), before)).toBe(before)
  const [moved] = [...before].find(([, { end }]) => end.column > 0) ?? []
  const target = scene.edges.find(({ key }) => key === moved)?.to.card ?? ''
  const place = book.get(target)
  if (place === undefined) throw new Error('no line leads to the right')
  const lower = new Map(book).set(target, { ...place, y: place.y + 1000 })
  const after = routesOf(scene.cards, scene.edges, lower, before)
  const same = scene.edges.filter(({ key }) => after.get(key) === before.get(key))
  expect(same.map(({ to }) => to.card)).not.toContain(target)
  expect(same.length).toBeGreaterThan(0)
})

test('every arrow has a line, and no two end at the same point', () => {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const scene = sceneAt(new HeapCursor(index), new HistoryFacts(index), 4, eventBusOptions(history, english))
  const routes = routesOf(scene.cards, scene.edges, arrange(scene, EMPTY_BOOK))
  const tips = scene.edges.map((edge) => routes.get(edge.key)?.tip)
  expect(tips).toHaveLength(4)
  expect(new Set(tips.map((tip) => `${tip?.x} ${tip?.y}`)).size).toBe(4)
  for (const { path } of routes.values()) expect(path).toMatch(/^M[-\d. ]+C[-\d. ]+$/)
})
