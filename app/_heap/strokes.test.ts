import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { arrange, EMPTY_BOOK } from './arrange'
import { NO_LIGHT } from './choice'
import { HistoryFacts } from './facts'
import { eventBusHistory, eventBusOptions } from './fixtures/eventBus'
import { lightOf } from './light'
import { routesOf } from './route'
import { heldWays } from './spotlight'
import { type KnownLines, type KnownPorts, KnownStrokes, lineStrokes, portStrokes } from './strokes'
import { sceneAt } from './viewModel'
import { english } from '../_language/testing/english'

function eventBus() {
  const history = eventBusHistory()
  const cursor = new HeapCursor(new HistoryIndex(history))
  const scene = sceneAt(cursor, new HistoryFacts(cursor.index), 4, eventBusOptions(history, english))
  const book = arrange(scene, EMPTY_BOOK)
  return { cursor, scene, book, routes: routesOf(scene.cards, scene.edges, book) }
}

test('every line is in one stroke, with those of its holder and kind alone', () => {
  const { scene, routes } = eventBus()
  const strokes = lineStrokes(scene.edges, routes, NO_LIGHT)
  for (const edge of scene.edges) {
    const path = routes.get(edge.key)?.path ?? 'none'
    const holding = strokes.filter(({ lines }) => lines.includes(path))
    expect(holding.map(({ face, kind }) => [face.name, kind])).toEqual([[edge.origin.face.name, edge.kind]])
  }
  expect(new Set(strokes.map(({ key }) => key)).size).toBe(strokes.length)
})

test('lit lines have strokes of their own; marks of cards that are not lit are dim', () => {
  const { cursor, scene, book, routes } = eventBus()
  const held = scene.cards.find(({ kind }) => kind === 'instance')
  const serial = held?.serial ?? 0
  const ways = heldWays(cursor, { offset: scene.until, serial }, { entry: 'main.py', holderOf: () => 1 })
  const light = lightOf(scene, { kind: 'object', serial }, ways)
  const lit = lineStrokes(scene.edges, routes, light).filter(({ look }) => look.includes('edge--lit'))
  const paths = scene.edges.filter(({ key }) => light.rows.has(key)).map(({ key }) => routes.get(key)?.path)
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) expect(lit.some(({ lines }) => lines.includes(path ?? 'none'))).toBe(true)
  const dim = portStrokes(scene.cards, book, light).filter(({ isDim }) => isDim)
  const dark = scene.cards.filter(({ key }) => !light.cards.has(key))
  const ports = dark.flatMap(({ rows }) => rows.filter((row) => row.kind === 'strong' && row.origin.face.colour >= 0))
  expect(dim.reduce((sum, { letters }) => sum + letters.length, 0)).toBe(ports.length)
})

test('each mark has its letter at its own place', () => {
  const { scene, book } = eventBus()
  const strokes = portStrokes(scene.cards, book, NO_LIGHT)
  expect(strokes.length).toBeGreaterThan(1)
  const places = strokes.flatMap(({ x, y, letters }) => {
    const [across, down] = [x.split(' '), y.split(' ')]
    expect([across.length, down.length]).toEqual([letters.length, letters.length])
    return across.map((each, at) => `${each} ${down[at]}`)
  })
  expect(new Set(places).size).toBe(places.length)
})

test('strokes in which nothing changes are the same, and those made of what was known are those made anew', () => {
  const { scene, book, routes } = eventBus()
  const [lines, ports]: [KnownLines, KnownPorts] = [new KnownStrokes(), new KnownStrokes()]
  const before = lineStrokes(scene.edges, routes, NO_LIGHT, lines)
  const marks = portStrokes(scene.cards, book, NO_LIGHT, ports)
  expect(lineStrokes([...scene.edges], routes, NO_LIGHT, lines).every((stroke, at) => stroke === before[at])).toBe(true)
  expect(portStrokes([...scene.cards], book, NO_LIGHT, ports).every((stroke, at) => stroke === marks[at])).toBe(true)

  const [key = ''] = scene.edges.map((edge) => edge.key)
  const light = { ...NO_LIGHT, rows: new Set([key]), cards: new Set([scene.cards[0]?.key ?? '']) }
  const lower = new Map([...book].map(([card, place]) => [card, { ...place, y: place.y + 40 }]))
  const moved = routesOf(scene.cards, scene.edges, lower, routes)
  for (const [shown, places, ways] of [
    [light, book, routes],
    [NO_LIGHT, lower, moved],
    [light, lower, moved],
    [NO_LIGHT, book, routes],
  ] as const) {
    expect(lineStrokes(scene.edges, ways, shown, lines)).toEqual(lineStrokes(scene.edges, ways, shown))
    expect(portStrokes(scene.cards, places, shown, ports)).toEqual(portStrokes(scene.cards, places, shown))
  }
})
