/**
 * Dominators and retained sizes.
 *
 * d dominates x when every path from the root of roots to x passes d; without d, x would go. The immediate dominators form a
 * tree, and the retained size of d is the sum of sizes in d's subtree: what would go if d went.
 *
 * Semi-NCA (Georgiadis, "Linear-time algorithms for dominators and related problems", 2005): semidominators as in
 * Lengauer and Tarjan, then idom(w) is the nearest common ancestor of w's parent and w's semidominator, found by climbing.
 * Paths are halved while they are climbed, so there is no stack. The iterative algorithm of Cooper, Harvey and Kennedy is not an option here: its passes
 * grow with the depth of the heap, and a linked list makes them a thousand.
 *
 * Does not know about holders: dominance is about all references together.
 */
import { NONE } from './graph'
import type { HeapGraph } from './graph'
import { depthFirst } from './depthFirst'
import type { DepthFirst } from './depthFirst'

export interface Dominators<Walk extends DepthFirst = DepthFirst> {
  readonly walk: Walk
  /** number -> number of the immediate dominator, in the numbers of the walk; 0 for the root of roots */
  readonly idomNumber: Int32Array
  /** number -> bytes that would go with it; 0 for number 0 */
  readonly retainedNumber: Float64Array
}

/** The dominator tree as intervals: a dominates b when b's entry lies in a's interval. By number of the walk. */
export interface DominatorIntervals {
  readonly enter: Int32Array
  readonly leave: Int32Array
}

/** The number of the root of roots. */
const ROOT = 1

/** Computes the dominator tree and all retained sizes. */
export function dominators(graph: HeapGraph): Dominators
export function dominators<Walk extends DepthFirst>(graph: HeapGraph, walk: Walk): Dominators<Walk>
export function dominators(graph: HeapGraph, walk: DepthFirst = depthFirst(graph)): Dominators {
  // One piece of memory for both: fresh pages cost more than the work done in them.
  const memory = new ArrayBuffer(8 * (walk.count + 1))
  const idomNumber = immediateDominators(walk, semidominators(walk, new Int32Array(memory)))
  const retainedNumber = retainedSizes(graph, walk, idomNumber, new Float64Array(memory).fill(0))
  return { walk, idomNumber, retainedNumber }
}

/** Finds the last object without which there is no way to this one; NONE for the root of roots and for what is not alive. */
export function immediateDominator({ walk, idomNumber }: Dominators, node: number): number {
  const above = idomNumber[walk.number[node] ?? 0] ?? 0
  return above === 0 ? NONE : (walk.order[above] ?? NONE)
}

/** Says what would go if this node went: itself and all that it dominates, in bytes; 0 for what is not alive. */
export function retained(tree: Dominators, node: number): number {
  return tree.retainedNumber[tree.walk.number[node] ?? 0] ?? 0
}

/** Lists the dominators of a node from the root of roots down to the node itself; empty when it is not alive. */
export function dominatorChain(tree: Dominators, node: number): number[] {
  if ((tree.walk.number[node] ?? 0) === 0) return []
  const chain = [node]
  for (let at = immediateDominator(tree, node); at !== NONE; at = immediateDominator(tree, at)) chain.push(at)
  return chain.reverse()
}

/** Numbers the dominator tree so that "does a dominate b" is two comparisons. */
export function dominatorIntervals(tree: Dominators): DominatorIntervals {
  const { count } = tree.walk
  const { idomNumber } = tree
  const enter = new Int32Array(count + 1)
  const leave = new Int32Array(count + 1)
  for (let w = count; w >= 1; w--) {
    const below = (leave[w] ?? 0) + 1
    leave[w] = below
    const up = idomNumber[w] ?? 0
    leave[up] = (leave[up] ?? 0) + below
  }
  const next = new Int32Array(count + 1)
  for (let w = 1; w <= count; w++) {
    const up = idomNumber[w] ?? 0
    const start = next[up] ?? 0
    const after = start + (leave[w] ?? 0)
    enter[w] = start
    next[w] = start + 1
    next[up] = after
    leave[w] = after
  }
  return { enter, leave }
}

/** Says whether every path to `below` passes `above`. A node dominates itself; what is not alive neither has nor is a dominator. */
export function dominates(tree: Dominators, spans: DominatorIntervals, above: number, below: number): boolean {
  const a = tree.walk.number[above] ?? 0
  const b = tree.walk.number[below] ?? 0
  return a !== 0 && b !== 0 && isWithin(spans, a, b)
}

/** The same by numbers of the walk. */
export function isWithin(spans: DominatorIntervals, above: number, below: number): boolean {
  const entry = spans.enter[below] ?? 0
  return (spans.enter[above] ?? 0) <= entry && entry < (spans.leave[above] ?? 0)
}

/**
 * No way in is asked after one that leads to the root of roots, since no semidominator is less: hubs, such as
 * a class that thousands of instances name, are done with their first few.
 *
 * link[2w] is w's ancestor in the forest of nodes done so far, link[2w + 1] the least semidominator on the way to it: side by
 * side, because a climb reads both and pays for one line of cache.
 */
function semidominators(walk: DepthFirst, link: Int32Array): Int32Array {
  const { count, parent, otherHead, others } = walk
  const semi = new Int32Array(count + 1)
  for (let w = count; w > 1; w--) {
    const up = parent[w] ?? 0
    let least = up
    for (let place = otherHead[w] ?? 0; place !== 0 && least !== ROOT; place = others[place] ?? 0) {
      const source = others[place + 1] ?? 0
      const found = source < w ? source : leastOnTheWay(link, source, w)
      if (found < least) least = found
    }
    semi[w] = least
    link[2 * w] = up
    link[2 * w + 1] = least
  }
  return semi
}

/** Climbs from v to the last node above `bound`, halving the path, and returns the least semidominator met. */
function leastOnTheWay(link: Int32Array, v: number, bound: number): number {
  let at = v
  let least = link[2 * at + 1] ?? 0
  for (let up = link[2 * at] ?? 0; up > bound; up = link[2 * at] ?? 0) {
    const label = link[2 * up + 1] ?? 0
    if (label < (link[2 * at + 1] ?? 0)) link[2 * at + 1] = label
    if (label < least) least = label
    const next = link[2 * up] ?? 0
    link[2 * at] = next
    if (next <= bound) return least
    at = next
    const here = link[2 * at + 1] ?? 0
    if (here < least) least = here
  }
  return least
}

/** Takes the place of the semidominators: that of w is read for the last time when its dominator is found. */
function immediateDominators({ count, parent }: DepthFirst, semi: Int32Array): Int32Array {
  const idom = semi
  for (let w = 2; w <= count; w++) {
    const bound = semi[w] ?? 0
    let up = parent[w] ?? 0
    while (up > bound) up = idom[up] ?? 0
    idom[w] = up
  }
  return idom
}

/** `sum` is all zeros. */
function retainedSizes(
  graph: HeapGraph,
  { count, order }: DepthFirst,
  idomNumber: Int32Array,
  sum: Float64Array,
): Float64Array {
  for (let w = count; w > 1; w--) {
    const bytes = (sum[w] ?? 0) + (graph.size[order[w] ?? 0] ?? 0)
    sum[w] = bytes
    const up = idomNumber[w] ?? 0
    sum[up] = (sum[up] ?? 0) + bytes
  }
  sum[ROOT] = (sum[ROOT] ?? 0) + (graph.size[0] ?? 0)
  return sum
}
