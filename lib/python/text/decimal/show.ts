/** A decimal as text: the scientific notation of `str` and the engineering one, both exact. */
import { adjusted, type Dec } from './value'

export function specialText({ form, negative, coefficient }: Dec): string {
  const sign = negative ? '-' : ''
  if (form === 'infinite') return `${sign}Infinity`
  return `${sign}${form === 'snan' ? 'sNaN' : 'NaN'}${coefficient === 0n ? '' : coefficient}`
}

export function showDecimal(
  value: Dec,
  options: { readonly engineering?: boolean; readonly capitals: boolean },
): string {
  if (value.form !== 'finite') return specialText(value)
  const digits = value.coefficient.toString()
  const top = adjusted(value)
  const sign = value.negative ? '-' : ''
  if (value.exponent <= 0n && top >= -6n) return sign + withPoint(digits, digits.length + Number(value.exponent))
  const before = options.engineering === true ? engineeringDigits(value, top) : 1
  const exponent = top - BigInt(before - 1)
  const mantissa = withPoint(digits, before)
  if (exponent === 0n) return sign + mantissa
  return `${sign}${mantissa}${options.capitals ? 'E' : 'e'}${exponent < 0n ? '' : '+'}${exponent}`
}

/** Digits before the point, so that the exponent is a multiple of three. */
function engineeringDigits(value: Dec, top: bigint): number {
  const rest = Number(((top % 3n) + 3n) % 3n)
  if (value.coefficient !== 0n) return rest + 1
  // A zero shows the exponent above it.
  return rest === 0 ? 1 : rest - 2
}

/** The digits with a point after the first `before` of them, and zeros where there are none. */
function withPoint(digits: string, before: number): string {
  if (before <= 0) return `0.${'0'.repeat(-before)}${digits}`
  if (before >= digits.length) return digits + '0'.repeat(before - digits.length)
  return `${digits.slice(0, before)}.${digits.slice(before)}`
}
