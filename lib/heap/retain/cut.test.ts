import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { CutFinder } from './cut'
import type { Cut } from './cut'
import { sourceOf } from './graph'
import type { HeapGraph } from './graph'
import { anyHeap, edgesOf, holdsForAll, naiveAlive, nodesOf, smallestSubset } from './testing/oracle'
import { pathsThroughCut } from './paths'

const small = { nodes: 6, edges: 11 }

function bruteForce(
  graph: HeapGraph,
  targets: readonly number[],
  isCuttable: (edge: number) => boolean,
): number | null {
  const choices = edgesOf(graph).filter(isCuttable)
  return smallestSubset(choices, (cut) => isFree(graph, targets, cut))
}

function isFree(graph: HeapGraph, targets: readonly number[], cut: ReadonlySet<number>): boolean {
  const alive = naiveAlive(graph, (edge) => cut.has(edge))
  return !targets.some((target) => alive.has(target))
}

function expectSmallest(
  graph: HeapGraph,
  targets: readonly number[],
  found: Cut,
  isCuttable: (edge: number) => boolean,
): void {
  const alive = naiveAlive(graph)
  if (!targets.some((target) => alive.has(target))) return expect(found.kind).toBe('dead')
  const size = bruteForce(graph, targets, isCuttable)
  if (size === null) return expect(found.kind).toBe('none')
  const edges = found.kind === 'cut' ? found.edges : []
  expect(edges).toHaveLength(size)
  expect(edges.every(isCuttable)).toBe(true)
  expect(isFree(graph, targets, new Set(edges))).toBe(true)
}

test('[C1] the cut of an object is as small as any and frees it', () => {
  holdsForAll(
    anyHeap(small),
    150,
    (graph, told) => {
      const finder = new CutFinder(graph)
      const isCuttable = (edge: number) => graph.holder[edge] !== 0
      for (const node of nodesOf(graph)) {
        const found = finder.fewestReferences(node)
        expectSmallest(graph, [node], found, isCuttable)
        if (found.kind === 'cut' && found.edges.length > 1) told()
      }
    },
    400,
  )
})

test('[C2] so is the cut of a set of objects', () => {
  holdsForAll(
    anyHeap(small),
    100,
    (graph, told) => {
      const found = new CutFinder(graph).fewestReferences([2, 3, 5])
      expectSmallest(graph, [2, 3, 5], found, (edge) => graph.holder[edge] !== 0)
      if (found.kind === 'cut' && found.edges.length > 1) told()
    },
    1000,
  )
})

test('[C3] so is the cut among the references of one holder', () => {
  holdsForAll(
    anyHeap({ ...small, edges: 14, holders: 2 }),
    300,
    (graph, told) => {
      const finder = new CutFinder(graph)
      for (const node of nodesOf(graph)) {
        const found = finder.fewestReferences(node, { holder: 1 })
        expectSmallest(graph, [node], found, (edge) => graph.holder[edge] === 1)
        if (found.kind === 'cut') told()
      }
    },
    600,
  )
})

test('[C4] a flow that took the wrong way first is led round', () => {
  const { graph, node, arrows } = sketch(`
    root -> s @ana; s -> a @ana; s -> b @ana; root -> b @ana; a -> t @ana; b -> t @ana; a -> b @ana; t -> x; t -> a @ana`)
  const found = new CutFinder(graph).fewestReferences(node('t'))
  expect(found.kind === 'cut' && arrows(found.edges)).toEqual(['a -> t', 'b -> t'])
})

test('[C4] the cut nearest to the object is the one told, and none when only the interpreter holds it', () => {
  const { graph, node, arrows, holder } = sketch(
    'root -> a @ana; a -> b @ben; b -> x; root -> y; x -> y @ana; z -> x @ana',
  )
  const finder = new CutFinder(graph)
  const nearest = finder.fewestReferences(node('x'))
  expect(nearest.kind === 'cut' && arrows(nearest.edges)).toEqual(['a -> b'])
  const own = finder.fewestReferences(node('x'), { holder: holder('ana') })
  expect(own.kind === 'cut' && arrows(own.edges)).toEqual(['root -> a'])
  expect(finder.fewestReferences(node('y'))).toEqual({ kind: 'none' })
  expect(finder.fewestReferences(node('z'))).toEqual({ kind: 'dead' })
  expect(finder.fewestReferences(0)).toEqual({ kind: 'none' })
  expect(finder.fewestReferences([])).toEqual({ kind: 'dead' })
})

/** Edges on a shortest way from one of `from` to `to` that leaves out the cut. */
function stepsWithoutCut(
  graph: HeapGraph,
  from: readonly number[],
  to: readonly number[],
  cut: readonly number[],
): number {
  let reached = new Set(from)
  for (let steps = 0; steps <= graph.nodeCount; steps++) {
    if (to.some((node) => reached.has(node))) return steps
    const open = edgesOf(graph).filter((edge) => reached.has(sourceOf(graph, edge)) && !cut.includes(edge))
    reached = new Set([...reached, ...open.map((edge) => graph.to[edge] ?? 0)])
  }
  return Infinity
}

test('[P1] and it is a shortest such path', () => {
  holdsForAll(anyHeap({ nodes: 12, edges: 36, holders: 2 }), 4, (graph, told) => {
    const finder = new CutFinder(graph)
    const targets = [7, 9]
    const found = finder.fewestReferences(targets)
    if (found.kind !== 'cut') return
    const lengths = pathsThroughCut(finder.ground, targets, found.edges).map((path) => path.length)
    const expected = found.edges.map((edge) => {
      const above = stepsWithoutCut(graph, [0], [sourceOf(graph, edge)], found.edges)
      return above + 1 + stepsWithoutCut(graph, [graph.to[edge] ?? 0], targets, found.edges)
    })
    expect(lengths).toEqual(expected)
    const distances = found.edges.map((edge) => stepsWithoutCut(graph, [0], [sourceOf(graph, edge)], []))
    if (
      found.edges.some(
        (edge, i) => stepsWithoutCut(graph, [0], [sourceOf(graph, edge)], found.edges) > (distances[i] ?? 0),
      )
    )
      told()
  })
})

test('[P1] a way that would cross the cut on its way up is led round it', () => {
  const { graph, node, arrows } = sketch(`
    root -> t @ana; t -> u @ana; u -> t @ben; root -> a @cem; a -> b @cem; b -> u @cem`)
  const finder = new CutFinder(graph)
  const found = finder.fewestReferences(node('t'))
  const paths = pathsThroughCut(finder.ground, node('t'), found.kind === 'cut' ? found.edges : [])
  expect(paths.map(arrows)).toEqual([['root -> t'], ['root -> a', 'a -> b', 'b -> u', 'u -> t']])
})

test('[P1] through each reference of a cut goes a path that crosses the cut nowhere else', () => {
  holdsForAll(anyHeap({ nodes: 8, edges: 20 }), 1000, (graph, told) => {
    const finder = new CutFinder(graph)
    const targets = [4, 6]
    const found = finder.fewestReferences(targets)
    if (found.kind !== 'cut') return
    const paths = pathsThroughCut(finder.ground, targets, found.edges)
    expect(paths).toHaveLength(found.edges.length)
    paths.forEach((path, i) => {
      let at = 0
      for (const edge of path) {
        expect(sourceOf(graph, edge)).toBe(at)
        at = graph.to[edge] ?? 0
      }
      expect(targets).toContain(at)
      expect(path.filter((edge) => found.edges.includes(edge))).toEqual([found.edges[i]])
      if (path.length > 1) told()
    })
  })
})
