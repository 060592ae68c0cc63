/**
 * What would go at a step if some people's references were not there, computed on the page from the run's history. It moves no
 * cursor of the picture's: it has one of its own.
 */
import type { HeapPicture } from '../../lib/heap/history/graphAt'
import { type Blocked, whatIf } from '../../lib/heap/retain/reach'
import { heapAt } from './heapAt'
import type { RunResult } from './runResult'

export interface Supposed {
  readonly objects: number
  readonly bytes: number
  /** Instances that would go: their class and serial, in the order of their making. */
  readonly goes: readonly { readonly type: string; readonly serial: number }[]
  readonly stays: number
}

export function suppose(result: RunResult, step: number, people: readonly string[]): Supposed {
  return supposeWithout(result, step, () => ({
    holders: people.map((person) => result.authors.names.indexOf(person)).filter((holder) => holder > 0),
  }))
}

/** Without the one reference made by the event at `birth`; null when it is the interpreter's, or not there at this step. */
export function supposeGone(result: RunResult, step: number, birth: number): Supposed | null {
  let isThere = false
  const supposed = supposeWithout(result, step, (picture) => {
    const edge = picture.birth.indexOf(birth)
    isThere = edge >= 0 && (picture.graph.holder[edge] ?? 0) > 0
    return { edges: isThere ? [edge] : [] }
  })
  return isThere ? supposed : null
}

function supposeWithout(result: RunResult, step: number, choose: (picture: HeapPicture) => Blocked): Supposed {
  const { cursor, picture } = heapAt(result, step)
  const { graph, nodeOf } = picture
  const { alive, freedObjects, freedBytes } = whatIf(graph, choose(picture))
  const instances = result.instances.alive(cursor)
  const gone = instances.filter((id) => alive[nodeOf[id] ?? 0] === 0)
  const goes = gone.map((id) => ({ type: cursor.typeInfo(id)?.name ?? '?', serial: cursor.serialOf(id) }))
  return { objects: freedObjects, bytes: freedBytes, goes, stays: instances.length - goes.length }
}
