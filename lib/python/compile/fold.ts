/**
 * Constant folding: what an operator makes of constants, or null where Python would raise or where CPython declines
 * because the result would be large (128 bits, 256 items, 4096 characters).
 *
 * Follows the const_folding_* functions of CPython 3.14's flowgraph.c. Knows nothing of instructions.
 */
import type { BinaryOperator } from '../syntax/tree'
import type { Const } from './code'
import {
  asFloat,
  asInt,
  complexArithmetic,
  floatFloorDivide,
  floatModulo,
  floorDivide,
  isComplex,
  isNumber,
  power,
  type NumberConst,
} from './numbers'
import { trueDivide } from './rational'
import { bitLength } from '../text/int'
import { complexConst, intConst } from './pool'
import { concatenate, lengthOf, repeat, subscript } from './sequences'

const maxIntBits = 128n
const maxCollectionItems = 256n
const maxTextLength = 4096n
const maxTotalItems = 1024
/** A count beyond these raises OverflowError, even of nothing. */
const indexBits = 64

function float(value: number): Const {
  return { type: 'float', value }
}

/** Items left of `limit` after counting the nested items of a tuple; negative if there are too many. */
function itemsLeft(value: Const, limit: number): number {
  if (value.type !== 'tuple') return limit
  let left = limit - value.items.length
  for (const item of value.items) {
    if (left < 0) return left
    left = itemsLeft(item, left)
  }
  return left
}

function multiplyInts(a: bigint, b: bigint): Const | null {
  if (a !== 0n && b !== 0n && BigInt(bitLength(a) + bitLength(b)) > maxIntBits) return null
  return intConst(a * b)
}

function repeatTimes(times: bigint, value: Const): Const | null {
  const size = BigInt(lengthOf(value))
  if (size === 0n) return BigInt.asIntN(indexBits, times) === times ? value : null
  const limit = value.type === 'tuple' ? maxCollectionItems : maxTextLength
  if (times < 0n || times > limit / size) return null
  if (value.type === 'tuple' && times > 0n && itemsLeft(value, Math.floor(maxTotalItems / Number(times))) < 0)
    return null
  return repeat(value, Number(times))
}

function isSequence(value: Const): boolean {
  return value.type === 'str' || value.type === 'bytes' || value.type === 'tuple'
}

function multiply(a: Const, b: Const): Const | null {
  const [x, y] = [asInt(a), asInt(b)]
  if (x !== null && y !== null) return multiplyInts(x, y)
  if (x !== null && isSequence(b)) return repeatTimes(x, b)
  if (y !== null && isSequence(a)) return repeatTimes(y, a)
  return isNumber(a) && isNumber(b) ? arithmetic('Mult', a, b) : null
}

function floats(operator: BinaryOperator, a: number, b: number): Const | null {
  if (operator === 'Add') return float(a + b)
  if (operator === 'Sub') return float(a - b)
  if (operator === 'Mult') return float(a * b)
  if (b === 0) return null
  if (operator === 'Div') return float(a / b)
  if (operator === 'FloorDiv') return float(floatFloorDivide(a, b))
  return operator === 'Mod' ? float(floatModulo(a, b)) : null
}

function arithmetic(operator: BinaryOperator, a: NumberConst, b: NumberConst): Const | null {
  if (isComplex(a) || isComplex(b)) {
    const known = operator === 'Add' || operator === 'Sub' || operator === 'Mult' || operator === 'Div'
    return known ? complexArithmetic(operator, a, b) : null
  }
  const [x, y] = [asFloat(a), asFloat(b)]
  return x === null || y === null ? null : floats(operator, x, y)
}

function shiftLeft(a: bigint, b: bigint): Const | null {
  if (b < 0n) return null
  if (a !== 0n && b !== 0n && (b > maxIntBits || BigInt(bitLength(a)) > maxIntBits - b)) return null
  return intConst(a << b)
}

function ints(operator: BinaryOperator, a: bigint, b: bigint): Const | null {
  if (operator === 'Add') return intConst(a + b)
  if (operator === 'Sub') return intConst(a - b)
  if (operator === 'LShift') return shiftLeft(a, b)
  if (operator === 'RShift') return b < 0n ? null : intConst(a >> (b > 1_000_000n ? 1_000_000n : b))
  if (b === 0n) return null
  if (operator === 'FloorDiv') return intConst(floorDivide(a, b))
  if (operator === 'Mod') return intConst(a - floorDivide(a, b) * b)
  const quotient = operator === 'Div' ? trueDivide(a, b) : null
  return quotient === null ? null : float(quotient)
}

function bitwise(operator: BinaryOperator, a: Const, b: Const): Const | null {
  const [x, y] = [asInt(a), asInt(b)]
  if (x === null || y === null) return null
  const value = operator === 'BitAnd' ? x & y : operator === 'BitOr' ? x | y : x ^ y
  return a.type === 'bool' && b.type === 'bool' ? { type: 'bool', value: value !== 0n } : intConst(value)
}

/** The value of `a operator b`, or null if it is not folded. */
export function foldBinary(operator: BinaryOperator | 'subscript', a: Const, b: Const): Const | null {
  if (operator === 'subscript') return subscript(a, b)
  if (operator === 'Mult') return multiply(a, b)
  if (operator === 'BitAnd' || operator === 'BitOr' || operator === 'BitXor') return bitwise(operator, a, b)
  if (operator === 'Add' && isSequence(a)) return concatenate(a, b)
  if (!isNumber(a) || !isNumber(b)) return null
  if (operator === 'Pow') return power(a, b)
  const [x, y] = [asInt(a), asInt(b)]
  if (x !== null && y !== null) return ints(operator, x, y)
  return arithmetic(operator, a, b)
}

export function isTrue(value: Const): boolean {
  if (value.type === 'none') return false
  if (value.type === 'bool') return value.value
  if (value.type === 'int') return value.value !== 0 && value.value !== 0n
  if (value.type === 'float') return value.value !== 0
  if (value.type === 'complex') return value.imag !== 0
  if (value.type === 'complexPair') return value.real !== 0 || value.imag !== 0
  if (value.type === 'frozenset') return value.items.length > 0
  return isSequence(value) ? lengthOf(value) > 0 : true
}

function negative(value: Const): Const | null {
  const int = asInt(value)
  if (int !== null) return intConst(-int)
  if (value.type === 'float') return float(-value.value)
  if (value.type === 'complex') return complexConst(-0, -value.imag)
  return value.type === 'complexPair' ? complexConst(-value.real, -value.imag) : null
}

function positive(value: Const): Const | null {
  const int = asInt(value)
  if (int !== null) return intConst(int)
  return isNumber(value) ? value : null
}

/** The value of a unary operator, or null if it is not folded. */
export function foldUnary(operator: 'not' | '-' | '~' | '+', value: Const): Const | null {
  if (operator === 'not') return { type: 'bool', value: !isTrue(value) }
  if (operator === '-') return negative(value)
  if (operator === '+') return positive(value)
  // `~True` is deprecated, so it is left to run time, where it warns.
  const int = value.type === 'int' ? asInt(value) : null
  return int === null ? null : intConst(~int)
}
