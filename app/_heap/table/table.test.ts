/** The table's rows as a reader lists, orders and searches them, of a heap as it is; and what a row says that the picture has no card for. */
import { expect, test } from 'vitest'
import { HistoryFacts } from '../facts'
import { heapAtEnd } from '../testing/atEnd'
import { findObjects, wordsIn } from './findObjects'
import { holdersOf } from './holdersOf'
import { doneAtOnce } from '../inPieces'
import { mergeSorted } from './mergeSorted'
import { ordered, type TableOrder } from './ordered'
import { referrersIn } from './referrers'
import { rowByKey } from './rowByKey'
import { type Scope, TableHeap } from './TableHeap'
import { tellObject } from './tellObject'

const PROGRAM = [
  'class Box: pass',
  'class Album:',
  '    def __init__(self): self.one = self.two = self.three = self.four = self.five = None',
  'album = Album()',
  'first, second = Box(), Box()',
  'album.one = first',
  'album.two = first',
  'also = second',
  'boxes = {"red": [Box() for _ in range(40)], "blue": {1.5: first}}',
]
const { cursor, scene, options } = heapAtEnd(PROGRAM)
const heap = new TableHeap(cursor.fork(), new HistoryFacts(cursor.index), scene, options, scene.until)
const REFERRERS = doneAtOnce(referrersIn(heap.cursor))
const CLOSED: ReadonlyMap<string, number> = new Map()

function entries(order: TableOrder, searched = '', scope: Scope = 'all'): Int32Array {
  const all = doneAtOnce(ordered(heap, doneAtOnce(heap.entries(scope)), order, REFERRERS))
  return doneAtOnce(findObjects(heap, all, wordsIn(searched)))
}

function titles(order: TableOrder, searched = '', scope: Scope = 'all'): string[] {
  return Array.from(entries(order, searched, scope), (entry) => {
    const card = tellObject(heap, entry, CLOSED)
    return `${card?.title} ${card?.note}`.trim()
  })
}

/** The row of the first object of that name. */
function row(name: string, opened = CLOSED) {
  const at = titles('picture').indexOf(name)
  const entry = entries('picture')[at] ?? 0
  const card = tellObject(heap, entry, opened)
  if (card === null) throw new Error(`no ${name}`)
  const holders = holdersOf(heap, REFERRERS, entry, card)
  return {
    heldBy: holders.shown.map(({ path }) => path),
    more: holders.more,
    holds: card.rows.map(({ name, text }) => `${name} ${text}`.trim()),
    count: card.count,
    rest: card.rows.at(-1)?.key ?? '',
  }
}

test('every object of the heap has one row, those of the picture first', () => {
  const serials = Array.from(entries('picture'), (entry) => tellObject(heap, entry, CLOSED)?.serial)
  const living: number[] = []
  heap.cursor.forEachLive((id) => living.push(heap.cursor.serialOf(id)))
  expect(new Set(serials)).toEqual(new Set(living))
  expect(serials).toHaveLength(living.length)
  expect(heap.count).toBe(living.length)
  expect(titles('picture').slice(0, 4)).toEqual(['main.py', 'Album 1', 'Box 1', 'Box 2'])
  expect(titles('picture')).toContain('Box 42')
  expect(titles('picture', '', 'program')).not.toContain('module sys')
  expect(titles('picture')).toContain('module sys')
})

test('in order: by name, by age, by size, by count and by who is held most', () => {
  const boxes = (order: TableOrder) => titles(order, 'object').filter((title) => title.startsWith('Box'))
  expect(boxes('name')).toEqual(Array.from({ length: 42 }, (_, at) => `Box ${at + 1}`))
  expect(boxes('made')).toEqual(boxes('name').toReversed())
  expect(boxes('held').slice(0, 2)).toEqual(['Box 1', 'Box 2'])
  expect(boxes('count').slice(0, 2)).toEqual(['Box 1', 'Box 2'])
  const sizes = Array.from(entries('size'), (entry) => tellObject(heap, entry, CLOSED)?.size ?? 0)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

test('what holds an object and what it holds is found too, by all words that are typed', () => {
  expect(titles('picture', 'also')).toEqual(expect.arrayContaining(['main.py', 'Box 2']))
  expect(titles('picture', 'ALSO object')).toEqual(['Box 2'])
  expect(titles('picture', 'Box 17')).toEqual(expect.arrayContaining(['Box 17']))
  expect(titles('picture', 'nothing of it')).toEqual([])
})

test('who is not in the picture is told with who holds it and what it holds', () => {
  expect(row('Box 42').heldBy).toEqual(["main.py boxes['red'][39]"])
  const red = row('list 2')
  expect(red.heldBy).toEqual(["main.py boxes['red']"])
  expect([...red.holds.slice(0, 2), ...red.holds.slice(-1)]).toEqual(['[0] Box 3', '[1] Box 4', '+34 more'])
  expect(row('list 2', new Map([[red.rest, 1]])).holds).toHaveLength(40)
  expect(row('float 1.5').heldBy).toEqual(['a literal of the code', "main.py boxes['blue'] key 1.5"])
})

test('a reference that the picture does not show is told by its key', () => {
  const list = entries('picture')[titles('picture').indexOf('list 2')] ?? 0
  const last = tellObject(heap, list, new Map([[row('list 2').rest, 1]]))?.rows.at(-1)
  const told = rowByKey({ cursor, options, from: scene.until }, scene, last?.key ?? '')
  expect(told).toMatchObject({ name: '[39]', text: 'Box 42', origin: { file: 'main.py', line: 9 } })
  expect(rowByKey({ cursor, options, from: scene.until }, scene, `${last?.key}0`)).toBeNull()
})

test('what is sorted keeps the order of equals, and can be left at any moment', () => {
  const items = Int32Array.from({ length: 5000 }, (_, at) => (at * 7919) % 5003)
  const compare = (a: number, b: number) => (a % 10) - (b % 10)
  const sort = mergeSorted(items, compare)
  let moments = 0
  let next = sort.next()
  for (; next.done !== true; next = sort.next()) moments++
  expect(moments).toBeGreaterThan(0)
  expect(next.value).toEqual(Int32Array.from([...items].sort(compare)))
})
