/**
 * The functions of cmath, by the methods of Kahan as CPython's Modules/cmathmodule.c has them. Where a part is infinite or
 * not a number the answer stands in a table (complexSpecials.ts), or depends on a sine and cosine's signs only.
 */
import {
  accurateAtan2,
  accurateCos,
  accurateExp,
  accurateLog,
  accurateSin,
  accurateTan,
  hyperbolicCosine,
} from './elementary'
import type { PyComplex } from './complex'
import { complexSpecials } from './complexSpecials'
import { hypotenuse } from './hypotenuse'
import { inverseSinh } from './inverseHyperbolic'
import { scaleByPowerOfTwo } from './int'
import { problem, type TextProblem } from './problem'

export const domainError: TextProblem = problem('ValueError', 'math domain error')
export const rangeError: TextProblem = problem('OverflowError', 'math range error')

export type ComplexFunction = (z: PyComplex) => PyComplex | TextProblem

const LARGE = Number.MAX_VALUE / 4
const SQRT_LARGE = Math.sqrt(LARGE)
const LOG_LARGE = Math.log(LARGE)
const SQRT_TINY = Math.sqrt(2 ** -1022)
const TINY = 2 ** -1022
const LN2 = Math.LN2

function complex(real: number, imaginary: number): PyComplex {
  return { real, imaginary }
}

function isMinus(x: number): boolean {
  return x < 0 || Object.is(x, -0)
}

function copySign(size: number, sign: number): number {
  return isMinus(sign) ? -Math.abs(size) : Math.abs(size)
}

function isFiniteComplex({ real, imaginary }: PyComplex): boolean {
  return Number.isFinite(real) && Number.isFinite(imaginary)
}

/** -infinity, negative, -0, 0, positive, infinity, nan. */
function kindOf(x: number): number {
  if (Number.isNaN(x)) return 6
  if (!Number.isFinite(x)) return x < 0 ? 0 : 5
  if (x === 0) return isMinus(x) ? 2 : 3
  return x < 0 ? 1 : 4
}

const SIZES: Readonly<Record<string, number>> = {
  '0': 0,
  '1': 1,
  i: Infinity,
  n: Number.NaN,
  p: Math.PI,
  h: Math.PI / 2,
  q: Math.PI / 4,
  t: (3 * Math.PI) / 4,
}

function partOf(symbol: string): number {
  const isNegative = symbol.startsWith('-') || symbol !== symbol.toLowerCase()
  const size = SIZES[symbol.replace('-', '').toLowerCase()] ?? 0
  return isNegative ? -size : size
}

/** What the table says, or null where it says nothing. */
function special(name: keyof typeof complexSpecials, z: PyComplex): PyComplex | TextProblem | null {
  const row = complexSpecials[name].split('/')[kindOf(z.real)] ?? ''
  const entry = row.split(' ')[kindOf(z.imaginary)] ?? '.'
  if (entry === '.') return null
  if (entry === '!') return domainError
  const [real = '0', imaginary = '0'] = entry.match(/-?./g) ?? []
  return complex(partOf(real), partOf(imaginary))
}

export function sqrt(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('sqrt', z) ?? z
  if (z.real === 0 && z.imaginary === 0) return complex(0, z.imaginary)
  const root = rootSize(Math.abs(z.real), Math.abs(z.imaginary))
  const other = Math.abs(z.imaginary) / (2 * root)
  return z.real >= 0 ? complex(root, copySign(other, z.imaginary)) : complex(other, copySign(root, z.imaginary))
}

/** sqrt((|x| + |z|) / 2), scaled so that nothing overflows or vanishes. */
function rootSize(x: number, y: number): number {
  if (x < TINY && y < TINY) {
    const scaled = scaleByPowerOfTwo(x, 53)
    return scaleByPowerOfTwo(Math.sqrt(scaled + hypotenuse(scaled, scaleByPowerOfTwo(y, 53))), -27)
  }
  const eighth = x / 8
  return 2 * Math.sqrt(eighth + hypotenuse(eighth, y / 8))
}

export function acos(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('acos', z) ?? z
  const { real: x, imaginary: y } = z
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
    const size = accurateLog(hypotenuse(x / 2, y / 2)) + LN2 * 2
    return complex(accurateAtan2(Math.abs(y), x), x < 0 ? -copySign(size, y) : copySign(size, -y))
  }
  const s1 = finiteSqrt(complex(1 - x, -y))
  const s2 = finiteSqrt(complex(1 + x, y))
  return complex(2 * accurateAtan2(s1.real, s2.real), inverseSinh(s2.real * s1.imaginary - s2.imaginary * s1.real))
}

function finiteSqrt(z: PyComplex): PyComplex {
  const root = sqrt(z)
  return 'error' in root ? z : root
}

export function acosh(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('acosh', z) ?? z
  const { real: x, imaginary: y } = z
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE)
    return complex(accurateLog(hypotenuse(x / 2, y / 2)) + LN2 * 2, accurateAtan2(y, x))
  const s1 = finiteSqrt(complex(x - 1, y))
  const s2 = finiteSqrt(complex(x + 1, y))
  return complex(inverseSinh(s1.real * s2.real + s1.imaginary * s2.imaginary), 2 * accurateAtan2(s1.imaginary, s2.real))
}

/** A function of i*z, turned back. */
function turned(compute: ComplexFunction): ComplexFunction {
  return ({ real, imaginary }) => {
    const made = compute(complex(-imaginary, real))
    return 'error' in made ? made : complex(made.imaginary, -made.real)
  }
}

export function asinh(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('asinh', z) ?? z
  const { real: x, imaginary: y } = z
  if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
    const size = accurateLog(hypotenuse(x / 2, y / 2)) + LN2 * 2
    return complex(isMinus(y) ? -copySign(size, -x) : copySign(size, x), accurateAtan2(y, Math.abs(x)))
  }
  const s1 = finiteSqrt(complex(1 + y, -x))
  const s2 = finiteSqrt(complex(1 - y, x))
  return complex(
    inverseSinh(s1.real * s2.imaginary - s2.real * s1.imaginary),
    accurateAtan2(y, s1.real * s2.real - s1.imaginary * s2.imaginary),
  )
}

export const asin: ComplexFunction = turned(asinh)
export const atan: ComplexFunction = turned(atanh)

export function atanh(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('atanh', z) ?? z
  if (isMinus(z.real)) {
    const made = atanh(complex(-z.real, -z.imaginary))
    return 'error' in made ? made : complex(-made.real, -made.imaginary)
  }
  const { real: x, imaginary: y } = z
  const size = Math.abs(y)
  if (x > SQRT_LARGE || size > SQRT_LARGE) {
    const half = hypotenuse(x / 2, y / 2)
    return complex(x / 4 / half / half, -copySign(Math.PI / 2, -y))
  }
  if (x === 1 && size < SQRT_TINY) {
    if (size === 0) return domainError
    const real = -accurateLog(Math.sqrt(size) / Math.sqrt(hypotenuse(size, 2)))
    return complex(real, copySign(accurateAtan2(2, -size) / 2, y))
  }
  return complex(
    Math.log1p((4 * x) / (size * size + (1 - x) * (1 - x))) / 4,
    -accurateAtan2(-2 * y, (1 - x) * (1 + x) - size * size) / 2,
  )
}

export function cosh(z: PyComplex): PyComplex | TextProblem {
  const { real: x, imaginary: y } = z
  if (!isFiniteComplex(z)) {
    if (Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0) {
      const imaginary = copySign(Infinity, accurateSin(y))
      return complex(copySign(Infinity, accurateCos(y)), x > 0 ? imaginary : -imaginary)
    }
    return special('cosh', z) ?? z
  }
  return withinRange(
    scaledPair(
      x,
      (part) => hyperbolicCosine(part) * accurateCos(y),
      (part) => Math.sinh(part) * accurateSin(y),
    ),
  )
}

export function sinh(z: PyComplex): PyComplex | TextProblem {
  const { real: x, imaginary: y } = z
  if (!isFiniteComplex(z)) {
    if (Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0) {
      const real = copySign(Infinity, accurateCos(y))
      return complex(x > 0 ? real : -real, copySign(Infinity, accurateSin(y)))
    }
    return special('sinh', z) ?? z
  }
  return withinRange(
    scaledPair(
      x,
      (part) => accurateCos(y) * Math.sinh(part),
      (part) => accurateSin(y) * hyperbolicCosine(part),
    ),
  )
}

/** Near the end of the range one factor of e is taken out first. */
function scaledPair(x: number, real: (part: number) => number, imaginary: (part: number) => number): PyComplex {
  if (Math.abs(x) <= LOG_LARGE) return complex(real(x), imaginary(x))
  const part = x - copySign(1, x)
  return complex(real(part) * Math.E, imaginary(part) * Math.E)
}

function withinRange(z: PyComplex): PyComplex | TextProblem {
  return Math.abs(z.real) === Infinity || Math.abs(z.imaginary) === Infinity ? rangeError : z
}

export const cos: ComplexFunction = ({ real, imaginary }) => cosh(complex(-imaginary, real))
export const sin: ComplexFunction = turned(sinh)
export const tan: ComplexFunction = turned(tanh)

export function exp(z: PyComplex): PyComplex | TextProblem {
  const { real: x, imaginary: y } = z
  if (!isFiniteComplex(z)) {
    if (Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0) {
      const size = x > 0 ? Infinity : 0
      return complex(copySign(size, accurateCos(y)), copySign(size, accurateSin(y)))
    }
    return special('exp', z) ?? z
  }
  if (x > LOG_LARGE) {
    const size = accurateExp(x - 1)
    return withinRange(complex(size * accurateCos(y) * Math.E, size * accurateSin(y) * Math.E))
  }
  const size = accurateExp(x)
  return withinRange(complex(size * accurateCos(y), size * accurateSin(y)))
}

export function log(z: PyComplex): PyComplex | TextProblem {
  if (!isFiniteComplex(z)) return special('log', z) ?? z
  const size = logOfSize(Math.abs(z.real), Math.abs(z.imaginary))
  return size === null ? domainError : complex(size, accurateAtan2(z.imaginary, z.real))
}

/** ln |z|, also where |z| overflows, vanishes or is nearly one. */
function logOfSize(x: number, y: number): number | null {
  if (x > LARGE || y > LARGE) return accurateLog(hypotenuse(x / 2, y / 2)) + LN2
  if (x < TINY && y < TINY) {
    if (x === 0 && y === 0) return null
    return accurateLog(hypotenuse(scaleByPowerOfTwo(x, 53), scaleByPowerOfTwo(y, 53))) - 53 * LN2
  }
  const size = hypotenuse(x, y)
  if (size < 0.71 || size > 1.73) return accurateLog(size)
  const [most, least] = x > y ? [x, y] : [y, x]
  return Math.log1p((most - 1) * (most + 1) + least * least) / 2
}

const LN10 = Math.LN10

export function log10(z: PyComplex): PyComplex | TextProblem {
  const made = log(z)
  return 'error' in made ? made : complex(made.real / LN10, made.imaginary / LN10)
}

export function tanh(z: PyComplex): PyComplex | TextProblem {
  const { real: x, imaginary: y } = z
  if (!isFiniteComplex(z)) {
    if (Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0)
      return complex(copySign(1, x), copySign(0, 2 * accurateSin(y) * accurateCos(y)))
    return special('tanh', z) ?? z
  }
  if (Math.abs(x) > LOG_LARGE)
    return complex(copySign(1, x), 4 * accurateSin(y) * accurateCos(y) * accurateExp(-2 * Math.abs(x)))
  const tx = Math.tanh(x)
  const ty = accurateTan(y)
  const cx = 1 / hyperbolicCosine(x)
  const txty = tx * ty
  const bottom = 1 + txty * txty
  return complex((tx * (1 + ty * ty)) / bottom, (ty / bottom) * cx * cx)
}

export function rect(length: number, phase: number): PyComplex | TextProblem {
  if (!Number.isFinite(length) || !Number.isFinite(phase)) {
    if (Math.abs(length) === Infinity && Number.isFinite(phase) && phase !== 0) {
      const made = complex(copySign(Infinity, accurateCos(phase)), copySign(Infinity, accurateSin(phase)))
      return length > 0 ? made : complex(-made.real, -made.imaginary)
    }
    return special('rect', complex(length, phase)) ?? complex(length, phase)
  }
  if (phase === 0) return complex(length, length * phase)
  return complex(length * accurateCos(phase), length * accurateSin(phase))
}
