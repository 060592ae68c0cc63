import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { HeapGraphBuilder, reverse, sourceOf } from './graph'
import { anyHeap, edgesOf, holdsForAll, nodesOf } from './testing/oracle'

test('[G1] edges are grouped by source in the order of adding, with holder and statement', () => {
  const builder = new HeapGraphBuilder()
  const a = builder.addNode(10)
  const b = builder.addNode(20)
  builder.addEdge(a, b, 7, 70)
  builder.addEdge(0, b, 5, 50)
  builder.addEdge(a, a, 0, 0)
  builder.addEdge(0, a, 6, 60)
  const graph = builder.freeze()
  expect(graph.nodeCount).toBe(3)
  expect([...graph.first]).toEqual([0, 2, 4, 4])
  expect([...graph.to]).toEqual([b, a, b, a])
  expect([...graph.holder]).toEqual([5, 6, 7, 0])
  expect([...graph.statement]).toEqual([50, 60, 70, 0])
  expect([...graph.size]).toEqual([0, 10, 20])
})

test('[G1] a builder grows past its first capacity and an edge to an unknown node is refused', () => {
  const builder = new HeapGraphBuilder()
  for (let i = 0; i < 5000; i++) builder.addEdge(i, builder.addNode(1), 1, i)
  const graph = builder.freeze()
  expect(graph.nodeCount).toBe(5001)
  expect(graph.to[4999]).toBe(5000)
  expect(graph.statement[4999]).toBe(4999)
  builder.addEdge(0, 9999, 1, 1)
  expect(() => builder.freeze()).toThrow('edge 5000 names node 9999 of 5001')
})

test('[G2] the reverse lists every edge once, at its target, with its source', () => {
  holdsForAll(anyHeap(), 1000, (graph, told) => {
    const incoming = reverse(graph)
    const listed = nodesOf(graph).flatMap((node) => {
      const slots = Array.from(incoming.edge.keys()).slice(incoming.first[node], incoming.first[node + 1])
      return slots.map((slot) => [incoming.edge[slot], incoming.from[slot], node])
    })
    const drawn = edgesOf(graph).map((edge) => [edge, sourceOf(graph, edge), graph.to[edge]])
    expect(listed.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(drawn)
    if (drawn.length > 5) told()
  })
})

test('[G2] the source of an edge is found past nodes without edges', () => {
  const { graph, edge, node } = sketch('root -> a; b -> c; b -> d; e -> a')
  expect(sourceOf(graph, edge('b -> d'))).toBe(node('b'))
  expect(sourceOf(graph, edge('e -> a'))).toBe(node('e'))
})
