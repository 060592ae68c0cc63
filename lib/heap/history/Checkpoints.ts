/**
 * Pictures of the heap along a log, from which any event is a short replay away.
 *
 * A picture is laid after every so much work of replaying, as long as the pages stored stay below a fixed allowance plus a
 * multiple of the log passed: so a heap that is rewritten all over gets its pictures less often, and memory stays in
 * proportion to the log.
 *
 * Invariant: pictures are laid in the order of their offsets, the first where the log begins, or the window of it that is here. It does not know what the words mean.
 */
import type { HeapState } from './HeapState'
import { PageStore, renumbered, type SavedPicture } from './PagedWords'

export interface Spacing {
  /** Work between pictures, in words of log and entries moved in bulk. */
  readonly workBetween: number
  /** So many words before where a seek ends are replayed in a way that can be undone. */
  readonly undoableWords: number
  /** Bytes of pages that may be stored: so many, and so many more for each word of log. */
  readonly allowedBytes: number
  readonly allowedBytesPerWord: number
}

const SPACING: Spacing = {
  workBetween: 1 << 15,
  undoableWords: 1 << 11,
  allowedBytes: 1 << 26,
  allowedBytesPerWord: 32,
}
/** How many words to replay before looking whether a picture is due. */
const PASS_WORDS = 1 << 12

/** All pictures, as another thread takes them over. */
export interface PackedCheckpoints {
  readonly offsets: readonly number[]
  readonly pictures: readonly Int32Array<ArrayBuffer>[]
  readonly pages: Int32Array<ArrayBuffer>
}

export class Checkpoints {
  readonly store = new PageStore()
  /** Of the pictures; the first is where the log begins, or its window. */
  private readonly offsets: number[] = []
  private readonly pictures: SavedPicture[] = []

  constructor(readonly spacing: Spacing = SPACING) {}

  /** Of the same history, passed in another thread. */
  static unpacked({ offsets, pictures, pages }: PackedCheckpoints): Checkpoints {
    const checkpoints = new Checkpoints()
    checkpoints.replace({ offsets, pictures, pages })
    return checkpoints
  }

  packed(): PackedCheckpoints {
    return { offsets: this.offsets, pictures: this.pictures.map(renumbered), pages: this.store.packed() }
  }

  get count(): number {
    return this.offsets.length
  }

  /** Lays the first picture, of a state that stands at the log's beginning, or at its window's. */
  begin(state: HeapState, offset: number): void {
    if (this.count === 0) this.lay(state, offset)
  }

  /** By those of the whole log, laid in another thread. Pages that a state was restored from stay what they are. */
  replace({ offsets, pictures, pages }: PackedCheckpoints): void {
    const before = this.store.append(pages)
    this.offsets.splice(0, Infinity, ...offsets)
    this.pictures.splice(0, Infinity, ...pictures.map((picture) => ({ picture, before })))
  }

  /** The offset of the last picture at or before `target`. */
  offsetBefore(target: number): number {
    return this.offsets[this.numberBefore(target)] ?? 0
  }

  /** Makes `state` the last picture at or before `target`; returns its offset. */
  restore(state: HeapState, target: number): number {
    const number = this.numberBefore(target)
    const picture = this.pictures[number]
    if (picture === undefined) throw new RangeError('Checkpoints: none is laid')
    state.memory.restore(picture)
    return this.offsets[number] ?? 0
  }

  /** Replays from `offset` to the first event at or after `target`, laying pictures that are due; returns where that is. */
  pass(state: HeapState, log: Int32Array, offset: number, target: number): number {
    const { workBetween } = this.spacing
    const stride = Math.min(PASS_WORDS, workBetween)
    let at = offset
    let bulk = state.bulkWork
    while (at < target) {
      at = state.apply(log, at, Math.min(target, at + stride))
      const work = at - (this.offsets.at(-1) ?? 0) + state.bulkWork - bulk
      if (work >= workBetween && this.layIfDue(state, at)) bulk = state.bulkWork
    }
    return at
  }

  private layIfDue(state: HeapState, offset: number): boolean {
    const last = this.offsets.at(-1) ?? 0
    const allowed = this.spacing.allowedBytes + offset * this.spacing.allowedBytesPerWord
    if (offset <= last || this.store.bytes + state.memory.bytesToSave(state.blocks.end) > allowed) return false
    this.lay(state, offset)
    return true
  }

  private lay(state: HeapState, offset: number): void {
    this.pictures.push(state.memory.save(state.blocks.end))
    this.offsets.push(offset)
  }

  private numberBefore(target: number): number {
    let low = 0
    let high = this.offsets.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.offsets[middle] ?? 0) <= target) low = middle
      else high = middle
    }
    return low
  }

  /** As they are now, without their pages, which the store has. */
  laid(): { readonly offsets: readonly number[]; readonly pictures: readonly SavedPicture[] } {
    return { offsets: [...this.offsets], pictures: [...this.pictures] }
  }
}
