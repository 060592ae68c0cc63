/**
 * x ** y of positive doubles as the C library computes it: the correctly rounded result, nearly always.
 *
 * Math.pow may be off by a bit where glibc's pow (error below 0.52 of the last place) is not, and a student sees it in repr.
 * So y * log2(x) is computed to about 100 bits with pairs of doubles (high + low), and 2 to that power likewise.
 * Pairs follow Dekker's and Knuth's exact sums and products.
 */
import { scaleByPowerOfTwo } from './int'

type Pair = readonly [high: number, low: number]

const LN2: Pair = [0.6931471805599453, 2.3190468138462996e-17]

/** x ** y for finite x > 0 and finite y. */
export function accuratePower(x: number, y: number): number {
  const rough = Math.pow(x, y)
  if (rough === 0 || !Number.isFinite(rough)) return rough
  if (Number.isInteger(y) && Math.abs(y) <= 3) return smallPower(x, y) ?? precisePower(x, y)
  return precisePower(x, y)
}

/** Exact or singly rounded cases that need no logarithm. */
function smallPower(x: number, y: number): number | undefined {
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === -1) return 1 / x
  return undefined
}

function precisePower(x: number, y: number): number {
  const log = logarithm(x)
  const exponent = multiplyPairs(log, [y, 0])
  const power = Math.round(exponent[0] / LN2[0])
  const rest = addPairs(exponent, multiplyPairs(LN2, [-power, 0]))
  const [high, low] = exponential(rest)
  return scaleByPowerOfTwo(high + low, power)
}

/** ln(x): halve until near 1, then one step of Newton's iteration on the double logarithm, in pairs. */
function logarithm(x: number): Pair {
  let power = x < 2 ** -1022 ? -54 : 0
  const normal = x < 2 ** -1022 ? x * 2 ** 54 : x
  const whole = Math.floor(Math.log2(normal))
  power += whole
  const mantissa = scaleByPowerOfTwo(normal, -whole)
  const first = Math.log(mantissa)
  const [high, low] = exponential([-first, 0])
  const ratio = multiplyPairs([high, low], [mantissa, 0])
  const excess = addPairs(ratio, [-1, 0])
  return addPairs(addPairs([first, 0], nearLogarithm(excess)), multiplyPairs(LN2, [power, 0]))
}

/** ln(1 + d) for the tiny d that Newton leaves: d - d*d/2. */
function nearLogarithm(d: Pair): Pair {
  const square = multiplyPairs(d, d)
  return addPairs(d, [-square[0] / 2, -square[1] / 2])
}

/** e ** d for |d| <= 1: the series at d / 1024, then ten squarings of (result - 1), which lose nothing to cancellation. */
function exponential(d: Pair): Pair {
  const small: Pair = [d[0] / 1024, d[1] / 1024]
  let term: Pair = small
  let sum: Pair = small
  for (let n = 2; n <= 9; n++) {
    term = dividePair(multiplyPairs(term, small), n)
    sum = addPairs(sum, term)
  }
  for (let i = 0; i < 10; i++) sum = addPairs([sum[0] * 2, sum[1] * 2], multiplyPairs(sum, sum))
  return addPairs(sum, [1, 0])
}

function twoSum(a: number, b: number): Pair {
  const sum = a + b
  const part = sum - a
  return [sum, a - (sum - part) + (b - part)]
}

function twoProduct(a: number, b: number): Pair {
  const product = a * b
  const [a1, a2] = halves(a)
  const [b1, b2] = halves(b)
  return [product, a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)]
}

function halves(value: number): Pair {
  const large = 134217729 * value
  const high = large - (large - value)
  return [high, value - high]
}

function addPairs(a: Pair, b: Pair): Pair {
  const [high, error] = twoSum(a[0], b[0])
  const [low, tiny] = twoSum(a[1], b[1])
  const [sum, rest] = twoSum(high, error + low)
  return twoSum(sum, rest + tiny)
}

function multiplyPairs(a: Pair, b: Pair): Pair {
  const [high, low] = twoProduct(a[0], b[0])
  return twoSum(high, low + (a[0] * b[1] + a[1] * b[0]))
}

function dividePair(a: Pair, divisor: number): Pair {
  const quotient = a[0] / divisor
  const [high, low] = twoProduct(quotient, divisor)
  return twoSum(quotient, (a[0] - high - low + a[1]) / divisor)
}
