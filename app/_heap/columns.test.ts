import { expect, test } from 'vitest'
import { arrange, type Book, EMPTY_BOOK } from './arrange'
import { lastColumn } from './columns'
import type { Scene } from './scene'
import { atEnd } from './testing/atEnd'

const WINDOWS = [
  'class Window: pass',
  'class Signal:',
  '    def __init__(self): self.listeners = [Window(), Window()]',
  'clock = Signal()',
]

/** `length` stand in others of their kind, and each has so many marks. */
function towers(length: number, marks: number): string[] {
  return [
    'class Mark: pass',
    'class Tower:',
    '    def __init__(self, above):',
    '        self.above = above',
    `        self.marks = [Mark() for i in range(${marks})]`,
    'top = None',
    `for i in range(${length}): top = Tower(top)`,
  ]
}

function placed(scene: Scene, last: number): Book {
  return arrange(scene, EMPTY_BOOK, last)
}

function placesOf(scene: Scene, book: Book, title: string) {
  return scene.cards
    .filter((card) => card.title === title)
    .map(({ key }) => {
      const place = book.get(key)
      if (place === undefined) throw new Error(`${title} has no place`)
      return place
    })
}

test('where a third layer would make letters small, it stands below what holds it', () => {
  const scene = atEnd(WINDOWS)
  const last = lastColumn([scene], EMPTY_BOOK)
  expect(last).toBe(1)
  const book = placed(scene, last)
  const [signal] = placesOf(scene, book, 'Signal')
  expect(signal).toMatchObject({ column: 1, isBelow: false })
  const windows = placesOf(scene, book, 'Window')
  expect(windows).toMatchObject([
    { column: 1, isBelow: true },
    { column: 1, isBelow: true },
  ])
  expect(windows[0]?.y).toBeGreaterThan((signal?.y ?? 0) + (signal?.height ?? 0))
})

test('two layers, and more than a pane can hold in any way, stand from left to right', () => {
  const few = atEnd(['class Window: pass', 'first = Window()', 'second = Window()'])
  expect(lastColumn([few], EMPTY_BOOK)).toBe(Infinity)
  const many = atEnd([
    'class Item: pass',
    'class Order:',
    '    def __init__(self): self.items = [Item(), Item(), Item()]',
    'orders = [Order() for i in range(6)]',
  ])
  expect(lastColumn([many], EMPTY_BOOK)).toBe(Infinity)
})

test('a step that has more than the first decides too', () => {
  const first = atEnd(['clock = None'])
  expect(lastColumn([first], EMPTY_BOOK)).toBe(Infinity)
  expect(lastColumn([first, atEnd(WINDOWS)], EMPTY_BOOK)).toBe(1)
})

test('whatever the columns, each card has its place, none lies on another, and what comes later moves none', () => {
  let below = 0
  for (const [length, marks] of [
    [2, 1],
    [3, 2],
    [4, 0],
    [4, 3],
  ] as const) {
    const scene = atEnd(towers(length, marks))
    for (const last of [1, 2, 3, Infinity]) {
      const book = placed(scene, last)
      expect(book.size).toBe(scene.cards.length)
      const places = [...book.values()]
      below += places.filter(({ isBelow }) => isBelow).length
      for (const [at, a] of places.entries())
        for (const b of places.slice(at + 1))
          expect(a.column !== b.column || a.y + a.height <= b.y || b.y + b.height <= a.y, `${length} ${last}`).toBe(
            true,
          )
      const half = { ...scene, cards: scene.cards.slice(0, Math.ceil(scene.cards.length / 2)) }
      const keys = new Set(half.cards.map(({ key }) => key))
      const early = arrange({ ...half, edges: scene.edges.filter(({ to }) => keys.has(to.card)) }, EMPTY_BOOK, last)
      const late = arrange(scene, early, last)
      for (const [key, place] of early) expect(late.get(key)).toEqual(place)
      expect(Math.max(...[...late.values()].map(({ column }) => column))).toBeLessThanOrEqual(last)
    }
  }
  expect(below).toBeGreaterThan(20)
})
