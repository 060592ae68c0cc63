/**
 * The names of characters, both ways. Names are written word by word, each after what it shares with the one before; they
 * are read all at once when the first is asked for. Names that end with their own code point and those of Hangul syllables
 * are computed. Aliases and named sequences are found, but are nobody's name.
 */
import { computedNames, extraNames, extraTexts, nameCodes, namedRuns, names, nameWords } from './nameTables'
import { type Run, readRuns } from './readRuns'

const SINGLES = 40
const TRIPLES = 4
const COUNTS = 15
const HANGUL = 'HANGUL SYLLABLE '
const FIRST_SYLLABLE = 0xac00
const LEADS = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H']
const VOWELS = ['A', 'AE', 'YA', 'YAE', 'EO', 'E', 'YEO', 'YE', 'O', 'WA', 'WAE', 'OE', 'YO', 'U', 'WEO', 'WE', 'WI', 'YU', 'EU', 'YI', 'I'] // oxfmt-ignore
const TAILS = ['', 'G', 'GG', 'GS', 'N', 'NJ', 'NH', 'D', 'L', 'LG', 'LM', 'LB', 'LS', 'LT', 'LP', 'LH', 'M', 'B', 'BS', 'S', 'SS', 'NG', 'J', 'C', 'K', 'T', 'P', 'H'] // oxfmt-ignore

interface Computed {
  readonly prefix: string
  readonly runs: readonly Run[]
  readonly isHidden: boolean
}

export class CharacterNames {
  private readonly byCode = new Map<number, string>()
  private readonly byName = new Map<string, string>()
  private readonly computed: readonly Computed[]

  constructor() {
    const words = nameWords.split(' ')
    const codes = readRuns(namedRuns).flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i))
    readNames(names, words).forEach((name, at) => {
      const code = codes[at] ?? 0
      this.byCode.set(code, name)
      this.byName.set(name, String.fromCodePoint(code))
    })
    const texts = extraTexts.split(' ')
    readNames(extraNames, words).forEach((name, at) => this.byName.set(name, readText(texts[at] ?? '')))
    this.computed = computedNames.split(',').map(readComputed)
  }

  nameOf(code: number): string | undefined {
    const known = this.byCode.get(code)
    if (known !== undefined) return known
    const rule = this.computed.find(({ runs, isHidden }) => !isHidden && holds(runs, code))
    if (rule === undefined) return undefined
    return rule.prefix + (rule.prefix === HANGUL ? syllableName(code) : hexOf(code))
  }

  /** The character or sequence of that name, whatever its case. */
  named(name: string): string | undefined {
    const upper = name.toUpperCase()
    const known = this.byName.get(upper)
    if (known !== undefined) return known
    const rule = this.computed.find(({ prefix }) => upper.startsWith(prefix))
    if (rule === undefined) return undefined
    const rest = upper.slice(rule.prefix.length)
    if (rule.prefix === HANGUL) return syllableNamed(rest)
    if (!/^[0-9A-F]{4,5}$/.test(rest)) return undefined
    const code = Number.parseInt(rest, 16)
    return hexOf(code) === rest && holds(rule.runs, code) ? String.fromCodePoint(code) : undefined
  }
}

function readComputed(text: string): Computed {
  const [prefix = '', runs = ''] = text.split(':')
  const isHidden = prefix.startsWith('!')
  return { prefix: isHidden ? prefix.slice(1) : prefix, runs: readRuns(runs), isHidden }
}

function holds(runs: readonly Run[], code: number): boolean {
  return runs.some(({ start, count }) => code >= start && code < start + count)
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

function syllableName(code: number): string {
  const at = code - FIRST_SYLLABLE
  const tail = at % TAILS.length
  const rest = Math.floor(at / TAILS.length)
  const vowel = rest % VOWELS.length
  return (LEADS[Math.floor(rest / VOWELS.length)] ?? '') + (VOWELS[vowel] ?? '') + (TAILS[tail] ?? '')
}

function syllableNamed(letters: string): string | undefined {
  const found = /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(letters)
  const [, first = '', second = '', third = ''] = found ?? []
  const [lead, vowel, tail] = [LEADS.indexOf(first), VOWELS.indexOf(second), TAILS.indexOf(third)]
  if (found === null || lead < 0 || vowel < 0 || tail < 0) return undefined
  return String.fromCodePoint(FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail)
}

function readText(codes: string): string {
  return String.fromCodePoint(...codes.split('.').map((code) => Number.parseInt(code, 36)))
}

/** Where a reader of written names stands. */
interface Cursor {
  readonly text: string
  at: number
}

function digit(cursor: Cursor): number {
  return nameCodes.indexOf(cursor.text.charAt(cursor.at++))
}

function readNames(text: string, words: readonly string[]): string[] {
  const cursor: Cursor = { text, at: 0 }
  const read: string[] = []
  let previous: string[] = []
  while (cursor.at < text.length) {
    const head = digit(cursor)
    const fresh = Array.from({ length: (head % COUNTS) + 1 }, () => words[wordIndex(cursor)] ?? '')
    previous = [...previous.slice(0, Math.floor(head / COUNTS)), ...fresh]
    read.push(previous.join(' '))
  }
  return read
}

/** One digit for the commonest words, two or three for the rest. */
function wordIndex(cursor: Cursor): number {
  const size = nameCodes.length
  const first = digit(cursor)
  if (first < SINGLES) return first
  const second = digit(cursor)
  const pairs = size - SINGLES - TRIPLES
  if (first < size - TRIPLES) return SINGLES + (first - SINGLES) * size + second
  return SINGLES + pairs * size + ((first - (size - TRIPLES)) * size + second) * size + digit(cursor)
}
