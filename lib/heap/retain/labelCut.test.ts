import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { CutFinder } from './cut'
import type { HeapGraph } from './graph'
import { fewestHolders, fewestStatements } from './labelCut'
import type { LabelCut } from './labelCut'
import { anyHeap, edgesOf, holdsForAll, naiveAlive, nodesOf, smallestSubset } from './testing/oracle'

const shape = { nodes: 7, edges: 16, holders: 4, statements: 6 }

function expectFewest(
  graph: HeapGraph,
  targets: readonly number[],
  found: LabelCut,
  labels: Uint32Array | Uint16Array,
  isCuttable: (edge: number) => boolean,
): void {
  const alive = naiveAlive(graph)
  if (!targets.some((target) => alive.has(target))) return expect(found.kind).toBe('dead')
  const keeps = (isDropped: (edge: number) => boolean) => {
    const left = naiveAlive(graph, isDropped)
    return targets.some((target) => left.has(target))
  }
  const choices = [...new Set(edgesOf(graph).map((edge) => labels[edge] ?? 0))].filter((label) => label !== 0)
  const fewest = smallestSubset(choices, (set) => !keeps((edge) => isCuttable(edge) && set.has(labels[edge] ?? 0)))
  if (fewest === null) return expect(found.kind).toBe('none')
  if (found.kind !== 'cut') throw new Error(`expected a cut of ${fewest}, found ${found.kind}`)
  expect(found.labels).toHaveLength(fewest)
  expect(found.edges.every((edge) => found.labels.includes(labels[edge] ?? 0) && isCuttable(edge))).toBe(true)
  expect(keeps((edge) => found.edges.includes(edge))).toBe(false)
  for (const edge of found.edges) expect(keeps((other) => found.edges.includes(other) && other !== edge)).toBe(true)
}

test('[L1] the fewest statements: as few as any, freeing the object, with the references that had to go and no others', () => {
  holdsForAll(
    anyHeap(shape),
    300,
    (graph, told) => {
      const { ground } = new CutFinder(graph)
      const isCuttable = (edge: number) => graph.holder[edge] !== 0 && graph.statement[edge] !== 0
      for (const node of nodesOf(graph)) {
        const found = fewestStatements(ground, node, { limit: 6 })
        expectFewest(graph, [node], found, graph.statement, isCuttable)
        if (found.kind === 'cut' && found.labels.length > 1) told()
      }
    },
    1000,
  )
})

test('[L2] the fewest holders, likewise, for a set', () => {
  holdsForAll(
    anyHeap(shape),
    100,
    (graph, told) => {
      const { ground } = new CutFinder(graph)
      const found = fewestHolders(ground, [3, 5])
      expectFewest(graph, [3, 5], found, graph.holder, (edge) => graph.holder[edge] !== 0)
      if (found.kind === 'cut' && found.labels.length > 1) told()
    },
    1000,
  )
})

test('[L3] the fewest statements of one holder', () => {
  holdsForAll(
    anyHeap({ ...shape, holders: 2 }),
    100,
    (graph, told) => {
      const { ground } = new CutFinder(graph)
      const found = fewestStatements(ground, 4, { holder: 1, limit: 6 })
      expectFewest(
        graph,
        [4],
        found,
        graph.statement,
        (edge) => graph.holder[edge] === 1 && graph.statement[edge] !== 0,
      )
      if (found.kind === 'cut') told()
    },
    1500,
  )
})

test('[L4] one statement that made many references counts once', () => {
  const { graph, node } = sketch('root -> x @ana:7; root -> x @ben:7; root -> a @ana:7; a -> x @cem:9')
  const { ground } = new CutFinder(graph)
  expect(fewestStatements(ground, node('x'))).toMatchObject({ kind: 'cut', labels: [7] })
  expect(fewestHolders(ground, node('x'))).toMatchObject({ kind: 'cut', labels: [1, 2] })
})

test('[L5] past the limit or the budget the answer says how far it looked', () => {
  const { graph, node } = sketch('root -> x @a:1; root -> x @b:2; root -> x @c:3')
  const { ground } = new CutFinder(graph)
  expect(fewestHolders(ground, node('x'), { limit: 2 })).toEqual({ kind: 'more', than: 2 })
  expect(fewestHolders(ground, node('x'), { budget: 0 })).toEqual({ kind: 'more', than: 0 })
  expect(fewestHolders(ground, node('x'))).toMatchObject({ kind: 'cut', labels: [1, 2, 3] })
})
