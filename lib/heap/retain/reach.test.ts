import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { sourceOf } from './graph'
import { anyHeap, bytesOf, edgesOf, holdsForAll, naiveAlive, nodesOf } from './testing/oracle'
import {
  distances,
  mark,
  nodesOnPath,
  retainedBySet,
  shortestPaths,
  shortestPathTo,
  shortestReading,
  whatIf,
} from './reach'

const living = (alive: Uint8Array) => new Set(Array.from(alive.keys()).filter((node) => alive[node] === 1))

test('[R1] alive is what the root of roots reaches', () => {
  holdsForAll(anyHeap(), 1000, (graph, told) => {
    const expected = naiveAlive(graph)
    const reach = mark(graph)
    expect(living(reach.alive)).toEqual(expected)
    expect(reach.objects).toBe(expected.size)
    expect(reach.bytes).toBe(bytesOf(graph, expected))
    if (expected.size > 3 && expected.size < graph.nodeCount) told()
  })
})

test('[R2] a shortest path is a chain of edges from the root of roots, and no path is shorter', () => {
  holdsForAll(anyHeap(), 1000, (graph, told) => {
    const paths = shortestPaths(graph)
    const distance = distances(paths)
    for (const node of nodesOf(graph)) {
      const path = shortestPathTo(paths, node)
      if (path === null) {
        expect(naiveAlive(graph).has(node)).toBe(false)
        continue
      }
      let at = 0
      for (const edge of path) {
        expect(sourceOf(graph, edge)).toBe(at)
        at = graph.to[edge] ?? 0
      }
      expect(at).toBe(node)
      expect(distance[node]).toBe(path.length)
      if (path.length > 2) told()
    }
    for (const edge of edgesOf(graph)) {
      const from = distance[sourceOf(graph, edge)] ?? 0
      if (from < graph.nodeCount) expect(distance[graph.to[edge] ?? 0]).toBeLessThanOrEqual(from + 1)
    }
  })
})

test('[R2] the shorter of two ways is told, with its nodes', () => {
  const { graph, node, arrows } = sketch('root -> a; a -> b; b -> x; root -> c; c -> x')
  const path = shortestPathTo(shortestPaths(graph), node('x')) ?? []
  expect(arrows(path)).toEqual(['root -> c', 'c -> x'])
  expect(nodesOnPath(graph, path)).toEqual([0, node('c'), node('x')])
  expect(shortestPathTo(shortestPaths(graph), 0)).toEqual([])
})

test('[R3] what if: blocked edges, holders and statements together, and what goes', () => {
  holdsForAll(anyHeap(), 500, (graph, told) => {
    const edges = edgesOf(graph).filter((edge) => edge % 5 === 0)
    const isDropped = (edge: number) =>
      graph.holder[edge] !== 0 && (edges.includes(edge) || graph.holder[edge] === 2 || graph.statement[edge] === 3)
    const expected = naiveAlive(graph, isDropped)
    const gone = [...naiveAlive(graph)].filter((node) => !expected.has(node))
    const after = whatIf(graph, { edges, holders: [2], statements: [3] })
    expect(living(after.alive)).toEqual(expected)
    expect(after.freedObjects).toBe(gone.length)
    expect(after.freedBytes).toBe(bytesOf(graph, gone))
    if (gone.length > 0) told()
  })
})

test('[R3] the interpreter lets go of nothing, and statement 0 is no statement', () => {
  const { graph, edge } = sketch('root -> a; a -> b @ana')
  expect(whatIf(graph, { edges: [edge('root -> a')], holders: [0], statements: [0] }).freedObjects).toBe(0)
})

test('[R4] the retained set of several nodes is what only they keep', () => {
  holdsForAll(anyHeap(), 500, (graph, told) => {
    const set = [1, 2, 3]
    const isDropped = (edge: number) => set.includes(graph.to[edge] ?? 0)
    const gone = [...naiveAlive(graph)].filter((node) => !naiveAlive(graph, isDropped).has(node))
    expect(retainedBySet(graph, set).freedBytes).toBe(bytesOf(graph, gone))
    if (gone.some((node) => !set.includes(node))) told()
  })
})

test('[R2] where some edges are not shown, no path has fewer of those that are', () => {
  holdsForAll(anyHeap({ edges: 20 }), 1500, (graph, told) => {
    const isFree = (edge: number) => edge % 3 === 0
    const cost = (edges: readonly number[]) => edges.filter((edge) => !isFree(edge)).length
    const least = new Map([[0, 0]])
    for (let round = 0; round < graph.nodeCount; round++)
      for (const edge of edgesOf(graph)) {
        const before = least.get(sourceOf(graph, edge))
        const target = graph.to[edge] ?? 0
        if (before !== undefined) least.set(target, Math.min(least.get(target) ?? Infinity, before + cost([edge])))
      }
    const paths = shortestReading(graph, isFree)
    for (const node of nodesOf(graph)) {
      const path = shortestPathTo(paths, node)
      expect(path === null ? undefined : cost(path)).toBe(least.get(node))
      if (path !== null)
        nodesOnPath(graph, path).forEach((at, i) => expect(i === 0 || graph.to[path[i - 1] ?? 0] === at).toBe(true))
      if (path !== null && path.length > cost(path) && cost(path) > 0) told()
    }
  })
})
