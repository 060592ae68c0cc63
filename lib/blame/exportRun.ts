/** A run at one step, or up to it, in the formats of other tools. */
import { noSuchStep } from './noSuchStep'
import { chromeTrace } from '../heap/export/chromeTrace'
import { csv } from '../heap/export/csv'
import { dot } from '../heap/export/dot'
import { heapJson } from '../heap/export/heapJson'
import { heapsnapshot } from '../heap/export/heapsnapshot'
import { type PortableHeap, PicturedHeap } from '../heap/export/PortableHeap'
import { speedscope } from '../heap/export/speedscope'
import { Bench, type Team } from './Bench'
import { MODULE_TABLE } from './edgeNames'
import type { FinishedRun } from './judge'
import { pythonTutor } from './pythonTutor'
import { tracedRun } from './tracedRun'

export const EXPORT_FORMATS = [
  'heapsnapshot',
  'speedscope',
  'dot',
  'csv',
  'json',
  'chrome-trace',
  'pythontutor',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Objects that a drawing is about; more of them are no picture. */
const MOST_DRAWN = 100

export interface ExportRequest {
  readonly format: ExportFormat
  /** The step that is done; null: that at which the last line of the program has run. */
  readonly at: number | null
}

/** The file in pieces, or a sentence that says why there is none. */
export function exportRun(
  run: FinishedRun,
  team: Team,
  { format, at }: ExportRequest,
): { readonly pieces: Iterable<string> } | string {
  const missing = noSuchStep(run, at)
  if (missing !== null) return missing
  const bench = new Bench(run.history, team, at === null ? {} : { step: at })
  return { pieces: WRITERS[format](bench, run) }
}

const WRITERS: Readonly<Record<ExportFormat, (bench: Bench, run: FinishedRun) => Iterable<string>>> = {
  heapsnapshot: (bench) => heapsnapshot(portable(bench)),
  speedscope: (bench) => speedscope(portable(bench), titleOf(bench)),
  dot: (bench) => {
    const ids = bench.instancesAlive()
    const subjects = bench.waysTo(ids, MOST_DRAWN)
    return dot(portable(bench), subjects, { title: titleOf(bench), asked: ids.length })
  },
  csv: (bench) => csv(portable(bench)),
  json: (bench) => heapJson(portable(bench), headOf(bench)),
  'chrome-trace': (bench) => chromeTrace(tracedRun(bench, portable(bench))),
  pythontutor: (bench, run) => pythonTutor(bench, run),
}

/** The fields of the JSON before its lists; lib/protocol/heap.ts says what each promises. */
function headOf(bench: Bench): Readonly<Record<string, unknown>> {
  const { team, cursor, index } = bench
  return {
    format: 'heaproom.heap/1',
    entry: team.entry,
    collector: team.collector,
    step: cursor.step,
    steps: index.steps,
    at: bench.place(index.statementOf(cursor.step)),
    stage: index.stageAt(cursor.step),
  }
}

function titleOf({ team, cursor }: Bench): string {
  return `${team.entry} at step ${cursor.step}`
}

function portable(bench: Bench): PortableHeap {
  return new PicturedHeap(bench.cursor, bench.picture, {
    place: (statement) => bench.place(statement),
    fate: (serial) => bench.fates.of(serial),
    rootName: MODULE_TABLE,
  })
}
