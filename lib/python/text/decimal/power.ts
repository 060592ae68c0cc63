/** Powers, as libmpdec makes them: whole exponents by squaring with some digits more, others by exp(y * ln(x)). */
import { multiply } from './arithmetic'
import { order } from './comparison'
import { divide } from './division'
import { exp, ln } from './functions'
import { finalize, invalid, nanOf } from './rounding'
import { wholeOf } from './digits'
import {
  adjusted,
  type Dec,
  digitCount,
  finite,
  infinity,
  isInteger,
  isOddInteger,
  isZero,
  larger,
  ONE,
  tenTo,
  withSign,
} from './value'
import { condition, etiny, stepWork, type Work } from './work'

const EXTRA_DIGITS = 23n
/** No exponent of more digits leaves a power within bounds, but for a base of one. */
const LARGEST_EXPONENT_DIGITS = 19n

export function power(base: Dec, exponent: Dec, work: Work): Dec {
  const nan = nanOf(work, base, exponent)
  if (nan !== null) return nan
  const isWhole = exponent.form === 'finite' && isInteger(exponent)
  const negative = base.negative && isWhole && isOddInteger(exponent)
  if (isZero(base)) return powerOfZero(exponent, negative, work)
  if (base.negative && !isWhole) return invalid(work)
  if (exponent.form === 'infinite') return infinitePower(base, exponent, work)
  if (base.form === 'infinite') {
    if (isZero(exponent)) return ONE
    return exponent.negative ? finite(negative, 0n, 0n) : infinity(negative)
  }
  if (isZero(exponent)) return withSign(ONE, negative)
  if (order(withSign(base, false), ONE) === 0) return powerOfOne(base, exponent, isWhole, negative, work)
  const outside = outOfBounds(base, exponent, negative, work)
  if (outside !== null) return outside
  return isWhole ? wholePower(base, exponent, negative, work) : realPower(base, exponent, work)
}

function powerOfZero(exponent: Dec, negative: boolean, work: Work): Dec {
  if (isZero(exponent)) return invalid(work)
  return exponent.negative ? infinity(negative) : finite(negative, 0n, 0n)
}

function allDigitsOfOne(negative: boolean, work: Work): Dec {
  return finite(negative, tenTo(work.prec - 1n), 1n - work.prec)
}

function infinitePower(base: Dec, exponent: Dec, work: Work): Dec {
  const size = order(withSign(base, false), ONE)
  if (size === 0) {
    work.status |= condition.INEXACT | condition.ROUNDED
    return allDigitsOfOne(false, work)
  }
  return size > 0 === !exponent.negative ? infinity(false) : finite(false, 0n, 0n)
}

/** One to a whole power keeps its zeros, as often as there is room. */
function powerOfOne(base: Dec, exponent: Dec, isWhole: boolean, negative: boolean, work: Work): Dec {
  const zeros = -base.exponent
  if (isWhole && !exponent.negative) {
    const most = work.prec - 1n
    const count =
      digitCount(exponent.coefficient) + exponent.exponent > LARGEST_EXPONENT_DIGITS
        ? most + 1n
        : zeros * wholeOf(exponent)
    if (zeros === 0n || count <= most)
      return finite(negative, tenTo(larger(0n, zeros === 0n ? 0n : count)), zeros === 0n ? 0n : -count)
    work.status |= condition.ROUNDED
    return allDigitsOfOne(negative, work)
  }
  if (isWhole) return withSign(ONE, negative)
  work.status |= condition.INEXACT | condition.ROUNDED
  return allDigitsOfOne(negative, work)
}

/** A power that is certainly too large or too small, from a bound on its logarithm. */
function outOfBounds(base: Dec, exponent: Dec, negative: boolean, work: Work): Dec | null {
  const top = adjusted(base)
  const grows = order(withSign(base, false), ONE) > 0 === !exponent.negative
  // |log10 base| is at least this power of ten: for a base near one, by how near it is.
  const least = logarithmExponent(base, top)
  if (least + adjusted(exponent) <= digitCount(grows ? work.emax : -etiny(work))) return null
  const made = finite(negative, 1n, grows ? work.emax + 1n : etiny(work) - 1n)
  return finalize(made, work)
}

function logarithmExponent(base: Dec, top: bigint): bigint {
  if (top > 0n) return digitCount(top) - 1n
  if (top < -1n) return digitCount(-top - 1n) - 1n
  const unit = tenTo(larger(0n, -base.exponent))
  const distance = base.exponent > 0n ? base.coefficient : base.coefficient - unit
  return digitCount(distance < 0n ? -distance : distance) - 2n + (base.exponent > 0n ? 0n : base.exponent)
}

/** Within the context's own bounds, so that a step may underflow that the result would not. */
function wholePower(base: Dec, exponent: Dec, negative: boolean, work: Work): Dec {
  const extra = digitCount(exponent.coefficient) + exponent.exponent + 2n + (exponent.negative ? 1n : 0n)
  const step: Work = { ...work, prec: work.prec + extra, rounding: 'ROUND_HALF_EVEN', clamp: false, status: 0 }
  const positive = withSign(base, false)
  const start = exponent.negative ? divide(ONE, positive, step) : positive
  const made = raise(start, wholeOf(withSign(exponent, false)), step)
  work.status |= step.status
  if (made.form === 'infinite') return finalize(finite(negative, 1n, work.emax + 1n), work)
  return finalize(withSign(made, negative), work)
}

function raise(base: Dec, exponent: bigint, work: Work): Dec {
  let result = base
  for (const bit of exponent.toString(2).slice(1)) {
    result = multiply(result, result, work)
    if (bit === '1') result = multiply(result, base, work)
    if (result.form !== 'finite' || (result.coefficient === 0n && (work.status & condition.CLAMPED) !== 0)) break
  }
  return result
}

function realPower(base: Dec, exponent: Dec, work: Work): Dec {
  const wide = larger(digitCount(base.coefficient), work.prec) + EXTRA_DIGITS
  const step = stepWork(wide)
  const made = exp(multiply(exponent, ln(base, step), step), step)
  work.status |= condition.INEXACT | condition.ROUNDED
  if (made.form === 'infinite') return finalize(finite(false, 1n, work.emax + 1n), work)
  if (made.form === 'finite' && order(made, ONE) === 0) return allDigitsOfOne(false, work)
  return finalize(made, work)
}

/** `base ** exponent % modulus` of whole numbers, exactly. */
export function powerModulo(base: Dec, exponent: Dec, modulus: Dec, work: Work): Dec {
  const nan = nanOf(work, base, exponent, modulus)
  if (nan !== null) return nan
  const whole = [base, exponent, modulus].every((value) => value.form === 'finite' && isInteger(value))
  if (!whole || exponent.negative || isZero(modulus)) return invalid(work)
  if (isZero(base) && isZero(exponent)) return invalid(work)
  if (adjusted(modulus) >= work.prec) return invalid(work)
  const size = wholeOf(withSign(modulus, false))
  const negative = base.negative && isOddInteger(exponent)
  let result = 1n % size
  const factor = wholeOf(withSign(base, false)) % size
  for (const bit of wholeOf(exponent).toString(2)) {
    result = (result * result) % size
    if (bit === '1') result = (result * factor) % size
  }
  return finalize(finite(negative, result, 0n), work)
}
