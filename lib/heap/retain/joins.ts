/**
 * The small graph in which owner masks are searched for.
 *
 * A join is a node with several ways in, or the root of roots. Every other node hangs, reference by reference, below exactly one
 * join, and only what those references do to a mask has to be remembered: the holders they add to `need` and the
 * holders they let pass to `can`. Edges into joins, with their sources replaced by the joins above them, make the
 * graph to settle; on heaps it has an eighth of the nodes. An edge that says no more than one before it is dropped.
 * Joins are numbered 0, 1, 2 ... in the order of the walk; the root of roots is join 0.
 *
 * To settle is to go through all edges in order, forth and back, until nothing changes: the masks fit into a cache and the
 * edges stream through it, where a list of what is still to do would wait for memory at every step. The order of the walk
 * carries a change down most chains in one sweep; when a sweep changes little, such a list takes over, which asks no edge whose
 * source did not change.
 *
 * Masks are pairs in one array: need at 2i, can at 2i + 1. Does not know which holder a bit stands for.
 */
import type { HeapGraph } from './graph'
import { OTHER } from './depthFirst'
import type { FreedBy } from './freedBy'

export interface Joins {
  readonly count: number
  /** number of the walk -> the join it hangs below, or of a join its complement, which is negative; 0 for number 0 */
  readonly place: Int32Array
  /** join -> its number of the walk */
  readonly number: Int32Array
}

/** What one word of masks is settled from. */
export interface JoinSummary {
  readonly joins: Joins
  /** number of the walk -> what the references between its join and it add to need and let pass to can, as pairs */
  readonly passed: Int32Array
  /** holder -> its bit in this word */
  readonly bits: Int32Array
}

/** Edges are this long: the join they come from, the join they enter, the bits added to need, the bits let pass to can. */
const EDGE = 4
/** A sweep that changes less than this part of the joins is the last. */
const FEW = 1 / 8

/** Finds the join above every node. */
export function findJoins({ tree, hangs }: FreedBy): Joins {
  const { count, parent } = tree.walk
  const place = new Int32Array(count + 1)
  const number = new Int32Array(count)
  let joins = 0
  for (let w = 1; w <= count; w++) {
    if (hangs[w] === 1) {
      place[w] = joinOf(place[parent[w] ?? 0] ?? 0)
    } else {
      number[joins] = w
      place[w] = ~joins++
    }
  }
  return { count: joins, place, number: number.subarray(0, joins) }
}

/** The join of a place: the one it hangs below, or the one it is. */
export function joinOf(place: number): number {
  return place < 0 ? ~place : place
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
  const { count } = summary.joins
  const edges = edgesBetweenJoins(graph, freed, summary)
  const masks = new Int32Array(2 * count)
  for (let at = 2; at < masks.length; at += 2) masks[at] = -1
  masks[1] = -1
  const changed = new JoinQueue(count)
  for (let isForth = true; ; isForth = !isForth) {
    changed.clear()
    if (isForth) sweepForth(masks, edges, changed)
    else sweepBack(masks, edges, changed)
    if (changed.length < count * FEW) break
  }
  if (changed.length > 0) settleByList(masks, edges, changed)
  return masks
}

/** Tells which joins' masks changed. */
function sweepForth(masks: Int32Array, edges: Int32Array, changed: JoinQueue): void {
  for (let at = 0; at < edges.length; at += EDGE) if (apply(masks, edges, at)) changed.put(edges[at + 1] ?? 0)
}

function sweepBack(masks: Int32Array, edges: Int32Array, changed: JoinQueue): void {
  for (let at = edges.length - EDGE; at >= 0; at -= EDGE) if (apply(masks, edges, at)) changed.put(edges[at + 1] ?? 0)
}

/** Takes one edge into account; says whether that changes the masks of the join it enters. */
function apply(masks: Int32Array, edges: Int32Array, at: number): boolean {
  const from = 2 * (edges[at] ?? 0)
  const to = 2 * (edges[at + 1] ?? 0)
  const need = masks[to] ?? 0
  const can = masks[to + 1] ?? 0
  const newNeed = need & ((masks[from] ?? 0) | (edges[at + 2] ?? 0))
  const newCan = can | ((masks[from + 1] ?? 0) & (edges[at + 3] ?? 0))
  if (newNeed === need && newCan === can) return false
  masks[to] = newNeed
  masks[to + 1] = newCan
  return true
}

/** First in, first out, every join whose masks changed since the edges out of it were asked. */
function settleByList(masks: Int32Array, edges: Int32Array, changed: JoinQueue): void {
  const { head, next } = byJoin(edges, masks.length / 2)
  for (let join = changed.take(); join >= 0; join = changed.take()) {
    for (let edge = head[join] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
      if (apply(masks, edges, EDGE * edge)) changed.put(edges[EDGE * edge + 1] ?? 0)
    }
  }
}

/** Joins in a ring, each in it at most once. */
class JoinQueue {
  readonly #ring: Int32Array
  /** One less than the ring's length, a power of two. */
  readonly #last: number
  readonly #isIn: Uint8Array
  #first = 0
  #end = 0

  constructor(count: number) {
    this.#ring = new Int32Array(1 << (32 - Math.clz32(count)))
    this.#last = this.#ring.length - 1
    this.#isIn = new Uint8Array(count)
  }

  get length(): number {
    return this.#end - this.#first
  }

  clear(): void {
    this.#first = this.#end
    this.#isIn.fill(0)
  }

  put(join: number): void {
    if (this.#isIn[join] === 1) return
    this.#isIn[join] = 1
    this.#ring[this.#end++ & this.#last] = join
  }

  /** -1 when none is left. */
  take(): number {
    if (this.#first === this.#end) return -1
    const join = this.#ring[this.#first++ & this.#last] ?? 0
    this.#isIn[join] = 0
    return join
  }
}

/** The edges out of every join, as lists: -1 ends one. */
function byJoin(edges: Int32Array, count: number) {
  const head = new Int32Array(count).fill(-1)
  const next = new Int32Array(edges.length / EDGE)
  for (let edge = 0; edge < next.length; edge++) {
    const from = edges[EDGE * edge] ?? 0
    next[edge] = head[from] ?? -1
    head[from] = edge
  }
  return { head, next }
}

/** Lists the edges into joins by the join above their source: the tree's own, then the others in the order of the walk. */
function edgesBetweenJoins(graph: HeapGraph, freed: FreedBy, summary: JoinSummary): Int32Array {
  const { parent, treeEdge, others, othersEnd } = freed.tree.walk
  const { count, place, number } = summary.joins
  const list = new JoinEdgeList(graph, summary, count + othersEnd / OTHER)
  for (let join = 1; join < count; join++) {
    const w = number[join] ?? 0
    list.add(parent[w] ?? 0, join, treeEdge[w] ?? 0)
  }
  for (let at = OTHER; at < othersEnd; at += OTHER) {
    const to = place[others[at + 2] ?? 0] ?? 0
    if (to < 0) list.add(others[at + 1] ?? 0, ~to, others[at + 3] ?? 0)
  }
  return list.taken()
}

/** Collects edges between joins. An edge that says no more than the last one from the same join to the same target is left out. */
class JoinEdgeList {
  readonly #edges: Int32Array
  readonly #holder: Uint16Array
  readonly #place: Int32Array
  readonly #passed: Int32Array
  readonly #bits: Int32Array
  /** by target: one more than the last source, and what its edge added to need and let pass to can */
  readonly #last: Int32Array
  #end = 0

  constructor(graph: HeapGraph, { joins, passed, bits }: JoinSummary, capacity: number) {
    this.#edges = new Int32Array(EDGE * capacity)
    this.#holder = graph.holder
    this.#place = joins.place
    this.#passed = passed
    this.#bits = bits
    this.#last = new Int32Array(EDGE * joins.count)
  }

  taken(): Int32Array {
    return this.#edges.subarray(0, this.#end)
  }

  /** Adds the edge from a number of the walk to a join. */
  add(source: number, target: number, edge: number): void {
    const edges = this.#edges
    const last = this.#last
    const from = joinOf(this.#place[source] ?? 0)
    // From below a join back to it: its own masks, and less.
    if (from === target) return
    const holder = this.#holder[edge] ?? 0
    const bit = this.#bits[holder] ?? 0
    const need = (this.#passed[2 * source] ?? 0) | bit
    const can = (this.#passed[2 * source + 1] ?? 0) & (holder === 0 ? -1 : bit)
    const at = EDGE * target
    const less = last[at + 1] ?? 0
    if (last[at] === from + 1 && (need & less) === less && (can & (last[at + 2] ?? 0)) === can) return
    last[at] = from + 1
    last[at + 1] = need
    last[at + 2] = can
    const end = this.#end
    this.#end = end + EDGE
    edges[end] = from
    edges[end + 1] = target
    edges[end + 2] = need
    edges[end + 3] = can
  }
}
