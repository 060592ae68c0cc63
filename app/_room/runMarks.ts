/**
 * What the timeline marks along a run: where objects of the program are made and freed, where the collector runs, where the
 * stages of the exit begin. Steps that fall on one spot of the line share a mark.
 */
import type { RunResult } from '../_data/runResult'
import { OBJECTS_A_PIECE, type Work } from '../_heap/inPieces'

export interface RunMarks {
  /** Places on the line, from 0 at its beginning to 1 at its end. */
  readonly made: readonly number[]
  readonly freed: readonly number[]
  readonly collections: readonly number[]
  readonly stages: readonly number[]
}

const SPOTS = 400

/** Of a long run the objects are gone through in pieces. */
export function* runMarks({ cursor: { index }, instances }: RunResult): Work<RunMarks> {
  const made = new Set<number>()
  const freed = new Set<number>()
  const last = Math.max(1, index.steps)
  const spot = (step: number) => Math.round((step / last) * SPOTS)
  for (let serial = 1; serial <= index.objectCount; serial++) {
    if (serial % OBJECTS_A_PIECE === 0) yield null
    if (!instances.has(serial)) continue
    made.add(spot(index.birthStep(serial)))
    const death = index.deathStep(serial)
    if (death >= 0) freed.add(spot(death))
  }
  const places = (spots: Iterable<number>) => [...new Set(spots)].sort((a, b) => a - b).map((each) => each / SPOTS)
  return {
    made: places(made),
    freed: places(freed),
    collections: places(index.collections.map(({ step }) => spot(step))),
    stages: places(index.stages.map(({ step }) => spot(step))),
  }
}
