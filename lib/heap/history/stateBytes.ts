/**
 * The heap at one event of a history as bytes, for a reader who has the log from there on only.
 *
 * Who lives under which id, and in what order ids come back, follows from the tables (`livesAt`); the bytes say what each of the living
 * is and refers to, and what is on the threads' stacks. Counts are made anew from the references.
 * Invariant: a cursor that begins at the state that was read shows at every event what one shows that came from the log's beginning.
 * Bytes that are no state of these tables give a reason, never an exception.
 */
import { event, isBirth, NAMED_SLOT, OP_MASK } from './event'
import { eventLength } from './eventLength'
import { type HeapState, NUMBER_LABEL } from './HeapState'
import type { HistoryIndex } from './HistoryIndex'
import type { VarintReader, VarintWriter } from './Varints'

/** Before a label that is a number: then come where its event lies, and the event's words. */
const IS_NUMBER = -2

export interface Lives {
  /** id -> the serial of the object that has it; 0: nobody */
  readonly living: Int32Array
  /** The ids that came free, the one to be taken next last. */
  readonly free: Int32Array
  readonly serials: number
}

/** Who lives just before the event at `offset`. */
export function livesAt({ tables }: HistoryIndex, offset: number): Lives {
  const { objectId, birthEvent, deathEvent, deaths } = tables
  const born = countBelow(birthEvent, offset)
  let greatest = 0
  for (let serial = 1; serial < born; serial++) greatest = Math.max(greatest, objectId[serial] ?? 0)
  const living = new Int32Array(greatest + 1)
  for (let serial = 1; serial < born; serial++) {
    const death = deathEvent[serial] ?? -1
    if (death < 0 || death >= offset) living[objectId[serial] ?? 0] = serial
  }
  return {
    living,
    free: freeIds(living, deaths, objectId, (serial) => (deathEvent[serial] ?? 0) < offset),
    serials: born - 1,
  }
}

/** A free id stands where it last came free: those freed since are taken before it. */
function freeIds(
  living: Int32Array,
  deaths: Int32Array,
  objectId: Int32Array,
  isDead: (serial: number) => boolean,
): Int32Array {
  const isListed = new Uint8Array(living.length)
  const ids: number[] = []
  let at = 0
  while (at < deaths.length && isDead(deaths[at] ?? 0)) at++
  for (at--; at >= 0; at--) {
    const id = objectId[deaths[at] ?? 0] ?? 0
    if (living[id] !== 0 || isListed[id] === 1) continue
    isListed[id] = 1
    ids.push(id)
  }
  return Int32Array.from(ids.reverse())
}

function countBelow(rising: Int32Array, bound: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** `state` stands just before the event at `offset`. */
export function writeState(out: VarintWriter, state: HeapState, index: HistoryIndex, offset: number): void {
  const { living } = livesAt(index, offset)
  const writer = new StateWriter(out, state, index)
  writer.numbers()
  writer.object(0, 0)
  living.forEach((serial, id) => {
    if (serial > 0) writer.object(id, serial)
  })
}

class StateWriter {
  constructor(
    private readonly out: VarintWriter,
    private readonly state: HeapState,
    private readonly index: HistoryIndex,
  ) {}

  numbers(): void {
    const { out, state, index } = this
    out.put(state.thread)
    out.put(state.stdoutLength)
    out.put(state.stderrLength)
    for (let thread = 0; thread < index.tables.threadCount; thread++) this.row(state.stack(thread), 0, 0)
  }

  object(id: number, serial: number): void {
    const { state, index, out } = this
    const birth = Math.max(0, index.birthEvent(serial))
    if (id > 0) {
      out.put(state.size(id))
      this.label(state.label(id), birth)
    }
    this.row(state.row(id), id, birth)
    this.keyed(state.named(id), NAMED_SLOT, id, birth)
    this.keyed(state.weak(id), 0, id, birth)
    this.keyed(state.holds(id), 0, 0, birth)
  }

  private label(label: number, birth: number): void {
    const { out } = this
    if (label > NUMBER_LABEL) return out.put(label)
    const at = NUMBER_LABEL - label
    out.put(IS_NUMBER)
    out.put(at - birth)
    const { log } = this.index.history
    for (let i = 0; i < eventLength(log, at); i++) out.put(log[at + i] ?? 0)
  }

  private row(row: number, id: number, birth: number): void {
    const { out, state } = this
    const { positions, memory } = state
    const length = positions.length(row)
    out.put(length)
    for (let slot = 0, last = birth; slot < length; slot++) {
      const at = positions.entry(row, slot)
      const target = memory.get(at)
      out.put(target === 0 ? 0 : 1)
      if (target === 0) continue
      out.put(target - id)
      out.put(memory.get(at + 1) - last)
      last = memory.get(at + 1)
    }
  }

  /** Keys as differences, from `key` on; values from `value` on. */
  private keyed(owner: number, key: number, value: number, birth: number): void {
    const { out, state } = this
    const { keyed, memory } = state
    const length = keyed.length(owner)
    out.put(length)
    for (let i = 0, lastKey = key, last = birth; i < length; i++) {
      const at = keyed.entry(owner, i)
      out.put(memory.get(at) - lastKey)
      out.put(memory.get(at + 1) - value)
      out.put(memory.get(at + 2) - last)
      lastKey = memory.get(at)
      last = memory.get(at + 2)
    }
  }
}

/** Into a state to which nothing happened yet; labels that are numbers into the log. Why not, where the bytes are no such state. */
export function readState(
  bytes: VarintReader,
  state: HeapState,
  index: HistoryIndex,
  offset: number,
): string | undefined {
  const lives = livesAt(index, offset)
  const reader = new StateReader(bytes, state, index, lives.living, offset)
  state.putLives(lives.living, lives.free, lives.serials)
  reader.numbers()
  reader.object(0, 0)
  lives.living.forEach((serial, id) => {
    if (serial > 0) reader.object(id, serial)
  })
  return bytes.isTorn ? 'heap cut off' : reader.isSound ? undefined : 'heap makes no sense'
}

class StateReader {
  isSound = true

  constructor(
    private readonly bytes: VarintReader,
    private readonly state: HeapState,
    private readonly index: HistoryIndex,
    private readonly living: Int32Array,
    private readonly offset: number,
  ) {}

  numbers(): void {
    const { bytes, state, index } = this
    const thread = bytes.next()
    const stdout = bytes.next()
    const stderr = bytes.next()
    if (this.sound(thread >= 0 && thread < index.tables.threadCount && stdout >= 0 && stderr >= 0))
      state.putNumbers(thread, stdout, stderr)
    for (let each = 0; each < index.tables.threadCount; each++) this.row(state.stack(each), 0, 0)
  }

  object(id: number, serial: number): void {
    const { state, index, bytes } = this
    const birth = Math.max(0, index.birthEvent(serial))
    if (id > 0) {
      const size = bytes.next()
      const label = this.label(birth)
      state.putObject(id, size, label)
    }
    this.row(state.row(id), id, birth)
    this.keyed(birth, (key, target, at) => {
      const slot = key + NAMED_SLOT
      if (this.sound(slot >= NAMED_SLOT && this.isId(target + id))) state.putNamed(id, slot, target + id, at)
    })
    this.keyed(birth, (slot, target, at) => {
      if (this.sound(slot >= 0 && this.isId(target + id))) state.keyed.set(state.weak(id), slot, target + id, at)
    })
    this.keyed(birth, (label, amount, at) => {
      if (this.sound(label >= 0 && label < index.history.labels.length)) state.putHold(id, label, amount, at)
    })
  }

  private label(birth: number): number {
    const { bytes, index } = this
    const { log, labels } = index.history
    const label = bytes.next()
    if (label !== IS_NUMBER) return this.sound(label >= -1 && label < labels.length) ? label : -1
    const at = birth + bytes.next()
    const first = bytes.next()
    const op = first & OP_MASK
    const isNumber = op === event.NUMBER || (op !== event.ALLOC && isBirth(op))
    if (!this.sound(isNumber)) return -1
    const words = Int32Array.from({ length: eventLength(Int32Array.of(first), 0) }, (_, i) =>
      i === 0 ? first : bytes.next(),
    )
    if (!this.sound(this.isEvent(at) && at + words.length <= log.length)) return -1
    log.set(words, at)
    return NUMBER_LABEL - at
  }

  private row(row: number, id: number, birth: number): void {
    const { bytes, state } = this
    const length = bytes.count()
    state.putRow(row, length)
    for (let slot = 0, last = birth; slot < length; slot++) {
      const isTaken = bytes.next()
      if (isTaken === 0) continue
      const target = id + bytes.next()
      last += bytes.next()
      if (this.sound(isTaken === 1 && this.isId(target) && this.isEvent(last)))
        state.putPosition(row, slot, target, last)
    }
  }

  private keyed(birth: number, put: (key: number, value: number, birth: number) => void): void {
    const { bytes } = this
    const length = bytes.count()
    for (let i = 0, key = 0, last = birth; i < length; i++) {
      const more = bytes.next()
      const value = bytes.next()
      key += more
      last += bytes.next()
      if (this.sound((i === 0 || more > 0) && key + NAMED_SLOT < 2 ** 31 && this.isEvent(last))) put(key, value, last)
    }
  }

  private isId(id: number): boolean {
    return id > 0 && id < this.living.length
  }

  /** Whether an event that is told of came before. */
  private isEvent(at: number): boolean {
    return at >= 0 && at < this.offset
  }

  private sound(isSound: boolean): boolean {
    if (!isSound) this.isSound = false
    return isSound
  }
}
