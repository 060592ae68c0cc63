/**
 * format(float, spec): the types e E f F g G n % and none. Follows format_float_internal of CPython.
 *
 * Without a type a float is written as repr does, or with a precision as g does but never without a point or exponent.
 */
import { floatText, type FloatConversion } from './float'
import { MAX_TEXT_LENGTH, parseFormatSpec, unknownFormatCode, type FormatSpec, type FormatSubject } from './formatSpec'
import { outOfMemory } from './int'
import { layOutNumber, type NumberParts } from './numberLayout'
import { isProblem, problem, type TextProblem } from './problem'
import { reprFloat } from './float'

const INT_MAX = 2 ** 31 - 1

export function formatFloat(value: number, spec: string, typeName = 'float'): string | TextProblem {
  if (spec === '') return reprFloat(value)
  const subject: FormatSubject = { typeName, defaultAlign: '>', defaultType: '' }
  const read = parseFormatSpec(spec, subject)
  return isProblem(read) ? read : formatFloatSpec(value, read, typeName)
}

/** Formats by a specification already read; formatInt comes here for e, f and the like. */
export function formatFloatSpec(value: number, spec: FormatSpec, typeName: string): string | TextProblem {
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) return unknownFormatCode(spec.type, typeName)
  const limit = floatLimit(spec)
  if (limit !== undefined) return limit
  const text = convertFloat(spec.type === '%' ? value * 100 : value, spec, { addPointZero: true })
  return layOutNumber(floatParts(spec.type === '%' ? `${text}%` : text), spec, 3)
}

export function floatLimit(spec: FormatSpec): TextProblem | undefined {
  if (spec.precision > INT_MAX) return problem('ValueError', 'precision too big')
  return spec.precision > MAX_TEXT_LENGTH || spec.width > MAX_TEXT_LENGTH ? outOfMemory : undefined
}

export interface Conversion {
  readonly kind: FloatConversion
  readonly precision: number
}

/** The conversion and precision that a type and its precision mean. */
function conversionOf(spec: FormatSpec): Conversion {
  const lower = spec.type.toLowerCase()
  if (lower === '') return spec.precision < 0 ? { kind: 'r', precision: 0 } : { kind: 'g', precision: spec.precision }
  const kind = lower === 'e' ? 'e' : lower === 'f' || lower === '%' ? 'f' : 'g'
  return { kind, precision: spec.precision < 0 ? 6 : spec.precision }
}

export function convertFloat(value: number, spec: FormatSpec, options: { readonly addPointZero: boolean }): string {
  const { kind, precision } = conversionOf(spec)
  const addPointZero = spec.type === '' && options.addPointZero
  const text = floatText(value, kind, precision, { alternate: spec.alternate, addPointZero })
  const positive = spec.noNegativeZero && /^-[0.]*(e|$)/.test(text) ? text.slice(1) : text
  return spec.type !== '' && 'EFG'.includes(spec.type) ? positive.toUpperCase() : positive
}

/** Splits the text of a float into what layOutNumber places. */
export function floatParts(text: string): NumberParts {
  const [, minus, digits = '', fraction = '', rest = ''] = /^(-?)(\d*)(\.\d*)?(.*)$/.exec(text) ?? []
  return { negative: minus === '-', prefix: '', digits, fraction, rest }
}
