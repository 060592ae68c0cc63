/**
 * The memory of dead objects of one type (of one length, for tuples) that the next ones are made in. Neither such a death
 * nor such a birth reaches the collector's count, which is why a collection that comes due by itself comes when it does.
 * A full collection empties the lists.
 * Source: how many each keeps, and has when a program begins, was measured with gc.get_count() on 3.14.10.
 */
import type { Passing } from '../compile/passingAllocations'
import type { Builtins } from './Builtins'

export class FreeList {
  /** Objects whose memory is kept. */
  saved = 0

  constructor(readonly room: number) {}

  /** So many are kept, or more, as far as there is room. */
  atLeast(count: number): void {
    this.saved = Math.min(Math.max(this.saved, count), this.room)
  }
}

const LONGEST_TUPLE = 20
const TUPLES = 2000

/** Room in the lists by type. */
const rooms: Readonly<Partial<Record<keyof Builtins, number>>> = {
  list: 80,
  dict: 80,
  listIterator: 10,
  tupleIterator: 10,
  slice: 1,
  method: 20,
  builtin: 16,
}

const keptByStart: Readonly<Partial<Record<keyof Builtins, number>>> = {
  listIterator: 4,
  tupleIterator: 2,
  slice: 1,
  method: 2,
}

export class FreeLists {
  /** By length. */
  readonly tuples = Array.from({ length: LONGEST_TUPLE + 1 }, () => new FreeList(TUPLES))
  private readonly all: FreeList[] = [...this.tuples]

  /** Gives each type the list that its dead go to. */
  give(types: Builtins): void {
    for (const [name, room] of Object.entries(rooms)) {
      const list = new FreeList(room)
      types[name as keyof Builtins].free = list // the table's own keys
      this.all.push(list)
    }
  }

  /** So many are kept when a script's first line runs, and of the other types what CPython's start leaves. */
  settle(types: Builtins, kept: Passing): void {
    for (const list of this.all) list.saved = 0
    for (const [name, count] of Object.entries(keptByStart)) types[name as keyof Builtins].free?.atLeast(count) // the table's own keys
    this.atLeast(types, kept)
  }

  /** So many are kept, or more, as far as there is room. */
  atLeast({ list, dict }: Builtins, kept: Passing): void {
    list.free?.atLeast(kept.lists)
    dict.free?.atLeast(kept.dicts)
    kept.tuples.forEach((count, length) => this.tuples[length]?.atLeast(count))
  }

  /** How much all of them keep. */
  saved(): number {
    return this.all.reduce((sum, { saved }) => sum + saved, 0)
  }

  /** How much each keeps. */
  levels(): readonly number[] {
    return this.all.map(({ saved }) => saved)
  }

  restore(levels: readonly number[]): void {
    levels.forEach((saved, i) => {
      const list = this.all[i]
      if (list !== undefined) list.saved = saved
    })
  }

  /** Forgets all memory that is kept; returns how many objects were. */
  empty(): number {
    let saved = 0
    for (const list of this.all) {
      saved += list.saved
      list.saved = 0
    }
    return saved
  }
}
