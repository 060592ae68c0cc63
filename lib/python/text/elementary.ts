/**
 * pow, exp, log, hypot, sin, cos and atan2 of doubles, correctly rounded nearly always.
 *
 * JavaScript's Math may be off by a bit where the C library (glibc: below 0.55 of the last place) is not, and a student
 * sees it in repr. So each is computed to about 100 bits on pairs of doubles. glibc itself rounds the wrong way in some
 * thousandths of all cases; those still differ. Follows C99 for infinities, nan and zeros.
 */
import { scaleByPowerOfTwo } from './int'
import {
  addPairs,
  dividePair,
  dividePairs,
  multiplyPairs,
  negatePair,
  scalePair,
  twoProduct,
  twoSum,
  type Pair,
} from './pairs'

const LN2: Pair = [0.6931471805599453, 2.3190468138462996e-17]
/** Half of pi in three parts, for arguments of some size lose bits in the reduction. */
export const HALF_PI = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const

/** x ** y for finite x > 0 and finite y. */
export function accuratePower(x: number, y: number): number {
  const rough = Math.pow(x, y)
  if (rough === 0 || !Number.isFinite(rough)) return rough
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === -1) return 1 / x
  return exponentialOf(multiplyPairs(logarithm(x), [y, 0]))
}

export function accurateExp(x: number): number {
  const rough = Math.exp(x)
  return rough === 0 || !Number.isFinite(rough) ? rough : exponentialOf([x, 0])
}

/** ln(x): -Infinity at 0, nan below. */
export function accurateLog(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x)
  const [high, low] = logarithm(x)
  return high + low
}

export function accurateLog2(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log2(x)
  const [high, low] = dividePairs(logarithm(x), LN2)
  return high + low
}

/** By the C library's formula, on the accurate exponential that the host's has not. */
export function hyperbolicCosine(x: number): number {
  const size = Math.abs(x)
  if (!(size >= Math.LN2 / 2) || size > LARGEST_POWER) return Math.cosh(x)
  const power = accurateExp(size)
  return size < 22 ? 0.5 * power + 0.5 / power : 0.5 * power
}

/** The last exponent whose power of e is a double. */
const LARGEST_POWER = 709.78

/** The common logarithm by the C library's formula, which is not always rounded well: a logarithm and a power of two. */
export function commonLogarithm(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log10(x)
  const tiny = x < 2 ** -1022
  const normal = tiny ? x * 2 ** 54 : x
  const rough = Math.floor(Math.log2(normal))
  const exponent = scaleByPowerOfTwo(normal, -rough) < 1 ? rough - 1 : rough
  const whole = scaleByPowerOfTwo(normal, -exponent) >= 2 ? exponent + 1 : exponent
  const power = tiny ? whole - 54 : whole
  const shift = power < 0 ? 1 : 0
  const near = accurateLog(scaleByPowerOfTwo(normal, -whole - shift))
  const [high, low] = LOG10_OF_TWO
  return (power + shift) * low + LOG10_OF_E * near + (power + shift) * high
}

const LOG10_OF_E = 0.4342944819032518
/** In two parts: the first has few enough bits for its products to be exact. */
const LOG10_OF_TWO: Pair = [0.30102999566361177, 3.694239077158931e-13]

/** e ** d as a pair times a power of two. */
export function exponentialPair(d: Pair): { readonly pair: Pair; readonly power: number } {
  const power = Math.round(d[0] / LN2[0])
  return { pair: exponential(addPairs(d, multiplyPairs(LN2, [-power, 0]))), power }
}

/** The cube root as the C library makes it: a polynomial, then one step of Halley's iteration, not always rounded well. */
export function cubeRoot(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x
  const size = Math.abs(x)
  const exponent = Math.floor(Math.log2(size)) + 1
  const m = scaleByPowerOfTwo(size, -exponent)
  const mantissa = m >= 1 ? m / 2 : m < 0.5 ? m * 2 : m
  const power = m >= 1 ? exponent + 1 : m < 0.5 ? exponent - 1 : exponent
  const u = CBRT_POLYNOMIAL.reduceRight((sum, coefficient) => coefficient + sum * mantissa, 0)
  const cube = u * u * u
  const root = ((u * (cube + 2 * mantissa)) / (2 * cube + mantissa)) * (CBRT_FACTORS[2 + (power % 3)] ?? 1)
  return scaleByPowerOfTwo(x > 0 ? root : -root, Math.trunc(power / 3))
}

const CBRT_POLYNOMIAL = [
  0.35489576504391984, 1.508191937815849, -2.114994941673713, 2.4469312256353444, -1.8346927748361308,
  0.7849323449766392, -0.14526389938548637,
]
const CBRT_OF_TWO = 1.2599210498948732
const CBRT_OF_FOUR = 1.5874010519681996
const CBRT_FACTORS = [1 / CBRT_OF_FOUR, 1 / CBRT_OF_TWO, 1, CBRT_OF_TWO, CBRT_OF_FOUR]

/** sqrt(x*x + y*y) without overflow on the way. */
export function accurateHypot(x: number, y: number): number {
  const [a, b] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))]
  if (x === Infinity || x === -Infinity || y === Infinity || y === -Infinity) return Infinity
  if (!(a > 0) || b === 0) return a
  const scale = a > 2 ** 500 ? 2 ** -600 : a < 2 ** -500 ? 2 ** 600 : 1
  const sum = addPairs(twoProduct(a * scale, a * scale), twoProduct(b * scale, b * scale))
  const root = Math.sqrt(sum[0])
  const rest = addPairs(sum, negatePair(twoProduct(root, root)))
  return (root + (rest[0] + rest[1]) / (2 * root)) / scale
}

/** e ** exponent in a double. */
function exponentialOf(exponent: Pair): number {
  const power = Math.round(exponent[0] / LN2[0])
  const [high, low] = exponential(addPairs(exponent, multiplyPairs(LN2, [-power, 0])))
  return scaleByPowerOfTwo(high + low, power)
}

/** ln(x) of a finite x > 0: the double logarithm of the part near 1, and one step of Newton's iteration in pairs. */
export function logarithm(x: number): Pair {
  const tiny = x < 2 ** -1022
  const normal = tiny ? x * 2 ** 54 : x
  const whole = Math.round(Math.log2(normal))
  const mantissa = scaleByPowerOfTwo(normal, -whole)
  const first = Math.log(mantissa)
  const excess = addPairs(multiplyPairs(exponential([-first, 0]), [mantissa, 0]), [-1, 0])
  const power = whole - (tiny ? 54 : 0)
  return addPairs(addPairs([first, 0], nearLogarithm(excess)), multiplyPairs(LN2, [power, 0]))
}

/** ln(1 + d) for the tiny d that Newton leaves. */
function nearLogarithm(d: Pair): Pair {
  return addPairs(d, scalePair(multiplyPairs(d, d), -0.5))
}

/**
 * e ** d for |d| <= 1: the series at d / 1024, then ten squarings of (result - 1), which lose nothing to cancellation.
 */
function exponential(d: Pair): Pair {
  const small = scalePair(d, 1 / 1024)
  let term = small
  let sum = small
  for (let n = 2; n <= 9; n++) {
    term = dividePair(multiplyPairs(term, small), n)
    sum = addPairs(sum, term)
  }
  for (let i = 0; i < 10; i++) sum = addPairs(scalePair(sum, 2), multiplyPairs(sum, sum))
  return addPairs(sum, [1, 0])
}

interface Reduced {
  /** Within a quarter of pi around 0. */
  readonly angle: Pair
  /** How many quarters of a turn were taken away, modulo 4. */
  readonly quarter: number
}

/** Takes quarter turns away; far out (beyond 2**25 turns) the host's functions must do. */
function reduceAngle(x: number): Reduced {
  const turns = Math.round(x / HALF_PI[0])
  const parts = HALF_PI.map((part) => twoProduct(part, -turns))
  const angle = parts.reduce<Pair>((sum, part) => addPairs(sum, part), [x, 0])
  return { angle, quarter: ((turns % 4) + 4) % 4 }
}

const FAR = 2 ** 26

export function accurateSin(x: number): number {
  if (!(Math.abs(x) < FAR) || Math.abs(x) < 2 ** -27) return Math.sin(x)
  const { angle, quarter } = reduceAngle(x)
  const [high, low] = quarter % 2 === 0 ? sinSeries(angle) : cosSeries(angle)
  return quarter < 2 ? high + low : -(high + low)
}

export function accurateCos(x: number): number {
  if (!(Math.abs(x) < FAR)) return Math.cos(x)
  const { angle, quarter } = reduceAngle(x)
  const [high, low] = quarter % 2 === 0 ? cosSeries(angle) : sinSeries(angle)
  return quarter === 0 || quarter === 3 ? high + low : -(high + low)
}

export function accurateTan(x: number): number {
  if (!(Math.abs(x) < FAR) || Math.abs(x) < 2 ** -27) return Math.tan(x)
  const { angle, quarter } = reduceAngle(x)
  const [sin, cos] = [sinSeries(angle), cosSeries(angle)]
  const [high, low] = quarter % 2 === 0 ? dividePairs(sin, cos) : dividePairs(negatePair(cos), sin)
  return high + low
}

export function sinSeries(angle: Pair): Pair {
  return alternating(angle, angle, 1)
}

export function cosSeries(angle: Pair): Pair {
  return alternating([1, 0], angle, 0)
}

/** first - first*x*x/((n+1)(n+2)) + ...: sine from n = 1, cosine from n = 0. */
function alternating(first: Pair, x: Pair, start: number): Pair {
  const square = negatePair(multiplyPairs(x, x))
  let term = first
  let sum = first
  for (let n = start + 1; n < 30; n += 2) {
    term = dividePair(multiplyPairs(term, square), n * (n + 1))
    sum = addPairs(sum, term)
  }
  return sum
}

/** The angle of the point (x, y): the host's, and one step of Newton's iteration by its sine and cosine. */
export function accurateAtan2(y: number, x: number): number {
  const rough = Math.atan2(y, x)
  if (!Number.isFinite(x) || !Number.isFinite(y) || y === 0 || x === 0 || Math.abs(rough) < 2 ** -900) return rough
  if (Math.max(Math.abs(x), Math.abs(y)) > 2 ** 500) return accurateAtan2(y * 2 ** -520, x * 2 ** -520)
  const { angle, quarter } = reduceAngle(rough)
  const [sin, cos] = [sinSeries(angle), cosSeries(angle)]
  const scale = 1 / Math.max(Math.abs(x), Math.abs(y))
  if (scale === 0 || scale === Infinity) return rough
  const turned = turnBack(quarter, x, y)
  const across = addPairs(multiplyPairs(cos, [turned[1], 0]), negatePair(multiplyPairs(sin, [turned[0], 0])))
  const along = addPairs(multiplyPairs(cos, [turned[0], 0]), multiplyPairs(sin, [turned[1], 0]))
  const [high, low] = dividePairs(across, along)
  const [sum, rest] = twoSum(rough, high)
  return sum + (rest + low)
}

/** The point after so many quarter turns backwards. */
function turnBack(quarter: number, x: number, y: number): readonly [number, number] {
  if (quarter === 0) return [x, y]
  if (quarter === 1) return [y, -x]
  return quarter === 2 ? [-x, -y] : [-y, x]
}
