/**
 * The small graph in which owner masks are searched for.
 *
 * A join is a node with several ways in, or the root of roots. Every other node hangs, reference by reference, below exactly one
 * join, and only what those references do to a mask has to be remembered: the holders they add to `need` and the
 * holders they let pass to `can`. Edges into joins, with their sources replaced by the joins above them, make the
 * graph to settle; on heaps it has an eighth of the nodes.
 * Joins are numbered 0, 1, 2 ... in the order of the walk; the root of roots is join 0.
 *
 * Masks begin as those along the walk's own tree and only ever get nearer to what they settle at: need loses holders, can
 * gains them. So an edge that cannot change its target's masks now never will, and is left out. The edges are taken
 * in the order of the walk, from its end: there stand those of the root of roots, which say most, so that a class
 * that thousands of instances name soon has nothing to learn from the next one. What is left is gone through once more
 * in order, then back, until little changes; then a list of what is still to do takes over, which asks no edge whose source
 * did not change.
 *
 * Masks are pairs in one array: need at 2i, can at 2i + 1. Does not know which holder a bit stands for.
 */
import { OTHER } from './depthFirst'
import type { FreedBy } from './freedBy'

/** What one word of masks is settled from. */
export interface Passage {
  /** how many joins there are */
  readonly joins: number
  /**
   * number of the walk -> a row of three: the join it hangs below, or of a join its complement, which is negative; what the
   * references between the two add to need; what they let pass to can
   */
  readonly rows: Int32Array
  /** holder -> its bit in this word */
  readonly bits: Int32Array
}

export const ROW = 3
/** Edges are this long: the join they come from, the join they enter, the bits added to need, the bits let pass to can. */
const EDGE = 4
/** A sweep that changes less than this part of the joins is the last. */
const FEW = 1 / 8

/** Finds the join above every node, and what happens to masks between the two. */
export function passage({ tree, hangs }: FreedBy, bits: Int32Array): Passage {
  const { count, parent, treeHolder } = tree.walk
  const rows = new Int32Array(ROW * (count + 1))
  let joins = 0
  for (let w = 1, at = ROW; w <= count; w++, at += ROW) {
    if (hangs[w] === 0) {
      rows[at] = ~joins++
      rows[at + 2] = -1
      continue
    }
    const up = ROW * (parent[w] ?? 0)
    const holder = treeHolder[w] ?? 0
    const bit = bits[holder] ?? 0
    rows[at] = joinOf(rows[up] ?? 0)
    rows[at + 1] = (rows[up + 1] ?? 0) | bit
    rows[at + 2] = (rows[up + 2] ?? 0) & (holder === 0 ? -1 : bit)
  }
  return { joins, rows, bits }
}

/** The join of a row: the one the node hangs below, or the one it is. */
export function joinOf(place: number): number {
  return place < 0 ? ~place : place
}

/** Settles the masks of all joins and returns them as pairs. */
export function settleJoins(freed: FreedBy, between: Passage): Int32Array {
  const masks = new Int32Array(2 * between.joins)
  masks[1] = -1
  const list = new JoinEdges(masks, between.joins)
  addTreeEdges(list, freed, between)
  addOthers(list, freed, between)
  const edges = list.thinned()
  const changed = new JoinQueue(between.joins)
  for (let isForth = false; ; isForth = !isForth) {
    changed.clear()
    if (isForth) sweepForth(masks, edges, changed)
    else sweepBack(masks, edges, changed)
    if (changed.length < between.joins * FEW) break
  }
  if (changed.length > 0) settleByList(masks, edges, changed)
  return masks
}

/** Parents come before their children, so that each join's masks are those along its way down the tree. */
function addTreeEdges(list: JoinEdges, { tree, hangs }: FreedBy, { rows, bits }: Passage): void {
  const { count, parent, treeHolder } = tree.walk
  let join = 0
  for (let w = 2; w <= count; w++) {
    if (hangs[w] === 1) continue
    const source = ROW * (parent[w] ?? 0)
    const holder = treeHolder[w] ?? 0
    const bit = bits[holder] ?? 0
    list.begin(
      joinOf(rows[source] ?? 0),
      ++join,
      (rows[source + 1] ?? 0) | bit,
      (rows[source + 2] ?? 0) & (holder === 0 ? -1 : bit),
    )
  }
}

function addOthers(list: JoinEdges, { tree }: FreedBy, { rows, bits }: Passage): void {
  const { others, othersEnd } = tree.walk
  for (let at = othersEnd - OTHER; at > 0; at -= OTHER) {
    const target = rows[ROW * (others[at + 2] ?? 0)] ?? 0
    if (target >= 0) continue
    const source = ROW * (others[at + 1] ?? 0)
    const from = joinOf(rows[source] ?? 0)
    // From below a join back to it: its own masks, and less.
    if (from === ~target) continue
    const holder = others[at + 3] ?? 0
    const bit = bits[holder] ?? 0
    list.add(from, ~target, (rows[source + 1] ?? 0) | bit, (rows[source + 2] ?? 0) & (holder === 0 ? -1 : bit))
  }
}

/** Collects edges between joins and takes each into account at once. */
class JoinEdges {
  readonly #masks: Int32Array
  #edges: Int32Array
  #end = 0

  constructor(masks: Int32Array, joins: number) {
    this.#masks = masks
    this.#edges = new Int32Array(EDGE * (3 * joins + 1))
  }

  /** The first edge into a join gives it its masks. */
  begin(from: number, to: number, adds: number, lets: number): void {
    const masks = this.#masks
    masks[2 * to] = (masks[2 * from] ?? 0) | adds
    masks[2 * to + 1] = (masks[2 * from + 1] ?? 0) & lets
    this.#put(from, to, adds, lets)
  }

  /** Leaves the edge out when its target's masks say all that it can say. */
  add(from: number, to: number, adds: number, lets: number): void {
    const masks = this.#masks
    const need = masks[2 * to] ?? 0
    const can = masks[2 * to + 1] ?? 0
    if ((need & ~adds) === 0 && (lets & ~can) === 0) return
    masks[2 * to] = need & ((masks[2 * from] ?? 0) | adds)
    masks[2 * to + 1] = can | ((masks[2 * from + 1] ?? 0) & lets)
    this.#put(from, to, adds, lets)
  }

  /** Goes through the edges in order, leaves out what has become idle, and returns the others. */
  thinned(): Int32Array {
    const edges = this.#edges
    const end = this.#end
    this.#end = 0
    for (let at = 0; at < end; at += EDGE) {
      this.add(edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0)
    }
    return edges.subarray(0, this.#end)
  }

  #put(from: number, to: number, adds: number, lets: number): void {
    const end = this.#end
    this.#end = end + EDGE
    if (end === this.#edges.length) this.#grow()
    const edges = this.#edges
    edges[end] = from
    edges[end + 1] = to
    edges[end + 2] = adds
    edges[end + 3] = lets
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#edges.length)
    grown.set(this.#edges)
    this.#edges = grown
  }
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
