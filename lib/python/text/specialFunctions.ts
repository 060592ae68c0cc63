/**
 * Functions of the math module that neither JavaScript nor elementary.ts has: the gamma function, exact sums,
 * neighbours of floats, counting. Follows Modules/mathmodule.c of CPython 3.14 in method: Lanczos' approximation for gamma,
 * Shewchuk's partial sums for fsum.
 */
import { accurateExp, accurateLog, accuratePower, accurateSin } from './elementary'
import { divideRoundingHalfEven, type PyInt, scaleByPowerOfTwo } from './int'
import { integerRatio } from './floatArithmetic'
import { isProblem, problem, type TextProblem } from './problem'

const LANCZOS_G = 6.02468004077673
const LANCZOS_HALF = 5.52468004077673
/** A zero whose quotient keeps the divisor's sign. */
const ZERO = 0
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
] // oxfmt-ignore
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
]
const LARGEST_FACTORIAL = 23

function lanczosSum(x: number): number {
  let above = 0
  let below = 0
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      above = above * x + (NUMERATOR[i] ?? 0)
      below = below * x + (DENOMINATOR[i] ?? 0)
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      above = above / x + (NUMERATOR[i] ?? 0)
      below = below / x + (DENOMINATOR[i] ?? 0)
    }
  }
  return above / below
}

/** sin(pi * x) without losing x's last digits. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  const n = Math.round(2 * y)
  const parts = [
    Math.sin(Math.PI * y),
    Math.cos(Math.PI * (y - 0.5)),
    accurateSin(Math.PI * (1 - y)),
    -Math.cos(Math.PI * (y - 1.5)),
    Math.sin(Math.PI * (y - 2)),
  ]
  return Math.sign(x) * (parts[n] ?? 0)
}

/** Null at a pole. */
export function gamma(x: number): number | null {
  if (!Number.isFinite(x)) return x === -Infinity ? null : x
  if (x === 0) return null
  if (Number.isInteger(x)) {
    if (x < 0) return null
    if (x <= LARGEST_FACTORIAL) return Number(factorialOf(x - 1))
  }
  const size = Math.abs(x)
  if (size < 1e-20) return 1 / x
  if (size > 200) return x < 0 ? ZERO / sinPi(x) : Infinity
  const y = size + LANCZOS_HALF
  const rest = size > LANCZOS_HALF ? y - size - LANCZOS_HALF : y - LANCZOS_HALF - size
  const z = (rest * LANCZOS_G) / y
  const whole = x < 0 ? gammaBelow(x, size, y, z) : gammaAbove(size, y, z)
  return whole
}

function gammaBelow(x: number, size: number, y: number, z: number): number {
  let r = ((-Math.PI / sinPi(size)) / size) * accurateExp(y) / lanczosSum(size) // oxfmt-ignore
  r -= z * r
  if (size < 140) return r / accuratePower(y, size - 0.5)
  const root = accuratePower(y, size / 2 - 0.25)
  return x < 0 ? r / root / root : r
}

function gammaAbove(size: number, y: number, z: number): number {
  let r = lanczosSum(size) / accurateExp(y)
  r += z * r
  if (size < 140) return r * accuratePower(y, size - 0.5)
  const root = accuratePower(y, size / 2 - 0.25)
  return r * root * root
}

/** Null at a pole. */
export function logGamma(x: number): number | null {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? null : 0
  const size = Math.abs(x)
  if (size < 1e-20) return -accurateLog(size)
  const r = accurateLog(lanczosSum(size)) - LANCZOS_G + (size - 0.5) * (accurateLog(size + LANCZOS_G - 0.5) - 1)
  return x < 0 ? accurateLog(Math.PI) - accurateLog(Math.abs(sinPi(size))) - accurateLog(size) - r : r
}

export function factorialOf(n: number): bigint {
  return productOf(2, n)
}

/** The product of all integers of a range, halved again and again so that the factors stay of a size. */
function productOf(low: number, high: number): bigint {
  if (low > high) return 1n
  if (high - low < 16) {
    let product = BigInt(low)
    for (let factor = low + 1; factor <= high; factor++) product *= BigInt(factor)
    return product
  }
  const middle = Math.floor((low + high) / 2)
  return productOf(low, middle) * productOf(middle + 1, high)
}

/** Sums without rounding until the end. */
export function exactSum(values: readonly number[]): number | TextProblem {
  const partials: number[] = []
  let special = 0
  let infinities = 0
  for (const value of values) {
    let x = value
    let kept = 0
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x]
      const high = x + y
      const low = y - (high - x)
      if (low !== 0) partials[kept++] = low
      x = high
    }
    partials.length = kept
    if (x === 0) continue
    if (Number.isFinite(x)) partials.push(x)
    else if (Number.isFinite(value)) return problem('OverflowError', 'intermediate overflow in fsum')
    else {
      if (!Number.isNaN(value)) infinities += value
      special += value
      partials.length = 0
    }
  }
  if (special === 0 && !Number.isNaN(special)) return roundedSum(partials)
  return Number.isNaN(infinities) ? problem('ValueError', '-inf + inf in fsum') : special
}

/** The sum of partial sums that do not overlap, rounded once, half to even. */
function roundedSum(partials: number[]): number {
  let at = partials.length - 1
  if (at < 0) return 0
  let high = partials[at] ?? 0
  let low = 0
  while (at > 0) {
    const x = high
    const y = partials[--at] ?? 0
    high = x + y
    low = y - (high - x)
    if (low !== 0) break
  }
  const next = partials[at - 1] ?? 0
  if (at > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
    const y = low * 2
    const x = high + y
    if (y === x - high) high = x
  }
  return high
}

/** The float next to `x` in the direction of `y`, as many times as are given. A zero has the sign of `x`, or of `y` where that is reached by given steps. */
export function nextAfter(x: number, y: number, given: bigint | null): number {
  const steps = given ?? 1n
  if (steps === 0n) return x
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN
  if (x === y) return y
  const from = orderOf(x)
  const to = orderOf(y)
  const moved = to > from ? from + steps : from - steps
  const reached = to > from ? (moved > to ? to : moved) : moved < to ? to : moved
  if (reached === to && (reached !== 0n || given !== null)) return y
  return reached === 0n && x < 0 ? -0 : floatAt(reached)
}

/** Floats in order, counted: neighbours differ by one, both zeros are nought. */
function orderOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, Math.abs(x))
  const bits = view.getBigUint64(0)
  return x < 0 ? -bits : bits
}

function floatAt(order: bigint): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, order < 0n ? -order : order)
  return order < 0n ? -view.getFloat64(0) : view.getFloat64(0)
}

export function unitInLastPlace(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(size)) return size
  const next = floatAt(orderOf(size) + 1n)
  return Number.isFinite(next) ? next - size : size - floatAt(orderOf(size) - 1n)
}

/** IEEE's remainder: of x divided by the nearest multiple of y, half to even. */
export function ieeeRemainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (!Number.isFinite(y)) return x
  const divisor = Math.abs(y)
  const size = Math.abs(x)
  const m = size % divisor
  const c = divisor - m
  const r = m < c ? m : m > c ? -c : m - 2 * (0.5 * (size - m) % divisor) // oxfmt-ignore
  return (x < 0 || Object.is(x, -0) ? -1 : 1) * r
}

/** x * y + z, rounded once. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  if (Math.abs(z) === Infinity && Number.isFinite(x) && Number.isFinite(y)) return z
  const plain = x * y + z
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z) || x === 0 || y === 0) return plain
  const [a, b, c] = [integerRatio(x), integerRatio(y), integerRatio(z)]
  if (isProblem(a) || isProblem(b) || isProblem(c)) return plain
  const top = BigInt(a[0]) * BigInt(b[0]) * BigInt(c[1]) + BigInt(c[0]) * BigInt(a[1]) * BigInt(b[1])
  if (top === 0n) return plain === 0 ? plain : 0
  return ratioToFloat(top, BigInt(a[1]) * BigInt(b[1]) * BigInt(c[1]))
}

/** A quotient whose divisor is a power of two, rounded half to even. */
function ratioToFloat(top: bigint, bottom: bigint): number {
  const size = top < 0n ? -top : top
  const exponent = Math.max(size.toString(2).length - bottom.toString(2).length - 52, -1074)
  const quotient =
    exponent >= 0
      ? divideRoundingHalfEven(size, bottom << BigInt(exponent))
      : divideRoundingHalfEven(size << BigInt(-exponent), bottom)
  const value = scaleByPowerOfTwo(Number(quotient), exponent)
  return top < 0n ? -value : value
}

/** Mantissa in [0.5, 1) and exponent. */
export function splitFloat(x: number): readonly [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1)
  let mantissa = x * 2 ** -Math.trunc(exponent / 2) * 2 ** -(exponent - Math.trunc(exponent / 2))
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2
    exponent--
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2
    exponent++
  }
  return [mantissa, exponent]
}

/** `n * (n - 1) * ...`, of so many factors, halved as in `productOf`. */
export function fallingProduct(n: PyInt, count: number): bigint {
  if (typeof n === 'number') return productOf(n - count + 1, n)
  if (count <= 1) return count === 1 ? n : 1n
  const half = Math.floor(count / 2)
  return fallingProduct(n, half) * fallingProduct(n - BigInt(half), count - half)
}
