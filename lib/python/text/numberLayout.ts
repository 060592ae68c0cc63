/**
 * Lays out the digits of a formatted number: sign, prefix, groups, zero padding that groups too, and fill.
 *
 * Zeros that pad after the sign are digits to be grouped, so a width may be exceeded by one: a separator never leads.
 * A fraction's digits are grouped from the point. Follows calc_number_widths and _PyUnicode_InsertThousandsGrouping.
 */
import type { FormatSpec, Separator } from './formatSpec'
import { pad } from './formatSpec'

export interface NumberParts {
  readonly negative: boolean
  /** `0x` and the like, between the sign and the digits. */
  readonly prefix: string
  /** The digits before the point. */
  readonly digits: string
  /** `.` and the digits after it, or ''. */
  readonly fraction: string
  /** Exponent, `%`, or the whole of inf and nan. */
  readonly rest: string
}

/** The number with its sign, groups and zero padding, filled to the width. */
export function layOutNumber(parts: NumberParts, spec: FormatSpec, groupSize: 3 | 4): string {
  const sign = parts.negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : ''
  const tail = groupFraction(parts.fraction, spec.fractionSeparator, groupSize) + parts.rest
  const zeros = spec.fill === '0' && spec.align === '='
  const least = zeros ? spec.width - sign.length - parts.prefix.length - tail.length : 0
  const digits = parts.digits === '' ? '' : groupDigits(parts.digits, least, spec.separator, groupSize)
  const head = sign + parts.prefix
  const length = Array.from(head).length + digits.length + tail.length
  if (spec.align !== '=') return pad(head + digits + tail, length, spec)
  return head + spec.fill.repeat(Math.max(0, spec.width - length)) + digits + tail
}

/** Groups from the right and pads with zeros to at least so many characters, separators included. */
function groupDigits(digits: string, least: number, separator: Separator, size: number): string {
  if (separator === '') return digits.padStart(least, '0')
  const groups: string[] = []
  let left = digits
  let missing = least
  for (;;) {
    const length = Math.min(size, Math.max(left.length, missing, 1))
    groups.push(left.slice(-length).padStart(length, '0'))
    left = left.slice(0, -length)
    missing -= length
    if (left === '' && missing <= 0) return groups.reverse().join(separator)
    missing -= 1
  }
}

function groupFraction(fraction: string, separator: Separator, size: number): string {
  if (separator === '' || fraction === '') return fraction
  const groups: string[] = []
  for (let i = 1; i < fraction.length; i += size) groups.push(fraction.slice(i, i + size))
  return `.${groups.join(separator)}`
}
