/**
 * erf and erfc in pairs of doubles: Kummer's series, whose terms are all of one sign, and far out the continued fraction.
 */
import { exponentialPair } from './elementary'
import { scaleByPowerOfTwo } from './int'
import { addPairs, dividePair, dividePairs, multiplyPairs, negatePair, type Pair, twoProduct } from './pairs'

const TWO_BY_ROOT_PI: Pair = [1.1283791670955126, 1.533545961316588e-17]
const ROOT_PI: Pair = [1.772453850905516, -7.666586499825799e-17]
const FAR = 5
const TERMS = 150
const LEVELS = 120

export function errorFunction(x: number): number {
  const size = Math.abs(x)
  if (x === 0) return x
  if (size >= 6) return Math.sign(x)
  const [high, low] = size < FAR ? series(x) : addPairs([Math.sign(x), 0], [-Math.sign(x) * fraction(size), 0])
  return high + low
}

export function complementaryErrorFunction(x: number): number {
  if (Number.isNaN(x)) return x
  if (x >= 28) return 0
  if (x >= FAR) return fraction(x)
  if (x <= -6) return 2
  const [high, low] = addPairs([1, 0], negatePair(x > -FAR ? series(x) : [-1 + fraction(-x), 0]))
  return high + low
}

/** 2 / sqrt(pi) * exp(-x*x) * x * (1 + 2x*x/3 + (2x*x)**2/(3*5) + ...). */
function series(x: number): Pair {
  const square = twoProduct(x, x)
  let term: Pair = [x, 0]
  let sum = term
  for (let n = 1; n < TERMS && Math.abs(term[0]) > Math.abs(sum[0]) * 1e-34; n++) {
    term = dividePair(multiplyPairs(term, [2 * square[0], 2 * square[1]]), 2 * n + 1)
    sum = addPairs(sum, term)
  }
  const { pair, power } = exponentialPair(negatePair(square))
  const scaled: Pair = [scaleByPowerOfTwo(pair[0], power), scaleByPowerOfTwo(pair[1], power)]
  return multiplyPairs(multiplyPairs(TWO_BY_ROOT_PI, sum), scaled)
}

/** exp(-x*x) / sqrt(pi) / (x + (1/2)/(x + 1/(x + (3/2)/(x + ...)))), for an x of some size. */
function fraction(x: number): number {
  let bottom: Pair = [x, 0]
  for (let k = LEVELS; k >= 1; k--) bottom = addPairs([x, 0], dividePairs([k / 2, 0], bottom))
  const { pair, power } = exponentialPair(negatePair(twoProduct(x, x)))
  const [high, low] = dividePairs(pair, multiplyPairs(bottom, ROOT_PI))
  return scaleByPowerOfTwo(high + low, power)
}
