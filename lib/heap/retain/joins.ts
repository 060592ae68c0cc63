/**
 * The small graph in which owner masks are searched for.
 *
 * A join is a node with several ways in, or the root of roots. Every other node hangs, reference by reference, below exactly one
 * join, and only what those references do to a mask has to be remembered: the holders they add to `need` and the
 * holders they let pass to `can`. Edges into joins, with their sources replaced by the joins above them, make the
 * graph to settle; on heaps it has an eighth of the nodes. An edge that says no more than one before it is dropped.
 * Joins are numbered 0, 1, 2 ... in the order of the walk; the root of roots is join 0.
 *
 * Masks are pairs in one array: need at 2i, can at 2i + 1. Does not know which holder a bit stands for.
 */
import type { HeapGraph } from './graph'
import { OTHER } from './depthFirst'
import type { FreedBy } from './freedBy'

export interface Joins {
  readonly count: number
  /** number of the walk -> the join it hangs below; a join's own index for itself, -1 for number 0 */
  readonly above: Int32Array
}

/** What one word of masks is settled from. */
export interface JoinSummary {
  readonly joins: Joins
  /** number of the walk -> what the references between its join and it add to need and let pass to can, as pairs */
  readonly passed: Int32Array
  /** holder -> its bit in this word */
  readonly bits: Int32Array
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
export function findJoins({ tree, hangs }: FreedBy): Joins {
  const { count, parent } = tree.walk
  const above = new Int32Array(count + 1)
  above[0] = -1
  let joins = 0
  for (let w = 1; w <= count; w++) above[w] = hangs[w] === 1 ? (above[parent[w] ?? 0] ?? 0) : joins++
  return { count: joins, above }
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
export function settleJoins(graph: HeapGraph, freed: FreedBy, summary: JoinSummary): Int32Array {
  const { joins } = summary
  const { head, entries } = edgesBetweenJoins(graph, freed, summary)
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

/** Lists the edges into joins by the join above their source: the tree's own, then the others in the order of the walk. */
function edgesBetweenJoins(graph: HeapGraph, freed: FreedBy, summary: JoinSummary): JoinEdges {
  const { count, parent, treeEdge, others, othersEnd } = freed.tree.walk
  const { hangs } = freed
  const list = new JoinEdgeList(graph, summary, count + othersEnd / OTHER)
  for (let w = 2; w <= count; w++) {
    if (hangs[w] === 0) list.add(parent[w] ?? 0, w, treeEdge[w] ?? 0)
  }
  for (let place = OTHER; place < othersEnd; place += OTHER) {
    const w = others[place + 2] ?? 0
    if (hangs[w] === 0) list.add(others[place + 1] ?? 0, w, others[place + 3] ?? 0)
  }
  return list
}

/** Collects edges between joins. An edge that says no more than the last one from the same join to the same target is left out. */
class JoinEdgeList implements JoinEdges {
  readonly head: Int32Array
  readonly entries: Int32Array
  readonly #holder: Uint16Array
  readonly #above: Int32Array
  readonly #passed: Int32Array
  readonly #bits: Int32Array
  /** by target: one more than the last source, and what its edge added to need and let pass to can */
  readonly #last: Int32Array
  #place = 0

  constructor(graph: HeapGraph, { joins, passed, bits }: JoinSummary, capacity: number) {
    this.head = new Int32Array(joins.count)
    this.entries = new Int32Array(ENTRY * (capacity + 1))
    this.#holder = graph.holder
    this.#above = joins.above
    this.#passed = passed
    this.#bits = bits
    this.#last = new Int32Array(ENTRY * joins.count)
  }

  /** Adds the edge between two numbers of the walk. */
  add(source: number, w: number, edge: number): void {
    const { head, entries } = this
    const last = this.#last
    const from = this.#above[source] ?? 0
    const target = this.#above[w] ?? 0
    const holder = this.#holder[edge] ?? 0
    const bit = this.#bits[holder] ?? 0
    const need = (this.#passed[2 * source] ?? 0) | bit
    const can = (this.#passed[2 * source + 1] ?? 0) & (holder === 0 ? -1 : bit)
    const at = ENTRY * target
    const less = last[at + 1] ?? 0
    if (last[at] === from + 1 && (need & less) === less && (can & (last[at + 2] ?? 0)) === can) return
    last[at] = from + 1
    last[at + 1] = need
    last[at + 2] = can
    const place = this.#place + ENTRY
    this.#place = place
    entries[place] = head[from] ?? 0
    entries[place + 1] = target
    entries[place + 2] = need
    entries[place + 3] = can
    head[from] = place
  }
}
