import { expect, test } from 'vitest'
import { floatText, parseFloatText, reprFloat, type FloatConversion } from './float'
import * as arithmetic from './floatArithmetic'
import { floatFromHex, floatToHex } from './floatHex'
import goldens from './goldens/float.json'
import { Float, mismatches } from './goldens/replay'
import { compareIntWithFloat, intFromFloat } from './int'
import { isProblem } from './problem'

const float =
  <A extends unknown[]>(compute: (...args: A) => unknown) =>
  (...args: A) => {
    const value = compute(...args)
    return typeof value === 'number' ? new Float(value) : value
  }

test('float text, rounding and arithmetic equal those of CPython', () => {
  const answers = {
    repr: reprFloat,
    hex: floatToHex,
    fromHex: float(floatFromHex),
    parse: float(parseFloatText),
    format: formatted,
    ratio: arithmetic.integerRatio,
    round: float(arithmetic.roundFloat),
    roundToInt: arithmetic.roundFloatToInt,
    toInt: intFromFloat,
    divide: float(arithmetic.divideFloats),
    floorDivide: float(arithmetic.floorDivideFloats),
    modulo: float(arithmetic.moduloFloats),
    power: float(arithmetic.powerFloats),
    divmod: (a: number, b: number) => pair(arithmetic.divmodFloats(a, b)),
    compare: compareIntWithFloat,
  }
  expect(mismatches(goldens, answers)).toEqual([])
})

function formatted(value: number, spec: string): string {
  const [, alternate, precision, kind] = /^(#?)\.(\d+)([efg])$/.exec(spec) ?? []
  return floatText(value, kind as FloatConversion, Number(precision), {
    alternate: alternate === '#',
    addPointZero: false,
  })
}

function pair(result: ReturnType<typeof arithmetic.divmodFloats>): unknown {
  return isProblem(result) ? result : [new Float(result.quotient), new Float(result.remainder)]
}
