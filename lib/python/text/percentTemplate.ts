/**
 * Reads the template of the `%` operator into parts: text, and conversions with key, flags, width, precision and type.
 *
 * CPython reads and converts in turns, so a fault late in the template only shows after the parts before it were
 * converted: a part may thus end in a problem, and nothing follows it. Follows Objects/unicode_format.c and
 * bytesobject.c.
 */
import { problem, type TextProblem } from './problem'

export interface PercentConversion {
  readonly key: string | undefined
  readonly left: boolean
  readonly plus: boolean
  readonly blank: boolean
  readonly alternate: boolean
  readonly zero: boolean
  /** '*' takes it from the arguments; -1 when not given, as is precision. */
  readonly width: number | '*'
  readonly precision: number | '*'
  /** The type character, '' when the conversion ended in a problem before it. */
  readonly type: string
  /** The index of the type character in the template, for the message of an unknown one. */
  readonly index: number
  readonly problem: TextProblem | undefined
}

export type PercentPart = string | PercentConversion

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const incomplete = problem('ValueError', 'incomplete format')
export const incompleteKey = problem('ValueError', 'incomplete format key')
const SSIZE_LIMIT = 2n ** 63n / 10n
const INT_LIMIT = 2n ** 31n

/** `word` is what the message of a precision too big calls it: bytes say prec. */
export function parsePercent(template: string, word: 'precision' | 'prec'): readonly PercentPart[] {
  if (!template.includes('%')) return template === '' ? [] : [template]
  const reader = new PercentReader(Array.from(template), word)
  const parts: PercentPart[] = []
  while (!reader.atEnd()) {
    const part = reader.next()
    parts.push(part)
    if (typeof part === 'object' && part.problem !== undefined) break
  }
  return parts
}

class PercentReader {
  #at = 0

  constructor(
    readonly characters: readonly string[],
    readonly word: string,
  ) {}

  atEnd(): boolean {
    return this.#at >= this.characters.length
  }

  next(): PercentPart {
    const start = this.#at
    while (!this.atEnd() && this.characters[this.#at] !== '%') this.#at++
    if (this.#at > start) return this.characters.slice(start, this.#at).join('')
    this.#at++
    if (this.characters[this.#at] !== '%') return this.#conversion()
    this.#at++
    return '%'
  }

  #conversion(): PercentConversion {
    const read = blankConversion()
    read.problem = this.#key(read) ?? this.#flagsAndSizes(read)
    if (read.problem !== undefined) return read
    if (this.#isOneOf('hlL')) this.#at++
    if (this.atEnd()) read.problem = incomplete
    read.index = this.#at
    read.type = this.characters[this.#at++] ?? ''
    return read
  }

  #key(read: Mutable<PercentConversion>): TextProblem | undefined {
    if (this.characters[this.#at] !== '(') return undefined
    const start = ++this.#at
    for (let depth = 1; depth > 0; this.#at++) {
      if (this.atEnd()) return incompleteKey
      if (this.characters[this.#at] === '(') depth++
      if (this.characters[this.#at] === ')') depth--
    }
    read.key = this.characters.slice(start, this.#at - 1).join('')
    return undefined
  }

  #flagsAndSizes(read: Mutable<PercentConversion>): TextProblem | undefined {
    for (; this.#isOneOf('-+ #0'); this.#at++) setFlag(read, this.characters[this.#at])
    const width = this.#size(SSIZE_LIMIT)
    if (width === undefined) return problem('ValueError', 'width too big')
    read.width = width
    if (this.characters[this.#at] !== '.') return undefined
    this.#at++
    const precision = this.#size(INT_LIMIT)
    if (precision === undefined) return problem('ValueError', `${this.word} too big`)
    read.precision = precision === -1 ? 0 : precision
    return undefined
  }

  /** A number, '*', or -1 for neither; undefined when the number is too big. */
  #size(limit: bigint): number | '*' | undefined {
    if (this.characters[this.#at] === '*') {
      this.#at++
      return '*'
    }
    let digits = ''
    for (; this.#isOneOf('0123456789'); this.#at++) digits += this.characters[this.#at]
    if (digits === '') return -1
    return BigInt(digits) < limit ? Number(digits) : undefined
  }

  #isOneOf(choices: string): boolean {
    const character = this.characters[this.#at]
    return character !== undefined && choices.includes(character)
  }
}

function blankConversion(): Mutable<PercentConversion> {
  return {
    key: undefined,
    left: false,
    plus: false,
    blank: false,
    alternate: false,
    zero: false,
    width: -1,
    precision: -1,
    type: '',
    index: 0,
    problem: undefined,
  }
}

function setFlag(read: Mutable<PercentConversion>, flag: string | undefined): void {
  if (flag === '-') read.left = true
  else if (flag === '+') read.plus = true
  else if (flag === ' ') read.blank = true
  else if (flag === '#') read.alternate = true
  else read.zero = true
}
