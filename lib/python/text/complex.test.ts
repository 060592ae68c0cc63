import { expect, test } from 'vitest'
import * as complex from './complex'
import { powerComplex } from './complexPower'
import * as elementary from './elementary'
import goldens from './goldens/complex.json'
import { Float, mismatches } from './goldens/replay'
import { isProblem, type TextProblem } from './problem'

const float = (value: number | TextProblem) => (typeof value === 'number' ? new Float(value) : value)

/** To 10 digits: the C library's last bits are its own. */
const rounded = (value: complex.PyComplex | TextProblem) =>
  isProblem(value) ? value : [value.real, value.imaginary].map((part) => new Float(Number(part.toPrecision(10))))

test('complex text and arithmetic equal those of CPython', () => {
  const answers = {
    repr: complex.reprComplex,
    parse: complex.parseComplexText,
    abs: (value: complex.PyComplex) => float(complex.absoluteComplex(value)),
    add: complex.addComplex,
    subtract: complex.subtractComplex,
    multiply: complex.multiplyComplex,
    divide: complex.divideComplex,
    'add real': complex.addReal,
    'subtract real': complex.subtractReal,
    'multiply real': complex.multiplyByReal,
    'divide real': complex.divideByReal,
    'real subtract': complex.subtractFromReal,
    'real divide': complex.divideReal,
    'whole power': powerComplex,
    'polar power': (a: complex.PyComplex, b: complex.PyComplex) => rounded(powerComplex(a, b)),
    exp: (x: number) => float(elementary.accurateExp(x)),
    log: (x: number) => float(elementary.accurateLog(x)),
    sin: (x: number) => float(elementary.accurateSin(x)),
    cos: (x: number) => float(elementary.accurateCos(x)),
    atan2: (y: number, x: number) => float(elementary.accurateAtan2(y, x)),
    hypot: (x: number, y: number) => float(elementary.accurateHypot(x, y)),
  }
  expect(mismatches(goldens, answers)).toEqual([])
})
