import { expect, test } from 'vitest'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'
import type { Scene } from './scene'
import { atEnd, heapAtEnd, rows } from './testing/atEnd'

const TREE = [
  'class Node:',
  '    def __init__(self, depth):',
  '        self.left = Node(depth - 1) if depth else None',
  '        self.right = Node(depth - 1) if depth else None',
]

function nodes(scene: Scene): string[] {
  return scene.cards.filter(({ title }) => title === 'Node').map(({ note }) => note)
}

function folds(scene: Scene): { readonly key: string; readonly name: string; readonly to: string | null }[] {
  return scene.cards.flatMap((card) =>
    card.rows.flatMap(({ key, name, more, to }) => {
      const end = scene.cards.find((each) => each.key === to?.card)
      return more === 0 ? [] : [{ key, name, to: end?.note ?? null }]
    }),
  )
}

test('of a tree four levels are drawn, and how many there are more behind each of the last', () => {
  const scene = atEnd([...TREE, 'root = Node(6)'])
  expect(nodes(scene)).toHaveLength(1 + 2 + 4 + 8)
  expect(folds(scene).map(({ name }) => name)).toEqual(Array.from({ length: 8 }, () => '+14 more like this'))
  expect(folds(atEnd([...TREE, 'root = Node(3)']))).toEqual([])
})

test('a fold that was opened shows what is behind it one level further', () => {
  const lines = [...TREE, 'root = Node(6)']
  const first = folds(atEnd(lines))[0]?.key ?? ''
  const opened = atEnd(lines, false, null, { opened: new Map([[first, 1]]) })
  expect(nodes(opened)).toHaveLength(15 + 2)
  expect(folds(opened).map(({ name }) => name)).toEqual([
    ...Array.from({ length: 7 }, () => '+14 more like this'),
    ...Array.from({ length: 2 }, () => '+6 more like this'),
  ])
})

test('what somebody keeps besides ends the fold, which leads there', () => {
  const chain = [
    'class Node:',
    '    def __init__(self): self.children = []',
    'root = at = Node()',
    'for i in range(100):',
    '    at.children.append(Node())',
    '    at = at.children[0]',
    '    if i == 49: kept = at',
    'del at',
  ]
  const scene = atEnd(chain)
  expect(folds(scene)).toMatchObject([
    { name: '+46 more like this', to: '51' },
    { name: '+47 more like this', to: null },
  ])
})

test('where two are kept besides, the ways to both are drawn', () => {
  const scene = atEnd([
    ...TREE,
    'root = Node(7)',
    'kept = root.left.left.left.left.left.left',
    'too = root.left.left.left.right.right.right',
  ])
  const names = rows(scene, 'Node')
  expect(names.filter((name) => name.startsWith('+'))).toHaveLength(7 + 2)
  expect(folds(scene).filter(({ to }) => to !== null)).toHaveLength(2)
})

test('what was chosen is seen, wherever it is', () => {
  const lines = [...TREE, 'root = Node(7)', 'class Leaf: pass', 'root.right.left.right.left.leaf = Leaf()']
  expect(atEnd(lines).cards.filter(({ title }) => title === 'Leaf')).toHaveLength(0)
  const scene = atEnd(lines, false, 'Leaf')
  expect(scene.cards.filter(({ title }) => title === 'Leaf')).toHaveLength(1)
  expect(nodes(scene).length).toBeLessThan(20)
})

test('a long chain through lists is not gone through to its end', () => {
  const scene = atEnd([
    'class Node(list): pass',
    'nodes = list(map(Node, [()] * 6000))',
    'list(map(Node.append, nodes, map(list, zip(nodes[1:]))))',
    'root = nodes[0]',
    'del nodes',
  ])
  expect(nodes(scene)).toHaveLength(4)
  expect(folds(scene).map(({ name }) => name)).toEqual(['more than 2,500 more like this'])
})

/** Random families: nodes with lists, dicts and attributes, links back, shared notes, and a few names. */
function program(seed: number): string[] {
  let state = seed
  const below = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  const add = (at: number): string[] => {
    const parent = `n[${Math.max(0, at - 1 - below(12))}]`
    const way = [`n[${at}]`, `[n[${at}]]`, `{"it": n[${at}]}`, `(note, [n[${at}]])`][below(4)] ?? ''
    const back = below(10) < 3 ? `; n[${at}].parent = ${parent}` : ''
    const noted = below(10) < 2 ? `; n[${at}].note = ${below(2) === 0 ? 'note' : 'Note()'}` : ''
    return [`${parent}.a${at} = ${way}${back}${noted}`]
  }
  return [
    'class Node: pass',
    'class Note: pass',
    'note = Note()',
    `n = [Node() for i in range(${NODES})]`,
    'root = n[0]',
    ...Array.from({ length: NODES - 1 }, (_, at) => add(at + 1)).flat(),
    ...Array.from({ length: below(4) }, (_, at) => `kept${at} = n[${below(NODES)}]`),
    ...Array.from({ length: below(3) }, () => `n[${below(NODES)}].other = n[${below(NODES)}]`),
    'del n',
  ]
}

const NODES = 61

/** What the roots reach without going through `without`, by the plainest way. */
function reachWithout(cursor: HeapCursor, from: readonly number[], without: ReadonlySet<number>): Set<number> {
  const found = new Set(from.filter((id) => !without.has(id)))
  for (const id of found) {
    cursor.forEachTarget(id, (slot, to) => {
      if (slot !== TYPE_SLOT && !without.has(to)) found.add(to)
    })
  }
  return found
}

function idsOf(cursor: HeapCursor, title: string): number[] {
  const { types } = cursor.index.history
  return Array.from({ length: cursor.index.greatestId }, (_, at) => at + 1).filter(
    (id) => cursor.isLive(id) && types[cursor.typeOf(id)]?.name === title,
  )
}

test('whatever the shape: each object is drawn or counted in one fold, and what is folded is held by nothing outside it', () => {
  let folded = 0
  for (let seed = 1; seed <= 25; seed++) {
    const { cursor, scene } = heapAtEnd(program(seed))
    const all = idsOf(cursor, 'Node')
    const drawn = new Set(scene.cards.map(({ serial }) => cursor.index.idOf(serial)))
    const rowsOfFolds = scene.cards
      .flatMap((card) => card.rows.map((row) => ({ card, row })))
      .filter(({ row }) => row.more > 0)
    const counted = rowsOfFolds.reduce((sum, { row }) => sum + row.more, 0)
    expect(nodes(scene).length + counted, `seed ${seed}`).toBe(all.length)
    folded += counted
    // Without the cards that have folds and those to which these lead, nobody reaches what is folded.
    const doors = new Set(rowsOfFolds.map(({ card }) => cursor.index.idOf(card.serial)))
    const roots = idsOf(cursor, 'module').concat([...drawn].filter((id) => !doors.has(id)))
    const reached = reachWithout(cursor, roots, doors)
    expect(
      all.filter((id) => reached.has(id) && !drawn.has(id)),
      `seed ${seed}`,
    ).toEqual([])
  }
  expect(folded).toBeGreaterThan(100)
})

test('opened one after another, the folds give all there is', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const opened = new Map<string, number>()
    let scene = atEnd(program(seed))
    for (let turn = 0; turn < 200 && folds(scene).length > 0; turn++) {
      for (const { key } of folds(scene)) opened.set(key, (opened.get(key) ?? 0) + 1)
      scene = atEnd(program(seed), false, null, { opened })
    }
    expect(nodes(scene), `seed ${seed}`).toHaveLength(NODES)
  }
})
