/**
 * complex ** complex: small whole exponents by multiplication, others through polar coordinates. Follows complex_pow of
 * CPython 3.14.
 */
import { divideComplex, multiplyComplex, type PyComplex } from './complex'
import { accurateAtan2, accurateCos, accurateExp, accurateLog, accurateSin } from './elementary'
import { hypotenuse } from './hypotenuse'
import { powerFloats } from './floatArithmetic'
import { isProblem, problem, type TextProblem } from './problem'

const one: PyComplex = { real: 1, imaginary: 0 }
const zero: PyComplex = { real: 0, imaginary: 0 }

/** Real operands come as complex ones without imaginary part. */
export function powerComplex(base: PyComplex, exponent: PyComplex): PyComplex | TextProblem {
  const whole = exponent.imaginary === 0 && Number.isInteger(exponent.real) && Math.abs(exponent.real) <= 100
  const result = whole ? wholePower(base, exponent.real) : polarPower(base, exponent)
  if (isProblem(result)) return result
  const overflows = Math.abs(result.real) === Infinity || Math.abs(result.imaginary) === Infinity
  return overflows ? problem('OverflowError', 'complex exponentiation') : result
}

const zeroBase: TextProblem = problem('ZeroDivisionError', 'zero to a negative or complex power')

function wholePower(base: PyComplex, exponent: number): PyComplex | TextProblem {
  const power = repeatedProduct(base, Math.abs(exponent))
  if (exponent > 0) return power
  const inverse = divideComplex(one, power)
  return isProblem(inverse) ? zeroBase : inverse
}

function repeatedProduct(base: PyComplex, count: number): PyComplex {
  let result = one
  let square = base
  for (let mask = 1; mask <= count; mask *= 2) {
    if (count & mask) result = multiplyComplex(result, square)
    square = multiplyComplex(square, square)
  }
  return result
}

function polarPower(base: PyComplex, exponent: PyComplex): PyComplex | TextProblem {
  if (exponent.real === 0 && exponent.imaginary === 0) return one
  if (base.real === 0 && base.imaginary === 0) return exponent.imaginary !== 0 || exponent.real < 0 ? zeroBase : zero
  const size = hypotenuse(base.real, base.imaginary)
  const angle = accurateAtan2(base.imaginary, base.real)
  const power = powerFloats(size, exponent.real)
  let length = typeof power === 'number' ? power : Infinity
  let phase = angle * exponent.real
  if (exponent.imaginary !== 0) {
    length *= accurateExp(-angle * exponent.imaginary)
    phase += exponent.imaginary * accurateLog(size)
  }
  // The C library's sine and cosine complain of it, which CPython takes for a division by zero.
  if (Math.abs(phase) === Infinity) return zeroBase
  return { real: length * accurateCos(phase), imaginary: length * accurateSin(phase) }
}
