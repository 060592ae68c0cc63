import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { arrange, EMPTY_BOOK } from './arrange'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { routesOf } from './route'
import { sceneAt } from './viewModel'

test('every arrow has a line, and no two end at the same point', () => {
  const history = eventBusHistory()
  const index = new HistoryIndex(history)
  const scene = sceneAt(new HeapCursor(index), new HistoryFacts(index), 4, eventBusOptions(history))
  const routes = routesOf(scene.cards, scene.edges, arrange(scene, EMPTY_BOOK))
  const tips = scene.edges.map((edge) => routes.get(edge.key)?.tip)
  expect(tips).toHaveLength(4)
  expect(new Set(tips.map((tip) => `${tip?.x} ${tip?.y}`)).size).toBe(4)
  for (const { path } of routes.values()) expect(path).toMatch(/^M[-\d. ]+C[-\d. ]+$/)
})
