/**
 * How many bytes are each holder's: every living object belongs to one, the holder of the last reference that somebody made on
 * a shortest way to it. What only the interpreter's references lead to belongs to holder 0.
 *
 * So the parts sum to what is alive; an object that several keep is counted once, for whoever is nearest to it.
 */
import type { HeapGraph } from './graph'
import { NONE } from './graph'
import { shortestPaths } from './reach'

/** Visits every living object, nearest to the root of roots first, with the holder it belongs to. */
export function forEachHeld(graph: HeapGraph, visit: (node: number, holder: number) => void): void {
  const { queue, edge, parent } = shortestPaths(graph)
  const holders = new Uint16Array(queue.length)
  for (let place = 0; place < queue.length; place++) {
    const found = edge[place] ?? NONE
    const own = found === NONE ? 0 : (graph.holder[found] ?? 0)
    const holder = own > 0 ? own : (holders[parent[place] ?? 0] ?? 0)
    holders[place] = holder
    visit(queue[place] ?? 0, holder)
  }
}

/** holder -> bytes. The root of roots counts with the size it was given. */
export function bytesByHolder(graph: HeapGraph): Map<number, number> {
  const bytes = new Map<number, number>()
  forEachHeld(graph, (node, holder) => bytes.set(holder, (bytes.get(holder) ?? 0) + (graph.size[node] ?? 0)))
  return bytes
}
