/**
 * asinh, acosh and atanh, correctly rounded nearly always, as the C library's are (glibc from 2.43 on): logarithms of pairs of
 * doubles, and for small arguments, where those lose what matters, the first terms of the series.
 */
import { logarithm } from './elementary'
import { addPairs, dividePairs, negatePair, scalePair, twoProduct, twoSum, type Pair } from './pairs'

const LN2: Pair = [0.6931471805599453, 2.3190468138462996e-17]
/** From here on the square root is the number itself, as far as a double tells. */
const LARGE = 2 ** 40
const SMALL = 2 ** -17

export function inverseSinh(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(x) || x === 0) return x
  if (size < SMALL) return x + x * x * x * (-1 / 6 + (3 / 40) * x * x)
  const [high, low] = logarithmOf(size > LARGE ? null : addPairs([size, 0], rootOf(size, 1)), size)
  return x < 0 ? -(high + low) : high + low
}

/** Not a number below 1. */
export function inverseCosh(x: number): number {
  if (!(x > 1) || x === Infinity) return Math.acosh(x)
  const [high, low] = logarithmOf(x > LARGE ? null : addPairs([x, 0], rootOf(x, -1)), x)
  return high + low
}

export function inverseTanh(x: number): number {
  const size = Math.abs(x)
  if (!(size < 1) || x === 0) return x === 0 ? x : Math.atanh(x)
  if (size < SMALL) return x + x * x * x * (1 / 3 + (1 / 5) * x * x)
  const [high, low] = scalePair(logarithmOf(dividePairs(twoSum(1, x), twoSum(1, -x)), 1), 0.5)
  return high + low
}

/** The logarithm of the pair; of twice `large`, where that is all there is to it. */
function logarithmOf(pair: Pair | null, large: number): Pair {
  if (pair === null) return addPairs(logarithm(large), LN2)
  const rest = pair[1] / pair[0]
  return addPairs(logarithm(pair[0]), [rest - (rest * rest) / 2, 0])
}

/** sqrt(x*x + more). */
function rootOf(x: number, more: 1 | -1): Pair {
  const square = addPairs(twoProduct(x, x), [more, 0])
  const root = Math.sqrt(square[0])
  const rest = addPairs(square, negatePair(twoProduct(root, root)))
  return twoSum(root, (rest[0] + rest[1]) / (2 * root))
}
