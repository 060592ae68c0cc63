/**
 * format(Decimal, spec): the types e E f F g G n % and none, with the digits rounded as the context rounds.
 *
 * Without a type a number is written as `str` does. The whole digits are grouped by the spec's separator, or with `n` as the
 * locale says, which here is that of C unless the caller brings another.
 */
import type { FormatSpec, Separator } from '../formatSpec'
import { MAX_TEXT_LENGTH, pad } from '../formatSpec'
import { outOfMemory } from '../int'
import { layOutNumber } from '../numberLayout'
import { problem, type TextProblem } from '../problem'
import { dropDigits } from './rounding'
import { specialText } from './show'
import { type Dec, digitCount, finite, isZero, tenTo } from './value'
import type { Rounding } from './work'

export interface DecimalLocale {
  readonly point: string
  readonly separator: string
  readonly grouping: string
}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(?=[\d,_])(\d+)?([,_])?)?([eEfFgGn%])?$/su
const SSIZE_MAX = 2n ** 63n
/** The largest precision of a context is the largest of a format too. */
const MOST = 999_999_999_999_999_999n

interface DecimalSpec extends FormatSpec {
  readonly zeroPadded: boolean
}

function readSpec(text: string, capitals: boolean): DecimalSpec | TextProblem {
  const found = SPEC.exec(text)
  const wrong = problem('ValueError', 'invalid format string')
  if (found === null) return wrong
  const [, fill, align, sign = '', z, alternate, zero, width, separator, precision, fraction, type] = found
  if (zero !== undefined && align !== undefined) return wrong
  if (type === 'n' && separator !== undefined) return wrong
  if (BigInt(width ?? 0) >= SSIZE_MAX || BigInt(precision ?? 0) >= SSIZE_MAX)
    return problem('OverflowError', "cannot fit 'int' into an index-sized integer")
  if (BigInt(width ?? 0) > MOST || BigInt(precision ?? 0) > MOST)
    return problem('ValueError', 'format specification exceeds internal limits of _decimal')
  if (Number(width ?? 0) > MAX_TEXT_LENGTH || Number(precision ?? 0) > MAX_TEXT_LENGTH) return outOfMemory
  // What the pattern takes is one of the characters of the type.
  return {
    fill: zero !== undefined ? '0' : (fill ?? ' '),
    align: zero !== undefined ? '=' : ((align ?? '>') as FormatSpec['align']),
    sign: sign as FormatSpec['sign'],
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    width: Number(width ?? 0),
    separator: (separator ?? '') as Separator,
    precision: precision === undefined ? -1 : Number(precision),
    fractionSeparator: (fraction ?? '') as Separator,
    type: type ?? (capitals ? 'G' : 'g'),
    zeroPadded: zero !== undefined,
  }
}

export function formatDecimal(
  value: Dec,
  text: string,
  context: { readonly rounding: Rounding; readonly capitals: boolean },
  locale: DecimalLocale | null,
): string | TextProblem {
  const spec = readSpec(text, context.capitals)
  if ('error' in spec) return spec
  if (value.form !== 'finite') return layOutSpecial(value, spec)
  const kind = spec.type === 'n' ? 'g' : spec.type
  const scaled = kind === '%' ? finite(value.negative, value.coefficient, value.exponent + 2n) : value
  const rounded = roundFor(scaled, kind, spec.precision, context.rounding)
  const isWholeZero = isZero(rounded) && rounded.exponent > 0n && 'fF%'.includes(kind)
  const shown = isWholeZero ? finite(rounded.negative, 0n, 0n) : rounded
  return layOut(shown, kind, spec, locale)
}

function layOutSpecial(value: Dec, spec: DecimalSpec): string {
  const percent = spec.type === '%' ? '%' : ''
  const rest = specialText({ ...value, negative: false }) + percent
  const align = spec.zeroPadded ? '>' : spec.align
  const parts = { negative: value.negative, prefix: '', digits: '', fraction: '', rest }
  return layOutNumber(parts, { ...spec, align, fill: spec.zeroPadded ? ' ' : spec.fill }, 3)
}

function roundFor(value: Dec, kind: string, precision: number, rounding: Rounding): Dec {
  if (precision < 0) return value
  if ('fF%'.includes(kind)) return rescaleTo(value, BigInt(-precision), rounding)
  const digits = BigInt('eE'.includes(kind) ? precision + 1 : Math.max(1, precision))
  if ('gG'.includes(kind) && digitCount(value.coefficient) <= digits) return value
  return isZero(value) ? value : roundToDigits(value, digits, rounding)
}

function rescaleTo(value: Dec, exponent: bigint, rounding: Rounding): Dec {
  if (isZero(value)) return finite(value.negative, 0n, exponent)
  if (value.exponent >= exponent)
    return finite(value.negative, value.coefficient * tenTo(value.exponent - exponent), exponent)
  const { coefficient } = dropDigits(value.coefficient, exponent - value.exponent, value.negative, rounding)
  return finite(value.negative, coefficient, exponent)
}

function roundToDigits(value: Dec, digits: bigint, rounding: Rounding): Dec {
  const top = value.exponent + digitCount(value.coefficient) - digits
  const made = rescaleTo(value, top, rounding)
  return digitCount(made.coefficient) > digits ? rescaleTo(made, top + 1n, rounding) : made
}

/** How many digits stand before the point. */
function pointPlace(value: Dec, kind: string, precision: number, left: bigint): bigint {
  if ('eE'.includes(kind)) return isZero(value) && precision >= 0 ? BigInt(1 - precision) : 1n
  if ('fF%'.includes(kind)) return left
  return value.exponent <= 0n && left > -6n ? left : 1n
}

function layOut(value: Dec, kind: string, spec: DecimalSpec, locale: DecimalLocale | null): string {
  const digits = value.coefficient.toString()
  const left = value.exponent + BigInt(digits.length)
  const place = pointPlace(value, kind, spec.precision, left)
  if (place > BigInt(MAX_TEXT_LENGTH) || place < BigInt(-MAX_TEXT_LENGTH)) tenTo(BigInt(MAX_TEXT_LENGTH))
  const at = Number(place)
  const whole = at <= 0 ? '0' : digits.slice(0, at) + '0'.repeat(Math.max(0, at - digits.length))
  const fraction = at <= 0 ? '0'.repeat(-at) + digits : digits.slice(at)
  const exponent = left - place
  const letter = 'eg'.includes(kind) ? 'e' : 'E'
  const power = exponent !== 0n || 'eE'.includes(kind) ? `${letter}${exponent < 0n ? '' : '+'}${exponent}` : ''
  const point = fraction !== '' || spec.alternate ? `${locale?.point ?? '.'}${fraction}` : ''
  const negative = value.negative && !(spec.noNegativeZero && isZero(value))
  const rest = power + (kind === '%' ? '%' : '')
  const parts = { negative, prefix: '', digits: whole, fraction: point, rest }
  if (locale !== null && locale.separator !== '' && locale.grouping !== '') {
    const sign = negative || spec.sign === '+' || spec.sign === ' ' ? 1 : 0
    const least = spec.zeroPadded ? spec.width - sign - point.length - rest.length : 0
    return layOutNumber({ ...parts, digits: groupByLocale(whole, locale, least) }, { ...spec, separator: '' }, 3)
  }
  if (spec.zeroPadded || spec.align !== '=') return layOutNumber(parts, spec, 3)
  return padAfterSign(layOutNumber(parts, { ...spec, align: '<', width: 0 }, 3), spec)
}

/** Fill between sign and digits that is never grouped, not even if it is zeros. */
function padAfterSign(text: string, spec: DecimalSpec): string {
  const sign = /^[-+ ]/.test(text) ? text.slice(0, 1) : ''
  const room = { ...spec, align: '>' as const, width: spec.width - sign.length }
  return sign + pad(text.slice(sign.length), text.length - sign.length, room)
}

/** Sizes of the groups from the right stand in the characters of `grouping`; zeros before the digits are grouped too. */
function groupByLocale(digits: string, { separator, grouping }: DecimalLocale, leastWidth: number): string {
  const groups: string[] = []
  let left = digits
  let least = leastWidth
  for (let at = 0; ; at++) {
    const wanted = Math.max(left.length, least, 1)
    const size = Math.min(wanted, groupSize(grouping, at))
    groups.unshift(left.slice(-size).padStart(size, '0'))
    left = left.slice(0, -size)
    least -= size
    if (left === '' && least <= 0) return groups.join(separator)
    least -= separator.length
  }
}

/** The last size repeats where a NUL follows it, and is that of all the rest where the largest character does. */
function groupSize(grouping: string, at: number): number {
  const size = grouping.charCodeAt(Math.min(at, grouping.length - 1))
  if (size !== 0) return size >= 127 ? Infinity : size
  return grouping.length > 1 ? grouping.charCodeAt(grouping.length - 2) : Infinity
}
