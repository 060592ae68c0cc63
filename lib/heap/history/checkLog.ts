/**
 * Whether a log from outside holds together, so that a reader can rely on it: every event whole and known, every number in
 * it within the tables, ids only of objects already born, no death of the dead, no slot absurdly far out.
 *
 * Invariant: the Recorder's logs pass. No reader throws or loops on a log that passes; whether it tells a true story,
 * nobody can check.
 */
import type { History } from './event'
import { event, gcPass, NAMED_SLOT, OP_BITS, OP_MASK, THROUGH_LIBRARY } from './event'
import { eventLength } from './eventLength'

/** A stretch of a log, and what is true before it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** id -> whether an object has it; nobody had an id beyond them */
  readonly living: boolean[]
  /** The others of them, the one to be taken first last. */
  readonly freeIds: number[]
}

/** The first thing wrong with the log, or with a stretch of it, in words; undefined when nothing is. */
export function checkLog(
  history: History,
  { from, to, living, freeIds }: Stretch = { from: 0, to: history.log.length, living: [true], freeIds: [] },
): string | undefined {
  const check = new LogCheck(history, living, freeIds)
  const { log } = history
  let offset = from
  while (offset < to) {
    const length = eventLength(log, offset)
    if (length <= 0) return `no event begins at word ${offset}`
    if (offset + length > to) return `the last event is cut off`
    if (hasNegativeCount(log, offset) || !check.allows(offset)) return `the event at word ${offset} makes no sense`
    offset += length
  }
  return undefined
}

function hasNegativeCount(log: Int32Array, offset: number): boolean {
  const op = (log[offset] ?? 0) & OP_MASK
  if (op === event.SPLICE) return (log[offset + 3] ?? 0) < 0
  return (op === event.PERMUTE || op === event.GC_PASS) && (log[offset + 1] ?? 0) < 0
}

class LogCheck {
  constructor(
    private readonly history: History,
    private readonly living: boolean[],
    private readonly freeIds: number[],
  ) {}

  /** Whether the event at `offset`, which is whole, may follow those before it. */
  allows(offset: number): boolean {
    const { log, labels, types, statements } = this.history
    const word = log[offset] ?? 0
    const operand = word >>> OP_BITS
    const a = log[offset + 1] ?? 0
    const b = log[offset + 2] ?? 0
    switch (word & OP_MASK) {
      case event.STEP:
        return operand < statements.length
      case event.SITE:
        return (operand & ~THROUGH_LIBRARY) < statements.length
      case event.ALLOC:
        return operand < types.length && b >= -1 && b < labels.length && this.born()
      case event.ALLOC_NUMBER:
      case event.ALLOC_DOUBLE:
        return operand < types.length && this.born()
      case event.PASSING:
        return operand < types.length && a > 0
      case event.FREE:
        return this.died(operand)
      case event.STORE:
      case event.WEAK:
        return this.isId(operand) && this.isSlot(a) && this.isId(b)
      case event.DROP:
        return this.isId(operand) && this.isSlot(a)
      case event.SPLICE:
        return this.isId(operand) && this.isPosition(a) && b >= 0 && this.areIds(offset + 4, log[offset + 3] ?? 0)
      case event.PERMUTE:
        return this.isId(operand) && isPermutation(log.subarray(offset + 2, offset + 2 + a))
      case event.THREAD:
        return operand < log.length
      case event.HOLD:
        return this.isId(operand) && b >= 0 && b < labels.length
      case event.LABEL:
        return this.isId(operand) && a >= -1 && a < labels.length
      case event.NUMBER:
        return this.isId(operand)
      case event.STAGE:
        return operand < labels.length
      case event.GC_PASS:
        return operand === gcPass.CANDIDATE_BITS ? this.areBits(offset + 2, a) : this.areIds(offset + 2, a)
      case event.OUTPUT:
        return (operand === 1 || operand === 2) && a >= 0
      case event.COMPACT:
      case event.ENTER:
      case event.RESIZE:
      case event.FINALIZE:
        return this.isId(operand)
      case event.USED:
        return this.isId(operand) && a > 0
      default:
        return true
    }
  }

  private born(): boolean {
    const id = this.freeIds.pop() ?? this.living.length
    this.living[id] = true
    return true
  }

  private died(id: number): boolean {
    if (id === 0 || this.living[id] !== true) return false
    this.living[id] = false
    this.freeIds.push(id)
    return true
  }

  private isId(id: number): boolean {
    return id >= 0 && id < this.living.length
  }

  private areIds(from: number, count: number): boolean {
    const { log } = this.history
    for (let i = from; i < from + count; i++) if (!this.isId(log[i] ?? 0)) return false
    return true
  }

  /** Of ids that there are: the last word says how great they get, and no bit stands for 0. */
  private areBits(from: number, count: number): boolean {
    const { log } = this.history
    const skipped = log[from] ?? -1
    if (count < 2 || skipped < 0) return false
    const last = log[from + count - 1] ?? 0
    const isOfRoot = skipped === 0 && ((log[from + 1] ?? 0) & 1) !== 0
    return last !== 0 && !isOfRoot && this.isId(32 * (skipped + count - 2) + 31 - Math.clz32(last))
  }

  private isSlot(slot: number): boolean {
    return slot >= NAMED_SLOT || this.isPosition(slot)
  }

  /** There are no more than the log has words to fill them. */
  private isPosition(slot: number): boolean {
    return slot >= 0 && slot < this.history.log.length
  }
}

function isPermutation(order: Int32Array): boolean {
  const seen = new Uint8Array(order.length)
  for (const from of order) {
    if (from < 0 || from >= order.length || seen[from] === 1) return false
    seen[from] = 1
  }
  return true
}
