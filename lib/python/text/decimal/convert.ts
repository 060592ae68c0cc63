/** Decimals from floats and their exact ratios, and hashes that agree with those of equal ints and fractions. */
import { integerRatio } from '../floatArithmetic'
import { isProblem } from '../problem'
import { type Dec, finite, infinity, NAN, tenTo } from './value'

/** The exact value of a float; a power of two below the point costs as many digits. */
export function fromFloat(value: number): Dec {
  const negative = value < 0 || Object.is(value, -0)
  if (Number.isNaN(value)) return NAN
  if (!Number.isFinite(value)) return infinity(negative)
  const ratio = integerRatio(Math.abs(value))
  if (isProblem(ratio)) return NAN
  const [numerator, denominator] = [BigInt(ratio[0]), BigInt(ratio[1])]
  const power = BigInt(denominator.toString(2).length - 1)
  return finite(negative, numerator * 5n ** power, -power)
}

/** Numerator and denominator in lowest terms, of a finite number. */
export function ratioOf({ negative, coefficient, exponent }: Dec): readonly [bigint, bigint] {
  if (coefficient === 0n) return [0n, 1n]
  const sign = negative ? -1n : 1n
  if (exponent >= 0n) return [sign * coefficient * tenTo(exponent), 1n]
  const unit = tenTo(-exponent)
  let [a, b] = [coefficient, unit]
  while (b !== 0n) [a, b] = [b, a % b]
  return [(sign * coefficient) / a, unit / a]
}

const MODULUS = 2n ** 61n - 1n
const INVERSE_OF_TEN = 2_075_258_708_292_324_556n
const HASH_OF_INFINITY = 314_159n

/** The hash of an infinity or a finite number. */
export function hashDecimal({ form, negative, coefficient, exponent }: Dec): bigint {
  const size = form === 'infinite' ? HASH_OF_INFINITY : hashOfSize(coefficient, exponent)
  const hash = negative ? -size : size
  return hash === -1n ? -2n : hash
}

function hashOfSize(coefficient: bigint, exponent: bigint): bigint {
  const base = exponent >= 0n ? 10n : INVERSE_OF_TEN
  return ((coefficient % MODULUS) * powerModulo(base, exponent >= 0n ? exponent : -exponent)) % MODULUS
}

function powerModulo(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % MODULUS
    square = (square * square) % MODULUS
  }
  return result
}
