/**
 * format(complex, spec): both parts by one specification, then padded as one text. Follows format_complex_internal.
 *
 * Without a type it is repr's look: parentheses, and no real part where it is a positive zero.
 */
import { convertFloat, floatLimit, floatParts } from './formatFloat'
import { pad, parseFormatSpec, unknownFormatCode, type FormatSpec, type FormatSubject } from './formatSpec'
import { layOutNumber } from './numberLayout'
import { isProblem, problem, type TextProblem } from './problem'
import { reprComplex, type PyComplex } from './complex'

export function formatComplex(value: PyComplex, spec: string, typeName = 'complex'): string | TextProblem {
  if (spec === '') return reprComplex(value)
  const subject: FormatSubject = { typeName, defaultAlign: '>', defaultType: '' }
  const read = parseFormatSpec(spec, subject)
  if (isProblem(read)) return read
  return refusal(read, typeName) ?? formatBoth(value, read)
}

function refusal(spec: FormatSpec, typeName: string): TextProblem | undefined {
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) return unknownFormatCode(spec.type, typeName)
  if (spec.fill === '0') return problem('ValueError', 'Zero padding is not allowed in complex format specifier')
  if (spec.align === '=') {
    return problem('ValueError', "'=' alignment flag is not allowed in complex format specifier")
  }
  return floatLimit(spec)
}

function formatBoth(value: PyComplex, spec: FormatSpec): string {
  const skipReal = spec.type === '' && Object.is(value.real, 0)
  const inner: FormatSpec = { ...spec, width: -1, fill: ' ', align: '<' }
  const real = skipReal ? '' : part(value.real, inner)
  const imaginary = part(value.imaginary, skipReal ? inner : { ...inner, sign: '+' })
  const text = spec.type === '' && !skipReal ? `(${real}${imaginary}j)` : `${real}${imaginary}j`
  return pad(text, text.length, spec)
}

function part(value: number, spec: FormatSpec): string {
  return layOutNumber(floatParts(convertFloat(value, spec, { addPointZero: false })), spec, 3)
}
