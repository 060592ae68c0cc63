/** The functions of `math` from floats to floats, with CPython's words for arguments outside their domains. */
import {
  accurateAtan2,
  accurateCos,
  accurateExp,
  accurateLog,
  accurateLog2,
  commonLogarithm,
  accuratePower,
  accurateSin,
  accurateTan,
  cubeRoot,
  hyperbolicCosine,
} from '../../text/elementary'
import { complementaryErrorFunction, errorFunction } from '../../text/errorFunctions'
import { arcCosine, arcSine } from '../../text/inverseCircular'
import { inverseCosh, inverseSinh, inverseTanh } from '../../text/inverseHyperbolic'
import { reprFloat } from '../../text/float'
import { bitLength } from '../../text/int'
import * as special from '../../text/specialFunctions'
import { native, type NativeDefinition } from '../../objects/native/native'
import { intValue, isInt } from '../../objects/number/indexValue'
import { floatOf } from '../../objects/number/floatValue'
import { isNegative, signedFloat } from '../../objects/number/nanSign'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

type Compute = (x: number) => number | null

/** `words` are for what the function is not defined on; a result of infinity from a finite number is a range error. */
function of(name: string, compute: Compute, words = '', canOverflow = false): NativeDefinition {
  return native(`${name}(x, /)`, (vm, argument: PyObject) => {
    const x = floatOf(vm, argument)
    const result = compute(x)
    if (result === null || (Number.isNaN(result) && !Number.isNaN(x)))
      throw vm.error('ValueError', words === '' ? 'math domain error' : `${words}, got ${reprFloat(x)}`)
    if (canOverflow && !Number.isFinite(result) && Number.isFinite(x))
      throw vm.error('OverflowError', 'math range error')
    return vm.float(result)
  })
}

const UNIT = 'expected a number in range from -1 up to 1'
const FINITE = 'expected a finite input'
const NOT_POLE = 'expected a noninteger or positive integer'

/** Whole powers come out whole. */
function logarithm(x: number, base: 2 | 10): number {
  const rough = base === 2 ? accurateLog2(x) : commonLogarithm(x)
  const whole = Math.round(rough)
  return Math.abs(rough - whole) < 1e-9 && base ** whole === x ? whole : rough
}

const KEPT_BITS = 64

/** Of an int of any size too. */
function logarithmOf(vm: Vm, argument: PyObject, compute: (x: number) => number): number {
  if (!isInt(argument)) {
    const x = floatOf(vm, argument)
    if (x <= 0) throw vm.error('ValueError', `expected a positive input, got ${reprFloat(x)}`)
    return compute(x)
  }
  const value = intValue(argument)
  if (value <= 0) throw vm.error('ValueError', 'expected a positive input')
  const x = Number(value)
  if (Number.isFinite(x)) return compute(x)
  const bits = bitLength(value)
  const mantissa = Number(BigInt(value) >> BigInt(bits - KEPT_BITS)) / 2 ** KEPT_BITS
  return compute(mantissa) + compute(2) * bits
}

const logs: readonly NativeDefinition[] = [
  native('log(x, base=math.e, /)', (vm, x: PyObject, base?: PyObject) => {
    const top = logarithmOf(vm, x, accurateLog)
    if (base === undefined) return vm.float(top)
    const bottom = logarithmOf(vm, base, accurateLog)
    if (bottom === 0) throw vm.error('ZeroDivisionError', 'division by zero')
    return vm.float(top / bottom)
  }),
  native('log2(x, /)', (vm, x: PyObject) => vm.float(logarithmOf(vm, x, (value) => logarithm(value, 2)))),
  native('log10(x, /)', (vm, x: PyObject) => vm.float(logarithmOf(vm, x, (value) => logarithm(value, 10)))),
]

type Compute2 = (x: number, y: number) => number

/** Not a number from numbers is a domain error, infinity from finite ones a range error. */
function of2(signature: string, compute: Compute2): NativeDefinition {
  return native(signature, (vm, first: PyObject, second: PyObject) => {
    const x = floatOf(vm, first)
    const y = floatOf(vm, second)
    const result = compute(x, y)
    if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw vm.error('ValueError', 'math domain error')
    if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y))
      throw vm.error('OverflowError', 'math range error')
    return vm.float(result)
  })
}

function power(vm: Vm, first: PyObject, second: PyObject): PyObject {
  const x = floatOf(vm, first)
  const y = floatOf(vm, second)
  if (x === 1 || y === 0) return vm.float(1)
  if (!Number.isFinite(x) || !Number.isFinite(y)) return vm.float(x === -1 && !Number.isNaN(y) ? 1 : Math.pow(x, y))
  if ((x < 0 && !Number.isInteger(y)) || (x === 0 && y < 0)) throw vm.error('ValueError', 'math domain error')
  const result = x > 0 ? accuratePower(x, y) : x === 0 ? Math.pow(x, y) : (y % 2 === 0 ? 1 : -1) * accuratePower(-x, y)
  if (!Number.isFinite(result)) throw vm.error('OverflowError', 'math range error')
  return vm.float(result)
}

const isFinite_ = (vm: Vm, x: PyObject): PyObject => vm.bool(Number.isFinite(floatOf(vm, x)))

export const floatFunctions: readonly NativeDefinition[] = [
  of('acos', arcCosine, UNIT),
  of('acosh', inverseCosh, 'expected argument value not less than 1'),
  of('asin', arcSine, UNIT),
  of('asinh', inverseSinh),
  of('atan', (x) => (Number.isFinite(x) && x !== 0 ? accurateAtan2(x, 1) : Math.atan(x))),
  of('atanh', (x) => (Math.abs(x) >= 1 ? null : inverseTanh(x)), 'expected a number between -1 and 1'),
  of('cbrt', cubeRoot),
  of('cos', (x) => (Number.isFinite(x) ? accurateCos(x) : NaN), FINITE),
  of('cosh', hyperbolicCosine, '', true),
  of('degrees', (x) => x * (180 / Math.PI)),
  of('erf', errorFunction),
  of('erfc', complementaryErrorFunction),
  of('exp', accurateExp, '', true),
  of('exp2', (x) => (Number.isFinite(x) && !Number.isInteger(x) ? accuratePower(2, x) : 2 ** x), '', true),
  of('expm1', Math.expm1, '', true),
  of('fabs', Math.abs),
  of('gamma', special.gamma, NOT_POLE, true),
  of('lgamma', special.logGamma, NOT_POLE, true),
  of('log1p', (x) => (x <= -1 ? null : Math.log1p(x)), 'expected argument value > -1'),
  of('radians', (x) => x * (Math.PI / 180)),
  of('sin', (x) => (Number.isFinite(x) ? (x === 0 ? x : accurateSin(x)) : NaN), FINITE),
  of('sinh', Math.sinh, '', true),
  of('sqrt', Math.sqrt, 'expected a nonnegative input'),
  of('tan', (x) => (Number.isFinite(x) ? accurateTan(x) : NaN), FINITE),
  of('tanh', Math.tanh),
  of('ulp', special.unitInLastPlace),
  ...logs,
  of2('atan2(y, x, /)', (y, x) => (Number.isFinite(x) && Number.isFinite(y) ? accurateAtan2(y, x) : Math.atan2(y, x))),
  native('copysign(x, y, /)', (vm, first: PyObject, second: PyObject) => {
    const x = Math.abs(floatOf(vm, first))
    const negative = isNegative(vm, second, floatOf(vm, second))
    return signedFloat(vm, negative ? -x : x, negative)
  }),
  of2('fmod(x, y, /)', (x, y) => x % y),
  of2('remainder(x, y, /)', (x, y) => (Number.isFinite(x) && y !== 0 ? special.ieeeRemainder(x, y) : NaN)),
  native('pow(x, y, /)', power),
  native('isfinite(x, /)', isFinite_),
  native('isinf(x, /)', (vm, x: PyObject) => vm.bool(Math.abs(floatOf(vm, x)) === Infinity)),
  native('isnan(x, /)', (vm, x: PyObject) => vm.bool(Number.isNaN(floatOf(vm, x)))),
  native('fma(x, y, z, /)', (vm, first: PyObject, second: PyObject, third: PyObject) => {
    const [x, y, z] = [floatOf(vm, first), floatOf(vm, second), floatOf(vm, third)]
    const result = special.fusedMultiplyAdd(x, y, z)
    const isAnyNaN = [x, y, z].some(Number.isNaN)
    if (Number.isNaN(result) && !isAnyNaN) throw vm.error('ValueError', 'invalid operation in fma')
    if (Math.abs(result) === Infinity && [x, y, z].every(Number.isFinite))
      throw vm.error('OverflowError', 'overflow in fma')
    return vm.float(result)
  }),
  native('frexp(x, /)', (vm, argument: PyObject) => {
    const [mantissa, exponent] = special.splitFloat(floatOf(vm, argument))
    return vm.filledTuple([vm.float(mantissa), vm.int(exponent)])
  }),
  native('modf(x, /)', (vm, argument: PyObject) => {
    const x = floatOf(vm, argument)
    const isNegative = x < 0 || Object.is(x, -0)
    const size = Number.isFinite(x) ? Math.abs(x % 1) : Number.isNaN(x) ? x : 0
    const rest = isNegative ? -size : size
    return vm.filledTuple([vm.float(rest), vm.float(Math.trunc(x))])
  }),
]
