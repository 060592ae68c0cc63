/**
 * ISO 2022: sets of characters that escape sequences choose. The state: which set each of G0 to G2 has (its final byte, with the
 * highest bit for sets of two bytes), and whether G1 is shifted in.
 */
import type { DecodedStep, EncodedStep, MultibyteCodec, Wrong } from './MultibyteCodec'
import { type MultibyteTable, readTable } from './MultibyteTable'

const [ESC, SO, SI, LF] = [0x1b, 0x0e, 0x0f, 0x0a]
const TWO_BYTES = 0x80
const ASCII = 0x42
const FLAGS = 4
const SHIFTED = 1
const THROUGHOUT = 2
/** Where the sets of two bytes begin in EUC. */
const ROWS = 0xa1
const LONGEST_ESCAPE = 16
const [DOLLAR, AND, OPEN, CLOSE, DOT, AT] = [0x24, 0x26, 0x28, 0x29, 0x2e, 0x40]

interface CharacterSet {
  readonly mark: number
  readonly plane: 0 | 1 | 2
  readonly decode: (first: number, second: number) => string | undefined
  /** The bytes of as many characters as they stand for; `few` where the next one is needed to tell. */
  readonly encode: (codes: readonly number[], at: number, isLast: boolean) => EncodedStep | 'few' | undefined
}

interface Options {
  readonly sets: readonly CharacterSet[]
  readonly shifts?: boolean
  readonly usesG2?: boolean
  readonly hasPrefix?: boolean
}

const markOf = (final: string): number => final.charCodeAt(0) | TWO_BYTES

/** EUC writes it, ISO 2022 does not. */
const FULLWIDTH_TILDE = '\uff5e'

interface TwoBytes {
  /** The byte that comes before them in EUC. */
  readonly prefix?: number
  readonly plane?: 0 | 1
  /** Only characters that stand for two are encoded. */
  readonly pairsOnly?: boolean
  /** Which rows are the set's own, where the table has others among them. */
  readonly hasRow?: (lead: number) => boolean
}

/** EUC has JIS X 0212 in the rows that the second plane of JIS X 0213 leaves free. */
const isSecondPlane = (lead: number): boolean => {
  const row = lead - 0xa0
  return [1, 3, 4, 5, 8, 12, 13, 14, 15].includes(row) || row >= 78
}

/** A part of an EUC table as a set of two bytes. */
function twoBytes(final: string, table: MultibyteTable, options: TwoBytes = {}): CharacterSet {
  const { prefix = 0, plane = 0, pairsOnly = false, hasRow = () => true } = options
  const high = (prefix << 16) | 0x8080
  const own = (sequence = 0): readonly number[] | undefined => {
    const [lead, trail] = [(sequence >> 8) & 0xff, sequence & 0xff]
    return sequence >> 16 === prefix && lead >= ROWS && trail >= ROWS && hasRow(lead)
      ? [lead & 0x7f, trail & 0x7f]
      : undefined
  }
  return {
    mark: markOf(final),
    plane,
    decode: (first, second) => (hasRow(first | 0x80) ? table.texts.get(high | (first << 8) | second) : undefined),
    encode: (codes, at, isLast) => {
      const one = String.fromCodePoint(codes[at] ?? 0)
      if (table.firsts.has(one)) {
        const next = codes[at + 1]
        if (next === undefined && !isLast) return 'few'
        const both = next === undefined ? undefined : own(table.sequences.get(one + String.fromCodePoint(next)))
        if (both !== undefined) return { used: 2, bytes: both }
      }
      const bytes = pairsOnly || one === FULLWIDTH_TILDE ? undefined : own(table.sequences.get(one))
      return bytes === undefined ? undefined : { used: 1, bytes }
    },
  }
}

function oneByte(final: string, plane: 0 | 2, texts: ReadonlyMap<number, string>): CharacterSet {
  const bytes = new Map([...texts].map(([byte, text]) => [text.charCodeAt(0), byte]))
  return {
    mark: final.charCodeAt(0),
    plane,
    decode: (first) => texts.get(first),
    encode: (codes, at) => {
      const byte = bytes.get(codes[at] ?? 0)
      return byte === undefined ? undefined : { used: 1, bytes: [byte] }
    },
  }
}

function romanTexts(): Map<number, string> {
  const texts = new Map(Array.from({ length: 128 }, (_, byte) => [byte, String.fromCharCode(byte)]))
  return texts.set(0x5c, '\u00a5').set(0x7e, '\u203e')
}

function kanaTexts(): Map<number, string> {
  return new Map(Array.from({ length: 0x3f }, (_, at) => [0x21 + at, String.fromCharCode(0xff61 + at)]))
}

/** What is written in G2, by the upper half of a set of one byte; nothing is encoded so. */
function greek(byte: number): string | undefined {
  const code = byte ^ 0x80
  if (code < 0xa0) return String.fromCharCode(code)
  if (code < 0xc0 && ((0x288f3bc9 >>> (code - 0xa0)) & 1) !== 0) return String.fromCharCode(code)
  if (code >= 0xb4 && code <= 0xfe && (code >= 0xd4 || ((0xbffffd77 >>> (code - 0xb4)) & 1) !== 0))
    return String.fromCharCode(0x2d0 + code)
  if (code === 0xa1) return '\u2018'
  if (code === 0xa2) return '\u2019'
  return code === 0xaf ? '\u2015' : undefined
}

function upperHalf(final: string, decode: (byte: number) => string | undefined): CharacterSet {
  return { mark: final.charCodeAt(0), plane: 2, decode, encode: () => undefined }
}

const sets = {
  roman: () => oneByte('J', 0, romanTexts()),
  kana: () => oneByte('I', 0, kanaTexts()),
  jisx0208: (table: MultibyteTable, final = 'B') => twoBytes(final, table),
  jisx0212: (table: MultibyteTable) => twoBytes('D', table, { prefix: 0x8f }),
  latin: () => upperHalf('A', (byte) => (byte < 0x80 ? String.fromCharCode(byte + 0x80) : undefined)),
  greek: () => upperHalf('F', greek),
}

const JAPANESE = { hasPrefix: true, shifts: false } as const

function japanese(make: (table: MultibyteTable) => readonly CharacterSet[]): () => Options {
  return () => ({ ...JAPANESE, sets: make(readTable('euc_jp')) })
}

/** JIS X 0213: what JIS X 0208 has is written as such, except for what only a pair of characters stands for. */
function extended(name: string, final: string): () => Options {
  return () => {
    const table = readTable(name)
    const common = readTable('euc_jp')
    const first = twoBytes(final, table)
    const pairs = twoBytes(final, table, { pairsOnly: true })
    return {
      ...JAPANESE,
      sets: [pairs, sets.jisx0208(common), first, twoBytes('P', table, { prefix: 0x8f, hasRow: isSecondPlane })],
    }
  }
}

const variants: Readonly<Record<string, () => Options>> = {
  iso2022_kr: () => ({ sets: [twoBytes('C', readTable('euc_kr'), { plane: 1 })], shifts: true }),
  iso2022_jp: japanese((table) => [sets.jisx0208(table), sets.roman(), sets.jisx0208(table, '@')]),
  iso2022_jp_1: japanese((table) => [
    sets.jisx0208(table),
    sets.jisx0212(table),
    sets.roman(),
    sets.jisx0208(table, '@'),
  ]),
  iso2022_jp_2: () => {
    const table = readTable('euc_jp')
    const foreign = [twoBytes('C', readTable('euc_kr')), twoBytes('A', readTable('gb2312'))]
    const japaneseSets = [sets.jisx0208(table), sets.jisx0212(table)]
    const others = [sets.roman(), sets.jisx0208(table, '@'), sets.latin(), sets.greek()]
    return { ...JAPANESE, usesG2: true, sets: [...japaneseSets, ...foreign, ...others] }
  },
  iso2022_jp_2004: extended('euc_jis_2004', 'Q'),
  iso2022_jp_3: extended('euc_jisx0213', 'O'),
  iso2022_jp_ext: japanese((table) => [
    sets.jisx0208(table),
    sets.jisx0212(table),
    sets.roman(),
    sets.kana(),
    sets.jisx0208(table, '@'),
  ]),
}

export const iso2022Names: readonly string[] = Object.keys(variants)

export function iso2022(name: string): MultibyteCodec {
  const options = variants[name]?.() ?? { sets: [] }
  return {
    name,
    start: { encode: [ASCII, ASCII], decode: [ASCII, ASCII, ASCII] },
    encodeStep: (codes, at, isLast, state) => encodeStep(options, codes, at, isLast, state),
    encodeEnd: (state) => [...toUnshifted(state), ...toAscii(state)],
    decodeReset: (state) => {
      state[0] = ASCII
      state[FLAGS] = (state[FLAGS] ?? 0) & ~SHIFTED
    },
    decodeStep: (bytes, at, state) => decodeStep(options, bytes, at, state),
  }
}

function has(state: Uint8Array, flag: number): boolean {
  return ((state[FLAGS] ?? 0) & flag) !== 0
}

function toUnshifted(state: Uint8Array): number[] {
  if (!has(state, SHIFTED)) return []
  state[FLAGS] = (state[FLAGS] ?? 0) & ~SHIFTED
  return [SI]
}

function toAscii(state: Uint8Array): number[] {
  if (state[0] === ASCII) return []
  state[0] = ASCII
  return [ESC, OPEN, ASCII]
}

function encodeStep(
  { sets: known }: Options,
  codes: readonly number[],
  at: number,
  isLast: boolean,
  state: Uint8Array,
): EncodedStep | Wrong {
  const code = codes[at] ?? 0
  if (code < 0x80) return { used: 1, bytes: [...toAscii(state), ...toUnshifted(state), code] }
  for (const set of known) {
    const found = set.encode(codes, at, isLast)
    if (found === 'few') return 'few'
    if (found !== undefined) return { used: found.used, bytes: [...choose(set, state), ...found.bytes] }
  }
  return 1
}

/** The bytes after which the set's own may follow. */
function choose({ mark, plane }: CharacterSet, state: Uint8Array): number[] {
  const isDouble = (mark & TWO_BYTES) !== 0
  const final = mark & 0x7f
  const bytes = plane === 0 ? toUnshifted(state) : []
  if (state[plane] !== mark) {
    const opening = plane === 0 ? OPEN : CLOSE
    const isShort = isDouble && plane === 0 && final === ASCII
    bytes.push(ESC, ...(isDouble ? [DOLLAR] : []), ...(isShort ? [] : [opening]), final)
    state[plane] = mark
  }
  if (plane === 1 && !has(state, SHIFTED)) {
    bytes.push(SO)
    state[FLAGS] = (state[FLAGS] ?? 0) | SHIFTED
  }
  return bytes
}

const isFinal = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || byte === AT
const opensEscape = (byte: number): boolean => [OPEN, CLOSE, DOLLAR, DOT, AND].includes(byte)
const plain = (byte: number): DecodedStep => ({ used: 1, text: String.fromCharCode(byte) })

function decodeStep(options: Options, bytes: Uint8Array, at: number, state: Uint8Array): DecodedStep | Wrong {
  const first = bytes[at] ?? 0
  const setFlag = (flag: number, on: boolean): void => {
    const old = state[FLAGS] ?? 0
    state[FLAGS] = on ? old | flag : old & ~flag
  }
  if (has(state, THROUGHOUT)) {
    if (isFinal(first)) setFlag(THROUGHOUT, false)
    return plain(first)
  }
  if (first === ESC) {
    const second = bytes[at + 1]
    if (second === undefined) return 'few'
    if (opensEscape(second)) return decodeEscape(options, bytes, at, state)
    if (options.usesG2 === true && second === 0x4e) return decodeG2(options, bytes, at, state)
    setFlag(THROUGHOUT, true)
    return plain(first)
  }
  if ((first === SI || first === SO) && options.shifts === true) {
    setFlag(SHIFTED, first === SO)
    return { used: 1, text: '' }
  }
  if (first === LF) {
    setFlag(SHIFTED, false)
    return plain(first)
  }
  if (first < 0x20) return plain(first)
  if (first >= 0x80) return 1
  const mark = state[has(state, SHIFTED) ? 1 : 0] ?? ASCII
  const set = mark === ASCII ? undefined : options.sets.find((one) => one.mark === mark)
  if (set === undefined) return plain(first)
  const width = (mark & TWO_BYTES) === 0 ? 1 : 2
  if (at + width > bytes.length) return 'few'
  const text = set.decode(first, width === 2 ? (bytes[at + 1] ?? 0) : 0)
  return text === undefined ? width : { used: width, text }
}

function decodeEscape(options: Options, bytes: Uint8Array, at: number, state: Uint8Array): DecodedStep | Wrong {
  let end = 1
  for (; end < LONGEST_ESCAPE; end++) {
    const byte = bytes[at + end]
    if (byte === undefined) return 'few'
    if (isFinal(byte)) break
    if (options.hasPrefix === true && byte === AND && bytes[at + end + 1] === AT) end += 2
  }
  if (end >= LONGEST_ESCAPE) return 1
  const length = end + 1
  const chosen = chosenSet(options, bytes.subarray(at, at + length))
  if (chosen === null) return length
  const [plane, mark] = chosen
  if (mark !== ASCII && !options.sets.some((one) => one.mark === mark)) return length
  state[plane] = mark
  return { used: length, text: '' }
}

/** Which of G0 to G2 an escape sequence gives which set. */
function chosenSet(options: Options, escape: Uint8Array): [number, number] | null {
  const [, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = escape
  if (escape.length === 3) {
    if (second === DOLLAR) return [0, third | TWO_BYTES]
    const plane = [OPEN, CLOSE, ...(options.usesG2 === true ? [DOT] : [])].indexOf(second)
    return plane < 0 ? null : [plane, third]
  }
  if (escape.length === 4) {
    const plane = second === DOLLAR ? [OPEN, CLOSE].indexOf(third) : -1
    return plane < 0 ? null : [plane, fourth | TWO_BYTES]
  }
  const isPrefixed = options.hasPrefix === true && fourth === ESC && fifth === DOLLAR && sixth === ASCII
  return escape.length === 6 && isPrefixed ? [0, ASCII | TWO_BYTES] : null
}

function decodeG2(options: Options, bytes: Uint8Array, at: number, state: Uint8Array): DecodedStep | Wrong {
  const third = bytes[at + 2]
  if (third === undefined) return 'few'
  const mark = state[2] ?? ASCII
  if (mark === ASCII) return third >= 0x80 ? 3 : { used: 3, text: String.fromCharCode(third) }
  const text = options.sets.find((one) => one.mark === mark && one.plane === 2)?.decode(third, 0)
  return text === undefined ? 3 : { used: 3, text }
}
