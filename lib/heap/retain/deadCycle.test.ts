import { expect, test } from 'vitest'
import { CutFinder } from './cut'
import { deadCycle } from './deadCycle'
import { sourceOf } from './graph'
import type { HeapGraph } from './graph'
import { anyHeap, edgesOf, holdsForAll, naiveAlive, nodesOf } from './testing/oracle'

/** Whether a node comes before itself, or hangs on one that does. */
function hasCycleBehind(graph: HeapGraph, node: number, alive: ReadonlySet<number>): boolean {
  const behind = new Set([node])
  for (const at of behind) for (const source of sourcesOf(graph, at)) if (!alive.has(source)) behind.add(source)
  return [...behind].some((at) => {
    const before = new Set(sourcesOf(graph, at))
    for (const one of before) for (const source of sourcesOf(graph, one)) before.add(source)
    return before.has(at)
  })
}

function sourcesOf(graph: HeapGraph, node: number): number[] {
  return edgesOf(graph)
    .filter((edge) => graph.to[edge] === node)
    .map((edge) => sourceOf(graph, edge))
}

test('[R5] what is not alive and still there hangs on a cycle: its references, then the way from it', () => {
  holdsForAll(anyHeap({ nodes: 9, edges: 14 }), 700, (graph, told) => {
    const { ground } = new CutFinder(graph)
    const alive = naiveAlive(graph)
    for (const node of nodesOf(graph)) {
      const edges = deadCycle(ground, node)
      if (edges === null) {
        expect(alive.has(node) || !hasCycleBehind(graph, node, alive)).toBe(true)
        continue
      }
      const path = edges.map((edge) => sourceOf(graph, edge))
      edges.forEach((edge, i) => expect(graph.to[edge]).toBe(path[i + 1] ?? node))
      expect([...path, node].slice(1)).toContain(path[0])
      expect(path.some((at) => alive.has(at))).toBe(false)
      if (edges.length > 1) told()
    }
  })
})
