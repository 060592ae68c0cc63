/**
 * Whether the engine was harmed by a program: a JavaScript exception out of it, output or heap beyond the budgets, or a
 * history that doesn't hold together. Whatever Python does with the program is fine.
 */
import { event, type History, isBirth, OP_BITS, OP_MASK } from '../../heap/history/event'
import { eventLength } from '../../heap/history/eventLength'
import type { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import type { ProgramResult } from '../run/runProgram'

const BUDGETS = {
  steps: 3_000,
  bytes: 16_000_000,
  output: 100_000,
  recursion: 200,
  history: 16_000_000,
} as const

/** The message of a SyntaxError quotes a line: one write may end beyond the budget, before it is looked at. */
const LAST_WRITE = 100_000
/** The heap is looked at between two lines; what one line makes is held to the budget by itself. */
const HEAPS_OF_A_LINE = 2

export interface Judgement {
  /** What went wrong, or null. */
  readonly harm: string | null
  /** The program got to run lines of its own. */
  readonly hasRun: boolean
}

export function judgeProgram(text: string, library: StandardLibrary): Judgement {
  try {
    const result = runTeamProgram({
      entry: { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' },
      find: () => null,
      argv: ['main.py'],
      stdin: 'one\ntwo\n',
      limits: BUDGETS,
      library,
      onProgress: () => true,
    })
    const { peak, lines } = measured(result.history)
    return { harm: harmIn(result, peak), hasRun: lines > 0 }
  } catch (error) {
    return { harm: error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`, hasRun: true }
  }
}

function harmIn({ stdout, stderr, exit }: ProgramResult, peak: number): string | null {
  const written = stdout.length + stderr.length
  if (written > BUDGETS.output + LAST_WRITE) return `${written} units of output`
  if (peak > BUDGETS.bytes * HEAPS_OF_A_LINE) return `${peak} bytes of heap`
  if (exit.kind === 'exception' && stderr === '') return 'an exception that nobody sees'
  return null
}

/** The most that was alive at once, and how many lines began to run; throws if the log doesn't hold together. */
function measured({ log }: History): { readonly peak: number; readonly lines: number } {
  const sizes: number[] = [0]
  const free: number[] = []
  let alive = 0
  let peak = 0
  let lines = 0
  for (let offset = 0; offset < log.length;) {
    const length = eventLength(log, offset)
    if (length <= 0) throw new RangeError(`measured: word ${log[offset]} at ${offset} begins no event`)
    const op = (log[offset] ?? 0) & OP_MASK
    const id = isBirth(op) ? (free.pop() ?? sizes.length) : (log[offset] ?? 0) >>> OP_BITS
    if (isBirth(op) || op === event.RESIZE || op === event.FREE) {
      const size = op === event.FREE ? 0 : (log[offset + 1] ?? 0)
      alive += size - (sizes[id] ?? 0)
      sizes[id] = size
      peak = Math.max(peak, alive)
      if (op === event.FREE) free.push(id)
    }
    if (op === event.STEP) lines++
    offset += length
  }
  return { peak, lines }
}
