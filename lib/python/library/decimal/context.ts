/**
 * Contexts: the data of one, the current one, and how an operation runs under one.
 *
 * Invariants: a context owns its two signal dicts, which look into its data and are blind once it is gone. The current
 * context is the value of a context variable, a copy of the default one until somebody sets it.
 */
import { type Dec, TooManyDigits } from '../../text/decimal/value'
import type { Rounding, Work } from '../../text/decimal/work'
import { outOfMemory } from '../../text/int'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { Layout, PyType } from '../../objects/PyType'
import { raiseProblem } from '../../objects/protocol/raiseProblem'
import { isSubtype } from '../../objects/protocol/lookup'
import { bindIn, currentContext, valueIn } from '../contextvars/context'
import { byNobody } from '../../vm/byNobody'
import type { Vm } from '../../vm/Vm'
import { trapped } from './signals'

export interface ContextData {
  prec: bigint
  emax: bigint
  emin: bigint
  rounding: Rounding
  clamp: boolean
  capitals: boolean
  /** Conditions met, and those that raise, as bits. */
  status: number
  traps: number
  /** Owned. */
  trapsDict: PyContainer | null
  flagsDict: PyContainer | null
}

export interface PyDecimalContext extends PyContainer {
  data: ContextData
}

export interface SignalDictData {
  /** Borrowed: whose signals it shows; null when the context is gone. */
  context: ContextData | null
  readonly which: 'status' | 'traps'
}

const CONTEXT_BYTES = 120
const KEY = 'decimal.Context'

const plainLayout = fixedLayout<ContextData>('Context', 'machinery', CONTEXT_BYTES, ['trapsDict', 'flagsDict'], {
  labels: ['traps', 'flags'],
})

export const contextLayout: Layout = {
  ...plainLayout,
  release: (vm, object) => {
    const { trapsDict, flagsDict } = (object as PyDecimalContext).data // the layout is that of contexts
    for (const dict of [trapsDict, flagsDict]) if (dict !== null) (dict.data as SignalDictData).context = null // its own kind
    return plainLayout.release(vm, object)
  },
}

export function isContext(vm: Vm, object: PyObject): object is PyDecimalContext {
  return isSubtype(object.cls, vm.typeNamed(KEY))
}

/** A new context with these settings. */
export function newContext(
  vm: Vm,
  cls: PyType,
  settings: Omit<ContextData, 'trapsDict' | 'flagsDict'>,
): PyDecimalContext {
  const data: ContextData = { ...settings, trapsDict: null, flagsDict: null }
  data.trapsDict = newSignalDict(vm, { context: data, which: 'traps' })
  data.flagsDict = newSignalDict(vm, { context: data, which: 'status' })
  return vm.newOf(cls, data) as PyDecimalContext // made with a context's data
}

function newSignalDict(vm: Vm, data: SignalDictData): PyContainer {
  return byNobody(vm, () => vm.newOf(vm.typeNamed('decimal.SignalDict'), data))
}

export function copyContext(vm: Vm, context: PyDecimalContext): PyDecimalContext {
  return newContext(vm, vm.typeNamed(KEY), context.data)
}

const VARIABLE = 'decimal.variable'
export const templates = ['decimal.default', 'decimal.basic', 'decimal.extended'] as const

export function template(vm: Vm, name: (typeof templates)[number]): PyDecimalContext {
  return vm.state.get(name) as PyDecimalContext // put there when the module was made
}

function variableOf(vm: Vm): PyContainer {
  return vm.state.get(VARIABLE) as PyContainer // as above
}

/** The current context; borrowed. */
export function currentDecimalContext(vm: Vm): PyDecimalContext {
  const known = valueIn(currentContext(vm), variableOf(vm))
  if (known !== null) return known as PyDecimalContext // only contexts are set
  const made = copyContext(vm, template(vm, 'decimal.default'))
  made.data.status = 0
  setCurrent(vm, made)
  vm.decref(made)
  return made
}

function setCurrent(vm: Vm, context: PyDecimalContext): void {
  bindIn(vm, currentContext(vm), variableOf(vm), context)
}

/** Makes it the current one; of the templates, a copy. */
export function setDecimalContext(vm: Vm, context: PyDecimalContext): void {
  if (!templates.some((name) => template(vm, name) === context)) return setCurrent(vm, context)
  const made = copyContext(vm, context)
  made.data.status = 0
  setCurrent(vm, made)
  vm.decref(made)
}

/** The context that a method was given, else the current one; borrowed. */
export function givenContext(vm: Vm, given: PyObject | undefined): PyDecimalContext {
  if (given === undefined || given === vm.none) return currentDecimalContext(vm)
  if (!isContext(vm, given)) throw vm.error('TypeError', 'optional argument must be a context')
  return given
}

export function workOf({ data }: PyDecimalContext, rounding: Rounding = data.rounding): Work {
  const { prec, emax, emin, clamp } = data
  return { prec, emax, emin, rounding, clamp, status: 0 }
}

/** Notes conditions in the context; those it traps raise. */
export function settle(vm: Vm, { data }: PyDecimalContext, status: number): void {
  data.status |= status
  if ((status & data.traps) !== 0) throw trapped(vm, status & data.traps)
}

/** Digits that one tick of the run's budget pays for. */
const DIGITS_A_TICK = 64

/** Runs a computation, which may need more digits than there is room for. */
export function compute<T>(vm: Vm, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof TooManyDigits) throw raiseProblem(vm, outOfMemory)
    throw error
  }
}

/** The result of an operation under a context, once its conditions are noted. */
export function operate(vm: Vm, context: PyDecimalContext, run: (work: Work) => Dec, rounding?: Rounding): Dec {
  const work = workOf(context, rounding)
  const result = compute(vm, () => run(work))
  payFor(vm, result)
  settle(vm, context, work.status)
  return result
}

/** Long coefficients cost more than a step. */
function payFor(vm: Vm, { coefficient }: Dec): void {
  if (coefficient < 2n ** 256n) return
  vm.ticksLeft -= Math.ceil(coefficient.toString(16).length / DIGITS_A_TICK)
  if (vm.ticksLeft <= 0) vm.tick()
}
