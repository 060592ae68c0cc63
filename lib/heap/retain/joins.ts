/**
 * The small graph in which owner masks are searched for.
 *
 * A join is a node with several ways in, or the root of roots. Every other node hangs, reference by reference, below exactly one
 * join, and only what those references do to a mask has to be remembered: the holders they add to `need` and the
 * holders they let pass to `can`. Edges into joins, with their sources replaced by the joins above them, make the
 * graph to settle; on heaps it has an eighth of the nodes, and most edges into a class hub say no more than another one and are dropped.
 * Joins are numbered 0, 1, 2 ... in the order of the walk; the root of roots is join 0.
 *
 * Masks are pairs in one array: need at 2i, can at 2i + 1. Does not know which holder a bit stands for.
 */
import type { HeapGraph } from './graph'
import type { FreedBy } from './freedBy'

export interface Joins {
  readonly count: number
  /** number of the walk -> the join it hangs below; a join's own index for itself, -1 for number 0 */
  readonly above: Int32Array
  /** node -> one more than its own index if it is a join, 0 if it hangs or is not alive */
  readonly own: Int32Array
}

interface JoinEdges {
  /** join -> place of its first edge out, 0 when there is none */
  readonly head: Int32Array
  /** at a place the next place, then the target join, the bits added to need, the bits let pass to can */
  readonly entries: Int32Array
}

/** Entries are this long; place 0 is left empty. */
const ENTRY = 4

/** Finds the join above every node. */
export function findJoins(graph: HeapGraph, { tree, hangs }: FreedBy): Joins {
  const { count, parent, order } = tree.walk
  const above = new Int32Array(count + 1)
  const own = new Int32Array(graph.nodeCount)
  above[0] = -1
  let joins = 0
  for (let w = 1; w <= count; w++) {
    if (hangs[w] === 1) {
      above[w] = above[parent[w] ?? 0] ?? 0
      continue
    }
    above[w] = joins
    own[order[w] ?? 0] = ++joins
  }
  return { count: joins, above, own }
}

/** Finds what the references between a join and a node below it add to need and let pass to can, by number of the walk. */
export function passedMasks(graph: HeapGraph, { tree, hangs }: FreedBy, bits: Int32Array): Int32Array {
  const { count, parent, treeEdge } = tree.walk
  const passed = new Int32Array(2 * count + 2)
  for (let w = 1; w <= count; w++) {
    if (hangs[w] === 0) {
      passed[2 * w + 1] = -1
      continue
    }
    const up = parent[w] ?? 0
    const holder = graph.holder[treeEdge[w] ?? 0] ?? 0
    const bit = bits[holder] ?? 0
    passed[2 * w] = (passed[2 * up] ?? 0) | bit
    passed[2 * w + 1] = (passed[2 * up + 1] ?? 0) & (holder === 0 ? -1 : bit)
  }
  return passed
}

/** Settles the masks of all joins and returns them as pairs. */
export function settleJoins(
  graph: HeapGraph,
  freed: FreedBy,
  joins: Joins,
  passed: Int32Array,
  bits: Int32Array,
): Int32Array {
  const { head, entries } = edgesBetweenJoins(graph, freed, joins, passed, bits)
  const masks = new Int32Array(2 * joins.count)
  for (let at = 2; at < masks.length; at += 2) masks[at] = -1
  masks[1] = -1
  const queue = new Int32Array(joins.count)
  const isQueued = new Uint8Array(joins.count)
  let taken = 0
  let put = 1 % joins.count
  for (let waiting = 1; waiting > 0; waiting--) {
    const join = queue[taken] ?? 0
    if (++taken === joins.count) taken = 0
    isQueued[join] = 0
    const need = masks[2 * join] ?? 0
    const can = masks[2 * join + 1] ?? 0
    for (let at = head[join] ?? 0; at !== 0; at = entries[at] ?? 0) {
      const target = entries[at + 1] ?? 0
      const oldNeed = masks[2 * target] ?? 0
      const oldCan = masks[2 * target + 1] ?? 0
      const newNeed = oldNeed & (need | (entries[at + 2] ?? 0))
      const newCan = oldCan | (can & (entries[at + 3] ?? 0))
      if (newNeed === oldNeed && newCan === oldCan) continue
      masks[2 * target] = newNeed
      masks[2 * target + 1] = newCan
      if (isQueued[target] === 1) continue
      isQueued[target] = 1
      queue[put] = target
      if (++put === joins.count) put = 0
      waiting++
    }
  }
  return masks
}

/** Says whether a path that adds `need` and lets `can` pass is no news after one that adds less and lets more pass. */
function saysNoMore(last: Int32Array, at: number, need: number, can: number): boolean {
  const less = last[at + 1] ?? 0
  return (need & less) === less && (can & (last[at + 2] ?? 0)) === can
}

/** Lists the edges into joins by the join above their source. An edge that says no more than the last one into its target is left out. */
function edgesBetweenJoins(
  graph: HeapGraph,
  freed: FreedBy,
  joins: Joins,
  passed: Int32Array,
  bits: Int32Array,
): JoinEdges {
  const { nodeCount, first, to, holder } = graph
  const { above, own } = joins
  const { number } = freed.tree.walk
  const head = new Int32Array(joins.count)
  const entries = new Int32Array(ENTRY * (to.length + 1))
  const last = new Int32Array(ENTRY * joins.count)
  let place = 0
  for (let node = 0, edge = 0; node < nodeCount; node++) {
    const end = first[node + 1] ?? 0
    const w = number[node] ?? 0
    if (w === 0) edge = end
    for (; edge < end; edge++) {
      const target = (own[to[edge] ?? 0] ?? 0) - 1
      if (target < 0) continue
      const h = holder[edge] ?? 0
      const bit = bits[h] ?? 0
      const need = (passed[2 * w] ?? 0) | bit
      const can = (passed[2 * w + 1] ?? 0) & (h === 0 ? -1 : bit)
      const from = above[w] ?? 0
      const at = ENTRY * target
      if (last[at] === from + 1 && saysNoMore(last, at, need, can)) continue
      last[at] = from + 1
      last[at + 1] = need
      last[at + 2] = can
      place += ENTRY
      entries[place] = head[from] ?? 0
      entries[place + 1] = target
      entries[place + 2] = need
      entries[place + 3] = can
      head[from] = place
    }
  }
  return { head, entries }
}
