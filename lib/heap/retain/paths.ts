/**
 * Paths to show: one through every reference of a cut, and the shortest paths to many objects merged in one tree.
 *
 * Each path through a cut crosses the cut once, by its own edge: from the root of roots to that edge on the living side, then
 * to the nearest target on the side that would go. So every reference of a smallest cut gets a path that proves
 * that it alone would keep a target. Paths are lists of edges, the root of roots first.
 *
 * Does not know how a cut was found.
 */
import type { SearchGround } from './backwardSearch'
import { NONE, sourceOf } from './graph'
import type { HeapGraph } from './graph'
import { shortestPathTo } from './reach'
import type { ShortestPaths } from './reach'

/** The union of shortest paths to some nodes: a tree with what hangs below each of its nodes. By rows, parents first. */
export interface MergedPaths {
  /** row -> node; row 0 is the root of roots */
  readonly node: Uint32Array
  /** row -> the edge that leads there; NONE in row 0 */
  readonly edge: Uint32Array
  /** row -> row of its parent; NONE in row 0 */
  readonly parent: Uint32Array
  /** row -> how many of the nodes asked for are here or below */
  readonly count: Uint32Array
  /** row -> their bytes */
  readonly bytes: Float64Array
}

/**
 * Finds a shortest path through each edge of a cut, or each of those `through` which one is wanted, in their order, crossing the cut by
 * that edge only. None through an edge that only a node behind the cut leads to.
 */
export function pathsThroughCut(
  ground: SearchGround,
  targets: number | readonly number[],
  cut: readonly number[],
  through: readonly number[] = cut,
): number[][] {
  const { graph, paths } = ground
  const isCut = new Set(cut)
  const below = waysDown(ground, typeof targets === 'number' ? [targets] : targets, isCut)
  const result: number[][] = []
  for (const edge of through) {
    const source = sourceOf(graph, edge)
    const shortest = shortestPathTo(paths, source)
    const head = shortest?.some((step) => isCut.has(step)) === true ? wayUp(ground, source, isCut) : shortest
    const tail = descend(graph, below, graph.to[edge] ?? 0)
    if (head !== null && tail !== null) result.push([...head, edge, ...tail])
  }
  return result
}

/** Merges the shortest paths to the given nodes. Nodes that are not alive are left out; a node given twice counts once. */
export function mergedPaths(graph: HeapGraph, paths: ShortestPaths, nodes: Iterable<number>): MergedPaths {
  const { queue, place, parent, edge } = paths
  const count = new Uint32Array(queue.length)
  const bytes = new Float64Array(queue.length)
  for (const node of nodes) {
    const at = place[node] ?? NONE
    if (at === NONE || (count[at] ?? 0) > 0) continue
    count[at] = 1
    bytes[at] = graph.size[node] ?? 0
  }
  let rows = 1
  for (let at = queue.length - 1; at > 0; at--) {
    const here = count[at] ?? 0
    if (here === 0) continue
    rows++
    const up = parent[at] ?? 0
    count[up] = (count[up] ?? 0) + here
    bytes[up] = (bytes[up] ?? 0) + (bytes[at] ?? 0)
  }
  const tree = emptyTree(rows)
  const rowOf = new Uint32Array(queue.length)
  for (let at = 0, row = 0; at < queue.length; at++) {
    if (at !== 0 && count[at] === 0) continue
    rowOf[at] = row
    tree.node[row] = queue[at] ?? 0
    tree.edge[row] = edge[at] ?? NONE
    tree.parent[row] = at === 0 ? NONE : (rowOf[parent[at] ?? 0] ?? 0)
    tree.count[row] = count[at] ?? 0
    tree.bytes[row++] = bytes[at] ?? 0
  }
  return tree
}

function emptyTree(rows: number): MergedPaths {
  return {
    node: new Uint32Array(rows),
    edge: new Uint32Array(rows),
    parent: new Uint32Array(rows),
    count: new Uint32Array(rows),
    bytes: new Float64Array(rows),
  }
}

/** Node -> the edge to take towards the nearest target, for every node that reaches one without crossing the cut. */
function waysDown(ground: SearchGround, targets: readonly number[], isCut: ReadonlySet<number>): Map<number, number> {
  const { incoming } = ground
  const queue = targets.filter((node) => ground.isAlive(node))
  const ways = new Map(queue.map((node) => [node, NONE]))
  for (let taken = 0; taken < queue.length; taken++) {
    const node = queue[taken] ?? 0
    const end = incoming.first[node + 1] ?? 0
    for (let slot = incoming.first[node] ?? 0; slot < end; slot++) {
      const source = incoming.from[slot] ?? 0
      const edge = incoming.edge[slot] ?? 0
      if (isCut.has(edge) || ways.has(source) || !ground.isAlive(source)) continue
      ways.set(source, edge)
      queue.push(source)
    }
  }
  ground.work += queue.length
  return ways
}

function descend(graph: HeapGraph, ways: ReadonlyMap<number, number>, from: number): number[] | null {
  const edges: number[] = []
  let node = from
  for (let edge = ways.get(node); edge !== NONE; edge = ways.get(node)) {
    if (edge === undefined) return null
    edges.push(edge)
    node = graph.to[edge] ?? 0
  }
  return edges
}

/**
 * A shortest path from the root of roots that does not cross the cut. Searched backwards, best first: no way up is shorter than
 * the breadth-first distance, so nodes are taken by the steps made plus that distance (Hart, Nilsson and Raphael's A*).
 */
function wayUp(ground: SearchGround, from: number, isCut: ReadonlySet<number>): number[] | null {
  const { incoming, distance } = ground
  const tried: Step[] = [{ node: from, edge: NONE, next: null }]
  const byLength = new Map([[distance[from] ?? NONE, tried]])
  const done = new Set<number>()
  for (let length = distance[from] ?? NONE, last = length; length <= last; length++) {
    const waiting = byLength.get(length) ?? []
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if (step.node === 0) return edgesDown(step)
      if (done.has(step.node)) continue
      done.add(step.node)
      ground.work++
      const made = length - (distance[step.node] ?? 0) + 1
      const end = incoming.first[step.node + 1] ?? 0
      for (let slot = incoming.first[step.node] ?? 0; slot < end; slot++) {
        const node = incoming.from[slot] ?? 0
        const edge = incoming.edge[slot] ?? 0
        if (!ground.isAlive(node) || isCut.has(edge) || done.has(node)) continue
        const least = made + (distance[node] ?? 0)
        last = Math.max(last, least)
        const list = byLength.get(least)
        if (list === undefined) byLength.set(least, [{ node, edge, next: step }])
        else list.push({ node, edge, next: step })
      }
    }
  }
  return null
}

interface Step {
  readonly node: number
  /** the edge down to the next step */
  readonly edge: number
  readonly next: Step | null
}

function edgesDown(top: Step): number[] {
  const edges: number[] = []
  for (let step = top; step.next !== null; step = step.next) edges.push(step.edge)
  return edges
}
