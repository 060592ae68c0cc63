/** `cmath`: the elementary functions on complex numbers. */
import { absoluteComplex, divideComplex, type PyComplex } from '../../text/complex'
import * as functions from '../../text/complexFunctions'
import { accurateAtan2 } from '../../text/elementary'
import type { TextProblem } from '../../text/problem'
import { giveName } from '../../objects/dict/dictionary'
import { native, type NativeDefinition } from '../../objects/native/native'
import { complexFrom } from '../../objects/number/complexNew'
import { floatOf } from '../../objects/number/floatValue'
import { newComplex } from '../../objects/number/newNumber'
import type { PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

function complexOf(vm: Vm, object: PyObject): PyComplex {
  const value = complexFrom(vm, object)
  if (value === null) throw vm.error('TypeError', `must be real number, not ${object.cls.name}`)
  return value
}

const named: Readonly<Record<string, functions.ComplexFunction>> = {
  acos: functions.acos,
  acosh: functions.acosh,
  asin: functions.asin,
  asinh: functions.asinh,
  atan: functions.atan,
  atanh: functions.atanh,
  cos: functions.cos,
  cosh: functions.cosh,
  exp: functions.exp,
  log10: functions.log10,
  sin: functions.sin,
  sinh: functions.sinh,
  sqrt: functions.sqrt,
  tan: functions.tan,
  tanh: functions.tanh,
}

function test(name: string, holds: (z: PyComplex) => boolean): NativeDefinition {
  return native(`${name}(z, /)`, (vm, z: PyObject) => vm.bool(holds(complexOf(vm, z))))
}

function log(vm: Vm, z: PyObject, base?: PyObject): PyObject {
  const top = functions.log(complexOf(vm, z))
  if (base === undefined) return newComplex(vm, unwrap(vm, top))
  const bottom = functions.log(complexOf(vm, base))
  // Reading the base makes C forget what the first logarithm complained of.
  const first = 'error' in top ? { real: -Infinity, imaginary: 0 } : top
  const second = unwrap(vm, bottom)
  const quotient: PyComplex | TextProblem = divideComplex(first, second)
  return newComplex(vm, 'error' in quotient ? unwrap<PyComplex | TextProblem>(vm, functions.domainError) : quotient)
}

function size(vm: Vm, z: PyComplex): number {
  const length = absoluteComplex(z)
  return unwrap(vm, typeof length === 'number' ? length : functions.rangeError)
}

function isClose(vm: Vm, first: PyObject, second: PyObject, relative?: PyObject, absolute?: PyObject): PyObject {
  const a = complexOf(vm, first)
  const b = complexOf(vm, second)
  const rel = relative === undefined ? 1e-9 : floatOf(vm, relative)
  const abs = absolute === undefined ? 0 : floatOf(vm, absolute)
  if (rel < 0 || abs < 0) throw vm.error('ValueError', 'tolerances must be non-negative')
  if (a.real === b.real && a.imaginary === b.imaginary) return vm.bool(true)
  if ([a, b].some(isInfinite)) return vm.bool(false)
  const distance = size(vm, { real: a.real - b.real, imaginary: a.imaginary - b.imaginary })
  return vm.bool(distance <= rel * size(vm, b) || distance <= rel * size(vm, a) || distance <= abs)
}

function isInfinite({ real, imaginary }: PyComplex): boolean {
  return Math.abs(real) === Infinity || Math.abs(imaginary) === Infinity
}

export const cmathModule: NativeModule = {
  name: 'cmath',
  functions: [
    ...Object.entries(named).map(([name, compute]) =>
      native(`${name}(z, /)`, (vm, z: PyObject) => newComplex(vm, unwrap(vm, compute(complexOf(vm, z))))),
    ),
    native('log(z, base=<unrepresentable>, /)', log),
    native('phase(z, /)', (vm, z: PyObject) => {
      const { real, imaginary } = complexOf(vm, z)
      const angle = accurateAtan2(imaginary, real)
      // The C library reports an angle that vanishes.
      const vanishes = imaginary !== 0 && Number.isFinite(real) && Math.abs(angle) < 2 ** -1022
      return vm.float(unwrap(vm, vanishes ? functions.rangeError : angle))
    }),
    native('polar(z, /)', (vm, z: PyObject) => {
      const value = complexOf(vm, z)
      return vm.filledTuple([vm.float(size(vm, value)), vm.float(accurateAtan2(value.imaginary, value.real))])
    }),
    native('rect(r, phi, /)', (vm, r: PyObject, phi: PyObject) =>
      newComplex(vm, unwrap(vm, functions.rect(floatOf(vm, r), floatOf(vm, phi)))),
    ),
    test('isfinite', ({ real, imaginary }) => Number.isFinite(real) && Number.isFinite(imaginary)),
    test('isinf', isInfinite),
    test('isnan', ({ real, imaginary }) => Number.isNaN(real) || Number.isNaN(imaginary)),
    native('isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', isClose),
  ],
  setup: (vm, namespace) => {
    const constants = { pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Infinity, nan: Number.NaN }
    for (const [name, value] of Object.entries(constants)) giveName(vm, namespace, name, vm.float(value))
    giveName(vm, namespace, 'infj', newComplex(vm, { real: 0, imaginary: Infinity }))
    giveName(vm, namespace, 'nanj', newComplex(vm, { real: 0, imaginary: Number.NaN }))
  },
}
