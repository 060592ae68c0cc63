/**
 * format(int, spec): b c d n o x X, and the float types through the nearest float. Follows format_long_internal of
 * CPython.
 */
import { formatFloatSpec } from './formatFloat'
import { MAX_TEXT_LENGTH, parseFormatSpec, unknownFormatCode, type FormatSpec, type FormatSubject } from './formatSpec'
import { absolute, intToFloat, outOfMemory, type PyInt } from './int'
import { intDigits, intToText } from './intText'
import { layOutNumber, type NumberParts } from './numberLayout'
import { isProblem, problem, type TextProblem } from './problem'

/** `toFloat`: the float that the float types write, where it is not the nearest one. */
export function formatInt(
  value: PyInt,
  spec: string,
  typeName = 'int',
  most?: number,
  toFloat: () => number | TextProblem = () => intToFloat(value),
): string | TextProblem {
  if (spec === '') return intToText(value, most)
  const subject: FormatSubject = { typeName, defaultAlign: '>', defaultType: 'd' }
  const read = parseFormatSpec(spec, subject)
  if (isProblem(read)) return read
  if (read.type !== '' && 'eEfFgG%'.includes(read.type)) {
    const float = toFloat()
    return isProblem(float) ? float : formatFloatSpec(float, read, typeName)
  }
  if (read.type !== '' && !'bcdnoxX'.includes(read.type)) return unknownFormatCode(read.type, typeName)
  return formatWhole(value, read, most)
}

function formatWhole(value: PyInt, spec: FormatSpec, most?: number): string | TextProblem {
  if (spec.precision >= 0) return problem('ValueError', 'Precision not allowed in integer format specifier')
  if (spec.noNegativeZero) {
    return problem('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier')
  }
  if (spec.width > MAX_TEXT_LENGTH) return outOfMemory
  const parts = spec.type === 'c' ? characterParts(value, spec) : wholeParts(value, spec, most)
  return isProblem(parts) ? parts : layOutNumber(parts, spec, 'boxX'.includes(spec.type || 'd') ? 4 : 3)
}

function characterParts(value: PyInt, spec: FormatSpec): NumberParts | TextProblem {
  if (spec.sign !== '') return problem('ValueError', "Sign not allowed with integer format specifier 'c'")
  if (spec.alternate) return problem('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'")
  if (value < -(2n ** 63n) || value >= 2n ** 63n) {
    return problem('OverflowError', 'Python int too large to convert to C long')
  }
  if (value < 0 || value > 0x10ffff) return problem('OverflowError', '%c arg not in range(0x110000)')
  return { negative: false, prefix: '', digits: '', fraction: '', rest: String.fromCodePoint(Number(value)) }
}

function wholeParts(value: PyInt, spec: FormatSpec, most?: number): NumberParts | TextProblem {
  const digits = digitsOf(value, spec.type, most)
  if (isProblem(digits)) return digits
  const prefix = spec.alternate && 'boxX'.includes(spec.type || 'd') ? `0${spec.type}` : ''
  return { negative: value < 0, prefix, digits, fraction: '', rest: '' }
}

function digitsOf(value: PyInt, type: string, most?: number): string | TextProblem {
  switch (type) {
    case 'b':
      return intDigits(value, 2)
    case 'o':
      return intDigits(value, 8)
    case 'x':
      return intDigits(value, 16)
    case 'X':
      return intDigits(value, 16).toUpperCase()
    default:
      return intToText(absolute(value), most)
  }
}
