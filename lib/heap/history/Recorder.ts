/**
 * The writing half of a run's history. Whoever runs a program calls it for every birth, store, drop and death; it appends
 * words to a log that grows page by page and never looks back.
 *
 * Invariant: ids are handed out last-freed-first, as event.ts says, so that a reader needs no id in ALLOC. `site` is the
 * statement whose doing the next event is; it is written to the log only when it differs from what the log says already.
 *
 * It does not know what the objects are, nor how a history is read (HeapCursor.ts).
 */
import type { HeapObject } from '../HeapObject'
import type { History, SlotNaming, StatementInfo, TypeInfo } from './event'
import { event, NAMED_SLOT, OP_BITS } from './event'
import { LogPages, PAGE_WORDS } from './LogPages'

/** Pages of the log double from this to PAGE_WORDS: full ones are put aside, so that a long log is never copied while it grows. */
const FIRST_WORDS = 1 << 14
const FIRST_IDS = 1 << 10

/** A type while the run goes on: its named slots and its object become known by and by, and it may be renamed. */
export interface RecordedType extends TypeInfo {
  name: string
  module: string
  readonly slotNames: string[]
  object: number
  isInline?: boolean
}

export class Recorder {
  /** The statement to which the next events belong, with THROUGH_LIBRARY or not; 0 is the interpreter. */
  site = 0
  /** Steps so far, stages included. */
  steps = 0
  /** Events so far. */
  events = 0
  /** Bytes of the objects that are alive. */
  liveBytes = 0
  /** How many there are. */
  liveObjects = 0
  /** The most that the bytes were. */
  mostBytes = 0
  /** More than so many bytes are alive, or were; or so many words may be written before the log is looked at again. */
  isCrowded = false
  private roomForBytes = Infinity
  private roomForWords = Infinity
  private readonly sizes: number[] = []
  /** By id: which birth the object that has it is. */
  private readonly serials: number[] = []
  private births = 0
  /** By id: the step in which something inside the object was last asked for or changed, if that is not written yet; else 0. */
  private lastUse = new Int32Array(FIRST_IDS)
  /** The program's end has begun: what its stages and finalizers use is not counted. */
  private isOver = false
  private readonly double = new Float64Array(1)
  private readonly halves = new Int32Array(this.double.buffer)
  /** Of each page before `log` the words that are written. */
  private full: Int32Array<ArrayBuffer>[] = []
  private fullWords = 0
  private log: Int32Array<ArrayBuffer>
  private length = 0
  private logSite = 0
  private freeIds: number[] = []
  private nextId = 1
  /** Deaths in this step of objects without an id, by type; and the types that have some. */
  private readonly passed: number[] = []
  private readonly passedTypes: number[] = []
  /** How many of those this step has: the array keeps its room. */
  private passedCount = 0
  private readonly labelIndex = new Map<string, number>()
  private readonly labels: string[] = []
  private readonly types: RecordedType[] = []
  private readonly statements: StatementInfo[] = [{ module: -1, line: 0, column: 0, endLine: 0, endColumn: 0 }]
  private readonly modules: string[] = []

  constructor(private readonly pages = new LogPages()) {
    this.log = pages.spare() ?? new Int32Array(FIRST_WORDS)
  }

  /** How many words the log holds: its size in bytes is four times that. */
  get words(): number {
    return this.fullWords + this.length
  }

  /** Says `isCrowded` from when so much may be alive or written. */
  crowdedFrom(bytes: number, words: number): void {
    this.roomForBytes = bytes
    this.roomForWords = words
    if (this.log.length > words) this.isCrowded = true
  }

  module(name: string): number {
    return this.modules.push(name) - 1
  }

  statement(info: StatementInfo): number {
    return this.statements.push(info) - 1
  }

  /** Null for the interpreter, which has no statement. */
  statementInfo(statement: number): StatementInfo | null {
    return statement === 0 ? null : (this.statements[statement] ?? null)
  }

  type(
    name: string,
    module: string,
    role: TypeInfo['role'],
    naming: SlotNaming,
    slotNames: string[],
    systemSlots: readonly number[],
  ): number {
    return this.types.push({ name, module, role, naming, slotNames, systemSlots, object: 0 }) - 1
  }

  typeInfo(type: number): RecordedType {
    const info = this.types[type]
    if (info === undefined) throw new RangeError(`no type ${type} of ${this.types.length} in the history`)
    return info
  }

  /** The slot of the attribute `name` of objects of `type`, made if need be. */
  namedSlot(type: number, name: string): number {
    const names = this.typeInfo(type).slotNames
    const at = names.indexOf(name)
    return NAMED_SLOT + (at >= 0 ? at : names.push(name) - 1)
  }

  label(text: string): number {
    const known = this.labelIndex.get(text)
    if (known !== undefined) return known
    const index = this.newLabel(text)
    this.labelIndex.set(text, index)
    return index
  }

  /** As label, for a text that the caller knows to be new. */
  newLabel(text: string): number {
    return this.labels.push(text) - 1
  }

  /** An object died that the history never showed; written, counted by type, when the step is over. */
  passing(type: number): void {
    const before = this.passed[type] ?? 0
    if (before === 0) this.passedTypes[this.passedCount++] = type
    this.passed[type] = before + 1
  }

  /** A line begins to run. */
  step(statement: number): void {
    if (this.passedCount > 0) this.endStep()
    this.site = statement
    this.logSite = statement
    this.steps++
    this.word1(event.STEP, statement)
  }

  stage(label: string): void {
    this.endStep()
    if (!this.isOver) this.writeUses()
    this.isOver = true
    this.site = 0
    this.logSite = 0
    this.steps++
    this.word1(event.STAGE, this.label(label))
  }

  alloc(type: number, size: number, label: number): number {
    this.atSite()
    this.word3(event.ALLOC, type, size, label)
    return this.giveId(size)
  }

  /** Something inside an object is asked for or changed, or it is called. Id 0, an object that is not shown, is nobody's. */
  use(id: number): void {
    this.lastUse[id] = this.steps
  }

  free(id: number): void {
    this.atSite()
    if (!this.isOver && this.lastUse[id] !== 0) this.writeUse(id)
    this.word1(event.FREE, id)
    this.liveBytes -= this.sizes[id] ?? 0
    this.liveObjects--
    this.freeIds.push(id)
  }

  store(source: number, slot: number, target: number): void {
    this.atSite()
    this.word3(event.STORE, source, slot, target)
  }

  /** Which birth the object is, from 1: unlike its id, never another's. */
  serialOf(id: number): number {
    return this.serials[id] ?? 0
  }

  drop(source: number, slot: number): void {
    this.atSite()
    this.word2(event.DROP, source, slot)
  }

  weak(source: number, slot: number, target: number): void {
    this.atSite()
    this.word3(event.WEAK, source, slot, target)
  }

  /** Replaces `removed` positions from `start` on by `added` targets. */
  splice(source: number, start: number, removed: number, added: readonly number[]): void {
    this.atSite()
    this.reserve(4 + added.length)
    this.events++
    this.log[this.length++] = event.SPLICE | (source << OP_BITS)
    this.log[this.length++] = start
    this.log[this.length++] = removed
    this.log[this.length++] = added.length
    for (const target of added) this.log[this.length++] = target
  }

  compact(source: number): void {
    this.word1(event.COMPACT, source)
  }

  /** `order[i]` is the old position of what now stands at i. */
  permute(source: number, order: readonly number[]): void {
    this.atSite()
    this.list(event.PERMUTE, source, order)
  }

  enter(frame: number): void {
    this.word1(event.ENTER, frame)
  }

  /**
   * A frame is born, holds what is in the first `count` of its slots, and is entered: the same words as alloc, stores and
   * enter write, in one go. All that it holds has a number.
   */
  enterNew(type: number, size: number, label: number, slots: readonly (HeapObject | null)[], count: number): number {
    this.atSite()
    const id = this.giveId(size)
    this.reserve(4 + 3 * count)
    const { log } = this
    let at = this.length
    log[at++] = event.ALLOC | (type << OP_BITS)
    log[at++] = size
    log[at++] = label
    for (let slot = 0; slot < count; slot++) {
      const target = slots[slot] ?? null
      if (target === null) continue
      log[at++] = event.STORE | (id << OP_BITS)
      log[at++] = NAMED_SLOT + slot
      log[at++] = target.id
      this.events++
    }
    log[at++] = event.ENTER | (id << OP_BITS)
    this.length = at
    this.events += 2
    return id
  }

  leave(): void {
    this.word1(event.LEAVE, 0)
  }

  thread(number: number): void {
    this.word1(event.THREAD, number)
  }

  hold(target: number, by: number, why: string): void {
    this.atSite()
    this.word3(event.HOLD, target, by, this.label(why))
  }

  resize(id: number, size: number): void {
    this.word2(event.RESIZE, id, size)
    this.liveBytes += size - (this.sizes[id] ?? 0)
    if (this.liveBytes > this.mostBytes) this.growTo(this.liveBytes)
    this.sizes[id] = size
  }

  relabel(id: number, label: number): void {
    this.word2(event.LABEL, id, label)
  }

  /** As alloc, for an object that reads as this safe integer: cheaper than a label, of which every number would need its own. */
  allocNumber(type: number, size: number, value: number): number {
    if ((value | 0) !== value) {
      const id = this.alloc(type, size, -1)
      this.double[0] = value
      this.word3(event.NUMBER, id, this.halves[0] ?? 0, this.halves[1] ?? 0)
      return id
    }
    this.atSite()
    this.word3(event.ALLOC_NUMBER, type, size, value)
    return this.giveId(size)
  }

  /** As alloc, for an object that reads as this double (doubleText.ts). */
  allocDouble(type: number, size: number, value: number): number {
    this.atSite()
    this.double[0] = value
    const id = this.giveId(size)
    this.reserve(4)
    this.events++
    const { log, length } = this
    log[length] = event.ALLOC_DOUBLE | (type << OP_BITS)
    log[length + 1] = size
    log[length + 2] = this.halves[0] ?? 0
    log[length + 3] = this.halves[1] ?? 0
    this.length = length + 4
    return id
  }

  finalize(id: number): void {
    this.word1(event.FINALIZE, id)
  }

  output(stream: 1 | 2, length: number): void {
    this.word2(event.OUTPUT, stream, length)
  }

  gcBegin(generation: number): void {
    this.word1(event.GC_BEGIN, generation)
  }

  gcPass(pass: number, ids: readonly number[]): void {
    this.list(event.GC_PASS, pass, ids)
  }

  gcEnd(collected: number, uncollectable: number): void {
    this.word2(event.GC_END, collected, uncollectable)
  }

  /** The history so far; the recorder may go on. */
  finish(stdout: string, stderr: string): History {
    this.endStep()
    if (!this.isOver) this.writeUses()
    return {
      log: this.wholeLog(),
      statements: this.statements,
      types: this.types,
      labels: this.labels,
      modules: this.modules,
      stdout,
      stderr,
    }
  }

  /** The run is over, and nobody reads its log any more: the pages serve other runs. Nothing may be written afterwards. */
  letGo(): void {
    for (const { buffer } of [...this.full, this.log]) this.pages.give(new Int32Array(buffer))
    this.full = []
    this.log = new Int32Array(0)
    this.length = 0
    this.fullWords = 0
  }

  /** The step is over: what passed within it is written. */
  endStep(): void {
    for (let i = 0; i < this.passedCount; i++) {
      const type = this.passedTypes[i] ?? 0
      this.word2(event.PASSING, type, this.passed[type] ?? 0)
      this.passed[type] = 0
    }
    this.passedCount = 0
  }

  private writeUse(id: number): void {
    this.word2(event.USED, id, this.lastUse[id] ?? 0)
    this.lastUse[id] = 0
  }

  /** Of all that are alive. */
  private writeUses(): void {
    for (let id = 1; id < this.nextId; id++) if (this.lastUse[id] !== 0) this.writeUse(id)
  }

  private giveId(size: number): number {
    const id = this.freeIds.pop() ?? this.nextId++
    if (id === this.lastUse.length) this.lastUse = grown(this.lastUse)
    this.sizes[id] = size
    this.serials[id] = ++this.births
    this.liveBytes += size
    this.liveObjects++
    if (this.liveBytes > this.mostBytes) this.growTo(this.liveBytes)
    return id
  }

  private growTo(bytes: number): void {
    this.mostBytes = bytes
    if (bytes > this.roomForBytes) this.isCrowded = true
  }

  private wholeLog(): Int32Array {
    const whole = new Int32Array(this.words)
    let at = 0
    for (const page of [...this.full, this.log.subarray(0, this.length)]) {
      whole.set(page, at)
      at += page.length
    }
    return whole
  }

  private atSite(): void {
    if (this.site === this.logSite) return
    this.logSite = this.site
    this.reserve(1)
    this.log[this.length++] = event.SITE | (this.site << OP_BITS)
  }

  private word1(op: number, operand: number): void {
    this.reserve(1)
    this.events++
    this.log[this.length++] = op | (operand << OP_BITS)
  }

  private word2(op: number, operand: number, a: number): void {
    this.reserve(2)
    this.events++
    const { log, length } = this
    log[length] = op | (operand << OP_BITS)
    log[length + 1] = a
    this.length = length + 2
  }

  private word3(op: number, operand: number, a: number, b: number): void {
    this.reserve(3)
    this.events++
    const { log, length } = this
    log[length] = op | (operand << OP_BITS)
    log[length + 1] = a
    log[length + 2] = b
    this.length = length + 3
  }

  private list(op: number, operand: number, items: readonly number[]): void {
    this.reserve(2 + items.length)
    this.events++
    this.log[this.length++] = op | (operand << OP_BITS)
    this.log[this.length++] = items.length
    for (const item of items) this.log[this.length++] = item
  }

  /** Makes room for so many words in one piece. */
  private reserve(words: number): void {
    if (this.length + words > this.log.length) this.turnPage(words)
  }

  private turnPage(words: number): void {
    this.full.push(this.log.subarray(0, this.length))
    this.fullWords += this.length
    this.log = this.newPage(words)
    this.length = 0
    if (this.fullWords + this.log.length > this.roomForWords) this.isCrowded = true
  }

  private newPage(words: number): Int32Array<ArrayBuffer> {
    const spare = words > PAGE_WORDS ? null : this.pages.spare()
    return spare ?? new Int32Array(Math.max(Math.min(this.log.length * 2, PAGE_WORDS), words))
  }
}

function grown(words: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * words.length)
  larger.set(words)
  return larger
}
