/**
 * `x ** y` of floats as a good C library gives it, where Math.pow is now and then a unit off in the last place.
 *
 * Invariant: whole exponents are computed exactly and rounded once; others in fixed point, with enough bits that the
 * rounding is right but for exact ties, which fractions do not give.
 */
import { trueDivide } from './rational'

/** Bits after the point. */
const precision = 200n
const one = 1n << precision
/** Beyond these Math.pow's overflow and underflow are exact enough, and the integers would grow. */
const largestWhole = 1024
const largest = 1e300

/** A float as mantissa * 2**exponent, exactly. */
function decompose(value: number): { mantissa: bigint; exponent: number } {
  let exponent = 0
  let scaled = value
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    exponent--
  }
  return { mantissa: BigInt(scaled), exponent }
}

function shift(value: bigint, bits: number): bigint {
  return bits >= 0 ? value << BigInt(bits) : value >> BigInt(-bits)
}

/** A whole power with one rounding. */
function wholePower(base: number, exponent: number): number {
  const { mantissa, exponent: scale } = decompose(base)
  const power = mantissa ** BigInt(Math.abs(exponent))
  const bits = scale * Math.abs(exponent)
  const up = bits > 0 ? 1n << BigInt(bits) : 1n
  const down = bits < 0 ? 1n << BigInt(-bits) : 1n
  return (exponent > 0 ? trueDivide(power * up, down) : trueDivide(down, power * up)) ?? Number.POSITIVE_INFINITY
}

/** The inverse hyperbolic tangent of a fixed-point number well below one. */
function atanh(x: bigint): bigint {
  const square = (x * x) >> precision
  let sum = 0n
  let power = x
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n
    power = (power * square) >> precision
  }
  return sum
}

function naturalLog(value: number): bigint {
  const { mantissa, exponent } = decompose(value)
  const length = mantissa.toString(2).length
  const unit = shift(mantissa, Number(precision) - (length - 1))
  const fraction = ((unit - one) << precision) / (unit + one)
  return 2n * atanh(fraction) + BigInt(exponent + length - 1) * ln2
}

const ln2 = 2n * atanh(one / 3n)

/** e to a fixed-point power below one. */
function exponential(x: bigint): bigint {
  let sum = one
  let term = one
  for (let n = 1n; term !== 0n; n++) {
    term = (term * x) / (n << precision)
    sum += term
  }
  return sum
}

function fractionalPower(base: number, exponent: number): number {
  const { mantissa, exponent: scale } = decompose(exponent)
  const log = shift(mantissa * naturalLog(base), scale)
  const twos = (log + (ln2 >> 1n)) / ln2
  const rest = exponential(log - twos * ln2)
  return Number(rest) * 2 ** -Number(precision) * 2 ** Number(twos)
}

function isModest(value: number): boolean {
  const size = Math.abs(value)
  return size > 1 / largest && size < largest
}

/** `a ** b` where that is a float: `a` is not negative, or `b` is whole. */
export function floatPower(a: number, b: number): number {
  if (a === 1 || b === 0) return 1
  if (a === -1 && !Number.isFinite(b)) return 1
  const rough = a ** b
  if (!isModest(a) || !isModest(rough) || !isModest(b)) return rough
  if (Number.isInteger(b)) return Math.abs(b) <= largestWhole ? wholePower(a, b) : rough
  return fractionalPower(a, b)
}
