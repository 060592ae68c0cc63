/** The value of a number literal whose shape the tokenizer has already approved. */
import type { ConstantValue } from './tree'

/** CPython's limit on decimal digits, so that reading a number takes no quadratic time. */
export const MAX_DIGITS = 4300

/** Null when a decimal integer has more than `most` digits; 0 is no limit. */
export function numberValue(literal: string, most = MAX_DIGITS): ConstantValue | null {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal
  const last = text.charCodeAt(text.length - 1) | 32
  const isPrefixed = text.length > 1 && text.charCodeAt(0) === 48 && /[xob]/i.test(text.charAt(1))
  if (isPrefixed) return integer(text)
  if (last === 106) return { type: 'complex', imag: Number(text.slice(0, -1)) }
  if (/[.e]/i.test(text)) return { type: 'float', value: Number(text) }
  return most > 0 && text.length > most ? null : integer(text)
}

/** Number of digits of a decimal literal, underscores aside. */
export function decimalDigits(literal: string): number {
  return literal.replaceAll('_', '').length
}

function integer(text: string): ConstantValue {
  const value = Number(text)
  return { type: 'int', value: Number.isSafeInteger(value) ? value : BigInt(text) }
}
