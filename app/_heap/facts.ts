/**
 * What a history tells once and for all steps, asked often by the picture: which objects are modules, and which one of its
 * class an object is (`Model 2`). One pass over the births, and one over the log when that is asked for; serials go in, nothing changes afterwards.
 */
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { replacingOwners } from '../../lib/heap/history/replacements'

/** A log of so many words is read in some milliseconds. */
const SOON_READ = 1_000_000

export class HistoryFacts {
  /** Serials of all modules there ever were, in the order of their births. */
  readonly modules: readonly number[]
  private readonly ranks: Int32Array
  private replacing: ReadonlySet<number> | null = null

  constructor(readonly index: HistoryIndex) {
    const { types } = index.history
    const seen = new Int32Array(types.length)
    const modules: number[] = []
    this.ranks = new Int32Array(index.objectCount + 1)
    for (let serial = 1; serial <= index.objectCount; serial++) {
      const type = index.typeOf(serial)
      const rank = (seen[type] ?? 0) + 1
      seen[type] = rank
      this.ranks[serial] = rank
      if (types[type]?.role === 'module') modules.push(serial)
    }
    this.modules = modules
  }

  /** One of its references takes the place of another some time; of long runs not known. */
  replaces(serial: number): boolean {
    const { index } = this
    this.replacing ??= index.history.log.length <= SOON_READ ? replacingOwners(index) : new Set()
    return this.replacing.has(serial)
  }

  /** The object is the how-manieth of its class, from 1. */
  rankOf(serial: number): number {
    return this.ranks[serial] ?? 0
  }
}
