/** What characters decompose into and which pairs compose, in one version of the Unicode database. */
import {
  decompositions,
  decompositionTags,
  neverComposed,
  oldCorrections,
  oldDecompositions,
} from './decompositionTables'

export interface Decomposition {
  /** `<compat>` and the like; empty for a canonical one. */
  readonly tag: string
  readonly codes: readonly number[]
}

const tags = decompositionTags.split(',')

const FIRST_SYLLABLE = 0xac00
const FIRST_LEAD = 0x1100
const FIRST_VOWEL = 0x1161
const FIRST_TAIL = 0x11a7
const LEADS = 19
const VOWELS = 21
const TAILS = 28
const SYLLABLES = LEADS * VOWELS * TAILS

function isSyllable(code: number): boolean {
  return code >= FIRST_SYLLABLE && code < FIRST_SYLLABLE + SYLLABLES
}

function ofSyllable(code: number): readonly number[] {
  const at = code - FIRST_SYLLABLE
  const tail = at % TAILS
  const vowel = Math.floor(at / TAILS) % VOWELS
  const letters = [FIRST_LEAD + Math.floor(at / (VOWELS * TAILS)), FIRST_VOWEL + vowel]
  return tail === 0 ? letters : [...letters, FIRST_TAIL + tail]
}

/** The syllable of a lead and a vowel, or of a syllable without a tail and a tail. */
function composeHangul(first: number, second: number): number | undefined {
  const lead = first - FIRST_LEAD
  const vowel = second - FIRST_VOWEL
  if (lead >= 0 && lead < LEADS && vowel >= 0 && vowel < VOWELS) return FIRST_SYLLABLE + (lead * VOWELS + vowel) * TAILS
  const tail = second - FIRST_TAIL
  const isOpen = isSyllable(first) && (first - FIRST_SYLLABLE) % TAILS === 0
  return isOpen && tail > 0 && tail < TAILS ? first + tail : undefined
}

function readEntry(tag: string, codes: string): Decomposition {
  return {
    tag: tags[Number.parseInt(tag, 36)] ?? '',
    codes: codes.split('.').map((code) => Number.parseInt(code, 36)),
  }
}

export class Decompositions {
  private readonly known = new Map<number, Decomposition>()
  private readonly pairs = new Map<string, number>()
  private readonly corrected = new Map<number, Decomposition>()

  /** `isOld`: as they were in 3.2.0. */
  constructor(isOld: boolean) {
    let code = 0
    for (const entry of decompositions.split(',')) {
      const [step = '', tag = '', codes = ''] = entry.split(' ')
      code += Number.parseInt(step, 36)
      this.known.set(code, readEntry(tag, codes))
    }
    if (isOld) {
      this.restore()
      this.correct()
    }
    this.collectPairs()
  }

  private restore(): void {
    for (const entry of oldDecompositions.split(',')) {
      const [code = '', tag = '', codes = ''] = entry.split(' ')
      if (tag === '') this.known.delete(Number.parseInt(code, 36))
      else this.known.set(Number.parseInt(code, 36), readEntry(tag, codes))
    }
  }

  private correct(): void {
    for (const entry of oldCorrections.split(',')) {
      const [code = 0, target = 0] = entry.split(' ').map((one) => Number.parseInt(one, 36))
      this.corrected.set(code, { tag: '', codes: [target] })
    }
  }

  private collectPairs(): void {
    const apart = new Set(neverComposed.split(' ').map((code) => Number.parseInt(code, 36)))
    for (const [code, { tag, codes }] of this.known) {
      if (tag === '' && codes.length === 2 && !apart.has(code)) this.pairs.set(codes.join(' '), code)
    }
  }

  of(code: number): Decomposition | undefined {
    if (isSyllable(code)) return { tag: '', codes: ofSyllable(code) }
    return this.known.get(code)
  }

  /** As normalization takes a character apart. */
  normalized(code: number): Decomposition | undefined {
    return this.corrected.get(code) ?? this.of(code)
  }

  /** The one character that two make together. */
  compose(first: number, second: number): number | undefined {
    return composeHangul(first, second) ?? this.pairs.get(`${first} ${second}`)
  }
}
