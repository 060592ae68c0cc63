/**
 * The ways to an object, which folding must not hide: the serials on a shortest path from the interpreter's roots through each
 * of the references that would have to go for it to be freed; on the shortest path, where no person's reference would do.
 */
import { graphAt } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { CutFinder } from '../../lib/heap/retain/cut'
import { pathsThroughCut } from '../../lib/heap/retain/paths'
import { nodesOnPath, shortestPaths, shortestPathTo } from '../../lib/heap/retain/reach'

/** More ways than this would light up everything. */
const MOST_WAYS = 8

/** Just before the event at `offset`. */
export function spotlightOn(cursor: HeapCursor, offset: number, serial: number): ReadonlySet<number> {
  cursor.seekEvent(offset)
  const id = cursor.index.idOf(serial)
  if (cursor.serialOf(id) !== serial) return new Set()
  const { graph, nodeOf, objectOf } = graphAt(cursor, (statement) => (statement === 0 ? 0 : 1))
  const node = nodeOf[id] ?? 0
  const paths = shortestPaths(graph)
  const shortest = shortestPathTo(paths, node)
  if (shortest === null) return new Set([serial])
  const finder = new CutFinder(graph, paths)
  const answer = finder.fewestReferences(node)
  const through = answer.kind === 'cut' ? pathsThroughCut(finder.ground, node, answer.edges.slice(0, MOST_WAYS)) : []
  const nodes = [shortest, ...through].flatMap((path) => nodesOnPath(graph, path))
  return new Set(nodes.map((each) => cursor.serialOf(objectOf[each] ?? 0)))
}
