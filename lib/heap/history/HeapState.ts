/**
 * The heap at one event of a history, as words: what each object is, where its references go and when they were made.
 * `apply` changes it by the events of the log, each in time proportional to what the event touches.
 *
 * Layout of the memory: numbers of the whole heap; the block allocator's; one record a thread; one count a type; one
 * record an object id (id 0 is the root of roots, which is never alive yet may refer); then blocks.
 * Invariant: the record of a dead object is all zero but for its link to the id freed before it, and STALE. COUNT is the
 * number of strong references and thread stacks that name the object, HELD the sum of its holds. A reference ends with its
 * target; STALE is how many are still written down somewhere that led to those that had the id before.
 *
 * It does not know where in the run it stands, nor how to get elsewhere (HeapCursor.ts).
 */
import { BLOCK_CLASSES, Blocks } from './Blocks'
import type { TypeInfo } from './event'
import { event, NAMED_SLOT, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import type { HistoryIndex } from './HistoryIndex'
import { KeyedSlots } from './KeyedSlots'
import type { PageStore } from './PagedWords'
import { PagedWords } from './PagedWords'
import { POSITION_FIELDS, PositionSlots } from './PositionSlots'

/** Numbers of the whole heap. */
const NEXT_ID = 1
const FREE_ID = 2
const SERIALS = 3
const THREAD = 4
const STDOUT = 5
const STDERR = 6
const BLOCKS = 7
const THREADS = BLOCKS + 1 + BLOCK_CLASSES

/** Fields of an object's record. */
const SERIAL = 0
/** bytes; of a dead object: the id that was freed before it */
const SIZE = 1
const LABEL = 2

/** A label at or below this is a NUMBER, ALLOC_NUMBER or ALLOC_DOUBLE event, by its offset: the label is NUMBER_LABEL - offset. */
export const NUMBER_LABEL = -2
const COUNT = 3
const HELD = 4
const NAMED = 5
const WEAK = 6
const HOLDS = 7
const STALE = 8
const POSITIONS = 9
const RECORD_WORDS = POSITIONS + POSITION_FIELDS

export class HeapState {
  readonly memory: PagedWords
  readonly blocks: Blocks
  /** Named and weak references and holds: entries of (slot or label, target or amount, birth). */
  readonly keyed: KeyedSlots
  readonly positions: PositionSlots
  /** Entries of large tables moved or released so far: work that the number of events does not tell. */
  bulkWork = 0
  private readonly typeCounts: number
  private readonly records: number
  private readonly objectType: Int32Array
  private readonly birthEvent: Int32Array
  private readonly types: readonly TypeInfo[]

  constructor(index: HistoryIndex, store: PageStore) {
    this.types = index.history.types
    this.objectType = index.tables.objectType
    this.birthEvent = index.tables.birthEvent
    this.typeCounts = THREADS + index.tables.threadCount * POSITION_FIELDS
    this.records = this.typeCounts + this.types.length
    const end = this.records + (index.greatestId + 1) * RECORD_WORDS
    this.memory = new PagedWords(store, end * 2)
    this.blocks = new Blocks(this.memory, BLOCKS)
    this.keyed = new KeyedSlots(this.memory, this.blocks)
    this.positions = new PositionSlots(this.memory, this.blocks)
    this.memory.put(BLOCKS, end)
    this.memory.put(NEXT_ID, 1)
  }

  /** One more than the greatest id given out so far. */
  get nextId(): number {
    return this.memory.get(NEXT_ID)
  }

  get thread(): number {
    return this.memory.get(THREAD)
  }

  get stdoutLength(): number {
    return this.memory.get(STDOUT)
  }

  get stderrLength(): number {
    return this.memory.get(STDERR)
  }

  /** 0 for a dead object and for object 0. */
  serial(id: number): number {
    return this.memory.get(this.record(id) + SERIAL)
  }

  size(id: number): number {
    return this.memory.get(this.record(id) + SIZE)
  }

  label(id: number): number {
    return this.memory.get(this.record(id) + LABEL)
  }

  /** Strong references, places on threads' stacks and holds. */
  count(id: number): number {
    return this.memory.get(this.record(id) + COUNT) + this.memory.get(this.record(id) + HELD)
  }

  type(id: number): number {
    return this.objectType[this.serial(id)] ?? -1
  }

  liveOfType(type: number): number {
    return this.memory.get(this.typeCounts + type)
  }

  /** Owners for `keyed` and `positions`. */
  named(id: number): number {
    return this.record(id) + NAMED
  }

  weak(id: number): number {
    return this.record(id) + WEAK
  }

  holds(id: number): number {
    return this.record(id) + HOLDS
  }

  row(id: number): number {
    return this.record(id) + POSITIONS
  }

  stack(thread: number): number {
    return THREADS + thread * POSITION_FIELDS
  }

  /** The target of a strong reference; 0 if the slot is empty. */
  target(id: number, slot: number): number {
    const at = this.reference(id, slot)
    if (at === 0) return 0
    const target = this.memory.get(at)
    return this.refersTo(target, this.memory.get(at + 1)) ? target : 0
  }

  /** Whether a strong reference born at `birth` leads to the object that has the id `target`, not to one that had it before. */
  refersTo(target: number, birth: number): boolean {
    if (target === 0) return false
    if (this.memory.get(this.record(target) + STALE) === 0) return true
    const serial = this.serial(target)
    return serial > 0 && (this.birthEvent[serial] ?? 0) < birth
  }

  /** Applies the events from `offset` until one begins at or after `end`; returns where that is. */
  apply(log: Int32Array, offset: number, end: number): number {
    let at = offset
    while (at < end) {
      this.applyOne(log, at)
      at += eventLength(log, at)
    }
    return at
  }

  // Put up from a picture that somebody wrote (stateBytes.ts), not from events

  /** `living`: id -> its serial, 0 for the dead. `free`: the dead ids, the one to be taken last first. */
  putLives(living: Int32Array, free: Int32Array, serials: number): void {
    const { memory } = this
    memory.put(NEXT_ID, living.length)
    memory.put(SERIALS, serials)
    living.forEach((serial, id) => {
      if (serial === 0) return
      memory.put(this.record(id) + SERIAL, serial)
      memory.add(this.typeCounts + this.type(id), 1)
    })
    for (const id of free) {
      memory.put(this.record(id) + SIZE, memory.get(FREE_ID))
      memory.put(FREE_ID, id)
    }
  }

  putNumbers(thread: number, stdout: number, stderr: number): void {
    this.memory.put(THREAD, thread)
    this.memory.put(STDOUT, stdout)
    this.memory.put(STDERR, stderr)
  }

  putObject(id: number, size: number, label: number): void {
    this.memory.put(this.record(id) + SIZE, size)
    this.memory.put(this.record(id) + LABEL, label)
  }

  /** A row of so many positions, all empty. */
  putRow(row: number, length: number): void {
    if (length > 0) this.positions.resize(row, 0, 0, length)
  }

  /** In a position of a row that is there: of an object, or of a thread's stack. */
  putPosition(row: number, index: number, target: number, birth: number): void {
    const at = this.positions.entry(row, index)
    this.memory.put(at, target)
    this.memory.put(at + 1, birth)
    this.countReference(target, birth)
  }

  putNamed(id: number, slot: number, target: number, birth: number): void {
    this.keyed.set(this.named(id), slot, target, birth)
    this.countReference(target, birth)
  }

  putHold(id: number, label: number, amount: number, birth: number): void {
    this.keyed.set(this.holds(id), label, amount, birth)
    this.memory.add(this.record(id) + HELD, amount)
  }

  /** Of the object that has the id now, or of one that had it before. */
  private countReference(target: number, birth: number): void {
    const serial = this.serial(target)
    const isNow = serial > 0 && (this.birthEvent[serial] ?? 0) < birth
    this.memory.add(this.record(target) + (isNow ? COUNT : STALE), 1)
  }

  private record(id: number): number {
    return this.records + id * RECORD_WORDS
  }

  private applyOne(log: Int32Array, at: number): void {
    const word = log[at] ?? 0
    const id = word >>> OP_BITS
    const a = log[at + 1] ?? 0
    const b = log[at + 2] ?? 0
    switch (word & OP_MASK) {
      case event.ALLOC:
        return this.alloc(id, a, b)
      case event.ALLOC_NUMBER:
      case event.ALLOC_DOUBLE:
        return this.alloc(id, a, NUMBER_LABEL - at)
      case event.FREE:
        return this.free(id)
      case event.STORE:
        return this.store(id, a, b, at)
      case event.DROP:
        return this.drop(id, a)
      case event.SPLICE:
        return this.splice(id, log, at)
      case event.COMPACT:
        return this.compact(id)
      case event.PERMUTE:
        return this.permute(id, log.subarray(at + 2, at + 2 + a))
      case event.WEAK:
        return this.setWeak(id, a, b, at)
      case event.ENTER:
        return this.enter(id, at)
      case event.LEAVE:
        return this.leave()
      case event.THREAD:
        return this.memory.put(THREAD, id)
      case event.HOLD:
        return this.hold(id, a, b, at)
      case event.RESIZE:
        return this.memory.put(this.record(id) + SIZE, a)
      case event.LABEL:
        return this.memory.put(this.record(id) + LABEL, a)
      case event.NUMBER:
        return this.memory.put(this.record(id) + LABEL, NUMBER_LABEL - at)
      case event.OUTPUT:
        return this.memory.put(id === 1 ? STDOUT : STDERR, a)
    }
  }

  private alloc(type: number, size: number, label: number): void {
    const { memory } = this
    const freed = memory.get(FREE_ID)
    const id = freed === 0 ? memory.get(NEXT_ID) : freed
    if (freed === 0) memory.put(NEXT_ID, id + 1)
    else memory.put(FREE_ID, this.size(id))
    const serial = memory.get(SERIALS) + 1
    memory.put(SERIALS, serial)
    const record = this.record(id)
    memory.put(record + SERIAL, serial)
    memory.put(record + SIZE, size)
    memory.put(record + LABEL, label)
    memory.add(this.typeCounts + type, 1)
  }

  private free(id: number): void {
    const { memory } = this
    const record = this.record(id)
    memory.add(this.typeCounts + this.type(id), -1)
    this.releaseAll(id)
    this.keyed.clear(record + NAMED)
    this.keyed.clear(record + WEAK)
    this.keyed.clear(record + HOLDS)
    this.positions.clear(record + POSITIONS)
    memory.put(record + SERIAL, 0)
    memory.put(record + SIZE, memory.get(FREE_ID))
    memory.put(record + LABEL, 0)
    const left = memory.get(record + COUNT)
    if (left !== 0) {
      memory.add(record + STALE, left)
      memory.put(record + COUNT, 0)
    }
    if (memory.get(record + HELD) !== 0) memory.put(record + HELD, 0)
    memory.put(FREE_ID, id)
  }

  private releaseAll(id: number): void {
    const { keyed, positions } = this
    const named = this.named(id)
    for (let i = keyed.length(named) - 1; i >= 0; i--) this.uncountAt(keyed.entry(named, i) + 1)
    this.releasePositions(id, 0, positions.length(this.row(id)))
  }

  private releasePositions(id: number, from: number, end: number): void {
    const row = this.row(id)
    for (let i = from; i < end; i++) this.uncountAt(this.positions.entry(row, i))
    this.bulkWork += end - from
  }

  /** The reference that lies at `at` goes. */
  private uncountAt(at: number): void {
    const target = this.memory.get(at)
    if (target === 0) return
    this.memory.add(this.record(target) + (this.refersTo(target, this.memory.get(at + 1)) ? COUNT : STALE), -1)
  }

  /** Where the reference in a slot lies: its target, then its birth; 0 if there is none. */
  private reference(id: number, slot: number): number {
    if (slot < NAMED_SLOT) {
      const row = this.row(id)
      return slot < this.positions.length(row) ? this.positions.entry(row, slot) : 0
    }
    const at = this.keyed.find(this.named(id), slot)
    return at === 0 ? 0 : at + 1
  }

  private store(id: number, slot: number, target: number, birth: number): void {
    if (target === 0) return this.drop(id, slot)
    this.memory.add(this.record(target) + COUNT, 1)
    const at = this.reference(id, slot)
    if (at !== 0) this.replace(at, target, birth)
    else if (slot < NAMED_SLOT) this.positions.set(this.row(id), slot, target, birth)
    else this.keyed.set(this.named(id), slot, target, birth)
  }

  private drop(id: number, slot: number): void {
    const at = this.reference(id, slot)
    if (at === 0) return
    if (slot < NAMED_SLOT) return this.replace(at, 0, 0)
    this.uncountAt(at)
    this.keyed.remove(this.named(id), slot)
  }

  private replace(at: number, target: number, birth: number): void {
    this.uncountAt(at)
    this.memory.put(at, target)
    this.memory.put(at + 1, birth)
  }

  private splice(id: number, log: Int32Array, at: number): void {
    const { positions, memory } = this
    const row = this.row(id)
    const start = log[at + 1] ?? 0
    const added = log[at + 3] ?? 0
    const length = positions.length(row)
    if (start > length) positions.resize(row, length, 0, start - length)
    const removed = Math.max(0, Math.min(log[at + 2] ?? 0, length - start))
    this.releasePositions(id, start, start + removed)
    positions.resize(row, start, removed, added)
    this.bulkWork += added !== removed ? Math.min(start, length - start) >>> 3 : 0
    for (let i = 0; i < added; i++) {
      const target = log[at + 4 + i] ?? 0
      if (target === 0) continue
      const entry = positions.entry(row, start + i)
      memory.put(entry, target)
      memory.put(entry + 1, at)
      memory.add(this.record(target) + COUNT, 1)
    }
  }

  private compact(id: number): void {
    this.bulkWork += this.positions.length(this.row(id))
    this.positions.compact(this.row(id), this.types[this.type(id)]?.naming === 'entry')
  }

  private permute(id: number, order: Int32Array): void {
    this.bulkWork += order.length
    this.positions.permute(this.row(id), order)
  }

  private setWeak(id: number, slot: number, target: number, birth: number): void {
    if (target === 0) this.keyed.remove(this.weak(id), slot)
    else this.keyed.set(this.weak(id), slot, target, birth)
  }

  private enter(frame: number, birth: number): void {
    const stack = this.stack(this.thread)
    this.positions.set(stack, this.positions.length(stack), frame, birth)
    this.memory.add(this.record(frame) + COUNT, 1)
  }

  private leave(): void {
    const stack = this.stack(this.thread)
    const top = this.positions.length(stack) - 1
    if (top < 0) return
    this.uncountAt(this.positions.entry(stack, top))
    this.positions.resize(stack, top, 1, 0)
  }

  /** A hold's birth is the last event that changed it. */
  private hold(id: number, by: number, why: number, birth: number): void {
    const owner = this.holds(id)
    const at = this.keyed.find(owner, why)
    const amount = by + (at === 0 ? 0 : this.memory.get(at + 1))
    if (amount === 0) this.keyed.remove(owner, why)
    else this.keyed.set(owner, why, amount, birth)
    this.memory.add(this.record(id) + HELD, by)
  }
}
