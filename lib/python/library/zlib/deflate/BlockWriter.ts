/**
 * Blocks of a deflate stream: literals and matches are gathered, counted, and written with whichever codes are shortest.
 * Follows zlib's trees.c, so that outputs are equal to its.
 */
import type { BitWriter } from './BitWriter'
import * as codes from './codes'
import { type Codes, codesFor, makeCodes, type CodeKind } from './huffman'

const STORED = 0
const FIXED = 1
const DYNAMIC = 2
const REPEAT = 16
const ZEROS = 17
const MANY_ZEROS = 18
const LONGEST_CODE = 15
const LONGEST_LENGTH_CODE = 7

const literalKind: CodeKind = {
  count: codes.LITERAL_CODES,
  extra: codes.LENGTH_EXTRA,
  extraFrom: codes.LITERALS + 1,
  longest: LONGEST_CODE,
  fixed: codes.FIXED_LITERAL_LENGTHS,
}
const distanceKind: CodeKind = {
  count: codes.DISTANCE_CODES,
  extra: codes.DISTANCE_EXTRA,
  extraFrom: 0,
  longest: LONGEST_CODE,
  fixed: codes.FIXED_DISTANCE_LENGTHS,
}
const lengthKind: CodeKind = {
  count: codes.LENGTH_OF_LENGTH_CODES,
  extra: [2, 3, 7],
  extraFrom: REPEAT,
  longest: LONGEST_LENGTH_CODE,
  fixed: null,
}

type CodeTable = Pick<Codes, 'lengths' | 'codes'>

function fixedTable(lengths: readonly number[]): CodeTable {
  return { lengths: Uint16Array.from(lengths), codes: codesFor(lengths, lengths.length) }
}

const FIXED_LITERALS = fixedTable(codes.FIXED_LITERAL_LENGTHS)
const FIXED_DISTANCES = fixedTable(codes.FIXED_DISTANCE_LENGTHS)

/** One step of the written form of code lengths: a length, or a repetition of one. */
interface LengthStep {
  readonly symbol: number
  readonly extra: number
  readonly extraBits: number
}

/** Code lengths, runs of equal ones taken together. */
function lengthSteps(lengths: Uint16Array, last: number): LengthStep[] {
  const steps: LengthStep[] = []
  const push = (symbol: number, extra = 0, extraBits = 0): number => steps.push({ symbol, extra, extraBits })
  let previous = -1
  let count = 0
  let [most, least] = lengths[0] === 0 ? [138, 3] : [7, 4]
  for (let n = 0; n <= last; n++) {
    const length = lengths[n] ?? 0
    const next = n === last ? -1 : (lengths[n + 1] ?? 0)
    if (++count < most && length === next) continue
    if (count < least) for (; count > 0; count--) push(length)
    else if (length !== 0) {
      if (length !== previous) {
        push(length)
        count--
      }
      push(REPEAT, count - 3, 2)
    } else if (count <= 10) push(ZEROS, count - 3, 3)
    else push(MANY_ZEROS, count - 11, 7)
    count = 0
    previous = length
    ;[most, least] = next === 0 ? [138, 3] : length === next ? [6, 3] : [7, 4]
  }
  return steps
}

export class BlockWriter {
  #literals = new Array<number>(codes.LITERAL_CODES).fill(0)
  #distances = new Array<number>(codes.DISTANCE_CODES).fill(0)
  /** Distance (0 for a literal) and length or literal of each symbol. */
  #symbols: number[] = []

  constructor(
    readonly out: BitWriter,
    readonly most: number,
    readonly onlyFixed: boolean,
  ) {
    this.#literals[codes.END_OF_BLOCK] = 1
  }

  get isEmpty(): boolean {
    return this.#symbols.length === 0
  }

  copy(out: BitWriter): BlockWriter {
    const other = new BlockWriter(out, this.most, this.onlyFixed)
    other.#literals = this.#literals.slice()
    other.#distances = this.#distances.slice()
    other.#symbols = this.#symbols.slice()
    return other
  }

  /** True when the block is full. */
  literal(byte: number): boolean {
    this.#literals[byte] = (this.#literals[byte] ?? 0) + 1
    return this.#symbols.push(0, byte) === 2 * this.most
  }

  /** True when the block is full. */
  match(distance: number, length: number): boolean {
    const symbol = codes.LITERALS + 1 + (codes.CODE_OF_LENGTH[length] ?? 0)
    const code = codes.CODE_OF_DISTANCE[distance] ?? 0
    this.#literals[symbol] = (this.#literals[symbol] ?? 0) + 1
    this.#distances[code] = (this.#distances[code] ?? 0) + 1
    return this.#symbols.push(distance, length) === 2 * this.most
  }

  /** Ends the block. `bytes` are what it stands for, or null where they are no longer there. */
  flush(bytes: Uint8Array | null, length: number, isLast: boolean): void {
    const literals = makeCodes(literalKind, this.#literals)
    const distances = makeCodes(distanceKind, this.#distances)
    const header = new TreeHeader(literals, distances)
    const fixedBytes = (literals.fixedBits + distances.fixedBits + 10) >> 3
    let best = (literals.bits + distances.bits + header.bits + 10) >> 3
    if (fixedBytes <= best || this.onlyFixed) best = fixedBytes
    if (length + 4 <= best && bytes !== null) this.stored(bytes, isLast)
    else if (fixedBytes === best) {
      this.out.bits((FIXED << 1) | Number(isLast), 3)
      this.#write(FIXED_LITERALS, FIXED_DISTANCES)
    } else {
      this.out.bits((DYNAMIC << 1) | Number(isLast), 3)
      header.write(this.out)
      this.#write(literals, distances)
    }
    this.#restart()
    if (isLast) this.out.align()
  }

  /** A block of bytes as they are. */
  stored(bytes: Uint8Array, isLast: boolean): void {
    this.storedHeader(bytes.length, isLast)
    this.out.bytes(bytes)
  }

  storedHeader(length: number, isLast: boolean): void {
    this.out.bits((STORED << 1) | Number(isLast), 3)
    this.out.align()
    this.out.short(length)
    this.out.short(~length)
  }

  /** An empty block of ten bits, so that all before it can be read. */
  emptyFixed(): void {
    this.out.bits(FIXED << 1, 3)
    this.out.bits(0, FIXED_LITERALS.lengths[codes.END_OF_BLOCK] ?? 0)
  }

  #restart(): void {
    this.#literals.fill(0)
    this.#distances.fill(0)
    this.#literals[codes.END_OF_BLOCK] = 1
    this.#symbols = []
  }

  #write(literals: CodeTable, distances: CodeTable): void {
    const { out } = this
    const send = (table: CodeTable, symbol: number): void =>
      out.bits(table.codes[symbol] ?? 0, table.lengths[symbol] ?? 0)
    for (let i = 0; i < this.#symbols.length; i += 2) {
      const [distance = 0, value = 0] = [this.#symbols[i], this.#symbols[i + 1]]
      if (distance === 0) {
        send(literals, value)
        continue
      }
      const code = codes.CODE_OF_LENGTH[value] ?? 0
      send(literals, codes.LITERALS + 1 + code)
      out.bits(value - (codes.LENGTH_BASE[code] ?? 0), codes.LENGTH_EXTRA[code] ?? 0)
      const far = codes.CODE_OF_DISTANCE[distance] ?? 0
      send(distances, far)
      out.bits(distance - (codes.DISTANCE_BASE[far] ?? 0), codes.DISTANCE_EXTRA[far] ?? 0)
    }
    send(literals, codes.END_OF_BLOCK)
  }
}

/** The codes of a block, themselves coded. */
class TreeHeader {
  readonly #steps: readonly LengthStep[]
  readonly #codes: Codes
  readonly #sent: number
  readonly bits: number

  constructor(
    readonly literals: Codes,
    readonly distances: Codes,
  ) {
    this.#steps = [...lengthSteps(literals.lengths, literals.last), ...lengthSteps(distances.lengths, distances.last)]
    const frequencies = new Array<number>(codes.LENGTH_OF_LENGTH_CODES).fill(0)
    for (const { symbol } of this.#steps) frequencies[symbol] = (frequencies[symbol] ?? 0) + 1
    this.#codes = makeCodes(lengthKind, frequencies)
    let sent = codes.LENGTH_OF_LENGTH_CODES
    while (sent > 4 && this.#codes.lengths[codes.LENGTH_ORDER[sent - 1] ?? 0] === 0) sent--
    this.#sent = sent
    this.bits = this.#codes.bits + 3 * sent + 14
  }

  write(out: BitWriter): void {
    out.bits(this.literals.last + 1 - 257, 5)
    out.bits(this.distances.last, 5)
    out.bits(this.#sent - 4, 4)
    for (const symbol of codes.LENGTH_ORDER.slice(0, this.#sent)) out.bits(this.#codes.lengths[symbol] ?? 0, 3)
    for (const { symbol, extra, extraBits } of this.#steps) {
      out.bits(this.#codes.codes[symbol] ?? 0, this.#codes.lengths[symbol] ?? 0)
      out.bits(extra, extraBits)
    }
  }
}
