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
import { type HolderWalk, OTHER } from './depthFirst'
import type { FreedBy } from './freedBy'

/** The masks of one word. */
export interface SettledWord {
  /**
   * number of the walk -> a row of three: the join it hangs below, or is; what the references between the two add to need; what they let
   * pass to can
   */
  readonly rows: Int32Array
  /** join -> its masks */
  readonly masks: Int32Array
}

export const ROW = 3
/** Edges are this long: the join they come from, the join they enter, the bits added to need, the bits let pass to can. */
const EDGE = 4
/** A sweep that changes less than this part of the joins is the last. */
const FEW = 1 / 8

/** Settles the masks of all joins, and finds what happens to them on the way to what hangs below. `bits`: holder -> its bit in the word. */
export function settleWord(freed: FreedBy<HolderWalk>, bits: Int32Array): SettledWord {
  const { joins, tree } = freed
  const masks = new Int32Array(2 * joins)
  masks[1] = -1
  // Room for all: memory that nothing is written to costs nothing.
  const all = new Int32Array(EDGE * (joins + tree.walk.otherCount))
  const rows = walkDown(freed, bits, masks, all)
  const end = addOthers(freed, bits, { rows, masks }, all)
  const edges = all.subarray(0, thin(masks, all, end))
  const changed = new JoinQueue(joins)
  for (let isForth = false; ; isForth = !isForth) {
    changed.clear()
    if (isForth) sweepForth(masks, edges, changed)
    else sweepBack(masks, edges, changed)
    if (changed.length < joins * FEW) break
  }
  if (changed.length > 0) settleByList(masks, edges, changed)
  return { rows, masks }
}

/**
 * The walk's own tree from its root: parents come before their children, so each join's masks are those along its way down. The edges
 * into the joins are the first of all, in their order.
 */
function walkDown(
  { tree, hangs }: FreedBy<HolderWalk>,
  bits: Int32Array,
  masks: Int32Array,
  edges: Int32Array,
): Int32Array {
  const { count, parent, treeHolder } = tree.walk
  const rows = new Int32Array(ROW * (count + 1))
  rows[ROW + 2] = -1
  let join = 0
  for (let w = 2, at = ROW * 2; w <= count; w++, at += ROW) {
    const up = ROW * (parent[w] ?? 0)
    const holder = treeHolder[w] ?? 0
    const bit = bits[holder] ?? 0
    const from = rows[up] ?? 0
    const adds = (rows[up + 1] ?? 0) | bit
    const lets = (rows[up + 2] ?? 0) & (holder === 0 ? -1 : bit)
    if (hangs[w] === 1) {
      rows[at] = from
      rows[at + 1] = adds
      rows[at + 2] = lets
      continue
    }
    const edge = EDGE * join++
    rows[at] = join
    rows[at + 2] = -1
    masks[2 * join] = (masks[2 * from] ?? 0) | adds
    masks[2 * join + 1] = (masks[2 * from + 1] ?? 0) & lets
    edges[edge] = from
    edges[edge + 1] = join
    edges[edge + 2] = adds
    edges[edge + 3] = lets
  }
  return rows
}

/** Takes the other edges into joins into account, each at once, and puts those that may say more behind the first; returns where they end. */
function addOthers(
  { tree, hangs, joins }: FreedBy<HolderWalk>,
  bits: Int32Array,
  word: SettledWord,
  edges: Int32Array,
): number {
  const { others, otherTarget, otherHolder, otherCount } = tree.walk
  const { rows, masks } = word
  let end = EDGE * (joins - 1)
  for (let at = otherCount; at > 0; at--) {
    const target = otherTarget[at] ?? 0
    // Those from below what hangs back to it say nothing that its one reference does not.
    if (hangs[target] === 1) continue
    const to = rows[ROW * target] ?? 0
    const source = ROW * (others[OTHER * at + 1] ?? 0)
    const from = rows[source] ?? 0
    // From below a join back to it: its own masks, and less.
    if (from === to) continue
    const holder = otherHolder[at] ?? 0
    const bit = bits[holder] ?? 0
    const adds = (rows[source + 1] ?? 0) | bit
    const lets = (rows[source + 2] ?? 0) & (holder === 0 ? -1 : bit)
    const need = masks[2 * to] ?? 0
    const can = masks[2 * to + 1] ?? 0
    if (((need & ~adds) | (lets & ~can)) === 0) continue
    masks[2 * to] = need & ((masks[2 * from] ?? 0) | adds)
    masks[2 * to + 1] = can | ((masks[2 * from + 1] ?? 0) & lets)
    edges[end] = from
    edges[end + 1] = to
    edges[end + 2] = adds
    edges[end + 3] = lets
    end += EDGE
  }
  return end
}

/**
 * Goes through the edges in order and leaves out what has become idle; returns where they end. It takes an edge into account as addOthers
 * does, written out: what the two share makes them a tenth slower as a function of its own (`npm run bench:retention`).
 */
function thin(masks: Int32Array, edges: Int32Array, all: number): number {
  let end = 0
  for (let at = 0; at < all; at += EDGE) {
    const to = edges[at + 1] ?? 0
    const adds = edges[at + 2] ?? 0
    const lets = edges[at + 3] ?? 0
    const need = masks[2 * to] ?? 0
    const can = masks[2 * to + 1] ?? 0
    if (((need & ~adds) | (lets & ~can)) === 0) continue
    const from = edges[at] ?? 0
    masks[2 * to] = need & ((masks[2 * from] ?? 0) | adds)
    masks[2 * to + 1] = can | ((masks[2 * from + 1] ?? 0) & lets)
    edges[end] = from
    edges[end + 1] = to
    edges[end + 2] = adds
    edges[end + 3] = lets
    end += EDGE
  }
  return end
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
