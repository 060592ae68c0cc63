import type { Cut, CutFinder } from './cut'
import { deadCycle } from './deadCycle'
import { pathsThroughCut } from './paths'
import { shortestPathTo } from './reach'

/**
 * The paths that explain an object, as numbers of references, the root's first: one through each reference of a smallest cut; the shortest,
 * where no person's reference would do; the circle that it waits in, where no path leads to it. `answer` is the cut, where it is known.
 */
export function waysTo(finder: CutFinder, node: number, answer: Cut = finder.fewestReferences(node)): number[][] {
  const { ground } = finder
  switch (answer.kind) {
    case 'dead':
      return [deadCycle(ground, node) ?? []]
    case 'none':
      return [shortestPathTo(ground.paths, node) ?? []]
    case 'cut':
      return pathsThroughCut(ground, node, answer.edges)
  }
}

export interface EveryWay {
  readonly ways: readonly (readonly number[])[]
  /** References to the node through which a way may go that is not told. */
  readonly more: number
}

/**
 * The ways to a node that differ in what must go or in the last reference: one through each reference of a smallest cut, and a shortest
 * one through each reference to the node itself, as long as there are no more than `most`. None where it is not alive. `known` are
 * those that waysTo gave.
 */
export function everyWayTo(finder: CutFinder, node: number, most: number, known?: readonly number[][]): EveryWay {
  const { ground } = finder
  const { incoming } = ground
  if (!ground.isAlive(node)) return { ways: [], more: 0 }
  const ways = known ?? waysTo(finder, node)
  const last = new Set(ways.map((way) => way.at(-1)))
  // All references to it are a cut of it: a path that crosses this cut once does not come by the node before its end.
  const entering = [...incoming.edge.subarray(incoming.first[node] ?? 0, incoming.first[node + 1] ?? 0)]
  const others = entering.filter((edge) => !last.has(edge))
  const told = others.slice(0, Math.max(0, most - ways.length))
  return {
    ways: [...ways, ...pathsThroughCut(ground, node, entering, told)],
    more: others.length - told.length,
  }
}
