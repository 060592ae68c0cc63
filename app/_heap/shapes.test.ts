import { expect, test } from 'vitest'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { referencesOf } from './references'
import type { Scene } from './scene'
import { Shapes } from './shapes'
import { atEnd, heapAtEnd, rows } from './testing/atEnd'

const SHOP = [
  'class Item: pass',
  'class Address: pass',
  'class Order:',
  '    def __init__(self, count):',
  '        self.items = [Item() for i in range(count)]',
  '        self.address = Address()',
]

function count(scene: Scene, title: string): number {
  return scene.cards.filter((card) => card.title === title).length
}

test('of like orders, each with its items and its address, three are drawn and the others counted', () => {
  const lines = [...SHOP, 'orders = [Order(1 + i % 4) for i in range(60)]']
  const scene = atEnd(lines)
  expect([count(scene, 'Order'), count(scene, 'Address'), count(scene, 'Item')]).toEqual([3, 3, 1 + 2 + 3])
  expect(rows(scene, 'main.py').at(-1)).toBe('  +57 more like this ')
  const key = scene.cards[0]?.rows.at(-1)?.key ?? ''
  expect(count(atEnd(lines, false, null, { opened: new Map([[key, 1]]) }), 'Order')).toBe(56)
})

test('of those with many names too, and none that must be seen is left out', () => {
  const lines = [...SHOP, ...Array.from({ length: 20 }, (_, at) => `order${at} = Order(2)`)]
  const scene = atEnd(lines)
  expect(count(scene, 'Order')).toBe(3)
  expect(rows(scene, 'main.py').at(-1)).toBe('+17 more like this ')
  const chosen = atEnd([...lines, 'class Note: pass', 'order9.note = Note()'], false, 'Note')
  expect(rows(chosen, 'main.py')).toContain('order9 Order 10')
})

test('choosing one that is drawn changes nothing, choosing another adds it', () => {
  const lines = [...SHOP, 'class Note: pass', 'orders = [Order(2) for i in range(60)]', 'orders[40].note = Note()']
  const drawn = (chosen: string | null): string[] =>
    rows(atEnd(lines, false, chosen), 'main.py').filter((row) => row.includes('['))
  const first = ['  [0] Order 1', '  [1] Order 2', '  [2] Order 3']
  expect(drawn(null)).toEqual(first)
  expect(drawn('Order')).toEqual(first)
  expect(drawn('Note')).toEqual([...first, '  [40] Order 41'])
})

test('what differs in its parts is drawn for itself, and what has none as ever', () => {
  const mixed = atEnd([...SHOP, 'orders = [Order(i % 2) for i in range(30)]'])
  expect(count(mixed, 'Order')).toBe(6)
  expect(rows(mixed, 'main.py').at(-1)).toBe('  +24 more ')
  expect(count(atEnd([...SHOP, 'items = [Item() for i in range(30)]']), 'Item')).toBe(6)
  expect(count(atEnd([...SHOP, 'orders = [Order(1) for i in range(6)]']), 'Order')).toBe(6)
})

/** Random small things in one another; no cycles. */
function program(seed: number): string[] {
  let state = seed
  const below = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  const part = (at: number): string => `t[${below(at)}]`
  const lines = Array.from({ length: 24 }, (_, at) => {
    if (at < 2) return []
    const ways = [part(at), `[${part(at)}, ${part(at)}]`, `{"k": ${part(at)}}`, '7', `(${part(at)}, [${part(at)}], 3)`]
    return Array.from({ length: below(3) }, () => `t[${at}].${'abc'[below(3)] ?? ''} = ${ways[below(5)] ?? ''}`)
  })
  return ['class A: pass', 'class B: pass', 't = [[A, B][i % 2]() for i in range(24)]', ...lines.flat()]
}

interface Part {
  readonly name: string
  readonly target: number
}

/** By the plainest way: whatever is in one is in the other too, and the other way round. */
function areAlike(cursor: HeapCursor, a: number, b: number, depth = 0): boolean {
  if (cursor.typeOf(a) !== cursor.typeOf(b)) return false
  if (depth === 5) return true
  const parts = (id: number): Part[] =>
    referencesOf(cursor, id)
      .filter(({ targetType }) => targetType.role === 'instance' || targetType.role === 'container')
      .map(({ name, target }) => ({ name: name.startsWith('.') ? name : '', target }))
  const areIn = (some: readonly Part[], others: readonly Part[]): boolean =>
    some.every((one) =>
      others.some((other) => one.name === other.name && areAlike(cursor, one.target, other.target, depth + 1)),
    )
  return areIn(parts(a), parts(b)) && areIn(parts(b), parts(a))
}

test('two objects have one word just where nobody could tell them apart', () => {
  let [alike, different] = [0, 0]
  for (let seed = 1; seed <= 12; seed++) {
    const { cursor } = heapAtEnd(program(seed))
    const { types } = cursor.index.history
    const isOf = (id: number): boolean => ['A', 'B'].includes(types[cursor.typeOf(id)]?.name ?? '')
    const ids = Array.from({ length: cursor.index.greatestId + 1 }, (_, id) => id).filter(isOf)
    const shapes = new Shapes(cursor, () => false)
    for (const a of ids) {
      for (const b of ids) {
        if (a >= b || cursor.typeOf(a) !== cursor.typeOf(b)) continue
        const isSame = shapes.of(a).word === shapes.of(b).word
        expect(isSame, `seed ${seed}: ${a} and ${b}`).toBe(areAlike(cursor, a, b))
        if (isSame) alike++
        else different++
      }
    }
  }
  expect(alike).toBeGreaterThan(100)
  expect(different).toBeGreaterThan(100)
})
