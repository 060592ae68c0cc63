/**
 * What lives though the root of roots does not reach it, from above: a few objects of which every other such object hangs.
 *
 * One node of every knot that no unreached node outside it leads to. The first pass of Kosaraju's algorithm finds them: of the
 * nodes not yet covered, the one that a depth-first walk finished last lies in such a knot. Where the knot is a cycle, it waits
 * to be collected. Where it is a single object that nothing refers to, something does that the history does not show.
 */
import type { HeapGraph } from '../retain/graph'

export interface Unreached {
  /** One object of every cycle, in the order of nodes. */
  readonly cycles: readonly number[]
  /** Objects that no reference explains. */
  readonly unexplained: readonly number[]
}

/** `isAlive` says which nodes the root reaches. */
export function unreached(graph: HeapGraph, isAlive: (node: number) => boolean): Unreached {
  const finished = new Walk(graph, isAlive)
  for (let node = 1; node < graph.nodeCount; node++) finished.from(node)
  const covering = new Walk(graph, isAlive)
  const tops: number[] = []
  for (const node of finished.order.toReversed()) if (covering.from(node)) tops.push(node)
  tops.sort((a, b) => a - b)
  const isReferredTo = new Uint8Array(graph.nodeCount)
  for (const node of finished.order)
    for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++)
      isReferredTo[graph.to[edge] ?? 0] = 1
  return {
    cycles: tops.filter((node) => isReferredTo[node] === 1),
    unexplained: tops.filter((node) => isReferredTo[node] === 0),
  }
}

class Walk {
  /** Nodes in the order in which they were finished. */
  readonly order: number[] = []
  private readonly next: Uint32Array
  private readonly isSeen: Uint8Array
  private readonly stack: number[] = []

  constructor(
    private readonly graph: HeapGraph,
    private readonly isAlive: (node: number) => boolean,
  ) {
    this.next = graph.first.slice()
    this.isSeen = new Uint8Array(graph.nodeCount)
  }

  /** Walks all unreached nodes that the start leads to; false where it was seen before or is reached. */
  from(start: number): boolean {
    if (!this.enter(start)) return false
    for (let node = start; ; node = this.stack.at(-1) ?? 0) {
      const edge = this.next[node] ?? 0
      if (edge < (this.graph.first[node + 1] ?? 0)) {
        this.next[node] = edge + 1
        this.enter(this.graph.to[edge] ?? 0)
        continue
      }
      this.order.push(node)
      this.stack.pop()
      if (this.stack.length === 0) return true
    }
  }

  private enter(node: number): boolean {
    if (this.isSeen[node] === 1 || this.isAlive(node)) return false
    this.isSeen[node] = 1
    this.stack.push(node)
    return true
  }
}
