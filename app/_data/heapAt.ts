/**
 * The heap of a run at a step, as the graph that questions are asked of. The picture's own cursor stays where it is; who asks of
 * many steps brings a cursor for all of them.
 */
import { graphAt, type HeapPicture } from '../../lib/heap/history/graphAt'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { RunResult } from './runResult'

export interface HeapAt {
  /** Stands at the step. */
  readonly cursor: HeapCursor
  readonly picture: HeapPicture
}

export function heapAt({ cursor, authors }: RunResult, step: number, own = cursor.fork()): HeapAt {
  own.seek(step)
  return { cursor: own, picture: graphAt(own, (statement) => authors.holderOf(statement)) }
}
