/**
 * How many bytes each person's references hold as the run goes on, measured at equal distances: what the chart above the
 * timeline draws. An object counts for the one whose reference leads to it first (lib/heap/retain/bytesByHolder.ts).
 *
 * One measure walks the whole heap of its step. The first, at the program's end, tells how many a page may take.
 */
import { bytesByHolder } from '../../lib/heap/retain/bytesByHolder'
import type { Face } from '../_ui/face'
import { heapAt } from './heapAt'
import type { RunResult } from './runResult'

export interface Holding {
  readonly person: string | null
  readonly face: Face
  /** At each of the measured steps. */
  readonly bytes: readonly number[]
}

export interface Holdings {
  /** In order; none where the heap is too large to be measured. */
  readonly steps: readonly number[]
  /** Those who hold something at some step, in a fixed order. */
  readonly people: readonly Holding[]
}

const MOST_MEASURES = 64
/** Nodes and references that all measures together may visit. */
const MOST_WORK = 4_000_000
/** With more objects alive at the program's end a single measure would make the page wait: none is taken. */
const MOST_OBJECTS = 200_000

/** Takes the measures one by one: between two of them the page may do something else. Ends with the holdings. */
export function* measureHoldings(result: RunResult): Generator<null, Holdings> {
  const { authors, endStep, faceOf } = result
  const { index } = result.cursor
  if (index.aliveAfter(endStep) > MOST_OBJECTS) return { steps: [], people: [] }
  const own = result.cursor.fork()
  const measures = new Map<number, ReadonlyMap<number, number>>()
  const measure = (step: number): number => {
    const { graph } = heapAt(result, step, own).picture
    measures.set(step, bytesByHolder(graph))
    return graph.nodeCount + graph.to.length
  }
  const work = measure(endStep)
  yield null
  for (const step of stepsToMeasure(index.steps, Math.floor(MOST_WORK / work))) {
    if (measures.has(step)) continue
    measure(step)
    yield null
  }
  const steps = [...measures.keys()].sort((a, b) => a - b)
  const people = authors.names.flatMap((person, holder): Holding[] => {
    const bytes = steps.map((step) => measures.get(step)?.get(holder) ?? 0)
    return holder === 0 || bytes.every((each) => each === 0) ? [] : [{ person, face: faceOf(person), bytes }]
  })
  return { steps, people }
}

function stepsToMeasure(last: number, most: number): number[] {
  const count = Math.max(2, Math.min(MOST_MEASURES, most, last + 1))
  return Array.from({ length: count }, (_, at) => Math.round((at * last) / (count - 1)))
}
