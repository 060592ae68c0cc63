/**
 * What the tests of this folder compare with: small random heaps and answers found by trying everything.
 *
 * Nothing here is shared with the algorithms under test: reach is a set that grows while it is walked, and all
 * else is asked of reach.
 */
import fc from 'fast-check'
import { HeapGraphBuilder } from '../graph'
import type { HeapGraph } from '../graph'

export interface HeapShape {
  readonly nodes?: number
  readonly edges?: number
  readonly holders?: number
  readonly statements?: number
}

/** Any small heap: node 0 is the root of roots, sizes are 1, 2, 4 ... so that sums tell which nodes were counted. */
export function anyHeap({
  nodes = 8,
  edges = 18,
  holders = 3,
  statements = 4,
}: HeapShape = {}): fc.Arbitrary<HeapGraph> {
  const node = fc.nat(nodes - 1)
  const edge = fc.tuple(node, node, fc.nat(holders), fc.nat(statements))
  const ways = fc.array(fc.tuple(fc.constant(0), node, fc.nat(holders), fc.nat(statements)), {
    minLength: 1,
    maxLength: 3,
  })
  return fc
    .tuple(ways, fc.array(edge, { minLength: Math.floor(edges / 2), maxLength: edges }))
    .map(([fromRoot, others]) => {
      const builder = new HeapGraphBuilder()
      for (let i = 1; i < nodes; i++) builder.addNode(2 ** (i - 1))
      for (const [from, to, holder, statement] of [...fromRoot, ...others]) builder.addEdge(from, to, holder, statement)
      return builder.freeze()
    })
}

/** The nodes that are alive when some edges are out of use and one node is gone. */
export function naiveAlive(
  graph: HeapGraph,
  isDropped: (edge: number) => boolean = () => false,
  gone = -1,
): Set<number> {
  const alive = new Set([0])
  for (const node of alive) {
    for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
      const target = graph.to[edge] ?? 0
      if (!isDropped(edge) && target !== gone) alive.add(target)
    }
  }
  return alive
}

export function edgesOf(graph: HeapGraph): number[] {
  return Array.from(graph.to.keys())
}

export function nodesOf(graph: HeapGraph): number[] {
  return Array.from(graph.size.keys())
}

export function bytesOf(graph: HeapGraph, nodes: Iterable<number>): number {
  let bytes = 0
  for (const node of nodes) bytes += graph.size[node] ?? 0
  return bytes
}

/** The size of a smallest subset of `choices` that passes, or null when not even all of them do. By trying all. */
export function smallestSubset(
  choices: readonly number[],
  passes: (subset: ReadonlySet<number>) => boolean,
): number | null {
  let best: number | null = null
  for (let bits = 0; bits < 2 ** choices.length; bits++) {
    const subset = new Set(choices.filter((_, i) => (bits >> i) % 2 === 1))
    if ((best === null || subset.size < best) && passes(subset)) best = subset.size
  }
  return best
}

/** Checks a property and that it was not vacuous: `told` counts the interesting cases of a run. The seed is printed on failure. */
export function holdsForAll<T>(
  any: fc.Arbitrary<T>,
  atLeast: number,
  check: (value: T, told: () => void) => void,
  numRuns = 3000,
): void {
  let interesting = 0
  fc.assert(
    fc.property(any, (value) => check(value, () => void interesting++)),
    { numRuns },
  )
  if (interesting < atLeast) throw new Error(`vacuous: ${interesting} interesting cases in ${numRuns} runs`)
}
