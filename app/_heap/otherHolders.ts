/**
 * Who else holds an object that the picture shows: its count says more than the arrows to it, where a holder is folded away. A registry
 * of the interpreter's, a class, a library's private list, what waits on a call's stack: here is the way to each.
 *
 * Serials come out, to be shown. Objects that a row stands for ("more") are holders in sight; a holder that the object alone keeps is none.
 */
import { edgeKind } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { nodesOnPath, shortestPathTo } from '../../lib/heap/retain/reach'
import type { HeapWays } from './hidden'
import type { Card, Scene } from './scene'

/** Of a larger heap nobody wants to wait for this at each step: there it is asked when the last line has run, and after. */
const MOST_WHILE_STEPPING = 4_000
/** Of a larger one it is not asked; the verdict and the chosen object tell of all holders. */
const MOST_OBJECTS = 50_000
/** More holders than this are not brought to light at once. */
const MOST_HOLDERS = 24

/** `isTeams`: whether it is an object that the reader asks about. `isInSight`: of an object that holds, whether a row stands for it. `heapWays`: asked for once there is need. */
export function waysToHolders(
  cursor: HeapCursor,
  scene: Scene,
  isTeams: (card: Card) => boolean,
  isInSight: (id: number) => boolean,
  heapWays: () => HeapWays,
): ReadonlySet<number> {
  const asked = moreHeldThanShown(scene, isTeams)
  const onWay = new Set<number>()
  if (asked.size === 0 || cursor.index.aliveAfter(scene.step) > mostObjects(cursor, scene)) return onWay
  const rows = scene.cards.flatMap((card) => card.rows)
  const shown = new Set(rows.map(({ key }) => key))
  const cutShort = new Set(rows.flatMap(({ key, more }) => (more > 0 ? containerOf(key) : [])))
  const { graph, objectOf, kind, birth, paths } = heapWays()
  let found = 0
  for (let source = 0; source < graph.nodeCount && found < MOST_HOLDERS; source++) {
    const holder = objectOf[source] ?? 0
    const end = graph.first[source + 1] ?? 0
    for (let edge = graph.first[source] ?? 0; edge < end; edge++) {
      const target = graph.to[edge] ?? 0
      const serial = cursor.serialOf(objectOf[target] ?? 0)
      if (!asked.has(serial) || kind[edge] === edgeKind.TYPE) continue
      const held = cursor.serialOf(holder)
      if (cutShort.has(held) || shown.has(`${held}.${birth[edge]}.${serial}`)) continue
      const path = source > 0 && isInSight(holder) ? null : shortestPathTo(paths, source)
      if (path === null) continue
      const way = nodesOnPath(graph, path)
      if (way.includes(target)) continue
      for (const node of [...way, target]) onWay.add(cursor.serialOf(objectOf[node] ?? 0))
      found++
    }
  }
  onWay.delete(0)
  return onWay
}

function mostObjects({ index }: HeapCursor, { step }: Scene): number {
  const [end] = index.stages
  return end !== undefined && step >= end.step ? MOST_OBJECTS : MOST_WHILE_STEPPING
}

/** The serial of the container of which a row says how many more it has. */
function containerOf(moreKey: string): number {
  return Number.parseInt(moreKey.slice(moreKey.lastIndexOf('.') + 1), 10)
}

/** Serials of the living objects that more refers to than the arrows say. */
function moreHeldThanShown({ cards }: Scene, isTeams: (card: Card) => boolean): ReadonlySet<number> {
  const arrows = new Map<string, number>()
  for (const { rows } of cards) {
    for (const { kind, to } of rows) {
      if (to !== null && to.row === null && kind !== 'weak') arrows.set(to.card, (arrows.get(to.card) ?? 0) + 1)
    }
  }
  const more = cards.filter(
    (card) => card.kind === 'instance' && (card.count ?? 0) > (arrows.get(card.key) ?? 0) && isTeams(card),
  )
  return new Set(more.map(({ serial }) => serial))
}
