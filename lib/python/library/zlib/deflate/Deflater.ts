/**
 * Deflate as zlib 1.3 does it: the same matches, the same blocks, the same bytes, for every level and strategy.
 *
 * The window, the hash chains and the lazy evaluation follow deflate.c; levels above 0 do not depend on how much room the
 * output has, and are given all they want. Checksums and headers are the stream's (DeflateStream.ts).
 */
import { BitWriter } from './BitWriter'
import { BlockWriter } from './BlockWriter'
import { LONGEST_MATCH, SHORTEST_MATCH } from './codes'

export const flushes = { NO: 0, PARTIAL: 1, SYNC: 2, FULL: 3, FINISH: 4, BLOCK: 5, TREES: 6 } as const
export const strategies = { DEFAULT: 0, FILTERED: 1, HUFFMAN_ONLY: 2, RLE: 3, FIXED: 4 } as const

interface Effort {
  /** A match so long makes the search for a better one shorter. */
  readonly good: number
  /** No better one is looked for after a match so long (levels from 4 on); below, longer ones are not inserted. */
  readonly lazy: number
  /** A match so long ends the search. */
  readonly nice: number
  readonly chain: number
}

const EFFORTS: readonly Effort[] = [
  [0, 0, 0, 0],
  [4, 4, 8, 4],
  [4, 5, 16, 8],
  [4, 6, 32, 32],
  [4, 4, 16, 16],
  [8, 16, 32, 32],
  [8, 16, 128, 128],
  [8, 32, 128, 256],
  [32, 128, 258, 1024],
  [32, 258, 258, 4096],
].map(([good = 0, lazy = 0, nice = 0, chain = 0]) => ({ good, lazy, nice, chain }))

const FIRST_LAZY_LEVEL = 4
const LOOKAHEAD = LONGEST_MATCH + SHORTEST_MATCH + 1
/** Matches of three bytes are no use so far away. */
const TOO_FAR = 4096

export interface DeflateSettings {
  readonly level: number
  readonly windowBits: number
  readonly memoryLevel: number
  readonly strategy: number
}

export type Progress = 'more' | 'block' | 'finish'

export class Deflater {
  out: BitWriter
  protected readonly settings: DeflateSettings
  protected readonly windowSize: number
  protected window: Uint8Array
  #heads: Uint16Array
  #chains: Uint16Array
  #hash = 0
  /** Bytes at the start of which the hash has still to be told. */
  protected insert = 0
  protected start = 0
  protected blockStart = 0
  #lookahead = 0
  #matchLength = SHORTEST_MATCH - 1
  #matchStart = 0
  #previousLength = SHORTEST_MATCH - 1
  #hasLiteral = false
  blocks: BlockWriter
  protected input: Uint8Array = new Uint8Array(0)
  protected read = 0

  constructor(settings: DeflateSettings) {
    const { windowBits, memoryLevel, strategy } = settings
    this.settings = settings
    this.windowSize = 1 << windowBits
    this.window = new Uint8Array(2 * this.windowSize + LOOKAHEAD)
    this.#heads = new Uint16Array(1 << (memoryLevel + 7))
    this.#chains = new Uint16Array(this.windowSize)
    this.out = new BitWriter()
    this.blocks = new BlockWriter(this.out, (1 << (memoryLevel + 6)) - 1, strategy === strategies.FIXED)
  }

  get #farthest(): number {
    return this.windowSize - LOOKAHEAD
  }

  /** Input that was not read yet. */
  protected get waiting(): number {
    return this.input.length - this.read
  }

  /** Bytes that are to be compressed still; with them a flush has something to do. */
  get hasWork(): boolean {
    return this.waiting > 0 || this.#lookahead > 0
  }

  give(input: Uint8Array): void {
    this.input = input
    this.read = 0
  }

  copyInto(other: Deflater): void {
    other.window = this.window.slice()
    other.#heads = this.#heads.slice()
    other.#chains = this.#chains.slice()
    other.#hash = this.#hash
    other.insert = this.insert
    other.start = this.start
    other.blockStart = this.blockStart
    other.#lookahead = this.#lookahead
    other.#matchLength = this.#matchLength
    other.#matchStart = this.#matchStart
    other.#previousLength = this.#previousLength
    other.#hasLiteral = this.#hasLiteral
    other.out = this.out.copy()
    other.blocks = this.blocks.copy(other.out)
  }

  /** Compresses what was given, as far as the flush demands. */
  run(flush: number): Progress {
    const { strategy, level } = this.settings
    if (strategy === strategies.HUFFMAN_ONLY) return this.#runLiterals(flush)
    if (strategy === strategies.RLE) return this.#runRepeats(flush)
    return level < FIRST_LAZY_LEVEL ? this.#runFast(flush) : this.#runLazy(flush)
  }

  /** After a full flush nothing before it is looked at. */
  forget(): void {
    this.#heads.fill(0)
    if (this.#lookahead > 0) return
    this.start = 0
    this.blockStart = 0
    this.insert = 0
  }

  /** Fills the window with a dictionary that matches may refer to. */
  presetDictionary(dictionary: Uint8Array): void {
    this.give(dictionary.subarray(Math.max(0, dictionary.length - this.windowSize)))
    this.#fill()
    while (this.#lookahead >= SHORTEST_MATCH) {
      const end = this.start + this.#lookahead - (SHORTEST_MATCH - 1)
      for (; this.start < end; this.start++) this.#insertAt(this.start)
      this.#lookahead = SHORTEST_MATCH - 1
      this.#fill()
    }
    this.start += this.#lookahead
    this.blockStart = this.start
    this.insert = this.#lookahead
    this.#lookahead = 0
    this.#matchLength = SHORTEST_MATCH - 1
    this.#previousLength = SHORTEST_MATCH - 1
    this.#hasLiteral = false
  }

  #mixIn(byte: number): void {
    const bits = this.settings.memoryLevel + 7
    const shift = Math.floor((bits + SHORTEST_MATCH - 1) / SHORTEST_MATCH)
    this.#hash = ((this.#hash << shift) ^ byte) & (this.#heads.length - 1)
  }

  /** Tells the hash of the string at `at`; what stood there before is the result. */
  #insertAt(at: number): number {
    this.#mixIn(this.window[at + SHORTEST_MATCH - 1] ?? 0)
    const head = this.#heads[this.#hash] ?? 0
    this.#chains[at & (this.windowSize - 1)] = head
    this.#heads[this.#hash] = at
    return head
  }

  #slide(): void {
    const size = this.windowSize
    this.window.copyWithin(0, size, 2 * size)
    this.#matchStart -= size
    this.start -= size
    this.blockStart -= size
    this.insert = Math.min(this.insert, this.start)
    const slid = (at: number): number => (at >= size ? at - size : 0)
    this.#heads = this.#heads.map(slid)
    this.#chains = this.#chains.map(slid)
  }

  #fill(): void {
    do {
      if (this.start >= this.windowSize + this.#farthest) this.#slide()
      if (this.waiting === 0) return
      const to = this.start + this.#lookahead
      const taken = this.input.subarray(this.read, this.read + 2 * this.windowSize - to)
      this.window.set(taken, to)
      this.read += taken.length
      this.#lookahead += taken.length
      this.#insertDue()
    } while (this.#lookahead < LOOKAHEAD && this.waiting > 0)
  }

  #insertDue(): void {
    if (this.#lookahead + this.insert < SHORTEST_MATCH) return
    let at = this.start - this.insert
    this.#hash = this.window[at] ?? 0
    this.#mixIn(this.window[at + 1] ?? 0)
    while (this.insert > 0) {
      this.#insertAt(at++)
      this.insert--
      if (this.#lookahead + this.insert < SHORTEST_MATCH) break
    }
  }

  /** Enough lookahead for a longest match; false when more input must come, null when there is none left. */
  #look(flush: number, wanted: number): boolean | null {
    if (this.#lookahead >= wanted) return true
    this.#fill()
    if (this.#lookahead < wanted && flush === flushes.NO) return false
    return this.#lookahead === 0 ? null : true
  }

  /** The length of the longest match from `first` on along the chain; where it is stands in `#matchStart`. */
  #longestMatch(first: number): number {
    const { window, start } = this
    const { good, nice, chain } = EFFORTS[this.settings.level] ?? { good: 0, nice: 0, chain: 0 }
    const limit = Math.max(0, start - this.#farthest)
    const enough = Math.min(nice, this.#lookahead)
    let left = this.#previousLength >= good ? chain >> 2 : chain
    let best = this.#previousLength
    for (let at = first; ;) {
      if (window[at + best] === window[start + best] && window[at] === window[start]) {
        let length = 0
        while (length < LONGEST_MATCH && window[at + length] === window[start + length]) length++
        if (length > best) {
          this.#matchStart = at
          best = length
          if (length >= enough) break
        }
      }
      at = this.#chains[at & (this.windowSize - 1)] ?? 0
      if (at <= limit || --left === 0) break
    }
    return Math.min(best, this.#lookahead)
  }

  #endBlock(isLast: boolean): void {
    const bytes = this.blockStart < 0 ? null : this.window.subarray(this.blockStart, this.start)
    this.blocks.flush(bytes, this.start - this.blockStart, isLast)
    this.blockStart = this.start
  }

  #end(flush: number, insert: number): Progress {
    this.insert = insert
    if (flush === flushes.FINISH) {
      this.#endBlock(true)
      return 'finish'
    }
    if (!this.blocks.isEmpty) this.#endBlock(false)
    return 'block'
  }

  #runFast(flush: number): Progress {
    const { lazy } = EFFORTS[this.settings.level] ?? { lazy: 0 }
    for (;;) {
      const looked = this.#look(flush, LOOKAHEAD)
      if (looked === false) return 'more'
      if (looked === null) break
      const head = this.#lookahead >= SHORTEST_MATCH ? this.#insertAt(this.start) : 0
      this.#matchLength =
        head !== 0 && this.start - head <= this.#farthest ? this.#longestMatch(head) : SHORTEST_MATCH - 1
      if (this.#matchLength >= SHORTEST_MATCH ? this.#takeMatch(lazy) : this.#takeLiteral()) this.#endBlock(false)
    }
    return this.#end(flush, Math.min(this.start, SHORTEST_MATCH - 1))
  }

  #takeLiteral(): boolean {
    const isFull = this.blocks.literal(this.window[this.start] ?? 0)
    this.#lookahead--
    this.start++
    return isFull
  }

  /** Long matches are not told to the hash within. */
  #takeMatch(longestInserted: number): boolean {
    const length = this.#matchLength
    const isFull = this.blocks.match(this.start - this.#matchStart, length)
    this.#lookahead -= length
    if (length <= longestInserted && this.#lookahead >= SHORTEST_MATCH) {
      for (let i = 1; i < length; i++) this.#insertAt(this.start + i)
      this.start += length
    } else {
      this.start += length
      this.#hash = this.window[this.start] ?? 0
      this.#mixIn(this.window[this.start + 1] ?? 0)
    }
    this.#matchLength = 0
    return isFull
  }

  /** A match is taken only when the next byte does not begin a longer one. */
  #runLazy(flush: number): Progress {
    for (;;) {
      const looked = this.#look(flush, LOOKAHEAD)
      if (looked === false) return 'more'
      if (looked === null) break
      const head = this.#lookahead >= SHORTEST_MATCH ? this.#insertAt(this.start) : 0
      const previousStart = this.#matchStart
      this.#previousLength = this.#matchLength
      this.#matchLength = this.#lazyMatch(head)
      if (this.#previousLength >= SHORTEST_MATCH && this.#matchLength <= this.#previousLength) {
        if (this.#takePrevious(previousStart)) this.#endBlock(false)
        continue
      }
      if (this.#hasLiteral && this.blocks.literal(this.window[this.start - 1] ?? 0)) this.#endBlock(false)
      this.#hasLiteral = true
      this.start++
      this.#lookahead--
    }
    if (this.#hasLiteral) this.blocks.literal(this.window[this.start - 1] ?? 0)
    this.#hasLiteral = false
    return this.#end(flush, Math.min(this.start, SHORTEST_MATCH - 1))
  }

  #lazyMatch(head: number): number {
    const { lazy } = EFFORTS[this.settings.level] ?? { lazy: 0 }
    const none = SHORTEST_MATCH - 1
    if (head === 0 || this.#previousLength >= lazy || this.start - head > this.#farthest) return none
    const length = this.#longestMatch(head)
    if (length > 5) return length
    const isFar = length === SHORTEST_MATCH && this.start - this.#matchStart > TOO_FAR
    return this.settings.strategy === strategies.FILTERED || isFar ? none : length
  }

  /** Takes the match that began one byte ago. */
  #takePrevious(previousStart: number): boolean {
    const lastInserted = this.start + this.#lookahead - SHORTEST_MATCH
    const isFull = this.blocks.match(this.start - 1 - previousStart, this.#previousLength)
    this.#lookahead -= this.#previousLength - 1
    for (let i = this.#previousLength - 2; i > 0; i--) {
      this.start++
      if (this.start <= lastInserted) this.#insertAt(this.start)
    }
    this.#hasLiteral = false
    this.#matchLength = SHORTEST_MATCH - 1
    this.start++
    return isFull
  }

  /** Strategy RLE: only repetitions of the last byte. */
  #runRepeats(flush: number): Progress {
    for (;;) {
      const looked = this.#look(flush, LONGEST_MATCH + 1)
      if (looked === false) return 'more'
      if (looked === null) break
      const length = this.#repeatLength()
      const isMatch = length >= SHORTEST_MATCH
      const isFull = isMatch ? this.blocks.match(1, length) : this.blocks.literal(this.window[this.start] ?? 0)
      this.#lookahead -= isMatch ? length : 1
      this.start += isMatch ? length : 1
      if (isFull) this.#endBlock(false)
    }
    return this.#end(flush, 0)
  }

  #repeatLength(): number {
    if (this.#lookahead < SHORTEST_MATCH || this.start === 0) return 0
    const byte = this.window[this.start - 1]
    let length = 0
    while (length < Math.min(LONGEST_MATCH, this.#lookahead) && this.window[this.start + length] === byte) length++
    return length
  }

  #runLiterals(flush: number): Progress {
    for (;;) {
      const looked = this.#look(flush, 1)
      if (looked === false) return 'more'
      if (looked === null) break
      if (this.#takeLiteral()) this.#endBlock(false)
    }
    return this.#end(flush, 0)
  }
}
