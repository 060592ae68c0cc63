/**
 * When a line ran: from the moment it begins until the next line of the same call begins, or of one further out. What it calls
 * runs meanwhile.
 */
import { event, OP_BITS, OP_MASK } from '../heap/history/event'
import { eventLength } from '../heap/history/eventLength'
import type { HistoryIndex } from '../heap/history/HistoryIndex'

/** Offsets in the log, half-open. */
export interface LineRun {
  readonly begin: number
  readonly end: number
}

interface Open {
  readonly begin: number
  readonly depth: number
}

/** Each time that line of the file ran, in the order in which it began. */
export function lineRuns(index: HistoryIndex, file: string, line: number): LineRun[] {
  const { history } = index
  const module = history.modules.indexOf(file)
  const isIt = (statement: number): boolean => {
    const info = history.statements[statement]
    return statement > 0 && info !== undefined && info.module === module && info.line === line
  }
  return new LineFinder(history.log, isIt).find()
}

class LineFinder {
  private readonly found: LineRun[] = []
  /** By thread: how many calls it is in, and the runs of the line that have not ended, the outermost first. */
  private readonly depths: number[] = []
  private readonly open: Open[][] = []
  private thread = 0

  constructor(
    private readonly log: Int32Array,
    private readonly isIt: (statement: number) => boolean,
  ) {}

  find(): LineRun[] {
    const { log } = this
    for (let at = 0; at < log.length; at += eventLength(log, at)) {
      const word = log[at] ?? 0
      this.read(word & OP_MASK, word >>> OP_BITS, at)
    }
    this.closeAll(log.length)
    return this.found.sort((a, b) => a.begin - b.begin)
  }

  private read(op: number, operand: number, at: number): void {
    if (op === event.STEP) {
      this.close(this.depth, at)
      if (this.isIt(operand)) this.runsHere.push({ begin: at, depth: this.depth })
    } else if (op === event.ENTER) this.depths[this.thread] = this.depth + 1
    else if (op === event.LEAVE) this.depths[this.thread] = this.depth - 1
    else if (op === event.THREAD) this.thread = operand
    else if (op === event.STAGE) this.closeAll(at)
  }

  private get depth(): number {
    return this.depths[this.thread] ?? 0
  }

  private get runsHere(): Open[] {
    return (this.open[this.thread] ??= [])
  }

  private close(depth: number, end: number): void {
    const runs = this.runsHere
    while ((runs.at(-1)?.depth ?? -1) >= depth) this.found.push({ begin: runs.pop()?.begin ?? 0, end })
  }

  private closeAll(end: number): void {
    for (const runs of this.open) for (const { begin } of runs?.splice(0) ?? []) this.found.push({ begin, end })
  }
}
