import { expect, test } from 'vitest'
import goldens from './goldens/int.json'
import { Float, mismatches } from './goldens/replay'
import * as int from './int'
import * as bits from './intBits'
import { intToPrefixed, intToText, parseInteger, parseIntegerBytes } from './intText'
import { isProblem } from './problem'

const float = (value: unknown) => (typeof value === 'number' ? new Float(value) : value)

test('int arithmetic, text and bytes equal those of CPython', () => {
  const answers = {
    add: int.add,
    subtract: int.subtract,
    multiply: int.multiply,
    floorDivide: int.floorDivide,
    modulo: int.modulo,
    negate: int.negate,
    absolute: int.absolute,
    bitLength: int.bitLength,
    power: int.power,
    powerModulo: int.powerModulo,
    bitAnd: bits.bitAnd,
    bitOr: bits.bitOr,
    bitXor: bits.bitXor,
    invertBits: bits.invertBits,
    bitCount: bits.bitCount,
    shiftLeft: bits.shiftLeft,
    shiftRight: bits.shiftRight,
    gcd: int.greatestCommonDivisor,
    isqrt: int.integerSquareRoot,
    round: int.roundInt,
    divmod: (a: int.PyInt, b: int.PyInt) => pair(int.divmod(a, b)),
    trueDivide: (a: int.PyInt, b: int.PyInt) => float(int.trueDivide(a, b)),
    toFloat: (a: int.PyInt) => float(int.intToFloat(a)),
    intToText,
    bin: (a: int.PyInt) => intToPrefixed(a, 2),
    oct: (a: int.PyInt) => intToPrefixed(a, 8),
    hex: (a: int.PyInt) => intToPrefixed(a, 16),
    parse: parseInteger,
    parseBytes: parseIntegerBytes,
    toBytes: bits.intToBytes,
    fromBytes: bits.intFromBytes,
  }
  expect(mismatches(goldens, answers)).toEqual([])
})

function pair(result: ReturnType<typeof int.divmod>): unknown {
  return isProblem(result) ? result : [result.quotient, result.remainder]
}

test('results that would fill the host are a MemoryError at once', () => {
  expect(int.power(2, 2n ** 70n)).toEqual(int.outOfMemory)
  expect(int.power(10, 10 ** 9)).toEqual(int.outOfMemory)
  expect(bits.shiftLeft(1, 2 ** 40)).toEqual(int.outOfMemory)
  expect(bits.intToBytes(1, 2 ** 40, 'big', false)).toEqual(int.outOfMemory)
})

test('zero is never negative', () => {
  const zeros = [
    int.multiply(0, -5),
    int.negate(0),
    int.floorDivide(0, -5),
    int.modulo(-4, 2),
    int.subtract(0, 0),
    bits.shiftRight(0, 1),
  ]
  expect(zeros.map((value) => Object.is(value, 0))).toEqual(zeros.map(() => true))
})

test('the length in bits is the count of binary digits, about each power of two and within wide ints', () => {
  const exponents = [...Array.from({ length: 1_100 }, (_, at) => at), 2046, 2047, 2048, 4095, 70_001]
  const values = exponents.flatMap((exponent) => [-1n, 0n, 1n].map((by) => (1n << BigInt(exponent)) + by))
  const wide = exponents.map((exponent) => (1n << BigInt(exponent)) / 3n)
  const digits = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length)
  const wrong = [...values, ...wide].filter(
    (value) => int.bitLength(value) !== digits(value) || int.bitLength(-value) !== digits(value),
  )
  expect(wrong).toEqual([])
})
