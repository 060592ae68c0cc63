/**
 * Small tables of (key, value, birth) in the order of their keys, kept in blocks: an object's named references, its weak
 * references, the counts that hold it. The word at `owner` says where a table's block is; 0: the table is empty.
 *
 * Invariant: a block holds the number of entries, its size class, then the entries; keys ascend. An emptied table has no
 * block.
 *
 * It does not count references: whoever does looks at a value before it is replaced or removed.
 */
import type { Blocks } from './Blocks'
import { blockClass, blockWords } from './Blocks'
import type { PagedWords } from './PagedWords'

const HEAD_WORDS = 2
const ENTRY_WORDS = 3
const FIRST_ENTRIES = 2

export class KeyedSlots {
  constructor(
    private readonly memory: PagedWords,
    private readonly blocks: Blocks,
  ) {}

  length(owner: number): number {
    const block = this.memory.get(owner)
    return block === 0 ? 0 : this.memory.get(block)
  }

  /** Where entry `index` lies: its key, then its value, then its birth. */
  entry(owner: number, index: number): number {
    return this.memory.get(owner) + HEAD_WORDS + index * ENTRY_WORDS
  }

  /** The entry of `key`; 0 if there is none. */
  find(owner: number, key: number): number {
    const { memory } = this
    const block = memory.get(owner)
    if (block === 0) return 0
    const rank = this.rank(block, key)
    const at = block + HEAD_WORDS + rank * ENTRY_WORDS
    return rank < memory.get(block) && memory.get(at) === key ? at : 0
  }

  /** Gives `key` a value. */
  set(owner: number, key: number, value: number, birth: number): void {
    const { memory } = this
    const at = this.find(owner, key) || this.insert(owner, key)
    memory.put(at + 1, value)
    memory.put(at + 2, birth)
  }

  /** Removes `key` and its value, if it has one. */
  remove(owner: number, key: number): void {
    const { memory } = this
    const at = this.find(owner, key)
    if (at === 0) return
    const length = this.length(owner) - 1
    if (length === 0) {
      this.clear(owner)
    } else {
      memory.move(at + ENTRY_WORDS, at, this.entry(owner, length) - at)
      memory.put(memory.get(owner), length)
    }
  }

  /** Empties the table. */
  clear(owner: number): void {
    const block = this.memory.get(owner)
    if (block === 0) return
    this.blocks.giveBack(block, this.memory.get(block + 1))
    this.memory.put(owner, 0)
  }

  /** How many keys in the block are less than `key`. */
  private rank(block: number, key: number): number {
    const { memory } = this
    const first = block + HEAD_WORDS
    let low = 0
    let high = memory.get(block)
    while (low < high) {
      const middle = (low + high) >>> 1
      if (memory.get(first + middle * ENTRY_WORDS) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Makes an entry for a key that has none; its value and birth are for the caller to write. */
  private insert(owner: number, key: number): number {
    const { memory } = this
    const length = this.length(owner)
    const rank = length === 0 ? 0 : this.rank(memory.get(owner), key)
    this.makeRoom(owner, length + 1)
    const at = this.entry(owner, rank)
    memory.move(at, at + ENTRY_WORDS, (length - rank) * ENTRY_WORDS)
    memory.put(at, key)
    memory.put(memory.get(owner), length + 1)
    return at
  }

  private makeRoom(owner: number, entries: number): void {
    const { memory, blocks } = this
    const old = memory.get(owner)
    const needed = HEAD_WORDS + Math.max(FIRST_ENTRIES, entries) * ENTRY_WORDS
    const oldClass = old === 0 ? -1 : memory.get(old + 1)
    if (old !== 0 && needed <= blockWords(oldClass)) return
    const sizeClass = blockClass(needed)
    const block = blocks.take(sizeClass)
    if (old !== 0) {
      memory.move(old, block, blockWords(oldClass))
      blocks.giveBack(old, oldClass)
    }
    memory.put(block, entries - 1)
    memory.put(block + 1, sizeClass)
    memory.put(owner, block)
  }
}
