/**
 * The depth-first walk that dominators, "freed by one reference" and owners share.
 *
 * Nodes that are alive get numbers 1, 2, 3 ... in the order of discovery (0 means "not alive"; the root of roots is 1). An
 * edge u -> w is either the tree edge, which discovered w, or another way in; those are kept in one list per target. When
 * number(u) < number(w), u is an ancestor of w in the tree; otherwise the edge goes back or across.
 * Everything is stored by number, so the passes that follow run through memory nearly in order: on heaps the cost of
 * these algorithms is the memory's latency and little else.
 *
 * Does not know what dominates what.
 */
import { doubled, NONE } from './graph'
import type { HeapGraph } from './graph'

export interface DepthFirst {
  /** how many nodes are alive; numbers are 1 .. count */
  readonly count: number
  /** node -> number, 0 when not alive */
  readonly number: Int32Array
  /** number -> node */
  readonly order: Int32Array
  /** number -> number of the parent in the tree; 0 for the root of roots */
  readonly parent: Int32Array
  /** number -> the edge that discovered it; NONE for the root of roots */
  readonly treeEdge: Uint32Array
  /** number -> place in `others` of the first of its other ways in, 0 when there is none */
  readonly otherHead: Int32Array
  /** at a place the next place in the target's list (0 ends it), then the number of the source */
  readonly others: Int32Array
}

/** A walk that also kept, where they were near, the holders that it came by: for owners, and a fifth more work for others. */
export interface HolderWalk extends DepthFirst {
  /** number -> who holds the edge that discovered it */
  readonly treeHolder: Uint16Array
  /** other way in, in the order in which the walk met the edges -> number of the target; it stands at OTHER times its number in `others` */
  readonly otherTarget: Int32Array
  /** other way in -> the edge's holder */
  readonly otherHolder: Uint16Array
  /** the other ways in are 1 .. otherCount */
  readonly otherCount: number
}

/** Entries of `others` are this long; place 0 is left empty. */
export const OTHER = 2
/** Of the stack: a node's number, the next of its edges, and where they end. */
const FRAME = 3
/** Entries that there is room for to begin with. Nearly all heaps have no deeper ways and no more edges into what is not alive. */
const SPARE = 4096

/** Walks depth first from the root of roots. Edges of a node are taken in order; edges to oneself and to the root are left out. */
export function depthFirst(graph: HeapGraph): DepthFirst {
  return walkFrom(graph, false)
}

/** The same walk, with the holders of the edges. */
export function holderWalk(graph: HeapGraph): HolderWalk {
  return walkFrom(graph, true)
}

/** What is kept of holders is empty unless they are wanted. */
function walkFrom(graph: HeapGraph, keepsHolders: boolean): HolderWalk {
  const { nodeCount, first, to, holder } = graph
  const walk = emptyWalk(nodeCount)
  const { number, order, parent, treeEdge, otherHead } = walk
  let room = Math.max(to.length - nodeCount, 0) + SPARE
  let others = new Int32Array(OTHER * room)
  const treeHolder = new Uint16Array(keepsHolders ? nodeCount + 1 : 0)
  let otherTarget = new Int32Array(keepsHolders ? room : 0)
  let otherHolder = new Uint16Array(keepsHolders ? room : 0)
  let stack = new Int32Array(FRAME * SPARE)
  number[0] = 1
  treeEdge[1] = NONE
  let count = 1
  let otherCount = 0
  let top = 0
  let source = 1
  let edge = first[0] ?? 0
  let end = first[1] ?? 0
  for (;;) {
    if (edge === end) {
      if (top === 0) return { ...walk, count, others, treeHolder, otherTarget, otherHolder, otherCount }
      end = stack[--top] ?? 0
      edge = stack[--top] ?? 0
      source = stack[--top] ?? 0
      continue
    }
    const target = to[edge++] ?? 0
    const seen = number[target] ?? 0
    if (seen === 0) {
      number[target] = ++count
      order[count] = target
      parent[count] = source
      treeEdge[count] = edge - 1
      if (keepsHolders) treeHolder[count] = holder[edge - 1] ?? 0
      const begin = first[target] ?? 0
      const after = first[target + 1] ?? 0
      if (begin === after) continue
      if (top === stack.length) stack = doubled(stack, new Int32Array(2 * top))
      stack[top++] = source
      stack[top++] = edge
      stack[top++] = end
      source = count
      edge = begin
      end = after
    } else if (seen !== source && seen !== 1) {
      if (++otherCount === room) {
        room *= 2
        others = doubled(others, new Int32Array(OTHER * room))
        if (keepsHolders) {
          otherTarget = doubled(otherTarget, new Int32Array(room))
          otherHolder = doubled(otherHolder, new Uint16Array(room))
        }
      }
      const place = OTHER * otherCount
      others[place] = otherHead[seen] ?? 0
      others[place + 1] = source
      otherHead[seen] = place
      if (keepsHolders) {
        otherTarget[otherCount] = seen
        otherHolder[otherCount] = holder[edge - 1] ?? 0
      }
    }
  }
}

function emptyWalk(nodeCount: number) {
  return {
    number: new Int32Array(nodeCount),
    order: new Int32Array(nodeCount + 1),
    parent: new Int32Array(nodeCount + 1),
    treeEdge: new Uint32Array(nodeCount + 1),
    otherHead: new Int32Array(nodeCount + 1),
  }
}
