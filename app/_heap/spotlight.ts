/**
 * The ways in which an object is held, the same ones that the verdict's words tell and in their order: one through each of the fewest
 * references that would have to go for it to be freed; the shortest, where no person's reference would do; the circle that it
 * waits in, where no way leads to it. Folding must not hide them, and the first is lit.
 *
 * It knows nothing of cards: serials and births come out.
 */
import { EdgeNamer } from '../../lib/blame/edgeNames'
import { graphAt } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { CutFinder } from '../../lib/heap/retain/cut'
import { nodesOnPath, shortestReading } from '../../lib/heap/retain/reach'
import { waysTo } from '../../lib/heap/retain/waysTo'

export interface HeldWay {
  /** Of the objects on it, the chosen one last. */
  readonly serials: readonly number[]
  /** Offsets of the events that made its references. */
  readonly births: readonly number[]
  /** Serial of the first object, if the interpreter itself holds it; 0: the way is a circle. */
  readonly root: number
}

/** Of which object, and when: just before the event at `offset`. */
export interface ObjectThen {
  readonly offset: number
  readonly serial: number
}

/** Who wrote the statements, and the file that is `__main__`. */
export interface HeldTeam {
  readonly entry: string
  readonly holderOf: (statement: number) => number
}

/** More ways than this would light up everything. */
const MOST_WAYS = 8

export const NO_WAYS: readonly HeldWay[] = []

/** Serials of all that is on the ways. */
export function spotlightOf(ways: readonly HeldWay[]): ReadonlySet<number> {
  return new Set(ways.flatMap(({ serials }) => serials))
}

/** None where the object is not alive. */
export function heldWays(cursor: HeapCursor, { offset, serial }: ObjectThen, team: HeldTeam): readonly HeldWay[] {
  cursor.seekEvent(offset)
  const id = cursor.index.idOf(serial)
  if (cursor.serialOf(id) !== serial) return NO_WAYS
  const picture = graphAt(cursor, team.holderOf)
  const { graph, nodeOf, objectOf, birth } = picture
  const node = nodeOf[id] ?? 0
  const namer = new EdgeNamer(cursor, picture, team.entry)
  const paths = shortestReading(graph, (edge, source) => namer.isHidden(edge, source))
  return waysTo(new CutFinder(graph, paths), node)
    .slice(0, MOST_WAYS)
    .map((edges) => {
      const nodes = edges.length === 0 ? [node] : nodesOnPath(graph, edges)
      const serials = nodes.map((each) => cursor.serialOf(objectOf[each] ?? 0))
      const root = nodes[0] === 0 ? (serials[1] ?? 0) : 0
      return { serials, births: edges.map((edge) => birth[edge] ?? 0), root }
    })
}
