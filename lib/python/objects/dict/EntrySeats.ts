/**
 * Where the entries of an OrderedDict stand in CPython's table, which has them in the order in which they came; ours has them in
 * the order in which they are walked. They die, and the collector meets them, in the order of the table.
 *
 * Invariant: of every key that stands before `seen` the seat is known; those after it came later than all that have one.
 */
import type { PyObject } from '../PyObject'

export class EntrySeats {
  private readonly seats = new Map<PyObject, number>()
  private seen = 0
  private next = 0

  /** Gives the keys seats that have none yet, in the order in which they stand. */
  seat(keys: readonly (PyObject | null)[]): void {
    for (let at = this.seen; at < keys.length; at++) {
      const key = keys[at] ?? null
      if (key !== null && !this.seats.has(key)) this.seats.set(key, this.next++)
    }
    this.seen = keys.length
  }

  of(key: PyObject): number {
    return this.seats.get(key) ?? Infinity
  }

  /** The key, which may have been taken out, has this seat. */
  keep(key: PyObject, seat: number): void {
    this.seats.set(key, seat)
  }

  forget(key: PyObject): void {
    this.seats.delete(key)
  }

  /** The keys stand elsewhere now. */
  moved(): void {
    this.seen = 0
  }
}
