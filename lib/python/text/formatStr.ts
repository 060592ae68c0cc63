/**
 * format(str, spec): fill, align, width, and a precision that cuts. Follows format_string_internal of CPython.
 */
import { codePointLength, sliceCodePoints } from './codePoints'
import {
  MAX_TEXT_LENGTH,
  pad,
  parseFormatSpec,
  unknownFormatCode,
  type FormatSpec,
  type FormatSubject,
} from './formatSpec'
import { outOfMemory } from './int'
import { isProblem, problem, type TextProblem } from './problem'

export function formatStr(text: string, spec: string, typeName = 'str'): string | TextProblem {
  if (spec === '') return text
  const subject: FormatSubject = { typeName, defaultAlign: '<', defaultType: 's' }
  const read = parseFormatSpec(spec, subject)
  if (isProblem(read)) return read
  const refused = refusal(read, typeName)
  if (refused !== undefined) return refused
  if (read.width > MAX_TEXT_LENGTH) return outOfMemory
  const cut = read.precision < 0 ? text : sliceCodePoints(text, 0, read.precision)
  return pad(cut, codePointLength(cut), read)
}

function refusal(spec: FormatSpec, typeName: string): TextProblem | undefined {
  if (spec.type !== '' && spec.type !== 's') return unknownFormatCode(spec.type, typeName)
  if (spec.sign === ' ') return problem('ValueError', 'Space not allowed in string format specifier')
  if (spec.sign !== '') return problem('ValueError', 'Sign not allowed in string format specifier')
  if (spec.noNegativeZero) {
    return problem('ValueError', 'Negative zero coercion (z) not allowed in string format specifier')
  }
  if (spec.alternate) return problem('ValueError', 'Alternate form (#) not allowed in string format specifier')
  if (spec.align === '=') return problem('ValueError', "'=' alignment not allowed in string format specifier")
  return undefined
}
