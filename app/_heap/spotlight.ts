/** The way to an object: the serials on the shortest path from the interpreter's roots to it, which folding must not hide. */
import { graphAt } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { nodesOnPath, shortestPaths, shortestPathTo } from '../../lib/heap/retain/reach'

export function spotlightOn(cursor: HeapCursor, step: number, serial: number): ReadonlySet<number> {
  cursor.seek(step)
  const id = cursor.index.idOf(serial)
  if (cursor.serialOf(id) !== serial) return new Set()
  const { graph, nodeOf, objectOf } = graphAt(cursor, () => 1)
  const path = shortestPathTo(shortestPaths(graph), nodeOf[id] ?? 0)
  if (path === null) return new Set([serial])
  return new Set(nodesOnPath(graph, path).map((node) => cursor.serialOf(objectOf[node] ?? 0)))
}
