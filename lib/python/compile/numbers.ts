/**
 * Python's arithmetic on constant numbers, for folding: null wherever Python would raise or CPython declines to fold.
 *
 * Invariant: results are bit for bit CPython's, powers of complex numbers by fractions apart. Follows longobject.c, floatobject.c and complexobject.c.
 */
import type { Const } from './code'
import { bitLength } from '../text/int'
import { floatPower } from './floatPower'
import { complexConst, intConst } from './pool'

export interface Complex {
  readonly real: number
  readonly imag: number
}
export type NumberConst = Extract<Const, { type: 'bool' | 'int' | 'float' | 'complex' | 'complexPair' }>

export function isNumber(value: Const): value is NumberConst {
  return (
    value.type === 'int' ||
    value.type === 'float' ||
    value.type === 'bool' ||
    value.type === 'complex' ||
    value.type === 'complexPair'
  )
}

export function isComplex(value: NumberConst): boolean {
  return value.type === 'complex' || value.type === 'complexPair'
}

/** The value as an integer, if it is one (bool is). */
export function asInt(value: Const): bigint | null {
  if (value.type === 'int') return BigInt(value.value)
  if (value.type === 'bool') return value.value ? 1n : 0n
  return null
}

/** The value as a float; null for a complex, or an integer beyond a float. */
export function asFloat(value: NumberConst): number | null {
  if (value.type === 'float') return value.value
  const int = asInt(value)
  if (int === null) return null
  const float = Number(int)
  return Number.isFinite(float) ? float : null
}

function asComplex(value: NumberConst): Complex | null {
  if (value.type === 'complex') return { real: 0, imag: value.imag }
  if (value.type === 'complexPair') return value
  const real = asFloat(value)
  return real === null ? null : { real, imag: 0 }
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

export function floatFloorDivide(a: number, b: number): number {
  const mod = a % b
  let div = (a - mod) / b
  if (mod !== 0 && b < 0 !== mod < 0) div -= 1
  if (div === 0) return Object.is(a / b, -0) || a / b < 0 ? -0 : 0
  const floor = Math.floor(div)
  return div - floor > 0.5 ? floor + 1 : floor
}

export function floatModulo(a: number, b: number): number {
  const mod = a % b
  if (mod === 0) return b < 0 || Object.is(b, -0) ? -0 : 0
  return b < 0 !== mod < 0 ? mod + b : mod
}

function powerOfFloats(a: number, b: number): Const | null {
  if (a === 0 && b < 0) return null
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    return complexPower({ real: a, imag: 0 }, { real: b, imag: 0 })
  }
  const value = floatPower(a, b)
  if (!Number.isFinite(value) && Number.isFinite(a) && Number.isFinite(b)) return null
  return { type: 'float', value }
}

function complexMultiply(a: Complex, b: Complex): Complex {
  return { real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real }
}

function complexDivide(a: Complex, b: Complex): Complex | null {
  if (b.real === 0 && b.imag === 0) return null
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real
    const scale = b.real + b.imag * ratio
    return { real: (a.real + a.imag * ratio) / scale, imag: (a.imag - a.real * ratio) / scale }
  }
  const ratio = b.real / b.imag
  const scale = b.real * ratio + b.imag
  return { real: (a.real * ratio + a.imag) / scale, imag: (a.imag * ratio - a.real) / scale }
}

function complexWholePower(base: Complex, exponent: number): Complex | null {
  let result: Complex = { real: 1, imag: 0 }
  let power = base
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = complexMultiply(result, power)
    power = complexMultiply(power, power)
  }
  const isFinite = Number.isFinite(result.real) && Number.isFinite(result.imag)
  if (exponent > 0) return isFinite ? result : null
  return isFinite ? complexDivide({ real: 1, imag: 0 }, result) : { real: 0, imag: 0 }
}

function complexGeneralPower(a: Complex, b: Complex): Complex | null {
  if (a.real === 0 && a.imag === 0) return b.imag !== 0 || b.real < 0 ? null : { real: 0, imag: 0 }
  const size = Math.hypot(a.real, a.imag)
  const angle = Math.atan2(a.imag, a.real)
  let length = floatPower(size, b.real)
  let phase = angle * b.real
  if (b.imag !== 0) {
    length *= Math.exp(-angle * b.imag)
    phase += b.imag * Math.log(size)
  }
  return { real: length * Math.cos(phase), imag: length * Math.sin(phase) }
}

function isInfinite(value: number): boolean {
  return Math.abs(value) === Number.POSITIVE_INFINITY
}

function complexPower(a: Complex, b: Complex): Const | null {
  if (b.real === 0 && b.imag === 0) return complexConst(1, 0)
  const whole = b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100
  const value = whole ? complexWholePower(a, b.real) : complexGeneralPower(a, b)
  // Left for the run, which says what is wrong.
  if (value !== null && Number.isNaN(value.real) && !whole) return null
  if (value === null || isInfinite(value.real) || isInfinite(value.imag)) return null
  return complexConst(value.real, value.imag)
}

/** `a ** b`, within CPython's limit on the size of a folded integer. */
export function power(a: NumberConst, b: NumberConst): Const | null {
  const [int, exponent] = [asInt(a), asInt(b)]
  if (int !== null && exponent !== null && exponent >= 0n) {
    if (int !== 0n && exponent > 0n && BigInt(bitLength(int)) > 128n / exponent) return null
    return intConst(int ** exponent)
  }
  const [x, y] = [asFloat(a), asFloat(b)]
  if (x !== null && y !== null) return powerOfFloats(x, y)
  const [z, w] = [asComplex(a), asComplex(b)]
  return z === null || w === null ? null : complexPower(z, w)
}

/** Complex +, -, * and /; a real operand of + and - leaves the other's imaginary zero's sign alone. */
export function complexArithmetic(
  operator: 'Add' | 'Sub' | 'Mult' | 'Div',
  a: NumberConst,
  b: NumberConst,
): Const | null {
  const [z, w] = [asComplex(a), asComplex(b)]
  if (z === null || w === null) return null
  const isReal = (value: NumberConst): boolean => !isComplex(value)
  if (operator === 'Add') {
    const imag = isReal(a) ? w.imag : isReal(b) ? z.imag : z.imag + w.imag
    return complexConst(z.real + w.real, imag)
  }
  if (operator === 'Sub') {
    const imag = isReal(a) ? -w.imag : isReal(b) ? z.imag : z.imag - w.imag
    return complexConst(z.real - w.real, imag)
  }
  if (operator === 'Mult') return scaled(z, w, isReal(a), isReal(b))
  return divided(a, z, w, isReal(b))
}

function scaled(z: Complex, w: Complex, firstReal: boolean, secondReal: boolean): Const {
  if (firstReal) return complexConst(z.real * w.real, z.real * w.imag)
  if (secondReal) return complexConst(z.real * w.real, z.imag * w.real)
  const product = complexMultiply(z, w)
  return complexConst(product.real, product.imag)
}

function divided(a: NumberConst, z: Complex, w: Complex, secondReal: boolean): Const | null {
  if (secondReal) return w.real === 0 ? null : complexConst(z.real / w.real, z.imag / w.real)
  const quotient = isComplex(a) ? complexDivide(z, w) : divideReal(z.real, w)
  return quotient === null ? null : complexConst(quotient.real, quotient.imag)
}

/** A real number by a complex one: the missing imaginary part gives no zero of its own. */
function divideReal(a: number, b: Complex): Complex | null {
  if (b.real === 0 && b.imag === 0) return null
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real
    const scale = b.real + b.imag * ratio
    return { real: a / scale, imag: (-a * ratio) / scale }
  }
  const ratio = b.real / b.imag
  const scale = b.real * ratio + b.imag
  return { real: (a * ratio) / scale, imag: -a / scale }
}
