/**
 * What differs between two runs, of a program before and after an edit: what the edit freed and what it made linger, by class, by the line that made it, by the
 * people who keep it alone.
 *
 * Lines move between two runs: two are the same if they are in one module and read the same.
 */
import { Bench, type Team } from './Bench'
import { census, type CountedLine, type Grown, type GrownClass, keptAlone, type KeptAlone, type Pair } from './census'
import type { FinishedRun } from './judge'
import { noSuchStep } from './noSuchStep'
import type { Place } from './verdict'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

export interface DifferentLine extends Grown {
  file: string
  /** Who wrote it: in the later run, or in the earlier one if it made nothing in the later. */
  by: string | null
  /** Its number in each run; null where it made nothing that is alive. */
  lines: [number | null, number | null]
  types: string[]
}

/** Its form on the wire, and what each field promises, is lib/protocol/runDifference.ts. */
export interface RunDifference {
  format: 'heaproom.difference/1'
  entries: [string, string]
  /** The steps that are done. */
  at: Pair
  total: Grown
  classes: GrownClass[]
  lines: DifferentLine[]
  people: KeptAlone[]
}

/** A run when a step of it is done; null: that at which the last line of its program has run. */
export interface Moment {
  readonly run: Pick<FinishedRun, 'history' | 'steps'>
  readonly team: Team
  readonly step: number | null
  readonly index?: HistoryIndex
}

const MOST_ROWS = 20

/** The answer, or a sentence that says why there is none. */
export function runDifference(before: Moment, after: Moment): RunDifference | string {
  for (const { run, step } of [before, after]) {
    const missing = noSuchStep(run, step)
    if (missing !== null) return missing
  }
  const earlier = benchOf(before)
  const later = benchOf(after)
  const { total, classes, lines } = census(
    earlier,
    later,
    (bench, place) => `${place.file}\n${textOf(bench === earlier ? before : after, place)}`,
  )
  return {
    format: 'heaproom.difference/1',
    entries: [before.team.entry, after.team.entry],
    at: [earlier.cursor.step, later.cursor.step],
    total,
    classes: mostChanged(classes),
    lines: mostChanged(lines.map(differentLine)),
    people: mostChanged(keptAlone(earlier, later)),
  }
}

function benchOf({ run, team, step, index }: Moment): Bench {
  return new Bench(run.history, team, { ...(step !== null && { step }), ...(index !== undefined && { index }) })
}

function textOf({ team }: Moment, { file, line }: Place): string {
  return team.sources[file ?? '']?.split('\n')[(line ?? 0) - 1]?.trim() ?? ''
}

function differentLine({ places: [earlier, later], ...line }: CountedLine): DifferentLine {
  const place = later ?? earlier
  return {
    ...line,
    file: place?.file ?? '',
    by: place?.by ?? null,
    lines: [earlier?.line ?? null, later?.line ?? null],
  }
}

/** What there is more or less of, the most bytes first. */
function mostChanged<Row extends Grown>(rows: readonly Row[]): Row[] {
  const by = ({ objects, bytes }: Row): number => Math.abs(bytes[1] - bytes[0]) || Math.abs(objects[1] - objects[0])
  return rows
    .filter((row) => by(row) > 0)
    .sort((a, b) => by(b) - by(a))
    .slice(0, MOST_ROWS)
}
