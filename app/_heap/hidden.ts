/**
 * Living objects of the team's classes, and others that linger, that the picture would not show, since what holds them is folded away: by a class, a
 * function's default, the interpreter itself, or nothing any more but one another. Each has to be seen; here is the way to it.
 *
 * Serials come out. It asks the heap where the cursor stands, and knows nothing of cards. A large heap is gone through in pieces.
 */
import { graphAt } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { nodesOnPath, shortestPaths, shortestPathTo } from '../../lib/heap/retain/reach'
import { OBJECTS_A_PIECE, type Work } from './inPieces'

export interface Ways {
  /** All on a shortest way from the interpreter's roots to one of the objects, the objects included. */
  readonly onWay: ReadonlySet<number>
  /** Those to which no way leads. */
  readonly adrift: ReadonlySet<number>
}

export interface Looked {
  readonly modules: ReadonlyMap<string, unknown>
  readonly lingering: ReadonlySet<number>
  /** A step is not done. */
  readonly isWithin: boolean
  /** Of an object, whether it has a place already. */
  readonly isPlaced: (id: number) => boolean
}

/**
 * Ids of living instances of classes that the modules define, and of those that will linger, without a place. Where a
 * step is done, one that nothing counts is the interpreter's at that moment, and no affair of the reader's; within a step it is.
 */
export function* absentInstances(cursor: HeapCursor, looked: Looked): Work<number[]> {
  const { modules, lingering, isWithin, isPlaced } = looked
  const { types } = cursor.index.history
  const isTeams = types.map(({ role, module }) => role === 'instance' && modules.has(module))
  if (lingering.size === 0 && !isTeams.some((is, type) => is && cursor.liveOfType(type) > 0)) return []
  const found: number[] = []
  for (let id = 1; id <= cursor.index.greatestId; id++) {
    if (id % OBJECTS_A_PIECE === 0) yield null
    if (!cursor.isLive(id)) continue
    const isWanted = isTeams[cursor.typeOf(id)] === true || lingering.has(cursor.serialOf(id))
    if (isWanted && (isWithin || cursor.count(id) > 0) && !isPlaced(id)) found.push(id)
  }
  return found
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

const UNFOUND = -1

/** The same ways as `waysTo` tells, without a graph: that takes long to make at once. */
export function* waysInPieces(cursor: HeapCursor, ids: readonly number[]): Work<Ways> {
  const from = yield* foundFrom(cursor)
  const onWay = new Set<number>()
  const adrift = new Set<number>()
  for (const id of ids) {
    if (from[id] === UNFOUND) adrift.add(cursor.serialOf(id))
    else for (let at = id; at !== 0; at = from[at] ?? 0) onWay.add(cursor.serialOf(at))
    if (from[id] !== UNFOUND) onWay.add(0)
  }
  return { onWay, adrift }
}

/** Object -> the one by which a search in breadth finds it first; 0 is the interpreter. */
function* foundFrom(cursor: HeapCursor): Work<Int32Array> {
  const { greatestId } = cursor.index
  const from = new Int32Array(greatestId + 1).fill(UNFOUND)
  const queue = new Int32Array(greatestId + 1)
  let found = 0
  const find = (source: number, target: number) => {
    if (from[target] !== UNFOUND || !cursor.isLive(target)) return
    from[target] = source
    queue[found++] = target
  }
  from[0] = 0
  cursor.forEachTarget(0, (_slot, target) => find(0, target))
  for (const frames of cursor.threads()) for (const frame of frames) find(0, frame)
  for (let id = 1; id <= greatestId; id++) {
    if (id % OBJECTS_A_PIECE === 0) yield null
    if (cursor.isLive(id) && cursor.holds(id).length > 0) find(0, id)
  }
  for (let at = 0; at < found; at++) {
    if (at % OBJECTS_A_PIECE === OBJECTS_A_PIECE - 1) yield null
    const source = queue[at] ?? 0
    cursor.forEachTarget(source, (_slot, target) => find(source, target))
  }
  return from
}
