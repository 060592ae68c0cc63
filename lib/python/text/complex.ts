/**
 * Python's complex: repr, reading, comparison and arithmetic as CPython 3.14 does it. Follows Objects/complexobject.c.
 *
 * Since 3.14 a real operand is not widened to a complex with a zero imaginary part, which would lose the signs of
 * zeros: mixed operands have functions of their own. Products and quotients recover infinities as C11's Annex G does;
 * JavaScript hides the sign of a computed nan, so a zero that CPython signs by one may differ. Powers are in
 * complexPower.ts.
 */
import { toDecimalAscii } from './decimalAscii'
import { hypotenuse } from './hypotenuse'
import { floatText, trimAsciiSpace } from './float'
import { problem, type TextProblem } from './problem'
import { reprStr } from './repr'

export interface PyComplex {
  readonly real: number
  readonly imaginary: number
  /** Which parts were made of a negative nan. */
  readonly negativeNaNs?: { readonly real: boolean; readonly imaginary: boolean }
}

const options = { alternate: false, addPointZero: false }

/** repr(complex), which is also str(complex). */
export function reprComplex(value: PyComplex): string {
  const imaginary = floatText(value.imaginary, 'r', 0, options)
  if (Object.is(value.real, 0)) return `${imaginary}j`
  const sign = imaginary.startsWith('-') ? '' : '+'
  return `(${floatText(value.real, 'r', 0, options)}${sign}${imaginary}j)`
}

const number = String.raw`(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)`
const bothParts = new RegExp(`^([+-]?${number})([+-]${number}|[+-])j$`, 'i')
const imaginaryPart = new RegExp(`^([+-]?${number}|[+-]?)j$`, 'i')
const realPart = new RegExp(`^[+-]?${number}$`, 'i')

const malformed = problem('ValueError', 'complex() arg is a malformed string')

/** complex(str): parentheses and white space around, underscores between digits. */
export function parseComplexText(text: string): PyComplex | TextProblem {
  const ascii = toDecimalAscii(text)
  if (/(?<!\d)_|_(?!\d)/.test(ascii)) {
    return problem('ValueError', `could not convert string to complex: ${reprStr(text)}`)
  }
  const trimmed = trimAsciiSpace(ascii.replaceAll('_', ''))
  const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimAsciiSpace(trimmed.slice(1, -1)) : trimmed
  const both = bothParts.exec(bare)
  if (both !== null) return withSigns({ real: partOf(both[1]), imaginary: partOf(both[2]) }, both[1], both[2])
  const imaginary = imaginaryPart.exec(bare)
  if (imaginary !== null) return withSigns({ real: 0, imaginary: partOf(imaginary[1]) }, '', imaginary[1])
  return realPart.test(bare) ? withSigns({ real: partOf(bare), imaginary: 0 }, bare, '') : malformed
}

/** With the signs that its nans were written with, if there are any. */
function withSigns(value: PyComplex, real = '', imaginary = ''): PyComplex {
  if (!Number.isNaN(value.real) && !Number.isNaN(value.imaginary)) return value
  return { ...value, negativeNaNs: { real: real.startsWith('-'), imaginary: imaginary.startsWith('-') } }
}

/** A part of matched text; a bare sign, or nothing, before j means 1. */
function partOf(text = ''): number {
  const negative = text.startsWith('-')
  const size = text.replace(/^[+-]/, '').toLowerCase()
  const value = size === '' ? 1 : size === 'nan' ? Number.NaN : size.startsWith('inf') ? Infinity : Number(size)
  return negative ? -value : value
}

export function addComplex(a: PyComplex, b: PyComplex): PyComplex {
  return { real: a.real + b.real, imaginary: a.imaginary + b.imaginary }
}

export function addReal(a: PyComplex, b: number): PyComplex {
  return { real: a.real + b, imaginary: a.imaginary }
}

export function subtractComplex(a: PyComplex, b: PyComplex): PyComplex {
  return { real: a.real - b.real, imaginary: a.imaginary - b.imaginary }
}

export function subtractReal(a: PyComplex, b: number): PyComplex {
  return { real: a.real - b, imaginary: a.imaginary }
}

export function subtractFromReal(a: number, b: PyComplex): PyComplex {
  return { real: a - b.real, imaginary: -b.imaginary }
}

export function negateComplex(value: PyComplex): PyComplex {
  return { real: -value.real, imaginary: -value.imaginary }
}

export function multiplyByReal(a: PyComplex, b: number): PyComplex {
  return { real: a.real * b, imaginary: a.imaginary * b }
}

export function multiplyComplex(a: PyComplex, b: PyComplex): PyComplex {
  const product = plainProduct(a, b)
  if (!Number.isNaN(product.real) || !Number.isNaN(product.imaginary)) return product
  const recovered = infiniteFactors(a, b)
  return recovered === undefined ? product : multiplyByReal(plainProduct(...recovered), Infinity)
}

function plainProduct(a: PyComplex, b: PyComplex): PyComplex {
  return {
    real: a.real * b.real - a.imaginary * b.imaginary,
    imaginary: a.real * b.imaginary + a.imaginary * b.real,
  }
}

const isInfinite = (value: number): boolean => value === Infinity || value === -Infinity
const hasInfinity = (value: PyComplex): boolean => isInfinite(value.real) || isInfinite(value.imaginary)
const isFiniteComplex = (value: PyComplex): boolean => Number.isFinite(value.real) && Number.isFinite(value.imaginary)

/**
 * Factors whose product has the directions of an infinite one: infinities become 1, other parts 0, nans of the other
 * factor 0.
 */
function infiniteFactors(a: PyComplex, b: PyComplex): readonly [PyComplex, PyComplex] | undefined {
  const terms = [a.real * b.real, a.imaginary * b.imaginary, a.real * b.imaginary, a.imaginary * b.real]
  const [left, right] = [hasInfinity(a), hasInfinity(b)]
  if (!left && !right) return terms.some(isInfinite) ? [zeroNans(a), zeroNans(b)] : undefined
  const [first, second] = left ? [box(a), zeroNans(b)] : [a, b]
  return right ? [zeroNans(first), box(second)] : [first, second]
}

/** 1 for an infinity and 0 otherwise, with the sign. */
function box(value: PyComplex): PyComplex {
  const part = (x: number) => (x < 0 || Object.is(x, -0) ? -1 : 1) * (isInfinite(x) ? 1 : 0)
  return { real: part(value.real), imaginary: part(value.imaginary) }
}

function zeroNans(value: PyComplex): PyComplex {
  const part = (x: number) => (Number.isNaN(x) ? 0 : x)
  return { real: part(value.real), imaginary: part(value.imaginary) }
}

const divisionByZero: TextProblem = problem('ZeroDivisionError', 'division by zero')

export function divideByReal(a: PyComplex, b: number): PyComplex | TextProblem {
  return b === 0 ? divisionByZero : { real: a.real / b, imaginary: a.imaginary / b }
}

export function divideComplex(a: PyComplex, b: PyComplex): PyComplex | TextProblem {
  const quotient = smithQuotient(a, b)
  if ('error' in quotient || !Number.isNaN(quotient.real) || !Number.isNaN(quotient.imaginary)) return quotient
  if (hasInfinity(a) && isFiniteComplex(b)) return multiplyByReal(conjugateProduct(box(a), b), Infinity)
  if (hasInfinity(b) && isFiniteComplex(a)) return multiplyByReal(conjugateProduct(a, box(b)), 0)
  return quotient
}

/** Divides both by the larger part of the divisor first, so that squares cannot overflow (Smith's method). */
function smithQuotient(a: PyComplex, b: PyComplex): PyComplex | TextProblem {
  const [re, im] = [Math.abs(b.real), Math.abs(b.imaginary)]
  if (re >= im) {
    if (re === 0) return divisionByZero
    const ratio = b.imaginary / b.real
    const divisor = b.real + b.imaginary * ratio
    return { real: (a.real + a.imaginary * ratio) / divisor, imaginary: (a.imaginary - a.real * ratio) / divisor }
  }
  if (!(im > re)) return { real: Number.NaN, imaginary: Number.NaN }
  const ratio = b.real / b.imaginary
  const divisor = b.real * ratio + b.imaginary
  return { real: (a.real * ratio + a.imaginary) / divisor, imaginary: (a.imaginary * ratio - a.real) / divisor }
}

function conjugateProduct(a: PyComplex, b: PyComplex): PyComplex {
  return {
    real: a.real * b.real + a.imaginary * b.imaginary,
    imaginary: a.imaginary * b.real - a.real * b.imaginary,
  }
}

/** float / complex. */
export function divideReal(a: number, b: PyComplex): PyComplex | TextProblem {
  const quotient = realQuotient(a, b)
  const lost = !('error' in quotient) && Number.isNaN(quotient.real) && Number.isNaN(quotient.imaginary)
  if (!lost || !Number.isFinite(a) || !hasInfinity(b)) return quotient
  const direction = box(b)
  return multiplyByReal({ real: a * direction.real, imaginary: -a * direction.imaginary }, 0)
}

function realQuotient(a: number, b: PyComplex): PyComplex | TextProblem {
  const [re, im] = [Math.abs(b.real), Math.abs(b.imaginary)]
  if (re >= im) {
    if (re === 0) return divisionByZero
    const ratio = b.imaginary / b.real
    const divisor = b.real + b.imaginary * ratio
    return { real: a / divisor, imaginary: (-a * ratio) / divisor }
  }
  if (!(im > re)) return { real: Number.NaN, imaginary: Number.NaN }
  const ratio = b.real / b.imaginary
  const divisor = b.real * ratio + b.imaginary
  return { real: (a * ratio) / divisor, imaginary: -a / divisor }
}

/** abs(complex). */
export function absoluteComplex(value: PyComplex): number | TextProblem {
  if (hasInfinity(value)) return Infinity
  const size = hypotenuse(value.real, value.imaginary)
  return size === Infinity ? problem('OverflowError', 'absolute value too large') : size
}

/** == of two complex; a complex equals a real when its imaginary part is 0 and its real part equals it. */
export function equalComplex(a: PyComplex, b: PyComplex): boolean {
  return a.real === b.real && a.imaginary === b.imaginary
}
