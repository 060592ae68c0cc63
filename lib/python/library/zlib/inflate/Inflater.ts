/**
 * Inflate: the blocks of a stream in any of its formats, read as far as input and room go. Follows zlib's inflate.c: what is
 * wrong is told in its words, and as much is read before the room ends as zlib reads.
 */
import { adler32, crc32 } from '../../checksums'
import * as codes from '../deflate/codes'
import { BitReader } from './BitReader'
import { type BlockCodes, fixedCodes, readCodes, readSymbol } from './blockCodes'
import { readGzipHeader } from './gzipHeader'
import { Window } from './Window'

/** How a stream begins and ends; `any` tells zlib and gzip apart. */
export type Format = 'zlib' | 'gzip' | 'raw' | 'any'

type Mode =
  | { readonly at: 'head' | 'dictionary' | 'block' | 'codes' | 'check' | 'done' }
  | { readonly at: 'stored'; readonly left: number }
  | { readonly at: 'symbols'; readonly codes: BlockCodes }
  | { readonly at: 'literal'; readonly codes: BlockCodes; readonly byte: number }
  | { readonly at: 'match'; readonly codes: BlockCodes; readonly distance: number; readonly left: number }

/** `more`: input is missing; `full`: the room ended; or the words of what is wrong. */
export type Outcome = 'more' | 'full' | 'done' | 'dictionary' | { readonly problem: string }

const DEFLATED = 8
const PRESET = 0x20
const GZIP_MAGIC = 0x8b1f

export class Inflater {
  #reader = new BitReader()
  #window = new Window()
  #mode: Mode = { at: 'head' }
  #isLast = false
  #isGzip: boolean
  #checksum = 1
  /** Of the dictionary that the stream asks for. */
  #dictionary: number | null = null

  constructor(
    readonly format: Format,
    readonly windowBits: number,
  ) {
    this.#isGzip = format === 'gzip'
    if (format === 'raw') this.#mode = { at: 'block' }
  }

  get isDone(): boolean {
    return this.#mode.at === 'done'
  }

  /** Input of which nothing was read. */
  get rest(): Uint8Array {
    return this.#reader.rest()
  }

  takeRest(): Uint8Array {
    return this.#reader.takeRest()
  }

  copy(): Inflater {
    const other = new Inflater(this.format, this.windowBits)
    other.#reader = this.#reader.copy()
    other.#window = this.#window.copy()
    other.#mode = this.#mode
    other.#isLast = this.#isLast
    other.#isGzip = this.#isGzip
    other.#checksum = this.#checksum
    other.#dictionary = this.#dictionary
    return other
  }

  give(input: Uint8Array): void {
    this.#reader.give(input)
  }

  /** False when it is not the dictionary that the stream asks for. */
  preset(dictionary: Uint8Array): boolean {
    if (this.#dictionary !== null && adler32(dictionary, 1) !== this.#dictionary) return false
    this.#window.preset(dictionary)
    if (this.#mode.at === 'dictionary') this.#mode = { at: 'block' }
    return true
  }

  /** What was decompressed since the last time; the bytes are the caller's. */
  take(): Uint8Array {
    const taken = this.#window.take()
    if (this.#isGzip) this.#checksum = crc32(taken, this.#checksum)
    else this.#checksum = adler32(taken, this.#checksum)
    return taken
  }

  /** Goes on until input or room end; `room` counts what was not taken yet too. */
  run(room: number): Outcome {
    for (;;) {
      const mark = this.#reader.mark()
      const outcome = this.#step(room)
      if (outcome === null) continue
      if (outcome === 'more') this.#reader.reset(mark)
      return outcome
    }
  }

  /** One step; null when another can be taken. A step that lacks input must not have changed anything but the reader. */
  #step(room: number): Outcome | null {
    const mode = this.#mode
    switch (mode.at) {
      case 'head':
        return this.#head()
      case 'dictionary':
        return 'dictionary'
      case 'block':
        return this.#block()
      case 'codes':
        return this.#codes()
      case 'stored':
        return this.#stored(mode.left, room)
      case 'symbols':
        return this.#symbol(mode.codes, room)
      case 'literal':
        if (this.#window.taken >= room) return 'full'
        this.#window.byte(mode.byte)
        return this.#go({ at: 'symbols', codes: mode.codes })
      case 'match':
        return this.#match(mode.codes, mode.distance, mode.left, room)
      case 'check':
        return this.#check()
      case 'done':
        return 'done'
    }
  }

  #go(mode: Mode): null {
    this.#mode = mode
    return null
  }

  #head(): Outcome | null {
    const word = this.#reader.bits(16)
    if (word === undefined) return 'more'
    if (word === GZIP_MAGIC && (this.format === 'gzip' || this.format === 'any')) return this.#gzipHead()
    const [method, flags] = [word & 0xff, word >> 8]
    if (this.format === 'gzip' || (method * 256 + flags) % 31 !== 0) return { problem: 'incorrect header check' }
    if ((method & 15) !== DEFLATED) return { problem: 'unknown compression method' }
    const bits = (method >> 4) + 8
    if (bits > 15 || (this.windowBits !== 0 && bits > this.windowBits)) return { problem: 'invalid window size' }
    if ((flags & PRESET) === 0) return this.#go({ at: 'block' })
    const dictionary = this.#big()
    if (dictionary === undefined) return 'more'
    this.#dictionary = dictionary
    return this.#go({ at: 'dictionary' })
  }

  #gzipHead(): Outcome | null {
    const header = readGzipHeader(this.#reader)
    if (header !== 'whole') return header
    this.#isGzip = true
    this.#checksum = 0
    return this.#go({ at: 'block' })
  }

  /** Four bytes, the highest first. */
  #big(): number | undefined {
    const bytes = [this.#reader.bits(8), this.#reader.bits(8), this.#reader.bits(8), this.#reader.bits(8)]
    if (bytes.includes(undefined)) return undefined
    return bytes.reduce((value: number, byte) => value * 256 + (byte ?? 0), 0)
  }

  #little(): number | undefined {
    const [low, high] = [this.#reader.bits(16), this.#reader.bits(16)]
    return low === undefined || high === undefined ? undefined : high * 65536 + low
  }

  #block(): Outcome | null {
    if (this.#isLast) {
      this.#reader.align()
      return this.#go({ at: this.format === 'raw' ? 'done' : 'check' })
    }
    const head = this.#reader.bits(3)
    if (head === undefined) return 'more'
    const type = head >> 1
    if (type === 3) return { problem: 'invalid block type' }
    if (type === 0) {
      this.#reader.align()
      const word = this.#little()
      if (word === undefined) return 'more'
      const length = word % 65536
      if ((length ^ 0xffff) !== Math.floor(word / 65536)) return { problem: 'invalid stored block lengths' }
      this.#isLast = (head & 1) === 1
      return this.#go({ at: 'stored', left: length })
    }
    this.#isLast = (head & 1) === 1
    return this.#go(type === 1 ? { at: 'symbols', codes: fixedCodes } : { at: 'codes' })
  }

  #codes(): Outcome | null {
    const read = readCodes(this.#reader)
    if (read === undefined) return 'more'
    return typeof read === 'string' ? { problem: read } : this.#go({ at: 'symbols', codes: read })
  }

  #stored(left: number, room: number): Outcome | null {
    if (left === 0) return this.#go({ at: 'block' })
    const space = room - this.#window.taken
    if (space <= 0) return 'full'
    const bytes = this.#reader.bytes(Math.min(left, space))
    if (bytes.length === 0) return 'more'
    this.#window.append(bytes)
    return this.#go({ at: 'stored', left: left - bytes.length })
  }

  #symbol(table: BlockCodes, room: number): Outcome | null {
    const symbol = readSymbol(this.#reader, table.literals)
    if (symbol === 'more') return 'more'
    if (symbol === 'wrong') return { problem: 'invalid literal/length code' }
    if (symbol < codes.END_OF_BLOCK) {
      if (this.#window.taken >= room) return this.#go({ at: 'literal', codes: table, byte: symbol })
      this.#window.byte(symbol)
      return null
    }
    if (symbol === codes.END_OF_BLOCK) return this.#go({ at: 'block' })
    const code = symbol - codes.END_OF_BLOCK - 1
    const base = codes.LENGTH_BASE[code]
    if (base === undefined) return { problem: 'invalid literal/length code' }
    const more = this.#reader.bits(codes.LENGTH_EXTRA[code] ?? 0)
    if (more === undefined) return 'more'
    const distance = this.#distance(table)
    return typeof distance === 'number'
      ? this.#go({ at: 'match', codes: table, distance, left: base + more })
      : distance
  }

  #distance(table: BlockCodes): number | Outcome {
    const symbol = readSymbol(this.#reader, table.distances)
    if (symbol === 'more') return 'more'
    const base = symbol === 'wrong' ? undefined : codes.DISTANCE_BASE[symbol]
    if (symbol === 'wrong' || base === undefined) return { problem: 'invalid distance code' }
    const more = this.#reader.bits(codes.DISTANCE_EXTRA[symbol] ?? 0)
    return more === undefined ? 'more' : base + more
  }

  #match(table: BlockCodes, distance: number, left: number, room: number): Outcome | null {
    const length = Math.min(left, room - this.#window.taken)
    if (!this.#window.reaches(distance)) return { problem: 'invalid distance too far back' }
    if (length <= 0) return 'full'
    this.#window.repeat(distance, length)
    const rest = left - length
    return this.#go(rest === 0 ? { at: 'symbols', codes: table } : { at: 'match', codes: table, distance, left: rest })
  }

  /** The checksum of everything, of which the caller may have taken a part. */
  #check(): Outcome | null {
    const given = this.#isGzip ? this.#little() : this.#big()
    const length = this.#isGzip ? this.#little() : 0
    const pending = this.#window.copy().take()
    const actual = this.#isGzip ? crc32(pending, this.#checksum) : adler32(pending, this.#checksum)
    if (given === undefined) return 'more'
    if (given !== actual) return { problem: 'incorrect data check' }
    if (length === undefined) return 'more'
    if (this.#isGzip && length !== this.#window.total >>> 0) return { problem: 'incorrect length check' }
    return this.#go({ at: 'done' })
  }
}
