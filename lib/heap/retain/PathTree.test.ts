import { expect, test } from 'vitest'
import { CutFinder } from './cut'
import { sourceOf } from './graph'
import { mergedPaths } from './paths'
import { PathTree } from './PathTree'
import { shortestPaths, shortestPathTo } from './reach'
import { anyHeap, bytesOf, edgesOf, holdsForAll, naiveAlive } from './testing/oracle'
import { everyWayTo } from './waysTo'

/** Every way down the tree that ends at a node asked about: its edges and that node. */
function waysDown(tree: PathTree): { way: number[]; node: number }[] {
  const found: { way: number[]; node: number }[] = []
  const waiting = [{ row: 0, way: [] as number[] }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { row, way } = next
    const node = tree.target[row] ?? -1
    if (node >= 0) found.push({ way, node })
    for (const below of tree.below[row] ?? []) waiting.push({ row: below, way: [...way, tree.edge[below] ?? -1] })
  }
  return found
}

test('[P3] every way to a node is a path from the root; one goes through each reference of a smallest cut, and one ends with each reference that keeps it', () => {
  holdsForAll(anyHeap({ edges: 22 }), 1000, (graph, told) => {
    const finder = new CutFinder(graph)
    const target = 3
    const { ways } = everyWayTo(finder, target, 100)
    for (const way of ways) {
      expect(way.map((edge) => sourceOf(graph, edge))).toEqual([0, ...way.slice(0, -1).map((edge) => graph.to[edge])])
      expect(graph.to[way.at(-1) ?? -1]).toBe(target)
    }
    const cut = finder.fewestReferences(target)
    if (cut.kind === 'cut') for (const edge of cut.edges) expect(ways.some((way) => way.includes(edge))).toBe(true)
    const without = naiveAlive(graph, () => false, target)
    const keeping = edgesOf(graph).filter((edge) => graph.to[edge] === target && without.has(sourceOf(graph, edge)))
    expect(new Set(ways.map((way) => way.at(-1)))).toEqual(new Set(keeping))
    if (keeping.length > 1) told()
  })
})

test('[P4] the tree has exactly the ways it was given, what they share once, and counts each node once', () => {
  holdsForAll(anyHeap({ edges: 22 }), 1000, (graph, told) => {
    const paths = shortestPaths(graph)
    const finder = new CutFinder(graph, paths)
    const given = [
      ...[2, 5].map((node) => ({ node, ways: [shortestPathTo(paths, node)].filter((way) => way !== null) })),
      ...[3, 4].map((node) => ({ node, ways: everyWayTo(finder, node, 100).ways })),
    ].filter(({ ways }) => ways.length > 0)
    const tree = new PathTree(graph, mergedPaths(graph, paths, [2, 5]))
    for (const { node, ways } of given) if (node === 3 || node === 4) tree.add(node, ways)
    const words = (node: number, way: readonly number[]) => `${node}: ${way.join(' ')}`
    expect(new Set(waysDown(tree).map(({ node, way }) => words(node, way)))).toEqual(
      new Set(given.flatMap(({ node, ways }) => ways.map((way) => words(node, way)))),
    )
    for (let row = 0; row < tree.rows; row++) {
      const below = (tree.below[row] ?? []).map((each) => tree.edge[each])
      expect(new Set(below).size).toBe(below.length)
    }
    const nodes = given.map(({ node }) => node)
    expect([tree.count[0], tree.bytes[0]]).toEqual([nodes.length, bytesOf(graph, nodes)])
    if (given.some(({ ways }) => ways.length > 2)) told()
  })
})
