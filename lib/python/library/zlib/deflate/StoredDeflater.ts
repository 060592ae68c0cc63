/**
 * Level 0: blocks of bytes as they are. How long they are depends on the room that the output has, as in zlib's deflate_stored;
 * the caller says how much there is.
 */
import { Deflater, flushes, type Progress } from './Deflater'

const LONGEST_BLOCK = 65535
const BYTES_A_SYMBOL = 4

export class StoredDeflater extends Deflater {
  /** What is left of the output's room. */
  room = 0
  /** Bytes that were made and had no room. */
  #pending = 0
  #counted = 0

  override copyInto(other: Deflater): void {
    super.copyInto(other)
    if (!(other instanceof StoredDeflater)) return
    other.room = this.room
    other.#pending = this.#pending
    other.#counted = this.#counted
  }

  /** Makes room count for what was made since. */
  deliver(): void {
    this.#pending += this.out.length - this.#counted
    this.#counted = this.out.length
    const fits = Math.min(this.room, this.#pending)
    this.room -= fits
    this.#pending -= fits
  }

  /** The bytes were taken from the writer. */
  taken(): void {
    this.#counted = this.out.length
  }

  get hasPending(): boolean {
    return this.#pending > 0
  }

  override run(flush: number): Progress {
    const before = this.read
    const isDone = this.#copyDirectly(flush)
    this.#keep(before)
    if (isDone) return 'finish'
    const isFlush = flush !== flushes.NO && flush !== flushes.FINISH
    if (isFlush && this.waiting === 0 && this.start === this.blockStart) return 'block'
    this.#fillWindow()
    return this.#storeWindow(flush) ? 'finish' : 'more'
  }

  get #pendingSize(): number {
    return BYTES_A_SYMBOL * (1 << (this.settings.memoryLevel + 6))
  }

  #headerSize(): number {
    return (this.out.waitingBits + 42) >> 3
  }

  /** Blocks straight from window and input into the output's room; true when the last one was written. */
  #copyDirectly(flush: number): boolean {
    const least = Math.min(this.#pendingSize - 5, this.windowSize)
    for (;;) {
      const header = this.#headerSize()
      if (this.room < header) return false
      const held = this.start - this.blockStart
      const all = held + this.waiting
      const length = Math.min(LONGEST_BLOCK, all, this.room - header)
      if (length < least && ((length === 0 && flush !== flushes.FINISH) || flush === flushes.NO || length !== all))
        return false
      const isLast = flush === flushes.FINISH && length === all
      this.blocks.storedHeader(length, isLast)
      const fromWindow = Math.min(held, length)
      this.out.bytes(this.window.subarray(this.blockStart, this.blockStart + fromWindow))
      this.blockStart += fromWindow
      this.out.bytes(this.input.subarray(this.read, this.read + length - fromWindow))
      this.read += length - fromWindow
      this.deliver()
      if (isLast) return true
    }
  }

  /** The window gets what was copied past it. */
  #keep(before: number): void {
    const used = this.read - before
    if (used === 0) return
    const size = this.windowSize
    if (used >= size) {
      this.window.set(this.input.subarray(this.read - size, this.read))
      this.start = size
      this.insert = size
    } else {
      if (2 * size - this.start <= used) this.#slideDown()
      this.window.set(this.input.subarray(before, this.read), this.start)
      this.start += used
      this.insert += Math.min(used, size - this.insert)
    }
    this.blockStart = this.start
  }

  #slideDown(): void {
    this.start -= this.windowSize
    this.window.copyWithin(0, this.windowSize, this.windowSize + this.start)
    this.insert = Math.min(this.insert, this.start)
  }

  #fillWindow(): void {
    const size = this.windowSize
    if (this.waiting > 2 * size - this.start && this.blockStart >= size) {
      this.blockStart -= size
      this.#slideDown()
    }
    const taken = Math.min(2 * size - this.start, this.waiting)
    if (taken === 0) return
    this.window.set(this.input.subarray(this.read, this.read + taken), this.start)
    this.read += taken
    this.start += taken
    this.insert += Math.min(taken, size - this.insert)
  }

  /** A block of what the window holds, when it is worth one or is wanted; true when it was the last. */
  #storeWindow(flush: number): boolean {
    const most = Math.min(this.#pendingSize - this.#headerSize(), LONGEST_BLOCK)
    const held = this.start - this.blockStart
    const isWanted = (held > 0 || flush === flushes.FINISH) && flush !== flushes.NO
    if (held < Math.min(most, this.windowSize) && !(isWanted && this.waiting === 0 && held <= most)) return false
    const length = Math.min(held, most)
    const isLast = flush === flushes.FINISH && this.waiting === 0 && length === held
    this.blocks.stored(this.window.subarray(this.blockStart, this.blockStart + length), isLast)
    this.blockStart += length
    this.deliver()
    return isLast
  }
}
