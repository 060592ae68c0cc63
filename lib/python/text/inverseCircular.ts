/**
 * asin and acos, correctly rounded nearly always, as the C library's are: the host's value and one step of Newton's iteration
 * on pairs of doubles, by the sine where that is steep and else by the cosine.
 */
import { cosSeries, HALF_PI, sinSeries } from './elementary'
import { addPairs, dividePairs, negatePair, scalePair, type Pair } from './pairs'

const QUARTER: Pair = [HALF_PI[0], HALF_PI[1]]
/** Up to here the sine is the steeper one. */
const STEEP = 0.7

/** Not a number outside of -1 to 1. */
export function arcSine(x: number): number {
  if (!(Math.abs(x) <= 1) || Math.abs(x) < 2 ** -27) return Math.asin(x)
  return rounded(Math.abs(x) <= STEEP ? bySine(x) : signed(addPairs(QUARTER, negatePair(byCosine(Math.abs(x)))), x))
}

/** As arcSine. */
export function arcCosine(x: number): number {
  if (!(Math.abs(x) < 1)) return Math.acos(x)
  if (Math.abs(x) <= STEEP) return rounded(addPairs(QUARTER, negatePair(bySine(x))))
  return rounded(x > 0 ? byCosine(x) : addPairs(scalePair(QUARTER, 2), negatePair(byCosine(-x))))
}

function bySine(x: number): Pair {
  const rough: Pair = [Math.asin(x), 0]
  return addPairs(rough, dividePairs(addPairs([x, 0], negatePair(sinSeries(rough))), cosSeries(rough)))
}

function byCosine(x: number): Pair {
  const rough: Pair = [Math.acos(x), 0]
  if (rough[0] === 0) return rough
  return addPairs(rough, dividePairs(addPairs(cosSeries(rough), [-x, 0]), sinSeries(rough)))
}

function signed(size: Pair, x: number): Pair {
  return x < 0 ? negatePair(size) : size
}

function rounded([high, low]: Pair): number {
  return high + low
}
