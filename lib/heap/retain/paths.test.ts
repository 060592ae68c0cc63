import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { anyHeap, bytesOf, holdsForAll, naiveAlive } from './testing/oracle'
import { mergedPaths } from './paths'
import { shortestPaths, shortestPathTo } from './reach'

test('[P2] the merged tree is the union of the shortest paths, with what hangs below each node', () => {
  holdsForAll(anyHeap({ edges: 22 }), 1000, (graph, told) => {
    const paths = shortestPaths(graph)
    const asked = [2, 3, 5, 5, 7]
    const tree = mergedPaths(graph, paths, asked)
    const alive = [...new Set(asked)].filter((node) => naiveAlive(graph).has(node))
    const union = new Set(alive.flatMap((node) => shortestPathTo(paths, node) ?? []))
    expect(new Set(tree.edge.slice(1))).toEqual(union)
    tree.node.forEach((node, row) => {
      const below = alive.filter((other) => {
        const path = shortestPathTo(paths, other) ?? []
        return node === 0 || other === node || path.some((edge) => graph.to[edge] === node)
      })
      expect(tree.count[row]).toBe(below.length)
      expect(tree.bytes[row]).toBe(bytesOf(graph, below))
      if (below.length > 1 && node !== 0) told()
    })
  })
})

test('[P2] parents stand before their children', () => {
  const { graph, node } = sketch('root -> list; list -> a; list -> b; a -> c; root -> other; b = 5')
  const tree = mergedPaths(graph, shortestPaths(graph), [node('c'), node('b')])
  expect([...tree.node]).toEqual([0, node('list'), node('a'), node('b'), node('c')])
  expect([...tree.parent].slice(1)).toEqual([0, 1, 1, 2])
  expect([...tree.count]).toEqual([2, 2, 1, 1, 1])
  expect([...tree.bytes]).toEqual([6, 6, 1, 5, 1])
})
