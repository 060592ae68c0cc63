/**
 * What each single reference keeps: for every edge at once, the bytes that would go if this one reference went.
 *
 * Dropping u -> w frees something exactly when no other edge reaches w from outside w's own dominator subtree; then it
 * frees retained(w), and otherwise nothing. An edge that is the only way in is the one that the depth-first walk used,
 * so it is enough to ask of every tree edge whether another edge from outside makes a second way in.
 *
 * Interpreter-made edges have an answer like all others; whether they may be dropped is not asked here.
 */
import type { DepthFirst } from './depthFirst'
import { NONE } from './graph'
import type { HeapGraph } from './graph'
import { dominatorIntervals, isWithin, retained } from './dominators'
import type { DominatorIntervals, Dominators } from './dominators'

export interface FreedBy<Walk extends DepthFirst = DepthFirst> {
  readonly tree: Dominators<Walk>
  /** number of the walk -> 1 when the node hangs on its tree edge alone */
  readonly hangs: Uint8Array
  /** how many alive nodes do not, the root of roots among them */
  readonly joins: number
}

/** Finds for every node whether it hangs on one reference. */
export function freedByEdges<Walk extends DepthFirst>(
  tree: Dominators<Walk>,
  spans = dominatorIntervals(tree),
): FreedBy<Walk> {
  const { count, parent } = tree.walk
  const hangs = new Uint8Array(count + 1)
  let joins = count
  for (let w = 2; w <= count; w++) {
    if (tree.idomNumber[w] !== parent[w] || hasOtherWayIn(tree, spans, w)) continue
    hangs[w] = 1
    joins--
  }
  return { tree, hangs, joins }
}

/** Says on which one reference a node hangs; NONE when it has several ways in, is the root of roots or not alive. */
export function soleEdge(freed: FreedBy, node: number): number {
  const { number, treeEdge } = freed.tree.walk
  const w = number[node] ?? 0
  return freed.hangs[w] === 1 ? (treeEdge[w] ?? NONE) : NONE
}

/** Says how many bytes would go if this one reference went; 0 when its target has another way in. */
export function bytesFreedBy(graph: HeapGraph, freed: FreedBy, edge: number): number {
  const target = graph.to[edge] ?? 0
  return soleEdge(freed, target) === edge ? retained(freed.tree, target) : 0
}

function hasOtherWayIn(tree: Dominators, spans: DominatorIntervals, w: number): boolean {
  const { others, otherHead } = tree.walk
  for (let place = otherHead[w] ?? 0; place !== 0; place = others[place] ?? 0) {
    if (!isWithin(spans, w, others[place + 1] ?? 0)) return true
  }
  return false
}
