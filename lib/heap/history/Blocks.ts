/**
 * Blocks of words inside a PagedWords, for the references of objects: given out in sizes 4, 6, 8, 12, 16, 24, ... and taken
 * back into a list of free blocks per size, linked through their first words.
 *
 * Invariant: all that the allocator knows lies in the memory itself, so that saving, restoring and undoing the memory
 * take it along, and a replay from anywhere gives every block the same place.
 *
 * It does not know what the blocks hold. A new block holds anything.
 */
import type { PagedWords } from './PagedWords'

/** How many sizes there are; so many words of the memory hold the heads of the free lists. */
export const BLOCK_CLASSES = 56

/** The words of a block of size class `sizeClass`. */
export function blockWords(sizeClass: number): number {
  return ((sizeClass & 1) === 0 ? 4 : 6) << (sizeClass >>> 1)
}

/** The smallest size class with room for `words`. */
export function blockClass(words: number): number {
  let sizeClass = Math.max(0, 2 * (29 - Math.clz32(words)))
  while (blockWords(sizeClass) < words) sizeClass++
  return sizeClass
}

export class Blocks {
  /** @param top where the memory keeps the end of what was ever given out; the free lists' heads follow it */
  constructor(
    private readonly memory: PagedWords,
    private readonly top: number,
  ) {}

  /** The end of what was ever given out. */
  get end(): number {
    return this.memory.get(this.top)
  }

  take(sizeClass: number): number {
    const { memory } = this
    const head = this.top + 1 + sizeClass
    const free = memory.get(head)
    if (free !== 0) {
      memory.put(head, memory.get(free))
      return free
    }
    const block = memory.get(this.top)
    const end = block + blockWords(sizeClass)
    memory.reserve(end)
    memory.put(this.top, end)
    return block
  }

  giveBack(block: number, sizeClass: number): void {
    const head = this.top + 1 + sizeClass
    this.memory.put(block, this.memory.get(head))
    this.memory.put(head, block)
  }
}
