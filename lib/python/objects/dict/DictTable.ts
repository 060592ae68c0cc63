/**
 * The table inside a dict: entries in order of insertion, found by key.
 *
 * Most keys are exact strings, numbers, or objects compared by identity; each of those has a JavaScript value that is equal
 * exactly when the Python keys are, and a Map finds it at once (canonicalKey). A small table of nothing but strs is looked
 * through and has no Map, which is most of what a small dict would cost. Other keys are found by their hash and `==`,
 * through buckets that exist from the first such key on and then cover every entry.
 *
 * CPython's own table is kept as numbers only (`log2`, `usable`, `isText`): they decide the dict's size and when its
 * deleted entries are closed up, both of which can be seen. `isText`: every key is a str, so that no hashes are stored.
 *
 * Invariants: `keys[i]` and `values[i]` are both null (a deleted entry) or both owned references. `version` changes
 * whenever an entry comes, goes or moves (not when a value is replaced). This file does not know counts or the history
 * (dictionary.ts does).
 */
import type { PyContainer, PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import type { EntrySeats } from './EntrySeats'

export type CanonicalKey = string | number | bigint | PyObject
export type Hash = number | bigint

export interface PyDict extends PyContainer {
  data: DictTable
}

const SMALLEST_LOG2 = 3
const KEYS_BYTES = 32
const TEXT_ENTRY_BYTES = 16
const ENTRY_BYTES = 24
const VALUE_BYTES = 8
/** Shared names lie in a table that never grows; one whose names become its own is as large. */
export const SHARED_LOG2 = 6

/** Powers of two up to one beyond the largest table: read in the middle of every insertion, and `**` is slow. */
const POWERS = Array.from({ length: 34 }, (_, log2) => 2 ** log2)

function slotsOf(log2: number): number {
  return POWERS[log2] ?? 0
}

/** How many entries a table of so many slots takes before it grows. */
function usableOf(log2: number): number {
  return Math.floor(slotsOf(log2 + 1) / 3)
}

/** The smallest table with at least so many slots. */
function log2For(slots: number): number {
  return Math.max(SMALLEST_LOG2, 32 - Math.clz32(Math.max(slots, 1) - 1))
}

/** The table for so many entries to come. */
export function log2ForEntries(count: number): number {
  return log2For((count * 3 + 1) >> 1)
}

/** An instance's `__dict__`: its keys are the names that the class's instances share, and only the values are its own. */
export interface Split {
  readonly cls: PyType
  /** The values still lie in the instance. */
  isEmbedded: boolean
}

/** To look through more keys than these takes longer than to ask a Map. */
const LOOKED_THROUGH = 8

export class DictTable {
  /** Null for a table with keys of its own, as almost all are. */
  split: Split | null = null
  keys: (PyObject | null)[] = []
  values: (PyObject | null)[] = []
  /** Entries by canonical key. Null: all keys are strs, and few. */
  private index: Map<CanonicalKey, number> | null = null
  /** Entries by hash, once a key without a canonical form was met; and each entry's hash. */
  buckets: Map<Hash, number[]> | null = null
  hashes: Hash[] | null = null
  used = 0
  version = 0
  /** A dict of the interpreter's own, shown in the history without what it held from the start. */
  quiet = false
  /** Of an OrderedDict: each key is held once more, by its place in the order. */
  hasNodes = false
  /** Of an OrderedDict: the first key that `dict`'s own methods took out, for its place in the order is still there. */
  lost: PyObject | null = null
  /** Of an OrderedDict whose entries were moved. */
  seats: EntrySeats | null = null
  /** Of a class's body, and of the class's own copy: which statement stored each name. */
  statements: Map<PyObject, number> | null = null
  /** The logarithm of CPython's slots; 0 while nothing was ever put in. */
  log2 = 0
  usable = 0
  isText = true

  get holes(): number {
    return this.keys.length - this.used
  }

  /** Whether CPython would copy this table as it stands. */
  get isCompact(): boolean {
    return (
      this.split === null && this.holes === 0 && (this.log2 === SMALLEST_LOG2 || usableOf(this.log2 - 1) < this.used)
    )
  }

  /** Bytes of CPython's table. */
  get bytes(): number {
    if (this.split !== null) return (this.split.cls.shared.size + this.split.cls.sharedRoom) * VALUE_BYTES
    if (this.log2 === 0) return 0
    const slots = slotsOf(this.log2)
    const indices = slots * (this.log2 < 8 ? 1 : this.log2 < 16 ? 2 : 4)
    return KEYS_BYTES + indices + usableOf(this.log2) * (this.isText ? TEXT_ENTRY_BYTES : ENTRY_BYTES)
  }

  /** The table that one more entry asks for, or 0 if it fits as it is. */
  log2ForOneMore(isText: boolean): number {
    if (this.log2 === 0) return log2For(this.used * 3)
    return this.usable <= 0 || (this.isText && !isText) ? log2For(this.used * 3) : 0
  }

  /** Whether a table has fewer places in all than so many entries need. */
  isSmallFor(count: number): boolean {
    const log2 = this.split !== null ? SHARED_LOG2 : this.log2
    return (log2 === 0 ? 0 : usableOf(log2)) < count
  }

  setSize(log2: number, isText: boolean): void {
    this.split = null
    this.isText = isText && (this.isText || this.used === 0)
    this.log2 = log2
    this.usable = usableOf(log2) - this.used
  }

  /** The statement that stored entry `at`, where that is kept. */
  statementOf(at: number): number | undefined {
    const key = this.keys[at] ?? null
    return key === null ? undefined : this.statements?.get(key)
  }

  /** The value stored under an exact string, or null. */
  getByText(name: string): PyObject | null {
    const at = this.find(name)
    return at < 0 ? null : (this.values[at] ?? null)
  }

  has(canonical: CanonicalKey): boolean {
    return this.find(canonical) >= 0
  }

  /** The entry under a canonical key, or -1. */
  find(canonical: CanonicalKey): number {
    if (this.index !== null) return this.index.get(canonical) ?? -1
    if (typeof canonical !== 'string') return -1
    const { keys } = this
    for (let at = 0; at < keys.length; at++) if (keys[at]?.data === canonical) return at
    return -1
  }

  append(key: PyObject, value: PyObject, canonical: CanonicalKey | null, hash: Hash | null): number {
    const at = this.keys.length
    if (this.index === null && (at >= LOOKED_THROUGH || !this.isText)) this.index = indexOf(this.keys)
    this.keys.push(key)
    this.values.push(value)
    this.used++
    this.usable--
    this.version++
    if (canonical !== null && this.index !== null) this.index.set(canonical, at)
    if (this.buckets !== null && hash !== null) {
      bucketOf(this.buckets, hash).push(at)
      if (this.hashes !== null) this.hashes[at] = hash
    }
    return at
  }

  /** Forgets entry `at`; its references are the caller's to drop. */
  remove(at: number, canonical: CanonicalKey | null): void {
    const key = this.keys[at] ?? null
    if (this.seats !== null && key !== null) this.seats.forget(key)
    this.keys[at] = null
    this.values[at] = null
    this.used--
    this.version++
    if (canonical !== null && this.index !== null) this.index.delete(canonical)
    const hash = this.hashes?.[at]
    const bucket = hash === undefined ? undefined : this.buckets?.get(hash)
    if (hash === undefined || bucket === undefined) return
    if (bucket.length === 1) this.buckets?.delete(hash)
    else bucket.splice(bucket.indexOf(at), 1)
  }

  /** Forgets the places of entries that were removed at the end. */
  trim(length: number): void {
    this.keys.length = length
    this.values.length = length
    if (this.hashes !== null) this.hashes.length = Math.min(length, this.hashes.length)
  }

  clear(): void {
    this.trim(0)
    this.seats = null
    this.index = null
    this.buckets = null
    this.hashes = null
    this.used = 0
    this.version++
    this.log2 = 0
    this.usable = 0
    this.isText = true
    if (this.split?.isEmbedded === false) this.split = null
  }

  /** An empty table becomes a copy of another, deleted entries included; references are the caller's to count. */
  copyFrom(other: DictTable): void {
    this.keys = other.keys.slice()
    this.values = other.values.slice()
    this.index = other.index === null ? null : new Map(other.index)
    this.hashes = other.hashes?.slice() ?? null
    this.buckets =
      other.buckets === null ? null : new Map([...other.buckets].map(([hash, bucket]) => [hash, bucket.slice()]))
    this.used = other.used
    this.version++
    this.split = other.split === null ? null : { ...other.split, isEmbedded: false }
    this.log2 = other.log2
    this.usable = other.usable
    this.isText = other.isText
  }

  /** From now on entries are also found by their hashes. */
  addBuckets(hashOf: (key: PyObject) => Hash): Map<Hash, number[]> {
    if (this.buckets !== null) return this.buckets
    const buckets = new Map<Hash, number[]>()
    const hashes: Hash[] = []
    this.keys.forEach((key, at) => {
      const hash = key === null ? 0 : hashOf(key)
      hashes.push(hash)
      if (key !== null) bucketOf(buckets, hash).push(at)
    })
    this.hashes = hashes
    this.buckets = buckets
    return buckets
  }

  /** The places of the entries in the order of CPython's table. */
  places(): number[] {
    const places: number[] = []
    for (let at = 0; at < this.keys.length; at++) if ((this.keys[at] ?? null) !== null) places.push(at)
    const { seats } = this
    if (seats === null) return places
    seats.seat(this.keys)
    const seatAt = (at: number): number => {
      const key = this.keys[at] ?? null
      return key === null ? Infinity : seats.of(key)
    }
    return places.toSorted((a, b) => seatAt(a) - seatAt(b))
  }

  /** Closes up the holes; entries keep their order. */
  compact(): void {
    this.seats?.moved()
    const moved = new Map<number, number>()
    let next = 0
    for (let at = 0; at < this.keys.length; at++) {
      const key = this.keys[at] ?? null
      if (key === null) continue
      this.keys[next] = key
      this.values[next] = this.values[at] ?? null
      if (this.hashes !== null) this.hashes[next] = this.hashes[at] ?? 0
      moved.set(at, next++)
    }
    this.trim(next)
    if (this.index !== null) for (const [key, at] of this.index) this.index.set(key, moved.get(at) ?? at)
    if (this.buckets !== null) for (const bucket of this.buckets.values()) renumber(bucket, moved)
    this.version++
  }
}

/** Of keys that are all strs. */
function indexOf(keys: readonly (PyObject | null)[]): Map<CanonicalKey, number> {
  const index = new Map<CanonicalKey, number>()
  keys.forEach((key, at) => {
    if (key !== null) index.set(key.data as string, at) // a str inside
  })
  return index
}

function bucketOf(buckets: Map<Hash, number[]>, hash: Hash): number[] {
  let bucket = buckets.get(hash)
  if (bucket === undefined) buckets.set(hash, (bucket = []))
  return bucket
}

function renumber(bucket: number[], moved: ReadonlyMap<number, number>): void {
  for (let i = 0; i < bucket.length; i++) {
    const at = bucket[i] ?? 0
    bucket[i] = moved.get(at) ?? at
  }
}
