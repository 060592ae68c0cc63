/** Orders of decimals: by value, by representation, and the larger or smaller of two. */
import { finalize, nanOf } from './rounding'
import { adjusted, type Dec, finite, isNan, isZero, NAN, ONE, tenTo, withSign, ZERO } from './value'
import { condition, type Work } from './work'

/** Below 0, 0 or above: of anything but NaNs. */
export function order(a: Dec, b: Dec): number {
  if (a.form === 'infinite' || b.form === 'infinite') return infinite(a) - infinite(b)
  if (isZero(a)) return isZero(b) ? 0 : b.negative ? 1 : -1
  if (isZero(b)) return a.negative ? -1 : 1
  if (a.negative !== b.negative) return a.negative ? -1 : 1
  const size = orderOfSizes(a, b)
  return a.negative ? -size : size
}

function infinite(value: Dec): number {
  return value.form === 'infinite' ? (value.negative ? -1 : 1) : 0
}

function orderOfSizes(a: Dec, b: Dec): number {
  const [high, low] = [adjusted(a), adjusted(b)]
  if (high !== low) return high < low ? -1 : 1
  const shift = a.exponent - b.exponent
  const left = shift > 0n ? a.coefficient * tenTo(shift) : a.coefficient
  const right = shift < 0n ? b.coefficient * tenTo(-shift) : b.coefficient
  return left < right ? -1 : left > right ? 1 : 0
}

function sizeOf(value: Dec): Dec {
  return withSign(value, false)
}

function orderDecimal(value: number): Dec {
  return value === 0 ? ZERO : value < 0 ? withSign(ONE, true) : ONE
}

export function compare(a: Dec, b: Dec, work: Work): Dec {
  return nanOf(work, a, b) ?? orderDecimal(order(a, b))
}

/** As compare, but quiet NaNs signal too. */
export function compareSignal(a: Dec, b: Dec, work: Work): Dec {
  const nan = nanOf(work, a, b)
  if (nan === null) return orderDecimal(order(a, b))
  work.status |= condition.INVALID_OPERATION
  return nan
}

/** The total order over representations: -NaN < -sNaN < -Infinity < ... < Infinity < sNaN < NaN. */
function totalOrder(a: Dec, b: Dec): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1
  const size = totalOrderOfSizes(a, b)
  return a.negative ? -size : size
}

const RANK = { finite: 0, infinite: 0, snan: 1, nan: 2 }

function totalOrderOfSizes(a: Dec, b: Dec): number {
  if (isNan(a) || isNan(b)) {
    if (RANK[a.form] !== RANK[b.form]) return RANK[a.form] - RANK[b.form]
    return a.coefficient < b.coefficient ? -1 : a.coefficient > b.coefficient ? 1 : 0
  }
  const byValue = order(sizeOf(a), sizeOf(b))
  if (byValue !== 0) return byValue
  return a.exponent < b.exponent ? -1 : a.exponent > b.exponent ? 1 : 0
}

export function compareTotal(a: Dec, b: Dec): Dec {
  return orderDecimal(totalOrder(a, b))
}

export function compareTotalMagnitude(a: Dec, b: Dec): Dec {
  return orderDecimal(totalOrder(sizeOf(a), sizeOf(b)))
}

/** The larger (sign 1) or smaller (-1) of two, or of their sizes; a single quiet NaN gives way to a number. */
export function choose(a: Dec, b: Dec, sign: 1 | -1, bySize: boolean, work: Work): Dec {
  if (isNan(a) || isNan(b)) {
    if (a.form === 'nan' && !isNan(b)) return finalize(b, work)
    if (b.form === 'nan' && !isNan(a)) return finalize(a, work)
    return nanOf(work, a, b) ?? NAN
  }
  const first = bySize ? order(sizeOf(a), sizeOf(b)) : order(a, b)
  const decided = first === 0 ? totalOrder(a, b) : first
  return finalize(decided * sign < 0 ? b : a, work)
}

export function sameQuantum(a: Dec, b: Dec): boolean {
  if (a.form !== 'finite' || b.form !== 'finite')
    return (isNan(a) && isNan(b)) || (a.form === 'infinite' && b.form === 'infinite')
  return a.exponent === b.exponent
}

/** How a number compares with a whole or a ratio, exactly: `a` against numerator / denominator (above 0). */
export function orderOfRatio(a: Dec, numerator: bigint, denominator: bigint): number {
  if (a.form === 'infinite') return a.negative ? -1 : 1
  const scaled = finite(a.negative, a.coefficient * denominator, a.exponent)
  return order(scaled, finite(numerator < 0n, numerator < 0n ? -numerator : numerator, 0n))
}
