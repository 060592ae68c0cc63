/**
 * One search backwards from some targets to the root of roots, over the edges that a rule leaves open.
 *
 * At every node the edge of the breadth-first tree is tried first, so that a search which meets no closed edge walks a
 * shortest path and touches nothing else; the other ways in follow. Memory is shared by all searches of one graph, and a
 * search marks what it has seen with its own number, so starting one costs nothing.
 * Nodes may be declared dead ends: nothing that is searched for later passes them. A cut declares so what a failed search has
 * seen, because no later change can open a way out of it.
 *
 * Does not know why an edge is closed.
 */
import { NONE, reverse } from './graph'
import type { HeapGraph, ReverseGraph } from './graph'
import { distances, shortestPaths } from './reach'
import type { ShortestPaths } from './reach'

/** Which edges a search may use. */
export interface Rule {
  /** May the search go from an edge's target to its source? */
  isOpen(edge: number): boolean
  /** May it go from an edge's source to its target? Asked only of nodes for which hasDetour. */
  isDetour(edge: number): boolean
  /** Is there perhaps an edge out of this node that isDetour? */
  hasDetour(node: number): boolean
}

/** What stands in seenBy for a dead end; numbers of searches are 1, 2, 3 ... */
const DEAD_END = -1

/** What a search may read and write, for one graph. */
export class SearchGround {
  readonly graph: HeapGraph
  readonly incoming: ReverseGraph
  readonly paths: ShortestPaths
  /** node -> number of the search that saw it last; 0 never; DEAD_END until the ground is cleared */
  readonly seenBy: Int32Array
  /** the nodes seen, in the order of discovery; valid until the next search */
  readonly seen: Uint32Array
  seenCount = 0
  /** how many nodes all searches have seen, here and in paths.ts: what a budget is measured in */
  work = 0
  #searches = 0
  #arrival = 0
  #distance: Uint32Array | null = null
  #deadEnds: number[] = []
  readonly #stack: Uint32Array
  readonly #cursor: Int32Array
  readonly #step: Uint32Array

  constructor(graph: HeapGraph, paths: ShortestPaths = shortestPaths(graph), incoming: ReverseGraph = reverse(graph)) {
    this.graph = graph
    this.paths = paths
    this.incoming = incoming
    this.seenBy = new Int32Array(graph.nodeCount)
    this.seen = new Uint32Array(graph.nodeCount)
    this.#stack = new Uint32Array(graph.nodeCount)
    this.#cursor = new Int32Array(graph.nodeCount)
    this.#step = new Uint32Array(graph.nodeCount)
  }

  /** node -> the length of a shortest path to it; NONE for what is not alive. Computed when first asked for. */
  get distance(): Uint32Array {
    this.#distance ??= distances(shortestPaths(this.graph))
    return this.#distance
  }

  isAlive(node: number): boolean {
    return (this.paths.place[node] ?? NONE) !== NONE
  }

  /** The edge by which the breadth-first tree enters a node. */
  treeEdge(node: number): number {
    return this.paths.edge[this.paths.place[node] ?? 0] ?? NONE
  }

  /**
   * Looks for a way from the target back to the root of roots. Returns the steps from the root to the target, or null.
   * A step is twice the edge, and one more when the edge is used as a detour, against its direction.
   */
  search(target: number, rule: Rule): number[] | null {
    this.#searches++
    this.seenCount = 0
    return this.extend(target, rule)
  }

  /** Goes on with the last search from another target: what it has seen is not seen again. */
  extend(target: number, rule: Rule): number[] | null {
    if (!this.#enter(target, 0, NONE)) return null
    if (target === 0) return []
    let depth = 0
    while (depth >= 0) {
      const step = this.#nextStep(this.#stack[depth] ?? 0, depth, rule)
      if (step === NONE) {
        depth--
        continue
      }
      const node = this.#arrival
      if (!this.#enter(node, depth + 1, step)) continue
      depth++
      if (node === 0) return this.#stepsTaken(depth)
    }
    return null
  }

  /** Makes dead ends of all that the last search has seen, until clear(). */
  closeSeen(): void {
    for (let i = 0; i < this.seenCount; i++) {
      const node = this.seen[i] ?? 0
      this.seenBy[node] = DEAD_END
      this.#deadEnds.push(node)
    }
  }

  isDeadEnd(node: number): boolean {
    return this.seenBy[node] === DEAD_END
  }

  /** All dead ends, in the order in which they were found. */
  get deadEnds(): readonly number[] {
    return this.#deadEnds
  }

  /** Forgets the dead ends. */
  clear(): void {
    for (const node of this.#deadEnds) this.seenBy[node] = 0
    this.#deadEnds = []
  }

  #enter(node: number, depth: number, step: number): boolean {
    const mark = this.seenBy[node] ?? 0
    if (mark === this.#searches || mark === DEAD_END || !this.isAlive(node)) return false
    this.seenBy[node] = this.#searches
    this.seen[this.seenCount++] = node
    this.work++
    this.#stack[depth] = node
    this.#cursor[depth] = 0
    this.#step[depth] = step
    return true
  }

  /** Finds the next step out of a node on the stack: the tree's edge, then every incoming edge, then the detours. */
  #nextStep(node: number, depth: number, rule: Rule): number {
    const { incoming, graph } = this
    const begin = incoming.first[node] ?? 0
    const ways = (incoming.first[node + 1] ?? 0) - begin
    let tried = this.#cursor[depth] ?? 0
    if (tried === 0) {
      tried = 1
      const edge = this.treeEdge(node)
      if (rule.isOpen(edge)) return this.#take(depth, tried, this.#treeSource(node), 2 * edge)
    }
    for (; tried <= ways; tried++) {
      const slot = begin + tried - 1
      const edge = incoming.edge[slot] ?? 0
      if (rule.isOpen(edge)) return this.#take(depth, tried + 1, incoming.from[slot] ?? 0, 2 * edge)
    }
    if (!rule.hasDetour(node)) return NONE
    const end = graph.first[node + 1] ?? 0
    for (let out = (graph.first[node] ?? 0) + tried - ways - 1; out < end; out++, tried++) {
      if (rule.isDetour(out)) return this.#take(depth, tried + 1, graph.to[out] ?? 0, 2 * out + 1)
    }
    this.#cursor[depth] = tried
    return NONE
  }

  #take(depth: number, tried: number, arrival: number, step: number): number {
    this.#cursor[depth] = tried
    this.#arrival = arrival
    return step
  }

  #treeSource(node: number): number {
    return this.paths.queue[this.paths.parent[this.paths.place[node] ?? 0] ?? 0] ?? 0
  }

  #stepsTaken(depth: number): number[] {
    const steps: number[] = []
    for (let at = depth; at > 0; at--) steps.push(this.#step[at] ?? 0)
    return steps
  }
}
