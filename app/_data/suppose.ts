/**
 * What would go at a step if some people's references were not there, computed on the page from the run's history. It moves no
 * cursor of the picture's: it has one of its own.
 */
import { Authors } from '../../lib/blame/Authors'
import { Instances } from '../../lib/blame/instances'
import { graphAt } from '../../lib/heap/history/graphAt'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { whatIf } from '../../lib/heap/retain/reach'
import type { RunResult } from './runResult'

export interface Supposed {
  readonly objects: number
  readonly bytes: number
  /** Instances that would go: their class and serial, in the order of their making. */
  readonly goes: readonly { readonly type: string; readonly serial: number }[]
  readonly stays: number
}

export function suppose({ cursor, record }: RunResult, step: number, people: readonly string[]): Supposed {
  const { index } = cursor
  const own = new HeapCursor(index)
  own.seek(step)
  const authors = new Authors(index.history, record.sources, record.authorship)
  const { graph, nodeOf } = graphAt(own, (statement) => authors.holderOf(statement))
  const holders = people.map((person) => authors.names.indexOf(person)).filter((holder) => holder > 0)
  const { alive, freedObjects, freedBytes } = whatIf(graph, { holders })
  const instances = new Instances(index, record.sources).alive(own)
  const gone = instances.filter((id) => alive[nodeOf[id] ?? 0] === 0)
  const goes = gone.map((id) => ({ type: own.typeInfo(id)?.name ?? '?', serial: own.serialOf(id) }))
  return { objects: freedObjects, bytes: freedBytes, goes, stays: instances.length - goes.length }
}
