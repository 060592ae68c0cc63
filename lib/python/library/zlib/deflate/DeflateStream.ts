/** A whole compressed stream: a header, blocks, and a checksum, in the formats zlib, gzip and raw. */
import { adler32, crc32 } from '../../checksums'
import { Deflater, type DeflateSettings, flushes, strategies } from './Deflater'
import { StoredDeflater } from './StoredDeflater'

export type Wrapper = 'zlib' | 'gzip' | 'raw'

const DEFLATED = 8
const PRESET = 0x20
const UNIX = 3
const START_ADLER = 1
/** The sizes of the blocks in which CPython makes room for output: level 0 writes into them. */
const ROOMS = [15, 16, 18, 20, 22, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28, 28].map((bits) => 2 ** bits)

function rank(flush: number): number {
  return 2 * flush - (flush > flushes.FINISH ? 9 : 0)
}

export class DeflateStream {
  readonly #settings: DeflateSettings
  readonly #wrapper: Wrapper
  readonly #deflater: Deflater
  #isFinished = false
  #hasHeader = false
  #lastFlush = -2
  #checksum: number
  #length = 0
  #presetChecksum: number | null = null
  /** Whether a call had nothing to do at all. */
  wasIdle = false

  constructor(settings: DeflateSettings, wrapper: Wrapper) {
    this.#settings = settings
    this.#wrapper = wrapper
    this.#deflater = settings.level === 0 ? new StoredDeflater(settings) : new Deflater(settings)
    this.#checksum = wrapper === 'gzip' ? 0 : START_ADLER
  }

  preset(dictionary: Uint8Array): void {
    this.#presetChecksum = adler32(dictionary, START_ADLER)
    this.#deflater.presetDictionary(dictionary)
  }

  /** Compresses the input; The bytes are the caller's. */
  deflate(input: Uint8Array, flush: number): Uint8Array {
    this.#deflater.give(input)
    if (this.#wrapper === 'gzip') this.#checksum = crc32(input, this.#checksum)
    if (this.#wrapper === 'zlib') this.#checksum = adler32(input, this.#checksum)
    this.#length += input.length
    if (!(this.#deflater instanceof StoredDeflater)) this.#pass(input.length > 0, flush)
    else this.#passRooms(this.#deflater, flush)
    const bytes = this.#deflater.out.take()
    if (this.#deflater instanceof StoredDeflater) this.#deflater.taken()
    return bytes
  }

  copy(): DeflateStream {
    const other = new DeflateStream(this.#settings, this.#wrapper)
    this.#deflater.copyInto(other.#deflater)
    other.#isFinished = this.#isFinished
    other.#hasHeader = this.#hasHeader
    other.#lastFlush = this.#lastFlush
    other.#checksum = this.#checksum
    other.#length = this.#length
    other.#presetChecksum = this.#presetChecksum
    other.wasIdle = this.wasIdle
    return other
  }

  /** One call of zlib's deflate after the other, each with new room, until room is left over. */
  #passRooms(deflater: StoredDeflater, flush: number): void {
    for (let i = 0; ; i++) {
      deflater.room = ROOMS[Math.min(i, ROOMS.length - 1)] ?? 0
      const hadPending = deflater.hasPending
      deflater.deliver()
      if (deflater.room > 0) {
        this.#pass(deflater.hasWork || hadPending, flush)
        deflater.deliver()
      }
      if (deflater.room > 0) return
    }
  }

  #pass(hasInput: boolean, flush: number): void {
    const last = this.#lastFlush
    this.#lastFlush = flush
    if (!hasInput && rank(flush) <= rank(last) && flush !== flushes.FINISH) {
      this.wasIdle = true
      return
    }
    if (!this.#hasHeader) this.#header()
    const deflater = this.#deflater
    if (deflater.hasWork || (flush !== flushes.NO && !this.#isFinished)) {
      const progress = deflater.run(flush)
      if (progress === 'finish') this.#finish()
      else if (progress === 'block') this.#mark(flush)
    }
  }

  /** What a flush without an end leaves behind. */
  #mark(flush: number): void {
    const { blocks } = this.#deflater
    if (flush === flushes.PARTIAL) blocks.emptyFixed()
    else if (flush !== flushes.BLOCK) {
      blocks.stored(new Uint8Array(0), false)
      if (flush === flushes.FULL) this.#deflater.forget()
    }
  }

  #header(): void {
    this.#hasHeader = true
    const { level, strategy, windowBits } = this.#settings
    const { out } = this.#deflater
    const isFast = strategy >= strategies.HUFFMAN_ONLY || level < 2
    if (this.#wrapper === 'gzip') {
      const extra = level === 9 ? 2 : isFast ? 4 : 0
      out.bytes(Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, extra, UNIX))
    } else if (this.#wrapper === 'zlib') {
      const effort = isFast ? 0 : level < 6 ? 1 : level === 6 ? 2 : 3
      const preset = this.#presetChecksum
      const flags = ((DEFLATED + ((windowBits - 8) << 4)) << 8) | (effort << 6) | (preset === null ? 0 : PRESET)
      this.#big(flags + 31 - (flags % 31), 2)
      if (preset !== null) this.#big(preset, 4)
    }
  }

  #big(value: number, bytes: number): void {
    for (let at = bytes - 1; at >= 0; at--) this.#deflater.out.byte((value >>> (8 * at)) & 0xff)
  }

  #finish(): void {
    if (this.#isFinished) return
    this.#isFinished = true
    if (this.#wrapper === 'zlib') this.#big(this.#checksum, 4)
    if (this.#wrapper !== 'gzip') return
    for (const value of [this.#checksum, this.#length >>> 0])
      for (let at = 0; at < 4; at++) this.#deflater.out.byte((value >>> (8 * at)) & 0xff)
  }
}
