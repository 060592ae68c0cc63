/**
 * The walk that fills a history's tables (LogTables.ts): once over the log, in order.
 *
 * Invariant: ids are handed out as event.ts says, last freed first. A log that does not hold together (an event cut off,
 * an unknown op) is an error of whoever made it, and thrown; bytes from outside are checked before (encode.ts).
 */
import type { History } from './event'
import { event, isBirth, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import type { Collection, LogTables, Stage } from './LogTables'
import { RUN_BITS } from './LogTables'
import { WordList } from './WordList'

export function walkLog(history: History): LogTables {
  const walk = new LogWalk(history)
  const { log } = history
  let offset = 0
  while (offset < log.length) {
    const length = eventLength(log, offset)
    if (length <= 0) throw new RangeError(`walkLog: word ${log[offset]} at ${offset} begins no event`)
    walk.event((log[offset] ?? 0) & OP_MASK, (log[offset] ?? 0) >>> OP_BITS, offset)
    offset += length
  }
  if (offset > log.length) throw new RangeError(`walkLog: the last event ends at ${offset} of ${log.length}`)
  return walk.finish()
}

class LogWalk {
  private eventCount = 0
  private step = 0
  private readonly stepStart = new WordList()
  private readonly stepStatement = new WordList()
  private readonly stdoutLength = new WordList()
  private readonly stderrLength = new WordList()
  private readonly runStart = new WordList()
  private readonly runStatement = new WordList()
  private readonly runStep = new WordList()
  private readonly objectId = new WordList()
  private readonly objectType = new WordList()
  private readonly birthEvent = new WordList()
  private readonly deathEvent = new WordList()
  private readonly previousSerial = new WordList()
  private readonly lastUse = new WordList()
  private readonly lastSerial = new WordList()
  private readonly bornBefore = new WordList()
  private readonly deaths = new WordList()
  private readonly diedBefore = new WordList()
  private readonly freeIds = new WordList()
  private readonly typeSerial: Int32Array
  private readonly typesOfObject = new Map<number, number[]>()
  private readonly seenTypes: Uint8Array
  private readonly stages: Stage[] = []
  private readonly collections: Collection[] = []
  private threadCount = 1
  private stdout = 0
  private stderr = 0

  constructor(private readonly history: History) {
    const typeCount = history.types.length
    this.typeSerial = new Int32Array(typeCount)
    this.seenTypes = new Uint8Array(typeCount)
    this.lastSerial.push(0)
    this.beginObject(0, -1, -1)
    this.beginStep(0, 0)
    history.types.forEach(({ object }, type) => {
      if (object > 0) this.typesOfObject.set(object, [...(this.typesOfObject.get(object) ?? []), type])
    })
  }

  event(op: number, operand: number, offset: number): void {
    this.eventCount++
    if (op === event.STEP) this.nextStep(offset, operand)
    else if (op === event.SITE) this.beginRun(offset, operand)
    else if (isBirth(op)) this.born(operand, offset)
    else if (op === event.FREE) this.died(operand, offset)
    else if (op === event.USED) this.lastUse.set(this.lastSerial.at(operand), this.word(offset + 1))
    else if (op === event.OUTPUT) this.printed(operand, this.word(offset + 1))
    else if (op === event.THREAD) this.threadCount = Math.max(this.threadCount, operand + 1)
    else if (op === event.STAGE) this.stage(offset, operand)
    else if (op === event.GC_BEGIN) this.collectionBegun(offset, operand)
    else if (op === event.GC_END) this.collectionEnded(offset, operand)
  }

  finish(): LogTables {
    this.endStep()
    const { length } = this.history.log
    this.stepStart.push(length)
    this.bornBefore.push(this.objectId.length - 1)
    this.diedBefore.push(this.deaths.length)
    return {
      eventCount: this.eventCount,
      steps: this.step,
      stepStart: this.stepStart.toArray(),
      stepStatement: this.stepStatement.toArray(),
      stdoutLength: this.stdoutLength.toArray(),
      stderrLength: this.stderrLength.toArray(),
      runStart: this.runStart.toArray(),
      runStatement: this.runStatement.toArray(),
      runStep: this.runStep.toArray(),
      runNear: nearestRuns(this.runStart.toArray(), length),
      objectId: this.objectId.toArray(),
      objectType: this.objectType.toArray(),
      birthEvent: this.birthEvent.toArray(),
      deathEvent: this.deathEvent.toArray(),
      previousSerial: this.previousSerial.toArray(),
      lastUse: this.lastUse.toArray(),
      lastSerial: this.lastSerial.toArray(),
      bornBefore: this.bornBefore.toArray(),
      deaths: this.deaths.toArray(),
      diedBefore: this.diedBefore.toArray(),
      typeSerial: this.typeSerial,
      threadCount: this.threadCount,
      stages: this.stages,
      collections: this.collections,
    }
  }

  private word(offset: number): number {
    return this.history.log[offset] ?? 0
  }

  private nextStep(offset: number, statement: number): void {
    this.endStep()
    this.step++
    this.beginStep(offset, statement)
  }

  private beginStep(offset: number, statement: number): void {
    this.stepStart.push(offset)
    this.stepStatement.push(statement)
    this.bornBefore.push(this.objectId.length - 1)
    this.diedBefore.push(this.deaths.length)
    this.beginRun(offset, statement)
  }

  private endStep(): void {
    this.stdoutLength.push(this.stdout)
    this.stderrLength.push(this.stderr)
  }

  private beginRun(offset: number, statement: number): void {
    this.runStart.push(offset)
    this.runStatement.push(statement)
    this.runStep.push(this.step)
  }

  private born(type: number, offset: number): void {
    const id = this.freeIds.length > 0 ? (this.freeIds.take(1)[0] ?? 0) : this.lastSerial.length
    const serial = this.beginObject(id, type, offset)
    this.previousSerial.set(serial, this.lastSerial.at(id))
    this.lastSerial.set(id, serial)
    this.nameTypes(type, id, serial)
  }

  private beginObject(id: number, type: number, offset: number): number {
    this.objectType.push(type)
    this.birthEvent.push(offset)
    this.deathEvent.push(-1)
    this.previousSerial.push(0)
    this.lastUse.push(0)
    return this.objectId.push(id)
  }

  /** A type's object is the one that has its id when the type's first instance is born, or the next to take that id. */
  private nameTypes(type: number, id: number, serial: number): void {
    for (const named of this.typesOfObject.get(id) ?? []) {
      if (this.seenTypes[named] === 1 && this.typeSerial[named] === 0) this.typeSerial[named] = serial
    }
    if (this.seenTypes[type] === 1) return
    this.seenTypes[type] = 1
    const candidate = this.lastSerial.at(this.history.types[type]?.object ?? 0)
    if (candidate > 0 && this.deathEvent.at(candidate) < 0) this.typeSerial[type] = candidate
  }

  private died(id: number, offset: number): void {
    const serial = this.lastSerial.at(id)
    this.deathEvent.set(serial, offset)
    this.deaths.push(serial)
    this.freeIds.push(id)
  }

  private printed(stream: number, length: number): void {
    if (stream === 1) this.stdout = length
    else this.stderr = length
  }

  private stage(offset: number, label: number): void {
    this.nextStep(offset, 0)
    this.stages.push({ step: this.step, label })
  }

  private collectionBegun(begin: number, generation: number): void {
    this.collections.push({ generation, step: this.step, begin, end: -1, unreachable: 0, uncollectable: 0 })
  }

  private collectionEnded(end: number, unreachable: number): void {
    const begun = this.collections.at(-1)
    if (begun === undefined) return
    this.collections[this.collections.length - 1] = { ...begun, end, unreachable, uncollectable: this.word(end + 1) }
  }
}

/** Offset >> RUN_BITS -> the run in which that offset lies. */
export function nearestRuns(runStart: Int32Array, length: number): Int32Array {
  const near = new Int32Array((length >>> RUN_BITS) + 1)
  for (let i = 0, run = 0; i < near.length; i++) {
    while ((runStart[run + 1] ?? length + 1) <= i << RUN_BITS) run++
    near[i] = run
  }
  return near
}
