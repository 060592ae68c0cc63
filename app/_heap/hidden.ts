/**
 * Living objects of the team's classes, and others that linger, that the picture would not show, since what holds them is folded away: by a class, a
 * function's default, the interpreter itself, or nothing any more but one another. Each has to be seen; here is the way to it.
 *
 * Serials come out. It asks the heap where the cursor stands, and knows nothing of cards.
 */
import { graphAt } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { nodesOnPath, shortestPaths, shortestPathTo } from '../../lib/heap/retain/reach'

export interface Ways {
  /** All on a shortest way from the interpreter's roots to one of the objects, the objects included. */
  readonly onWay: ReadonlySet<number>
  /** Those to which no way leads. */
  readonly adrift: ReadonlySet<number>
}

/**
 * Ids, in the order of their births, of living instances of classes that the modules define, and of those that will linger. Where a
 * step is done, one that nothing counts is the interpreter's at that moment, and no affair of the reader's; within a step it is.
 */
export function instancesOf(
  cursor: HeapCursor,
  modules: ReadonlyMap<string, unknown>,
  lingering: ReadonlySet<number>,
  isWithin = false,
): number[] {
  const { types } = cursor.index.history
  const isTeams = types.map(({ role, module }) => role === 'instance' && modules.has(module))
  if (lingering.size === 0 && !isTeams.some((is, type) => is && cursor.liveOfType(type) > 0)) return []
  const found: number[] = []
  cursor.forEachLive((id) => {
    const isWanted = isTeams[cursor.typeOf(id)] === true || lingering.has(cursor.serialOf(id))
    if (isWanted && (isWithin || cursor.count(id) > 0)) found.push(id)
  })
  return found.sort((a, b) => cursor.serialOf(a) - cursor.serialOf(b))
}

/** The heap where the cursor stands, and a shortest way from the roots to each of its objects. */
export function heapWays(cursor: HeapCursor) {
  const heap = graphAt(cursor, () => 1)
  return { ...heap, paths: shortestPaths(heap.graph) }
}

export type HeapWays = ReturnType<typeof heapWays>

export function waysTo(cursor: HeapCursor, { graph, nodeOf, objectOf, paths }: HeapWays, ids: readonly number[]): Ways {
  const onWay = new Set<number>()
  const adrift = new Set<number>()
  for (const id of ids) {
    const path = shortestPathTo(paths, nodeOf[id] ?? 0)
    if (path === null) adrift.add(cursor.serialOf(id))
    else for (const node of nodesOnPath(graph, path)) onWay.add(cursor.serialOf(objectOf[node] ?? 0))
  }
  return { onWay, adrift }
}
