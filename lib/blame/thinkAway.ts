/** What goes and which instances stay without some references, at one step: the numbers of every "what if", in words or on the page. */
import type { HeapPicture } from '../heap/history/graphAt'
import { type Blocked, mark, whatIf } from '../heap/retain/reach'

export interface Gone {
  readonly objects: number
  readonly bytes: number
  /** Ids of the instances that would go. */
  readonly goes: readonly number[]
  readonly stays: number
}

/** Instances that nothing keeps already, as they wait in a circle for the cycle collector, neither go nor stay. */
export function thinkAway(
  { graph, nodeOf }: Pick<HeapPicture, 'graph' | 'nodeOf'>,
  blocked: Blocked,
  instances: readonly number[],
): Gone {
  const before = mark(graph)
  const { alive, freedObjects, freedBytes } = whatIf(graph, blocked, before)
  const kept = instances.filter((id) => before.alive[nodeOf[id] ?? 0] === 1)
  const goes = kept.filter((id) => alive[nodeOf[id] ?? 0] === 0)
  return { objects: freedObjects, bytes: freedBytes, goes, stays: kept.length - goes.length }
}
