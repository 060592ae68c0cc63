/** Text to decimal, exactly: digits of any script, underscores as in Python's literals, `inf` and `nan` with payloads. */
import { toDecimalAscii } from '../decimalAscii'
import { trimSpace } from '../float'
import { finalize, invalid } from './rounding'
import { type Dec, finite, infinity, NAN } from './value'
import { condition, type Work } from './work'

const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d+))?$/i
const SPECIAL = /^([+-]?)(?:(inf|infinity)|(s?)nan(\d*))$/i

/** As `Decimal(text)` reads: spaces around and underscores anywhere are allowed. Null if it is no number. */
export function readDecimal(text: string): Dec | null {
  return readPlain(trimSpace(toDecimalAscii(text)).replaceAll('_', ''))
}

/** Without spaces or underscores, as a context's `create_decimal` reads. */
export function readStrictly(text: string): Dec | null {
  return /[\s_]/.test(text) ? null : readPlain(toDecimalAscii(text))
}

function readPlain(text: string): Dec | null {
  const number = NUMBER.exec(text)
  if (number !== null) {
    const [, sign, whole = '', fraction = '', only = '', exponent = '0'] = number
    const digits = whole + fraction + only
    return finite(sign === '-', BigInt(digits), BigInt(exponent) - BigInt(fraction.length + only.length))
  }
  const special = SPECIAL.exec(text)
  if (special === null) return null
  const [, sign, infinite, signalling, payload = ''] = special
  if (infinite !== undefined) return infinity(sign === '-')
  return {
    ...NAN,
    form: signalling === '' ? 'nan' : 'snan',
    negative: sign === '-',
    coefficient: payload === '' ? 0n : BigInt(payload),
  }
}

/** Keeps the value as it is; what lies beyond every context is invalid. `work` has the widest bounds. */
export function exactly(value: Dec | null, work: Work): Dec {
  if (value === null) return invalid(work, condition.CONVERSION_SYNTAX)
  if (value.form !== 'finite') return value
  const made = finalize(value, work)
  const lost = condition.INEXACT | condition.ROUNDED | condition.CLAMPED
  if ((work.status & lost) !== 0) {
    work.status &= ~0xffff
    return invalid(work)
  }
  work.status &= condition.CONVERSION_SYNTAX | condition.INVALID_OPERATION
  return made
}
