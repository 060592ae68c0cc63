/**
 * The table inside a set: CPython's open addressing, slot by slot, because the order in which a set is walked shows it.
 *
 * A hash is two int32 halves. From slot `hash & mask` ten neighbours are tried (fewer at the end of the table), then the
 * search jumps, mixing in the upper bits of the hash five at a time. A removed entry leaves a dummy; a new key takes the
 * last dummy that its search passed, if any. Source: Objects/setobject.c of CPython 3.14.
 *
 * Invariants: `used` keys, `fill` keys and dummies, and `fill * 5 < mask * 3`, so that a free slot exists. `numbers`, once
 * the history shows the set, holds for each key the slot in which it is shown: given once, kept while the key stays, and
 * used again after it left; so a rebuilt table moves nothing in the picture.
 * This file does not know counts, the history or Python's `==` (setItems.ts does).
 */
import type { Hash } from '../dict/DictTable'
import type { PyContainer, PyObject } from '../PyObject'

export interface PySet extends PyContainer {
  data: SetTable
}

export interface HashHalves {
  readonly lo: number
  readonly hi: number
}

/** What stands in a slot: a key, null (never used) or undefined (a dummy). */
export type SetSlot = PyObject | null | undefined

export const SMALLEST_TABLE = 8
const LINEAR_PROBES = 9
const PERTURB_SHIFT = 5
const HIGH = 2 ** 32

export function splitHash(hash: Hash): HashHalves {
  if (typeof hash === 'number') return { lo: hash | 0, hi: Math.floor(hash / HIGH) | 0 }
  return { lo: Number(BigInt.asIntN(32, hash)), hi: Number(BigInt.asIntN(32, hash >> 32n)) }
}

export class SetTable {
  keys: SetSlot[] = emptySlots(SMALLEST_TABLE)
  /** Halves of the keys' hashes. Most sets are small: typed arrays take longer to make than to fill. */
  lo = noHashes(SMALLEST_TABLE)
  hi = noHashes(SMALLEST_TABLE)
  mask = SMALLEST_TABLE - 1
  fill = 0
  used = 0
  /** Where `pop` goes on looking. */
  finger = 0
  /** A frozenset's own hash, once asked for. */
  hash: Hash | null = null
  numbers: Int32Array | null = null
  private freeNumbers: number[] = []
  private nextNumber = 0

  /**
   * Calls `match` for each slot whose key has this hash, until it says yes: that slot; else ~slot of the place where a new key
   * belongs. `match` may run Python code; it answers null when the table is not what it was, and so does this.
   */
  search(hash: HashHalves, match: (key: PyObject, at: number) => boolean | null): number | null {
    const { keys, lo, hi, mask } = this
    const probe = new Probe(hash, mask)
    let dummy = -1
    for (;;) {
      let at = probe.at
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at
      for (; at <= last; at++) {
        const key = keys[at]
        if (key === null) return dummy < 0 ? ~at : ~dummy
        if (key === undefined) dummy = at
        if (key === undefined || lo[at] !== hash.lo || hi[at] !== hash.hi) continue
        const answer = match(key, at)
        if (answer === null) return null
        if (answer) return at
      }
      probe.jump()
    }
  }

  /**
   * As `search`, for a key that equals only what has its class and its data (an exact int or str): no Python code runs.
   * Null where a key of another class has the same hash, so that somebody must ask.
   */
  searchPlain(key: PyObject, { lo: low, hi: high }: HashHalves): number | null {
    const { keys, lo, hi, mask } = this
    let start = low & mask
    let [perturb, upper] = [low, high]
    let dummy = -1
    for (;;) {
      const last = start + LINEAR_PROBES <= mask ? start + LINEAR_PROBES : start
      for (let at = start; at <= last; at++) {
        const found = keys[at]
        if (found === null) return dummy < 0 ? ~at : ~dummy
        if (found === undefined) dummy = at
        if (found === undefined || lo[at] !== low || hi[at] !== high) continue
        if (found === key) return at
        if (found.cls !== key.cls) return null
        if (found.data === key.data) return at
      }
      perturb = (perturb >>> PERTURB_SHIFT) | (upper << (32 - PERTURB_SHIFT))
      upper >>>= PERTURB_SHIFT
      start = (Math.imul(start, 5) + 1 + perturb) & mask
    }
  }

  /** Puts a key that is not there into slot `at`; true if the table should grow now. */
  put(at: number, key: PyObject, hash: HashHalves): boolean {
    const isDummy = this.keys[at] === undefined
    this.keys[at] = key
    this.lo[at] = hash.lo
    this.hi[at] = hash.hi
    this.used++
    if (isDummy) return false
    this.fill++
    return this.fill * 5 >= this.mask * 3
  }

  /** Takes the key out of slot `at` and leaves a dummy. */
  take(at: number): PyObject {
    const key = this.keys[at]
    if (key == null) throw new RangeError(`take: slot ${at} is free`)
    this.keys[at] = undefined
    this.used--
    return key
  }

  /** The size that CPython chooses when the table has become too full. */
  get grownFor(): number {
    return this.used > 50000 ? this.used * 2 : this.used * 4
  }

  /** Rebuilds the table with more than `minimum` slots and without dummies. */
  resize(minimum: number): void {
    let size = SMALLEST_TABLE
    while (size <= minimum) size *= 2
    const { keys, lo, hi, numbers } = this
    this.allocate(size)
    this.fill = this.used
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]
      if (key == null) continue
      const place = this.insertClean(key, lo[at] ?? 0, hi[at] ?? 0)
      if (this.numbers !== null) this.numbers[place] = numbers?.[at] ?? 0
    }
  }

  private allocate(size: number): void {
    this.keys = emptySlots(size)
    this.lo = noHashes(size)
    this.hi = noHashes(size)
    this.mask = size - 1
    if (this.numbers !== null) this.numbers = new Int32Array(size)
  }

  /** Puts a key that is surely not there into a table without dummies; counts nothing. */
  private insertClean(key: PyObject, lo: number, hi: number): number {
    const place = this.freeFor(lo, hi)
    this.keys[place] = key
    this.lo[place] = lo
    this.hi[place] = hi
    return place
  }

  /** Where a key of this hash goes into a table without dummies. */
  private freeFor(lo: number, hi: number): number {
    const { keys, mask } = this
    if (keys[lo & mask] === null) return lo & mask
    const probe = new Probe({ lo, hi }, mask)
    for (;;) {
      const last = probe.at + LINEAR_PROBES <= mask ? probe.at + LINEAR_PROBES : probe.at
      for (let at = probe.at; at <= last; at++) if (keys[at] === null) return at
      probe.jump()
    }
  }

  /** An empty table becomes a copy of another: slot for slot where both have one size and it has no dummies. */
  copyFrom(other: SetTable): void {
    this.used = other.used
    this.fill = other.used
    if (this.mask === other.mask && other.fill === other.used) {
      this.keys = other.keys.slice()
      this.lo = other.lo.slice()
      this.hi = other.hi.slice()
      return
    }
    other.keys.forEach((key, at) => {
      if (key != null) this.insertClean(key, other.lo[at] ?? 0, other.hi[at] ?? 0)
    })
  }

  /** The next slot at or after `at` that holds a key, or -1. */
  nextKey(at: number): number {
    for (let slot = at; slot <= this.mask; slot++) if (this.keys[slot] != null) return slot
    return -1
  }

  hashAt(at: number): HashHalves {
    return { lo: this.lo[at] ?? 0, hi: this.hi[at] ?? 0 }
  }

  /** The keys in the order of the table; borrowed. */
  items(): PyObject[] {
    const items: PyObject[] = []
    for (const key of this.keys) if (key != null) items.push(key)
    return items
  }

  clear(): void {
    this.allocate(SMALLEST_TABLE)
    this.fill = 0
    this.used = 0
    this.finger = 0
    this.freeNumbers = []
    this.nextNumber = 0
  }

  // Where the history shows the keys

  /** The slot in which the key at `at` is shown. */
  shownSlot(at: number): number {
    return this.ensureNumbers()[at] ?? 0
  }

  /** Gives the key just put at `at` a slot in the history. */
  number(at: number): number {
    const numbers = this.ensureNumbers()
    const number = this.freeNumbers.pop() ?? this.nextNumber++
    numbers[at] = number
    return number
  }

  /** The key at `at` is about to leave: its slot in the history, free from now on. */
  forgetNumber(at: number): number {
    const number = this.shownSlot(at)
    this.freeNumbers.push(number)
    return number
  }

  private ensureNumbers(): Int32Array {
    if (this.numbers !== null) return this.numbers
    const numbers = new Int32Array(this.mask + 1)
    this.numbers = numbers
    for (let at = this.nextKey(0); at >= 0; at = this.nextKey(at + 1)) numbers[at] = this.nextNumber++
    return numbers
  }
}

/** The slots that one hash tries, one group of neighbours after another. */
class Probe {
  at: number
  private low: number
  private high: number

  constructor(
    { lo, hi }: HashHalves,
    private readonly mask: number,
  ) {
    this.low = lo
    this.high = hi
    this.at = lo & mask
  }

  jump(): void {
    this.low = (this.low >>> PERTURB_SHIFT) | (this.high << (32 - PERTURB_SHIFT))
    this.high >>>= PERTURB_SHIFT
    this.at = (Math.imul(this.at, 5) + 1 + this.low) & this.mask
  }
}

function emptySlots(size: number): SetSlot[] {
  return new Array<SetSlot>(size).fill(null)
}

function noHashes(size: number): number[] {
  return new Array<number>(size).fill(0)
}
