/** As a program makes more of what it has, what is drawn stays drawn: further ones are counted as they come. */
import { expect, test } from 'vitest'
import type { Scene } from './scene'
import { atEnd, rows } from './testing/atEnd'

const SHOP = [
  'class Item: pass',
  'class Address: pass',
  'class Order:',
  '    def __init__(self, count):',
  '        self.items = [Item() for i in range(count)]',
  '        self.address = Address()',
]

function titled(scene: Scene, title: string): string[] {
  return scene.cards.filter((card) => card.title === title).map(({ note }) => note)
}

function expectToStay(scenes: readonly Scene[], title: string): void {
  for (const [at, scene] of scenes.entries()) {
    const before = scenes[at - 1]
    if (before !== undefined)
      expect(titled(scene, title), `${at}`).toEqual(expect.arrayContaining(titled(before, title)))
  }
}

function upTo(most: number, sceneOf: (count: number) => Scene): Scene[] {
  return Array.from({ length: most }, (_, at) => sceneOf(at + 1))
}

test('of orders in a list six are drawn with all their parts, the seventh is the first that is counted', () => {
  const scenes = upTo(12, (count) => atEnd([...SHOP, `orders = [Order(2) for i in range(${count})]`]))
  expectToStay(scenes, 'Order')
  expectToStay(scenes, 'Item')
  expect(scenes.map((scene) => titled(scene, 'Order').length)).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6])
  expect(scenes.slice(5, 8).map((scene) => rows(scene, 'main.py').at(-1))).toEqual([
    '  [5] Order 6',
    '  +1 more like this ',
    '  +2 more like this ',
  ])
})

test('of orders by names of their own twelve are, and one that is opened shows the others', () => {
  const lines = (count: number) => [...SHOP, ...Array.from({ length: count }, (_, at) => `order${at} = Order(1)`)]
  const scenes = upTo(15, (count) => atEnd(lines(count)))
  expectToStay(scenes, 'Order')
  expect(scenes.slice(10).map((scene) => titled(scene, 'Order').length)).toEqual([11, 12, 12, 12, 12])
  expect(scenes.slice(12).map((scene) => rows(scene, 'main.py').at(-1))).toEqual([
    '+1 more like this ',
    '+2 more like this ',
    '+3 more like this ',
  ])
  const key = scenes.at(-1)?.cards[0]?.rows.at(-1)?.key ?? ''
  expect(titled(atEnd(lines(15), false, null, { opened: new Map([[key, 1]]) }), 'Order')).toHaveLength(15)
})

test('an order that gets its parts late stays where it is', () => {
  const filled = (count: number) =>
    atEnd([
      ...SHOP,
      'orders = [Order(0) for i in range(9)]',
      `for order in orders[:${count}]: order.items.append(Item())`,
      'order = None',
    ])
  const scenes = upTo(9, filled)
  expectToStay(scenes, 'Order')
  expect(scenes.map((scene) => titled(scene, 'Order').length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 6])
})

test('choosing one that is drawn changes nothing, choosing another adds it', () => {
  const lines = [...SHOP, 'class Note: pass', 'orders = [Order(2) for i in range(60)]', 'orders[40].note = Note()']
  const drawn = (chosen: string | null): string[] =>
    rows(atEnd(lines, false, chosen), 'main.py').filter((row) => row.includes('['))
  const first = [0, 1, 2, 3, 4, 5].map((at) => `  [${at}] Order ${at + 1}`)
  expect(drawn(null)).toEqual(first)
  expect(drawn('Order')).toEqual(first)
  expect(drawn('Note')).toEqual([...first, '  [40] Order 41'])
})

test('one with a name that was chosen is kept among many', () => {
  const names = Array.from({ length: 20 }, (_, at) => `order${at} = Order(2)`)
  const chosen = atEnd([...SHOP, ...names, 'class Note: pass', 'order19.note = Note()'], false, 'Note')
  expect(rows(chosen, 'main.py')).toContain('order19 Order 20')
  expect(rows(chosen, 'main.py')).toContain('+7 more like this ')
})

/** A search tree of so many keys, in an order in which it branches at once. */
function treeOf(count: number): Scene {
  return atEnd([
    'class Node:',
    '    left = right = None',
    '    def __init__(self, key): self.key = key',
    'def insert(node, key):',
    '    if node is None: return Node(key)',
    '    if key < node.key: node.left = insert(node.left, key)',
    '    else: node.right = insert(node.right, key)',
    '    return node',
    'root = None',
    `for i in range(${count}): root = insert(root, (i * 29 + 40) % 71)`,
  ])
}

test('of a tree four levels are drawn however many come below them', () => {
  const scenes = upTo(40, treeOf)
  expectToStay(scenes, 'Node')
  const last = scenes.at(-1)
  const folded = last?.cards.flatMap(({ rows: each }) => each).reduce((sum, { more }) => sum + more, 0)
  expect(titled(treeOf(40), 'Node').length + (folded ?? 0)).toBe(40)
  expect(folded).toBeGreaterThan(20)
})

/** The keys under which a list's nodes are drawn, as it gets one after another. */
function expectNodesToStay(sceneOf: (count: number) => Scene): void {
  const scenes = upTo(14, sceneOf)
  const keys = scenes.map((scene) => scene.cards.filter(({ title }) => title === 'Node').map(({ key }) => key))
  for (const [at, now] of keys.entries()) expect(now, `${at + 1}`).toEqual(expect.arrayContaining(keys[at - 1] ?? []))
  expect(keys.map(({ length }) => length)).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])
  const told = scenes.map((scene) => rows(scene, 'Node').filter((row) => row.includes('more')))
  expect(told.slice(4, 7)).toEqual([[], ['  +1 more like this '], ['  +2 more like this ']])
}

test('of a list that grows at its end the first four nodes stay, and its end where it is', () => {
  expectNodesToStay((count) =>
    atEnd([
      'class Node: next = None',
      'head = at = Node()',
      `for i in range(${count - 1}):`,
      '    at.next = Node()',
      '    at = at.next',
      'del at',
    ]),
  )
})

test('of a list that grows at its head the last four stay, and its head where it is', () => {
  expectNodesToStay((count) =>
    atEnd([
      'class Node:',
      '    def __init__(self, next): self.next = next',
      'head = None',
      `for i in range(${count}): head = Node(head)`,
    ]),
  )
})

function listWith(more: readonly string[], count = 20): Scene {
  return atEnd([
    'class Node: next = other = None',
    'head = at = Node()',
    `for i in range(${count - 1}):`,
    '    at.next = Node()',
    '    at = at.next',
    'del at',
    'def nth(number): return head if number == 1 else nth_behind(head, number)',
    'def nth_behind(node, number): return node.next if number == 2 else nth_behind(node.next, number - 1)',
    ...more,
  ])
}

function keysOf(scene: Scene): string[] {
  return scene.cards.filter(({ title }) => title === 'Node').map(({ key }) => key)
}

test('a list that gets a branch keeps its first four and its end where they are', () => {
  const before = listWith([])
  for (const at of ['head', 'head.next', 'head.next.next']) {
    const branched = listWith([`${at}.other = Node()`])
    expect(keysOf(branched), `${at}`).toEqual(expect.arrayContaining(keysOf(before)))
    expect(titled(branched, 'Node').toSorted(), `${at}`).toEqual(['1', '2', '20', '21', '3', '4'])
    expect(
      rows(branched, 'Node').filter((row) => row.includes('more')),
      `${at}`,
    ).toEqual(['+15 more like this '])
  }
})

/** The key and number of what is drawn as the end. */
function endOf(scene: Scene): string | undefined {
  return scene.cards.filter(({ key }) => key.endsWith('last')).map(({ key, note }) => `${key}: ${note}`)[0]
}

test('a list that becomes a tree keeps its end, wherever it branches', () => {
  expect(endOf(listWith([]))).toBe('chain 1 last: 20')
  for (const at of [5, 6, 10, 18, 19, 20]) {
    const branched = listWith([`nth(${at}).other = Node()`])
    expect(keysOf(branched), `${at}`).toEqual(expect.arrayContaining(keysOf(listWith([]))))
    expect(endOf(branched), `${at}`).toBe('chain 1 last: 20')
  }
  const everywhere = Array.from({ length: 19 }, (_, at) => `nth(${at + 1}).other = Node()`)
  for (let count = 1; count <= everywhere.length; count++)
    expect(endOf(listWith(everywhere.slice(0, count))), `${count}`).toBe('chain 1 last: 20')
})

test('a list of five to eight that becomes a tree keeps its end too', () => {
  for (const count of [6, 7, 8]) {
    for (let at = 1; at <= count; at++) {
      const drawn = titled(listWith([`nth(${at}).other = Node()`], count), 'Node')
      expect(drawn, `${at} of ${count}`).toEqual(expect.arrayContaining(['1', '2', '3', '4', `${count}`]))
    }
  }
})

test('a list of which both ways lead on and back keeps its end as it branches', () => {
  const doubly = (more: readonly string[]) =>
    atEnd([
      'class Node: next = last = other = None',
      'head = at = Node()',
      'for i in range(19):',
      '    at.next = Node()',
      '    at.next.last = at',
      '    at = at.next',
      'at = head',
      'for i in range(9): at = at.next',
      ...more,
      'del at',
    ])
  expect(titled(doubly([]), 'Node')).toContain('20')
  expect(titled(doubly(['at.other = Node()']), 'Node')).toContain('20')
})
