/** From stop to stop of the collections of a run, in their order: through the one that is played, then on into the next. */
import type { Passes, PlacedStop } from '../_heap/Passes'
import type { Direction } from '../../lib/heap/history/nextSteps'

/** Where the reader is: in a step, and there at a stop or not. */
export interface WalkPlace {
  readonly step: number
  readonly stop: PlacedStop | null
}

/** Null where there is none that way. Who looks at a whole step comes into its own collection, by the first stop or the last. */
export function nextStop(passes: Passes, { step, stop }: WalkPlace, direction: Direction): PlacedStop | null {
  const { all } = passes
  if (stop !== null) {
    const { played } = stop
    const beside = played.stops[played.stops.findIndex(({ kind }) => kind === stop.stop.kind) + direction]
    if (beside !== undefined) return { stop: beside, played }
  }
  const here = stop === null ? passes.collectionsIn(step).at(direction > 0 ? 0 : -1) : stop.played.collection
  const at = here === undefined ? -1 : all.findIndex(({ begin }) => begin === here.begin)
  if (at >= 0) return endOf(passes, stop === null ? at : at + direction, direction)
  const after = all.findIndex((each) => each.step > step)
  const next = after < 0 ? all.length : after
  return endOf(passes, direction > 0 ? next : next - 1, direction)
}

/** The first stop of a collection for who comes from before it, else the last one; of the next one on the way that has any. */
function endOf(passes: Passes, from: number, direction: Direction): PlacedStop | null {
  for (let at = from; at >= 0 && at < passes.all.length; at += direction) {
    const collection = passes.all[at]
    const played = collection === undefined ? undefined : passes.played(collection)
    const stop = played?.stops.at(direction > 0 ? 0 : -1)
    if (played !== undefined && stop !== undefined) return { stop, played }
  }
  return null
}
