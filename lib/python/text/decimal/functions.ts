/**
 * exp, ln, log10 and sqrt, correctly rounded: an approximation with its bound is made wider until both ends of it round to
 * the same. What is exact is told apart first, so that this ends.
 */
import { integerSquareRoot } from '../int'
import { expFixed, logFixed, logOfTen } from './fixedPoint'
import { finalize, invalid, nanOf, overflow } from './rounding'
import {
  adjusted,
  type Dec,
  digitCount,
  finite,
  infinity,
  isZero,
  larger,
  ONE,
  tenTo,
  TooManyDigits,
  withSign,
} from './value'
import { condition, etiny, type Work } from './work'

/** A value known to lie within one unit of coefficient's last digit. */
interface Near {
  readonly coefficient: bigint
  readonly exponent: bigint
}

/** Beyond so many digits a series would take too long. */
const MOST_DIGITS = 20_000n

/** Asks for ever better approximations until one decides the digit; always inexact. Halves to even. */
function decided(work: Work, near: (digits: bigint) => Near): Dec {
  if (work.prec > MOST_DIGITS) throw new TooManyDigits()
  const rounding: Work = { ...work, rounding: 'ROUND_HALF_EVEN' }
  for (let digits = work.prec + 3n; ; digits += work.prec / 2n + 10n) {
    const { coefficient, exponent } = near(digits)
    const size = coefficient < 0n ? -coefficient : coefficient
    const excess = digitCount(size) - work.prec
    const unit = excess > 0n ? tenTo(excess) : 1n
    const rest = (2n * size) % unit
    if (excess <= 0n || rest < 6n || unit - rest < 6n) continue
    const made = finalize(finite(coefficient < 0n, size, exponent), rounding)
    work.status |= rounding.status | condition.INEXACT | condition.ROUNDED
    return made
  }
}

export function exp(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (value.form === 'infinite') return value.negative ? finite(false, 0n, 0n) : value
  if (isZero(value)) return ONE
  const top = adjusted(value)
  if (top > 20n) return outOfRange(value.negative, work)
  if (top < -work.prec - 1n) return nearOne(value, work)
  return decided(work, (digits) => expNear(value, digits))
}

function outOfRange(isSmall: boolean, work: Work): Dec {
  const rounding: Work = { ...work, rounding: 'ROUND_HALF_EVEN' }
  const made = isSmall ? finalize(finite(false, 1n, etiny(work) - 3n), rounding) : overflow(false, rounding)
  work.status |= rounding.status
  return made
}

/** Of so small an argument the exponential rounds to one, with all its digits. */
function nearOne(_value: Dec, work: Work): Dec {
  work.status |= condition.INEXACT | condition.ROUNDED
  const zeros = work.prec - 1n
  return finite(false, tenTo(zeros), -zeros)
}

/** exp(value) to so many digits: powers of ten taken out first. */
function expNear(value: Dec, digits: bigint): Near {
  const scale = Number(digits + larger(0n, adjusted(value)) + 4n)
  const x = fixedOf(value, scale)
  const ten = logOfTen(scale)
  const powers = floorDivide(x, ten)
  return { coefficient: expFixed(x - powers * ten, scale), exponent: powers - BigInt(scale) }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b < 0n ? quotient - 1n : quotient
}

function fixedOf({ negative, coefficient, exponent }: Dec, scale: number): bigint {
  const shift = exponent + BigInt(scale)
  const isGone = -shift > digitCount(coefficient)
  const size = shift >= 0n ? coefficient * tenTo(shift) : isGone ? 0n : coefficient / tenTo(-shift)
  return negative ? -size : size
}

/** The natural logarithm of a number above 0, to so many digits; `ofTen` divides it by that of ten. */
function logNear(value: Dec, digits: bigint, ofTen: boolean): Near {
  const top = adjusted(value)
  // A value near one has a small logarithm, with as many leading zeros.
  const exponent = leadsWithNine(value) ? top + 1n : top
  const lost = exponent === 0n ? zerosAfterOne(value) : 0n
  const scale = Number(digits + lost + 6n)
  const mantissa = fixedOf(finite(false, value.coefficient, value.exponent - exponent), scale)
  const ten = logOfTen(scale)
  const log = logFixed(mantissa, scale)
  const unit = tenTo(BigInt(scale))
  const total = ofTen ? exponent * unit + (log * unit) / ten : exponent * ten + log
  return { coefficient: total, exponent: -BigInt(scale) }
}

function leadsWithNine({ coefficient }: Dec): boolean {
  return Number(coefficient.toString().slice(0, 1)) >= 4
}

/** How many digits after the first agree with one, from above or below. */
function zerosAfterOne({ coefficient }: Dec): bigint {
  const digits = coefficient.toString()
  const [agreeing = ''] = /^(?:10*|9+)/.exec(digits) ?? []
  return BigInt(agreeing.length)
}

function logarithm(value: Dec, work: Work, ofTen: boolean): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (isZero(value)) return infinity(true)
  if (value.negative) return invalid(work)
  if (value.form === 'infinite') return value
  const exact = exactLogarithm(value, ofTen)
  if (exact !== null) return finalize(exact, work)
  return decided(work, (digits) => logNear(value, digits, ofTen))
}

/** Of one, and with base ten of any power of it. */
function exactLogarithm(value: Dec, ofTen: boolean): Dec | null {
  if (!/^10*$/.test(value.coefficient.toString())) return null
  const top = adjusted(value)
  if (!ofTen && top !== 0n) return null
  return withSign(finite(false, top < 0n ? -top : top, 0n), top < 0n)
}

export function ln(value: Dec, work: Work): Dec {
  return logarithm(value, work, false)
}

export function log10(value: Dec, work: Work): Dec {
  return logarithm(value, work, true)
}

export function squareRoot(value: Dec, work: Work): Dec {
  const nan = nanOf(work, value)
  if (nan !== null) return nan
  if (isZero(value)) return finalize(finite(value.negative, 0n, floorDivide(value.exponent, 2n)), work)
  if (value.negative) return invalid(work)
  if (value.form === 'infinite') return value
  return finalizeRoot(value, work)
}

function finalizeRoot(value: Dec, work: Work): Dec {
  const ideal = floorDivide(value.exponent, 2n)
  const isOdd = value.exponent % 2n !== 0n
  const digits = digitCount(value.coefficient)
  const length = isOdd ? digits / 2n + 1n : (digits + 1n) / 2n
  const square = isOdd ? value.coefficient * 10n : value.coefficient
  const shift = work.prec + 1n - length
  const scaled = shift >= 0n ? square * tenTo(2n * shift) : square / tenTo(-2n * shift)
  const root = rootOf(scaled)
  const exact = root * root === scaled && (shift >= 0n || square % tenTo(-2n * shift) === 0n)
  const rounding: Work = { ...work, rounding: 'ROUND_HALF_EVEN' }
  const made = finalize(exact ? backToIdeal(root, shift, ideal) : stickyRoot(root, shift, ideal), rounding)
  work.status |= rounding.status
  return made
}

function rootOf(value: bigint): bigint {
  const root = integerSquareRoot(value)
  return typeof root === 'object' ? 0n : BigInt(root)
}

function backToIdeal(root: bigint, shift: bigint, ideal: bigint): Dec {
  if (shift >= 0n) return finite(false, root / tenTo(shift), ideal)
  return finite(false, root * tenTo(-shift), ideal)
}

function stickyRoot(root: bigint, shift: bigint, ideal: bigint): Dec {
  return finite(false, root % 5n === 0n ? root + 1n : root, ideal - shift)
}
