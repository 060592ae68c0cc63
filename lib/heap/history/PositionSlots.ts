/**
 * The positions of an object: a row of (target, birth), open at both ends like a deque, so that taking from the front of
 * a queue costs as little as appending to a list. Four words at `owner` say where: block, head, length, size class.
 *
 * Invariant: entries lie at head .. head + length - 1 of the block; an empty position has target 0. Moving an entry
 * moves its birth along.
 *
 * It does not count references: whoever does looks at a target before it leaves.
 */
import type { Blocks } from './Blocks'
import { blockClass, blockWords } from './Blocks'
import type { PagedWords } from './PagedWords'

const ENTRY_WORDS = 2
const FIRST_ENTRIES = 2

/** Offsets from `owner`. */
const HEAD = 1
const LENGTH = 2
const SIZE_CLASS = 3
export const POSITION_FIELDS = 4

export class PositionSlots {
  constructor(
    private readonly memory: PagedWords,
    private readonly blocks: Blocks,
  ) {}

  length(owner: number): number {
    return this.memory.get(owner + LENGTH)
  }

  /** Where position `index` lies: its target, then its birth. */
  entry(owner: number, index: number): number {
    return this.memory.get(owner) + (this.memory.get(owner + HEAD) + index) * ENTRY_WORDS
  }

  target(owner: number, index: number): number {
    return index < this.length(owner) ? this.memory.get(this.entry(owner, index)) : 0
  }

  /** Puts a target; positions between the end and `index` become empty ones. */
  set(owner: number, index: number, target: number, birth: number): void {
    const length = this.length(owner)
    if (index >= length) this.resize(owner, length, 0, index + 1 - length)
    const at = this.entry(owner, index)
    this.memory.put(at, target)
    this.memory.put(at + 1, birth)
  }

  /** Replaces `removed` positions from `start` on by `added` empty ones, moving the shorter side. */
  resize(owner: number, start: number, removed: number, added: number): void {
    const { memory } = this
    const length = this.length(owner)
    const grows = added - removed
    const before = start
    const after = length - start - removed
    const front = before < after
    if (grows > 0) this.makeRoom(owner, grows, front)
    const from = this.entry(owner, 0)
    if (front) {
      memory.move(from, from - grows * ENTRY_WORDS, before * ENTRY_WORDS)
      memory.add(owner + HEAD, -grows)
    } else if (grows !== 0) {
      const tail = from + (start + removed) * ENTRY_WORDS
      memory.move(tail, tail + grows * ENTRY_WORDS, after * ENTRY_WORDS)
    }
    memory.put(owner + LENGTH, length + grows)
    memory.fill(this.entry(owner, start), added * ENTRY_WORDS, 0)
  }

  /** Closes up empty positions; in steps of two, where both are empty, when `pairs`. */
  compact(owner: number, pairs: boolean): void {
    const { memory } = this
    const length = this.length(owner)
    const stride = pairs ? 2 : 1
    let kept = 0
    for (let index = 0; index < length; index += stride) {
      if (this.target(owner, index) === 0 && (!pairs || this.target(owner, index + 1) === 0)) continue
      const count = Math.min(stride, length - index)
      memory.move(this.entry(owner, index), this.entry(owner, kept), count * ENTRY_WORDS)
      kept += count
    }
    memory.put(owner + LENGTH, kept)
  }

  /** Puts at position i what stood at order[i]; `order` names every position once. */
  permute(owner: number, order: Int32Array): void {
    const { memory } = this
    const count = Math.min(order.length, this.length(owner))
    const first = this.entry(owner, 0)
    const old = memory.copy(first, count * ENTRY_WORDS)
    const permuted = new Int32Array(count * ENTRY_WORDS)
    for (let index = 0; index < count; index++) {
      const from = (order[index] ?? 0) * ENTRY_WORDS
      permuted[index * ENTRY_WORDS] = old[from] ?? 0
      permuted[index * ENTRY_WORDS + 1] = old[from + 1] ?? 0
    }
    memory.write(first, permuted)
  }

  clear(owner: number): void {
    const block = this.memory.get(owner)
    if (block === 0) return
    this.blocks.giveBack(block, this.memory.get(owner + SIZE_CLASS))
    for (let field = 0; field < POSITION_FIELDS; field++) this.memory.put(owner + field, 0)
  }

  /** Room for `more` entries at the front or at the end; a new block keeps half of its length free there. */
  private makeRoom(owner: number, more: number, front: boolean): void {
    const { memory, blocks } = this
    const old = memory.get(owner)
    const length = this.length(owner)
    const head = memory.get(owner + HEAD)
    const oldClass = memory.get(owner + SIZE_CLASS)
    const room = old === 0 ? 0 : blockWords(oldClass) / ENTRY_WORDS
    if (front ? head >= more : room - head - length >= more) return
    const needed = Math.max(FIRST_ENTRIES, length + more)
    const sizeClass = blockClass((old === 0 ? needed : needed + (length >>> 1)) * ENTRY_WORDS)
    const block = blocks.take(sizeClass)
    const newHead = front ? blockWords(sizeClass) / ENTRY_WORDS - length : 0
    if (old !== 0) {
      memory.move(old + head * ENTRY_WORDS, block + newHead * ENTRY_WORDS, length * ENTRY_WORDS)
      blocks.giveBack(old, oldClass)
    }
    memory.put(owner, block)
    memory.put(owner + HEAD, newHead)
    memory.put(owner + SIZE_CLASS, sizeClass)
  }
}
