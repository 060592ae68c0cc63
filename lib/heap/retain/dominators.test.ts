import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { dominates, dominatorChain, dominatorIntervals, dominators, immediateDominator, retained } from './dominators'
import { bytesFreedBy, freedByEdges, soleEdge } from './freedBy'
import { HeapGraphBuilder, NONE, sourceOf } from './graph'
import { anyHeap, bytesOf, edgesOf, holdsForAll, naiveAlive, nodesOf } from './testing/oracle'

test('[D1] a dominates b exactly when b goes without a', () => {
  holdsForAll(anyHeap({ nodes: 9, edges: 24 }), 1000, (graph, told) => {
    const tree = dominators(graph)
    const spans = dominatorIntervals(tree)
    const alive = naiveAlive(graph)
    for (const above of nodesOf(graph)) {
      const left = above === 0 ? new Set() : naiveAlive(graph, undefined, above)
      const expected = nodesOf(graph).filter((below) => alive.has(above) && alive.has(below) && !left.has(below))
      expect(nodesOf(graph).filter((below) => dominates(tree, spans, above, below))).toEqual(expected)
      expect(nodesOf(graph).filter((below) => dominatorChain(tree, below).includes(above))).toEqual(expected)
      if (above !== 0 && expected.length > 1) told()
    }
  })
})

test('[D2] the immediate dominator is the last before the node itself', () => {
  const { graph, node } = sketch('root -> a; a -> b; a -> c; b -> d; c -> d; d -> e; x -> e')
  const tree = dominators(graph)
  expect(dominatorChain(tree, node('e'))).toEqual([0, node('a'), node('d'), node('e')])
  expect(immediateDominator(tree, node('d'))).toBe(node('a'))
  expect(immediateDominator(tree, 0)).toBe(NONE)
  expect(immediateDominator(tree, node('x'))).toBe(NONE)
  expect(dominatorChain(tree, node('x'))).toEqual([])
})

test('[D3] the retained size is what goes with the node; that of the root of roots is all that lives', () => {
  holdsForAll(anyHeap({ nodes: 9, edges: 24 }), 1000, (graph, told) => {
    const tree = dominators(graph)
    const alive = naiveAlive(graph)
    for (const node of nodesOf(graph)) {
      const left = node === 0 ? new Set<number>() : naiveAlive(graph, undefined, node)
      const gone = [...alive].filter((other) => !left.has(other))
      expect(retained(tree, node)).toBe(bytesOf(graph, gone))
      if (node !== 0 && gone.length > 1) told()
    }
  })
})

test('[D3] so it is on larger heaps, where the ways up are long', () => {
  holdsForAll(
    anyHeap({ nodes: 45, edges: 100 }),
    150,
    (graph, told) => {
      const tree = dominators(graph)
      const alive = naiveAlive(graph)
      const gone = (node: number) => [...alive].filter((other) => !naiveAlive(graph, undefined, node).has(other))
      const some = nodesOf(graph).slice(1, 12)
      expect(some.map((node) => retained(tree, node))).toEqual(some.map((node) => bytesOf(graph, gone(node))))
      if (some.some((node) => gone(node).length > 2)) told()
    },
    1000,
  )
})

test('[F1] a single reference frees exactly what goes when it alone is dropped', () => {
  holdsForAll(anyHeap({ nodes: 9, edges: 24 }), 1000, (graph, told) => {
    const freed = freedByEdges(dominators(graph))
    const alive = naiveAlive(graph)
    for (const edge of edgesOf(graph)) {
      const left = naiveAlive(graph, (other) => other === edge)
      const gone = [...alive].filter((node) => !left.has(node))
      expect(bytesFreedBy(graph, freed, edge)).toBe(alive.has(sourceOf(graph, edge)) ? bytesOf(graph, gone) : 0)
      if (gone.length > 1) told()
    }
  })
})

test('[F1] a parent pointer is no second way in, a second reference from the same list is', () => {
  const { graph, edge, node } = sketch(
    'root -> a; a -> child; child -> a; root -> list; list -> x; list -> x; child = 8',
  )
  const freed = freedByEdges(dominators(graph))
  expect(bytesFreedBy(graph, freed, edge('root -> a'))).toBe(9)
  expect(bytesFreedBy(graph, freed, edge('child -> a'))).toBe(0)
  expect(bytesFreedBy(graph, freed, edge('list -> x', 0))).toBe(0)
  expect(bytesFreedBy(graph, freed, edge('list -> x', 1))).toBe(0)
  expect(soleEdge(freed, node('child'))).toBe(edge('a -> child'))
  expect(soleEdge(freed, node('x'))).toBe(NONE)
})

test('[D3] so it is where more references lead to a few objects than there is room for at first', () => {
  const builder = new HeapGraphBuilder()
  const [a, b] = [builder.addNode(8), builder.addNode(16)]
  for (let dead = 0; dead < 12_000; dead++) builder.addNode(1)
  builder.addEdge(0, a, 0, 0)
  builder.addEdge(0, b, 0, 0)
  for (let again = 0; again < 12_000; again++) builder.addEdge(a, b, 0, 0)
  const tree = dominators(builder.freeze())
  expect([0, a, b, b + 1].map((node) => retained(tree, node))).toEqual([24, 8, 16, 0])
})
