/**
 * The format mini-language: reads `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
 *
 * Gives the fields as data; formatStr.ts, formatInt.ts, formatFloat.ts and formatComplex.ts apply them. The messages
 * name the type of the formatted object, which the caller knows. Follows parse_internal_render_format_spec of CPython
 * 3.14.
 */
import { decimalValue } from './characters'
import { isProblem, problem, type TextProblem } from './problem'

export type Align = '<' | '>' | '=' | '^'
export type Separator = ',' | '_' | ''

export interface FormatSpec {
  readonly fill: string
  readonly align: Align
  readonly sign: '' | '+' | '-' | ' '
  /** `z`: a result of zeros loses its minus. */
  readonly noNegativeZero: boolean
  readonly alternate: boolean
  /** -1 when not given, as is precision. */
  readonly width: number
  readonly separator: Separator
  readonly precision: number
  readonly fractionSeparator: Separator
  /** One character, or '' when not given. */
  readonly type: string
}

/** No result may be longer than this: beyond, it is a MemoryError. */
export const MAX_TEXT_LENGTH = 2 ** 27

const SSIZE_MAX = 2n ** 63n - 1n

/** What is being formatted: its type's name for messages, and how its type aligns and what it means by no type. */
export interface FormatSubject {
  readonly typeName: string
  readonly defaultAlign: '<' | '>'
  /** The type character that a message shows when none is given. */
  readonly defaultType: string
}

export function parseFormatSpec(spec: string, subject: FormatSubject): FormatSpec | TextProblem {
  const reader = new SpecReader(Array.from(spec))
  const flags = reader.flags(subject.defaultAlign)
  const width = reader.number()
  if (isProblem(width)) return width
  const separator = reader.separator()
  if (isProblem(separator)) return separator
  const fraction = reader.fraction()
  if (isProblem(fraction)) return fraction
  const type = reader.rest()
  if (type.length > 1) {
    return problem('ValueError', `Invalid format specifier '${spec}' for object of type '${subject.typeName}'`)
  }
  const read = { ...flags, width: width ?? -1, separator, ...fraction, type: type.join('') }
  return checkSeparators(read, subject) ?? read
}

/** Groups suit decimal types, `_` also the other bases; `n` and texts have none. */
function checkSeparators(spec: FormatSpec, subject: FormatSubject): TextProblem | undefined {
  const type = spec.type === '' ? subject.defaultType : spec.type
  const wrong = wrongSeparator(spec, type)
  if (wrong === '') return undefined
  const code = type.codePointAt(0) ?? 0
  const shown = code > 32 && code < 128 ? `'${type}'` : `'\\x${code.toString(16)}'`
  return problem('ValueError', `Cannot specify '${wrong}' with ${shown}.`)
}

function wrongSeparator(spec: FormatSpec, type: string): Separator {
  const decimal = type === '' || 'defgEG%F'.includes(type)
  if (!decimal && !(spec.separator === '_' && 'boxX'.includes(type)) && spec.separator !== '') return spec.separator
  return type === 'n' ? spec.fractionSeparator : ''
}

type Flags = Pick<FormatSpec, 'fill' | 'align' | 'sign' | 'noNegativeZero' | 'alternate'>
type Fraction = Pick<FormatSpec, 'precision' | 'fractionSeparator'>

const aligns: readonly Align[] = ['<', '>', '=', '^']
const signs = ['+', '-', ' '] as const

/** Walks over the characters of one specification; each method takes what it finds and moves on. */
class SpecReader {
  #at = 0

  constructor(readonly characters: readonly string[]) {}

  flags(defaultAlign: Align): Flags {
    const fill = aligns.some((align) => align === this.characters[1]) ? this.characters[0] : undefined
    if (fill !== undefined) this.#at = 1
    const align = this.#oneOf(aligns)
    const sign = this.#oneOf(signs) ?? ''
    const noNegativeZero = this.#oneOf(['z']) !== undefined
    const alternate = this.#oneOf(['#']) !== undefined
    const zero = fill === undefined && this.#oneOf(['0']) !== undefined
    const implied = zero && defaultAlign === '>' ? '=' : defaultAlign
    return { fill: fill ?? (zero ? '0' : ' '), align: align ?? implied, sign, noNegativeZero, alternate }
  }

  /** Takes decimal digits of any script; undefined when there is none. */
  number(): number | undefined | TextProblem {
    let value: bigint | undefined
    for (;;) {
      const digit = decimalValue(this.characters[this.#at]?.codePointAt(0) ?? 0)
      if (digit < 0) return value === undefined ? undefined : Number(value)
      value = (value ?? 0n) * 10n + BigInt(digit)
      if (value > SSIZE_MAX) return problem('ValueError', 'Too many decimal digits in format string')
      this.#at++
    }
  }

  separator(): Separator | TextProblem {
    const first = this.#oneOf([',', '_'] as const) ?? ''
    const second = this.characters[this.#at]
    if ((first === ',' && second === '_') || (first === '_' && second === ',')) {
      return problem('ValueError', "Cannot specify both ',' and '_'.")
    }
    return first
  }

  fraction(): Fraction | TextProblem {
    if (this.#oneOf(['.']) === undefined) return { precision: -1, fractionSeparator: '' }
    const precision = this.number()
    if (isProblem(precision)) return precision
    const fractionSeparator = this.separator()
    if (isProblem(fractionSeparator)) return fractionSeparator
    if (precision === undefined && fractionSeparator === '') {
      return problem('ValueError', 'Format specifier missing precision')
    }
    return { precision: precision ?? -1, fractionSeparator }
  }

  rest(): readonly string[] {
    return this.characters.slice(this.#at)
  }

  #oneOf<T extends string>(choices: readonly T[]): T | undefined {
    const found = choices.find((choice) => choice === this.characters[this.#at])
    if (found !== undefined) this.#at++
    return found
  }
}

/** The complaint about a type character that the formatted object does not know. */
export function unknownFormatCode(type: string, typeName: string): TextProblem {
  const code = type.codePointAt(0) ?? 0
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`
  return problem('ValueError', `Unknown format code '${shown}' for object of type '${typeName}'`)
}

/** Puts fill characters around a text whose length in characters is known. */
export function pad(text: string, length: number, spec: FormatSpec): string {
  const missing = spec.width - length
  if (missing <= 0) return text
  const before = spec.align === '<' ? 0 : spec.align === '^' ? Math.floor(missing / 2) : missing
  return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before)
}
