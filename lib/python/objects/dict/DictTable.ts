/**
 * The table inside a dict: entries in order of insertion, found by key.
 *
 * Most keys are exact strings, numbers, or objects compared by identity; each of those has a JavaScript value that is equal
 * exactly when the Python keys are, and a Map finds it at once (canonicalKey). Other keys are found by their hash and `==`,
 * through buckets that exist from the first such key on and then cover every entry.
 *
 * Invariants: `keys[i]` and `values[i]` are both null (a deleted entry) or both owned references. `version` changes
 * whenever an entry comes, goes or moves (not when a value is replaced). This file does not know counts or the history
 * (dictionary.ts does).
 */
import type { PyContainer, PyObject } from '../PyObject'

export type CanonicalKey = string | number | bigint | PyObject
export type Hash = number | bigint

export interface PyDict extends PyContainer {
  data: DictTable
}

export class DictTable {
  readonly keys: (PyObject | null)[] = []
  readonly values: (PyObject | null)[] = []
  readonly index = new Map<CanonicalKey, number>()
  /** Entries by hash, once a key without a canonical form was met. */
  buckets: Map<Hash, number[]> | null = null
  used = 0
  version = 0
  /** A dict of the interpreter's own, shown in the history without what it held from the start. */
  quiet = false
  /** Entries ever added minus compactions: the room CPython would have used up. */
  room = 0

  get holes(): number {
    return this.keys.length - this.used
  }

  /** The value stored under an exact string, or null. */
  getByText(name: string): PyObject | null {
    const at = this.index.get(name)
    return at === undefined ? null : (this.values[at] ?? null)
  }

  append(key: PyObject, value: PyObject, canonical: CanonicalKey | null, hash: Hash | null): number {
    const at = this.keys.length
    this.keys.push(key)
    this.values.push(value)
    this.used++
    this.version++
    if (canonical !== null) this.index.set(canonical, at)
    if (this.buckets !== null && hash !== null) bucketOf(this.buckets, hash).push(at)
    return at
  }

  /** Forgets entry `at`; its references are the caller's to drop. */
  remove(at: number, canonical: CanonicalKey | null, hash: Hash | null): void {
    this.keys[at] = null
    this.values[at] = null
    this.used--
    this.version++
    if (canonical !== null) this.index.delete(canonical)
    if (this.buckets === null || hash === null) return
    const bucket = bucketOf(this.buckets, hash)
    bucket.splice(bucket.indexOf(at), 1)
  }

  clear(): void {
    this.keys.length = 0
    this.values.length = 0
    this.index.clear()
    this.buckets = null
    this.used = 0
    this.version++
  }

  /** Closes up the holes; entries keep their order. */
  compact(): void {
    const moved = new Map<number, number>()
    let next = 0
    for (let at = 0; at < this.keys.length; at++) {
      const key = this.keys[at] ?? null
      if (key === null) continue
      this.keys[next] = key
      this.values[next] = this.values[at] ?? null
      moved.set(at, next++)
    }
    this.keys.length = next
    this.values.length = next
    for (const [key, at] of this.index) this.index.set(key, moved.get(at) ?? at)
    if (this.buckets !== null) for (const bucket of this.buckets.values()) renumber(bucket, moved)
    this.version++
  }
}

export function bucketOf(buckets: Map<Hash, number[]>, hash: Hash): number[] {
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
