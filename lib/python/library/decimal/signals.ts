/** The signals of decimal arithmetic and the exception classes that stand for them: made when the module is. */
import { condition, INVALID } from '../../text/decimal/work'
import { giveName, newDict, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { addContext } from '../../objects/exception/raising'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

interface Signal {
  readonly name: string
  readonly bits: number
  readonly bases: readonly string[]
}

/** In CPython's order, which decides what is raised where several are trapped. */
export const signals: readonly Signal[] = [
  { name: 'InvalidOperation', bits: INVALID, bases: ['decimal.DecimalException'] },
  { name: 'FloatOperation', bits: condition.FLOAT_OPERATION, bases: ['decimal.DecimalException', 'TypeError'] },
  {
    name: 'DivisionByZero',
    bits: condition.DIVISION_BY_ZERO,
    bases: ['decimal.DecimalException', 'ZeroDivisionError'],
  },
  { name: 'Overflow', bits: condition.OVERFLOW, bases: ['decimal.Inexact', 'decimal.Rounded'] },
  { name: 'Underflow', bits: condition.UNDERFLOW, bases: ['decimal.Inexact', 'decimal.Rounded', 'decimal.Subnormal'] },
  { name: 'Subnormal', bits: condition.SUBNORMAL, bases: ['decimal.DecimalException'] },
  { name: 'Inexact', bits: condition.INEXACT, bases: ['decimal.DecimalException'] },
  { name: 'Rounded', bits: condition.ROUNDED, bases: ['decimal.DecimalException'] },
  { name: 'Clamped', bits: condition.CLAMPED, bases: ['decimal.DecimalException'] },
]

/** What InvalidOperation may be in particular. */
const invalidConditions: readonly Signal[] = [
  { name: 'InvalidOperation', bits: condition.INVALID_OPERATION, bases: [] },
  { name: 'ConversionSyntax', bits: condition.CONVERSION_SYNTAX, bases: ['decimal.InvalidOperation'] },
  { name: 'DivisionImpossible', bits: condition.DIVISION_IMPOSSIBLE, bases: ['decimal.InvalidOperation'] },
  {
    name: 'DivisionUndefined',
    bits: condition.DIVISION_UNDEFINED,
    bases: ['decimal.InvalidOperation', 'ZeroDivisionError'],
  },
  { name: 'InvalidContext', bits: condition.INVALID_CONTEXT, bases: ['decimal.InvalidOperation'] },
]

/** Bases before what is derived of them. */
const order = ['Inexact', 'Rounded', 'Subnormal']

export function makeExceptions(vm: Vm, namespace: PyDict): void {
  makeClass(vm, namespace, 'DecimalException', ['ArithmeticError'])
  const first = signals.filter(({ name }) => order.includes(name))
  const rest = signals.filter(({ name }) => !order.includes(name))
  for (const { name, bases } of [...first, ...rest, ...invalidConditions.slice(1)])
    makeClass(vm, namespace, name, bases)
}

/** A module that is imported anew has the classes of the first, as it has its types. */
function makeClass(vm: Vm, namespace: PyDict, name: string, bases: readonly string[]): void {
  const known = vm.moreTypes.get(`decimal.${name}`)
  if (known !== undefined) {
    setName(vm, namespace, name, known)
    return
  }
  const dict = newDict(vm)
  giveName(vm, dict, '__module__', vm.str('decimal'))
  const args = [vm.intern(name), vm.tuple(bases.map((base) => owned(vm.typeNamed(base)))), dict]
  const made = call(vm, vm.types.type, args) as PyType // a call of `type` with three arguments makes one
  for (const arg of args) vm.decref(arg)
  vm.moreTypes.set(`decimal.${name}`, made)
  setName(vm, namespace, name, made)
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

export function signalClass(vm: Vm, name: string): PyType {
  return vm.typeNamed(`decimal.${name}`)
}

/** The names of the signals in a set of conditions, in the order of their bits. */
export function signalNames(bits: number): string[] {
  const names: string[] = []
  for (let bit = 1; bit <= bits; bit <<= 1) {
    const signal = (bits & bit) === 0 ? undefined : signals.find((one) => (one.bits & bit) !== 0)
    if (signal !== undefined && !names.includes(signal.name)) names.push(signal.name)
  }
  return names
}

/** The classes of the signals in a set of conditions, as a list; owned. */
export function signalList(vm: Vm, bits: number): PyObject {
  return vm.list(signals.filter((signal) => (signal.bits & bits) !== 0).map(({ name }) => owned(signalClass(vm, name))))
}

/** The signal of an exception class, or null. */
export function signalOf(vm: Vm, cls: PyObject): Signal | null {
  return signals.find(({ name }) => signalClass(vm, name) === cls) ?? null
}

/** The exception for trapped conditions, holding the list of them. */
export function trapped(vm: Vm, bits: number): PyRaise {
  const first = signals.find((signal) => (signal.bits & bits) !== 0)
  const all = [...invalidConditions, ...signals.slice(1)].filter((one) => (one.bits & bits) !== 0)
  const list = vm.list(all.map(({ name }) => owned(signalClass(vm, name))))
  try {
    const exception = call(vm, signalClass(vm, first?.name ?? 'InvalidOperation'), [list]) as PyContainer // exceptions are containers
    addContext(vm, exception)
    return new PyRaise(exception)
  } finally {
    vm.decref(list)
  }
}

export const NO_SIGNAL = `valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]`
