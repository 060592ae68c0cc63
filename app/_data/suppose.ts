/**
 * What would go at a step if some people's references, or some references, were not there, computed on the page from the run's history. It moves no
 * cursor of the picture's: it has one of its own.
 */
import type { HeapPicture } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Blocked } from '../../lib/heap/retain/reach'
import { thinkAway } from '../../lib/blame/thinkAway'
import { readReferenceKey } from '../_heap/referenceKey'
import { type HeapAt, heapAt } from './heapAt'
import type { RunResult } from './runResult'

export interface Supposed {
  readonly objects: number
  readonly bytes: number
  /** Instances that would go: their class and serial, in the order of their making. */
  readonly goes: readonly { readonly type: string; readonly serial: number }[]
  readonly stays: number
}

/** Without what these people stored, and without these references, by their keys in the picture (app/_heap/references.ts). */
export function suppose(
  result: RunResult,
  step: number,
  people: readonly string[],
  references: readonly string[],
): Supposed {
  return supposeWithout(result, step, ({ cursor, picture }) => ({
    holders: people.map((person) => result.authors.names.indexOf(person)).filter((holder) => holder > 0),
    edges: references.flatMap((key) => edgesOf(cursor, picture, key)),
  }))
}

/** Without one reference; null when it is the interpreter's, or not there at this step. */
export function supposeGone(result: RunResult, step: number, reference: string): Supposed | null {
  let isThere = false
  const supposed = supposeWithout(result, step, ({ cursor, picture }) => {
    const edges = edgesOf(cursor, picture, reference)
    isThere = edges.some((edge) => (picture.graph.holder[edge] ?? 0) > 0)
    return { edges }
  })
  return isThere ? supposed : null
}

/** One, or none where it is not there at this step. */
function edgesOf(cursor: HeapCursor, { graph, nodeOf, objectOf, birth }: HeapPicture, key: string): number[] {
  const { source, birth: born, target, time } = readReferenceKey(key)
  const id = cursor.index.idOf(source)
  const node = cursor.serialOf(id) === source ? (nodeOf[id] ?? -1) : -1
  if (node < 0) return []
  const found: number[] = []
  for (let edge = graph.first[node] ?? 0; edge < (graph.first[node + 1] ?? 0); edge++) {
    const to = objectOf[graph.to[edge] ?? 0] ?? 0
    if (birth[edge] === born && cursor.serialOf(to) === target) found.push(edge)
  }
  return found.slice(time - 1, time)
}

function supposeWithout(result: RunResult, step: number, choose: (at: HeapAt) => Blocked): Supposed {
  const at = heapAt(result, step)
  const { cursor, picture } = at
  const gone = thinkAway(picture, choose(at), result.instances.alive(cursor))
  const goes = gone.goes.map((id) => ({ type: cursor.typeInfo(id)?.name ?? '?', serial: cursor.serialOf(id) }))
  return { ...gone, goes }
}
