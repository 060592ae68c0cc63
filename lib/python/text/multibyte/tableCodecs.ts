/** Encodings without a state: a table, and for some characters a rule. */
import type { DecodedStep, EncodedStep, MultibyteCodec, Wrong } from './MultibyteCodec'
import { bytesOfSequence, type MultibyteTable, readTable } from './MultibyteTable'
import { fourByteRuns } from './multibyteTables'

const PREFIX = 0x8f

function decodeCell({ texts, waits, together }: MultibyteTable, bytes: Uint8Array, at: number): DecodedStep | Wrong {
  const first = bytes[at] ?? 0
  const single = texts.get(first)
  if (single !== undefined) return { used: 1, text: single }
  if (!waits.has(first)) return 1
  const second = bytes[at + 1]
  if (second === undefined) return 'few'
  const double = texts.get((first << 8) | second)
  if (double !== undefined) return { used: 2, text: double }
  if (together.has((first << 8) | second)) return 2
  if (first !== PREFIX || !texts.has((PREFIX << 16) | 0xb0a1)) return 1
  const third = bytes[at + 2]
  if (third === undefined) return 'few'
  const triple = texts.get((first << 16) | (second << 8) | third)
  return triple === undefined ? 1 : { used: 3, text: triple }
}

function encodeCell(
  { sequences, firsts }: MultibyteTable,
  codes: readonly number[],
  at: number,
  isLast: boolean,
): EncodedStep | Wrong {
  const one = String.fromCodePoint(codes[at] ?? 0)
  if (firsts.has(one)) {
    const next = codes[at + 1]
    if (next === undefined && !isLast) return 'few'
    const both = next === undefined ? undefined : sequences.get(one + String.fromCodePoint(next))
    if (both !== undefined) return { used: 2, bytes: bytesOfSequence(both) }
  }
  const sequence = sequences.get(one)
  return sequence === undefined ? 1 : { used: 1, bytes: bytesOfSequence(sequence) }
}

export function tableCodec(name: string): MultibyteCodec {
  const table = readTable(name)
  return {
    name,
    decodeStep: (bytes, at) => decodeCell(table, bytes, at),
    encodeStep: (codes, at, isLast) => encodeCell(table, codes, at, isLast),
  }
}

// GB 18030: what the table has not is counted through, in four bytes.

const SUPPLEMENT = 0x10000
const SUPPLEMENT_AT = 189_000
const LAST = 0x10ffff

function fourBytes(number: number): number[] {
  const [third, fourth] = [Math.floor(number / 10), number % 10]
  const [second, rest] = [Math.floor(third / 126), third % 126]
  return [0x81 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + rest, 0x30 + fourth]
}

export function gb18030(): MultibyteCodec {
  const table = readTable('gb18030')
  const runs = fourByteRuns.split(' ').map((run) => {
    const [first = 0, number = 0, count = 0] = run.split(',').map((one) => parseInt(one, 36))
    return { first, number, count }
  })
  const byNumber = runs.toSorted((a, b) => a.number - b.number)
  const codeOf = (number: number): number | undefined => {
    if (number >= SUPPLEMENT_AT) {
      const code = number - SUPPLEMENT_AT + SUPPLEMENT
      return code > LAST ? undefined : code
    }
    const run = byNumber.findLast((one) => one.number <= number)
    return run === undefined || number >= run.number + run.count ? undefined : run.first + number - run.number
  }
  const numberOf = (code: number): number | undefined => {
    if (code >= SUPPLEMENT) return code - SUPPLEMENT + SUPPLEMENT_AT
    const run = runs.findLast((one) => one.first <= code)
    return run === undefined || code >= run.first + run.count ? undefined : run.number + code - run.first
  }
  return {
    name: 'gb18030',
    decodeStep: (bytes, at) => {
      const [first = 0, second = 0, third, fourth] = bytes.subarray(at, at + 4)
      const isFour = second >= 0x30 && second <= 0x39 && table.waits.has(first)
      if (!isFour) return decodeCell(table, bytes, at)
      if (third === undefined || fourth === undefined) return 'few'
      if (first < 0x81 || first > 0xfe || third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return 1
      const number = ((first - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
      const code = codeOf(number)
      return code === undefined ? 1 : { used: 4, text: String.fromCodePoint(code) }
    },
    encodeStep: (codes, at, isLast) => {
      const known = encodeCell(table, codes, at, isLast)
      const number = known === 1 ? numberOf(codes[at] ?? 0) : undefined
      return number === undefined ? known : { used: 1, bytes: fourBytes(number) }
    },
  }
}

// EUC-KR: a syllable that the table has not is spelled, a filler before it.

const FILLER = [0xa4, 0xd4] as const
const SPELLED = 0xa4
const INITIALS = [
  0xa1, 0xa2, 0xa4, 0xa7, 0xa8, 0xa9, 0xb1, 0xb2, 0xb3, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe,
] // oxfmt-ignore
const VOWELS = Array.from({ length: 21 }, (_, at) => 0xbf + at)
const FINALS = [
  0xd4, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb4, 0xb5, 0xb6, 0xb7,
  0xb8, 0xba, 0xbb, 0xbc, 0xbd, 0xbe,
] // oxfmt-ignore
const SYLLABLES = { first: 0xac00, last: 0xd7a3 }

export function eucKr(): MultibyteCodec {
  const table = readTable('euc_kr')
  return {
    name: 'euc_kr',
    decodeStep: (bytes, at) => {
      if (bytes[at] !== FILLER[0] || bytes[at + 1] !== FILLER[1]) return decodeCell(table, bytes, at)
      if (bytes.length < at + 8) return 'few'
      const [, , a, initial = 0, b, vowel = 0, c, final = 0] = bytes.subarray(at, at + 8)
      const places = [INITIALS.indexOf(initial), VOWELS.indexOf(vowel), FINALS.indexOf(final)]
      if ([a, b, c].some((byte) => byte !== SPELLED) || places.includes(-1)) return 1
      const [x = 0, y = 0, z = 0] = places
      return { used: 8, text: String.fromCharCode(SYLLABLES.first + (x * 21 + y) * 28 + z) }
    },
    encodeStep: (codes, at, isLast) => {
      const known = encodeCell(table, codes, at, isLast)
      const code = codes[at] ?? 0
      if (known !== 1 || code < SYLLABLES.first || code > SYLLABLES.last) return known
      const place = code - SYLLABLES.first
      const initial = INITIALS[Math.floor(place / 588)] ?? 0
      const vowel = VOWELS[Math.floor(place / 28) % 21] ?? 0
      const final = FINALS[place % 28] ?? 0
      return { used: 1, bytes: [...FILLER, SPELLED, initial, SPELLED, vowel, SPELLED, final] }
    },
  }
}
