/**
 * What one walk over a history's log tells: where each step begins, who did what from where on, when each object lived.
 *
 * Steps are numbered from 1; step 0 is what happened before the first line ran. Step s is the events from `startOf(s)` to
 * `endOf(s)`. Objects are numbered twice: an id is reused after death, a serial (the nth birth, from 1) never is.
 *
 * Invariant: all answers depend on the log alone, so an index made in a browser equals one made on the server. Tables are
 * typed arrays indexed by step or by serial, and reads inside them never miss: the `?? 0` after a read never acts.
 *
 * It does not know the heap's state at a step (HeapCursor.ts), nor what a statement or a type is called.
 */
import { type History, THROUGH_LIBRARY } from './event'
import type { Collection, LogTables, Stage } from './LogTables'
import { RUN_BITS } from './LogTables'
import { walkLog } from './walkLog'

/** Offsets of the log between which its words are there. */
export interface Reach {
  readonly from: number
  readonly to: number
}

export class HistoryIndex {
  readonly tables: LogTables
  /** How many steps there are, stages included; positions go from 0 to this. */
  readonly steps: number
  /** How many objects were ever born: serials go from 1 to this. */
  readonly objectCount: number
  /** The greatest id ever used. */
  readonly greatestId: number
  private readonly typesOfSerial = new Map<number, number[]>()

  private present: Reach
  private known: History

  /** `tables`: what a walk over the log gave, where that was done elsewhere; `reach`: of a log that is not here in whole. */
  constructor(history: History, tables = walkLog(history), reach: Reach = { from: 0, to: history.log.length }) {
    this.known = history
    this.present = reach
    this.tables = tables
    this.steps = this.tables.steps
    this.objectCount = this.tables.objectId.length - 1
    this.greatestId = this.tables.lastSerial.length - 1
    this.tables.typeSerial.forEach((serial, type) => {
      if (serial > 0) this.typesOfSerial.set(serial, [...this.typesOf(serial), type])
    })
  }

  /** Where a cursor may stand: all of the log, or the window of it that is here. */
  get reach(): Reach {
    return this.present
  }

  get isWhole(): boolean {
    return this.reach.from === 0 && this.reach.to === this.history.log.length
  }

  /** The steps that a reader who has the window can be shown, each with the one before it. */
  get stepsWithin(): { readonly first: number; readonly last: number } {
    const { from, to } = this.reach
    const first = from === 0 ? 0 : this.stepAt(from) + 1
    return { first, last: to === this.history.log.length ? this.steps : this.stepAt(to) - 1 }
  }

  /** Of a log that is not here in whole, the words of the window, and of the others those that tell numbers. */
  get history(): History {
    return this.known
  }

  /** The other words of the log have come too. */
  complete(log: Int32Array): void {
    this.known = { ...this.known, log }
    this.present = { from: 0, to: log.length }
  }

  get stages(): readonly Stage[] {
    return this.tables.stages
  }

  get collections(): readonly Collection[] {
    return this.tables.collections
  }

  /** Offset of the first event of `step`. */
  startOf(step: number): number {
    return this.tables.stepStart[step] ?? this.history.log.length
  }

  /** Offset after the last event of `step`. */
  endOf(step: number): number {
    return this.tables.stepStart[step + 1] ?? this.history.log.length
  }

  /** The statement whose line `step` is; 0 for step 0 and for stages. */
  statementOf(step: number): number {
    return this.tables.stepStatement[step] ?? 0
  }

  /** The step to which the event at `offset` belongs. */
  stepAt(offset: number): number {
    return this.tables.runStep[this.runAt(offset)] ?? 0
  }

  /** The statement whose doing the event at `offset` is; 0 is the interpreter's. */
  statementAt(offset: number): number {
    return (this.tables.runStatement[this.runAt(offset)] ?? 0) & ~THROUGH_LIBRARY
  }

  /** Whether library code that the statement called did it. */
  isThroughLibrary(offset: number): boolean {
    return ((this.tables.runStatement[this.runAt(offset)] ?? 0) & THROUGH_LIBRARY) !== 0
  }

  /** What the interpreter did in this step of its own; null for a step that ran a line. */
  stageAt(step: number): string | null {
    const stage = this.stages.find((each) => each.step === step)
    return stage === undefined ? null : (this.history.labels[stage.label] ?? null)
  }

  stdoutLengthAt(step: number): number {
    return this.tables.stdoutLength[step] ?? 0
  }

  stderrLengthAt(step: number): number {
    return this.tables.stderrLength[step] ?? 0
  }

  /** The step, before the program's end, in which something inside the object was last asked for or changed: an attribute, an item, a method; 0 for never. */
  lastUse(serial: number): number {
    return this.tables.lastUse[serial] ?? 0
  }

  idOf(serial: number): number {
    return this.tables.objectId[serial] ?? 0
  }

  typeOf(serial: number): number {
    return this.tables.objectType[serial] ?? -1
  }

  madeBy(serial: number): number {
    return this.statementAt(this.birthEvent(serial))
  }

  /** The serial of the object that the event at `offset` gives birth to. */
  serialBornAt(offset: number): number {
    const { birthEvent } = this.tables
    let low = 0
    let high = birthEvent.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (this.birthEvent(middle) <= offset) low = middle
      else high = middle
    }
    return low
  }

  birthEvent(serial: number): number {
    return this.tables.birthEvent[serial] ?? -1
  }

  /** Offset of the event in which the object died; -1 when it never did. */
  deathEvent(serial: number): number {
    return this.tables.deathEvent[serial] ?? -1
  }

  birthStep(serial: number): number {
    return this.stepAt(this.birthEvent(serial))
  }

  /** The step in which the object died; -1 when it never did. */
  deathStep(serial: number): number {
    const death = this.deathEvent(serial)
    return death < 0 ? -1 : this.stepAt(death)
  }

  /** Serials of the objects born in `step`: from `first` up to, not including, `end`. */
  birthsIn(step: number): { readonly first: number; readonly end: number } {
    const { bornBefore } = this.tables
    return { first: 1 + (bornBefore[step] ?? 0), end: 1 + (bornBefore[step + 1] ?? 0) }
  }

  /** Serials of the objects that died in `step`, in the order of their deaths. */
  deathsIn(step: number): Int32Array {
    const { deaths, diedBefore } = this.tables
    return deaths.subarray(diedBefore[step] ?? 0, diedBefore[step + 1] ?? 0)
  }

  /** How many objects are alive when `step` is done. */
  aliveAfter(step: number): number {
    const { bornBefore, diedBefore } = this.tables
    return (bornBefore[step + 1] ?? 0) - (diedBefore[step + 1] ?? 0)
  }

  /** The serial of the object that had `id` just before the event at `offset`; 0 if none was alive under it. */
  serialAt(id: number, offset: number): number {
    const { lastSerial, previousSerial } = this.tables
    let serial = lastSerial[id] ?? 0
    while (serial > 0 && this.birthEvent(serial) >= offset) serial = previousSerial[serial] ?? 0
    const death = this.deathEvent(serial)
    return death >= 0 && death < offset ? 0 : serial
  }

  /** The serial of the object that is `type`; 0 if it does not live in the heap. */
  typeSerial(type: number): number {
    return this.tables.typeSerial[type] ?? 0
  }

  /** The types that the object with `serial` is: one for a class, none for others. */
  typesOf(serial: number): readonly number[] {
    return this.typesOfSerial.get(serial) ?? []
  }

  private runAt(offset: number): number {
    const { runNear, runStart } = this.tables
    let run = runNear[Math.max(0, offset) >>> RUN_BITS] ?? runStart.length - 1
    while ((runStart[run + 1] ?? offset + 1) <= offset) run++
    return run
  }
}
