/**
 * How a run ended, stage by stage: which objects of the program were freed in which stage of the interpreter's exit, and which
 * never were.
 *
 * Invariant: the first stage is the program's end. A finalizer's lines are steps of their own and belong to the stage that ran it.
 */
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { PROGRAM_END } from '../heap/history/stages'

export interface ExitStage {
  /** As the history calls it. */
  readonly label: string
  readonly step: number
  /** Serials, in the order of their deaths. */
  readonly freed: readonly number[]
}

export interface ExitStory {
  readonly stages: readonly ExitStage[]
  /** Serials of those that are alive when the process ends, in the order of their making. */
  readonly never: readonly number[]
}

/** `isMeant` says by its serial whether an object is told of. */
export function exitStages(index: HistoryIndex, isMeant: (serial: number) => boolean): ExitStory {
  const { labels } = index.history
  const first = index.stages.findIndex(({ label }) => labels[label] === PROGRAM_END)
  const told = first < 0 ? [] : index.stages.slice(first)
  const stages = told.map(({ label, step }, at): ExitStage => {
    const end = told[at + 1]?.step ?? index.steps + 1
    const steps = Array.from({ length: end - step }, (_, nth) => step + nth)
    const freed = steps.flatMap((each) => [...index.deathsIn(each)].filter(isMeant))
    return { label: labels[label] ?? '', step, freed }
  })
  const never: number[] = []
  for (let serial = 1; serial <= index.objectCount; serial++) {
    if (index.deathEvent(serial) < 0 && isMeant(serial)) never.push(serial)
  }
  return { stages, never }
}
