/**
 * The format mini-language: reads `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
 *
 * Gives the fields as data; formatStr.ts, formatInt.ts, formatFloat.ts and formatComplex.ts apply them. The messages
 * name the type of the formatted object, which the caller knows. Follows parse_internal_render_format_spec of CPython
 * 3.14.
 */
import { decimalValue } from './characters'
import { isPairAt } from './codePoints'
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

/** Sizes of 2**53 and more are far beyond any memory already, so their rounding is never seen. */
const SSIZE_MAX = 2 ** 63 - 1

/** What is being formatted: its type's name for messages, and how its type aligns and what it means by no type. */
export interface FormatSubject {
  readonly typeName: string
  readonly defaultAlign: '<' | '>'
  /** The type character that a message shows when none is given. */
  readonly defaultType: string
}

export function parseFormatSpec(spec: string, subject: FormatSubject): FormatSpec | TextProblem {
  const cursor: Cursor = { spec, at: 0 }
  const { fill, align, sign, noNegativeZero, alternate } = readFlags(cursor, subject.defaultAlign)
  const width = readNumber(cursor)
  if (isProblem(width)) return width
  const separator = readSeparator(cursor)
  if (isProblem(separator)) return separator
  const fraction = readFraction(cursor)
  if (isProblem(fraction)) return fraction
  const type = spec.slice(cursor.at)
  if (type.length > (isPairAt(type, 0) ? 2 : 1)) {
    return problem('ValueError', `Invalid format specifier '${spec}' for object of type '${subject.typeName}'`)
  }
  const { precision, fractionSeparator } = fraction
  // One literal, no spread: this runs for every formatted value.
  const read = {
    fill,
    align,
    sign,
    noNegativeZero,
    alternate,
    width,
    separator,
    precision,
    fractionSeparator,
    type,
  }
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

/** Where the reader of one specification stands, in UTF-16 units; only the fill may be astral. */
interface Cursor {
  readonly spec: string
  at: number
}

const aligns = '<>=^'

function readFlags(cursor: Cursor, defaultAlign: Align): Flags {
  const { spec } = cursor
  const fillEnd = isPairAt(spec, 0) ? 2 : 1
  const filled = fillEnd < spec.length && aligns.includes(spec.charAt(fillEnd))
  if (filled) cursor.at = fillEnd
  // What oneOf takes is one of the characters that it is given.
  const align = oneOf(cursor, aligns) as Align | ''
  const sign = oneOf(cursor, '+- ') as FormatSpec['sign']
  const noNegativeZero = oneOf(cursor, 'z') !== ''
  const alternate = oneOf(cursor, '#') !== ''
  const zero = !filled && oneOf(cursor, '0') !== ''
  const implied = zero && defaultAlign === '>' ? '=' : defaultAlign
  const fill = filled ? spec.slice(0, fillEnd) : zero ? '0' : ' '
  return { fill, align: align === '' ? implied : align, sign, noNegativeZero, alternate }
}

/** Takes decimal digits of any script; -1 when there is none. */
function readNumber(cursor: Cursor): number | TextProblem {
  const start = cursor.at
  let value = 0
  for (;;) {
    const code = cursor.spec.codePointAt(cursor.at) ?? 0
    const digit = decimalValue(code)
    if (digit < 0) return cursor.at === start ? -1 : value
    value = value * 10 + digit
    if (value > SSIZE_MAX) return problem('ValueError', 'Too many decimal digits in format string')
    cursor.at += code > 0xffff ? 2 : 1
  }
}

function readSeparator(cursor: Cursor): Separator | TextProblem {
  const first = oneOf(cursor, ',_') as Separator
  const second = cursor.spec.charAt(cursor.at)
  if ((first === ',' && second === '_') || (first === '_' && second === ',')) {
    return problem('ValueError', "Cannot specify both ',' and '_'.")
  }
  return first
}

function readFraction(cursor: Cursor): Fraction | TextProblem {
  if (oneOf(cursor, '.') === '') return { precision: -1, fractionSeparator: '' }
  const precision = readNumber(cursor)
  if (isProblem(precision)) return precision
  const fractionSeparator = readSeparator(cursor)
  if (isProblem(fractionSeparator)) return fractionSeparator
  if (precision < 0 && fractionSeparator === '') return problem('ValueError', 'Format specifier missing precision')
  return { precision, fractionSeparator }
}

/** Takes the next character when it is one of the choices. */
function oneOf(cursor: Cursor, choices: string): string {
  const character = cursor.spec.charAt(cursor.at)
  if (character === '' || !choices.includes(character)) return ''
  cursor.at++
  return character
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
