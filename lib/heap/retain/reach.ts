/**
 * Reach: what is alive, by which shortest chain, and what would still be alive without some of the references.
 *
 * A node is alive when the root of roots reaches it. The breadth-first tree stores the EDGE by which each node was found,
 * not the node: the edge is what has a holder and a statement. Every walk is a loop over a typed array, so a chain of a
 * million objects costs a million steps and no stack.
 * References made by the interpreter (holder 0) are not blocked by anything: whoever asks "what if" cannot take them away.
 *
 * Does not know who holds what, only that some edges are out of use.
 */
import { NONE, sourceOf } from './graph'
import type { HeapGraph } from './graph'

export interface Reach {
  /** node -> 1 when alive */
  readonly alive: Uint8Array
  readonly objects: number
  readonly bytes: number
}

/** References to think away: these edges, all edges of these holders, all edges made by these statements. */
export interface Blocked {
  readonly edges?: Iterable<number>
  readonly holders?: Iterable<number>
  readonly statements?: Iterable<number>
}

export interface WhatIf {
  /** node -> 1 when it would be alive still */
  readonly alive: Uint8Array
  readonly freedObjects: number
  readonly freedBytes: number
}

/** The breadth-first tree, by place in the queue: only `place` is read at random, and a large heap is bound by such reads. */
export interface ShortestPaths {
  /** place -> node, nearest first, only what is alive; the root of roots is at place 0 */
  readonly queue: Uint32Array
  /** node -> its place; NONE when not alive */
  readonly place: Uint32Array
  /** place -> the edge by which it was found; NONE for the root of roots */
  readonly edge: Uint32Array
  /** place -> the place of that edge's source */
  readonly parent: Uint32Array
}

/** Marks what the root of roots reaches. The root of roots itself counts as an object, with the size it was given. */
export function mark(graph: HeapGraph): Reach {
  return markWithout(graph, null)
}

/** Marks what stays alive without the blocked references, and counts what goes. Edges of holder 0 stay. */
export function whatIf(graph: HeapGraph, blocked: Blocked, before: Reach = mark(graph)): WhatIf {
  const after = markWithout(graph, blockedEdges(graph, blocked))
  const freedObjects = before.objects - after.objects
  return { alive: after.alive, freedObjects, freedBytes: freedObjects === 0 ? 0 : freedBytes(graph, before, after) }
}

/** Walks breadth first and remembers for each node the edge by which it was reached first. */
export function shortestPaths(graph: HeapGraph): ShortestPaths {
  const search = new PathSearch(graph)
  search.follow(0, Infinity)
  return search.paths()
}

/**
 * As shortestPaths, but some edges count nothing: those that a reader is not shown. Nodes are found level by level, a level
 * being closed under such edges before the next one begins.
 */
export function shortestReading(graph: HeapGraph, isFree: (edge: number, source: number) => boolean): ShortestPaths {
  const search = new PathSearch(graph)
  for (let level = 0; level < search.found;) {
    const begin = level
    level = search.follow(begin, Infinity, isFree)
    search.follow(begin, level)
  }
  return search.paths()
}

class PathSearch {
  found = 1
  private readonly queue: Uint32Array
  private readonly place: Uint32Array
  private readonly foundBy: Uint32Array
  private readonly parent: Uint32Array

  constructor(private readonly graph: HeapGraph) {
    const { nodeCount } = graph
    this.queue = new Uint32Array(nodeCount)
    this.place = new Uint32Array(nodeCount).fill(NONE)
    this.foundBy = new Uint32Array(nodeCount)
    this.parent = new Uint32Array(nodeCount)
    this.place[0] = 0
    this.foundBy[0] = NONE
  }

  /**
   * Finds the targets of the nodes from the place `begin` on, those that it finds on the way included, up to `limit`; by
   * chosen edges only, if it is told which. Returns the place at which it ended.
   */
  follow(begin: number, limit: number, isChosen: ((edge: number, source: number) => boolean) | null = null): number {
    const { queue, place, foundBy, parent } = this
    const { first, to } = this.graph
    let { found } = this
    let taken = begin
    for (; taken < found && taken < limit; taken++) {
      const node = queue[taken] ?? 0
      const end = first[node + 1] ?? 0
      for (let edge = first[node] ?? 0; edge < end; edge++) {
        const target = to[edge] ?? 0
        if (place[target] !== NONE || (isChosen !== null && !isChosen(edge, node))) continue
        place[target] = found
        queue[found] = target
        foundBy[found] = edge
        parent[found++] = taken
      }
    }
    this.found = found
    return taken
  }

  paths(): ShortestPaths {
    const { found, queue, place, foundBy, parent } = this
    const edge = foundBy.subarray(0, found)
    return { queue: queue.subarray(0, found), place, edge, parent: parent.subarray(0, found) }
  }
}

/** Lists the edges of a shortest path from the root of roots to a node, or null when the node is not alive. */
export function shortestPathTo(paths: ShortestPaths, node: number): number[] | null {
  const place = paths.place[node] ?? NONE
  if (place === NONE) return null
  const edges: number[] = []
  for (let at = place; at !== 0; at = paths.parent[at] ?? 0) edges.push(paths.edge[at] ?? NONE)
  return edges.reverse()
}

/** Counts the references between the root of roots and every node on the shortest way; NONE for what is not alive. */
export function distances(paths: ShortestPaths): Uint32Array {
  const distance = new Uint32Array(paths.place.length).fill(NONE)
  const byPlace = new Uint32Array(paths.queue.length)
  distance[0] = 0
  for (let at = 1; at < byPlace.length; at++) {
    const far = (byPlace[paths.parent[at] ?? 0] ?? 0) + 1
    byPlace[at] = far
    distance[paths.queue[at] ?? 0] = far
  }
  return distance
}

/** Adds up what would go if all of these nodes went at once: their retained set, they themselves included. */
export function retainedBySet(graph: HeapGraph, nodes: Iterable<number>, before: Reach = mark(graph)): WhatIf {
  const removed = new Uint8Array(graph.nodeCount)
  for (const node of nodes) removed[node] = 1
  const cut = new Uint8Array(graph.to.length)
  for (let edge = 0; edge < cut.length; edge++) cut[edge] = removed[graph.to[edge] ?? 0] ?? 0
  const after = markWithout(graph, cut)
  const freedObjects = before.objects - after.objects
  return { alive: after.alive, freedObjects, freedBytes: freedBytes(graph, before, after) }
}

/** Marks the blocked edges in an array edge -> 1. Edges of holder 0 are never marked. */
function blockedEdges(graph: HeapGraph, blocked: Blocked): Uint8Array {
  const { holder, statement } = graph
  const cut = new Uint8Array(graph.to.length)
  const holders = new Set(blocked.holders)
  const statements = new Set(blocked.statements)
  statements.delete(0)
  for (const edge of blocked.edges ?? []) cut[edge] = 1
  for (let edge = 0; edge < cut.length; edge++) {
    if (holder[edge] === 0) cut[edge] = 0
    else if (holders.size > 0 && holders.has(holder[edge] ?? 0)) cut[edge] = 1
    else if (statements.size > 0 && statements.has(statement[edge] ?? 0)) cut[edge] = 1
  }
  return cut
}

/** Says where each edge of a path leads: the root of roots first, one node more than edges. */
export function nodesOnPath(graph: HeapGraph, path: readonly number[]): number[] {
  const nodes = path.map((edge) => graph.to[edge] ?? 0)
  return [path[0] === undefined ? 0 : sourceOf(graph, path[0]), ...nodes]
}

function markWithout(graph: HeapGraph, cut: Uint8Array | null): Reach {
  const { nodeCount, first, to, size } = graph
  const alive = new Uint8Array(nodeCount)
  const stack = new Uint32Array(nodeCount)
  alive[0] = 1
  let depth = 1
  let objects = 0
  let bytes = 0
  while (depth > 0) {
    const node = stack[--depth] ?? 0
    objects++
    bytes += size[node] ?? 0
    const end = first[node + 1] ?? 0
    for (let edge = first[node] ?? 0; edge < end; edge++) {
      if (cut !== null && cut[edge] === 1) continue
      const target = to[edge] ?? 0
      if (alive[target] === 1) continue
      alive[target] = 1
      stack[depth++] = target
    }
  }
  return { alive, objects, bytes }
}

/** Adds the freed sizes one by one: the difference of two large sums would lose small ones. */
function freedBytes(graph: HeapGraph, before: Reach, after: Reach): number {
  let bytes = 0
  for (let node = 0; node < graph.nodeCount; node++) {
    if (before.alive[node] === 1 && after.alive[node] === 0) bytes += graph.size[node] ?? 0
  }
  return bytes
}
