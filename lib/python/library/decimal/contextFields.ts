/** The settings of a context: reading them out of objects, with CPython's words for what is out of range. */
import { MAX_EMAX, MAX_PREC, MIN_EMIN, type Rounding, roundings } from '../../text/decimal/work'
import { normalize } from '../../text/int'
import { dictGet, isDictTable } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { intValue, isInt, sizeOf } from '../../objects/number/indexValue'
import { keyError } from '../../objects/dict/keyError'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { ContextData, PyDecimalContext, SignalDictData } from './context'
import { NO_SIGNAL, signalClass, signalOf, signals } from './signals'

const NO_ROUNDING = `valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]`

export function roundingOf(vm: Vm, object: PyObject): Rounding {
  const found = isStr(object) ? roundings.find((name) => name === textValue(object)) : undefined
  if (found === undefined) throw vm.error('TypeError', NO_ROUNDING)
  return found
}

/** A whole number of the size of a C pointer. */
export function wholeArgument(vm: Vm, object: PyObject): bigint {
  if (!isInt(object)) throw vm.error('TypeError', 'an integer is required')
  sizeOf(vm, object)
  return BigInt(intValue(object))
}

function inRange(vm: Vm, object: PyObject, least: bigint, most: bigint, words: string): bigint {
  const value = wholeArgument(vm, object)
  if (value < least || value > most) throw vm.error('ValueError', words)
  return value
}

function flag(vm: Vm, object: PyObject, name: string): boolean {
  return inRange(vm, object, 0n, 1n, `valid values for ${name} are 0 or 1`) === 1n
}

interface Field {
  readonly get: (vm: Vm, data: ContextData) => PyObject
  readonly set: (vm: Vm, data: ContextData, value: PyObject) => void
}

export const fields: Readonly<Record<string, Field>> = {
  prec: {
    get: (vm, { prec }) => vm.int(normalize(prec)),
    set: (vm, data, value) => (data.prec = inRange(vm, value, 1n, MAX_PREC, 'valid range for prec is [1, MAX_PREC]')),
  },
  rounding: {
    get: (vm, { rounding }) => vm.intern(rounding),
    set: (vm, data, value) => (data.rounding = roundingOf(vm, value)),
  },
  Emin: {
    get: (vm, { emin }) => vm.int(normalize(emin)),
    set: (vm, data, value) => (data.emin = inRange(vm, value, MIN_EMIN, 0n, 'valid range for Emin is [MIN_EMIN, 0]')),
  },
  Emax: {
    get: (vm, { emax }) => vm.int(normalize(emax)),
    set: (vm, data, value) => (data.emax = inRange(vm, value, 0n, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]')),
  },
  capitals: {
    get: (vm, { capitals }) => vm.int(capitals ? 1 : 0),
    set: (vm, data, value) => (data.capitals = flag(vm, value, 'capitals')),
  },
  clamp: {
    get: (vm, { clamp }) => vm.int(clamp ? 1 : 0),
    set: (vm, data, value) => (data.clamp = flag(vm, value, 'clamp')),
  },
}

export const fieldAttributes: Readonly<Record<string, GetSet>> = Object.fromEntries(
  Object.entries(fields).map(([name, { get, set }]): [string, GetSet] => [
    name,
    {
      get: (vm, { data }: PyDecimalContext) => get(vm, data),
      set: (vm, { data }: PyDecimalContext, value) => {
        if (value !== null) set(vm, data, value)
      },
    },
  ]),
)

function noSignal(vm: Vm, words: string): unknown {
  const text = vm.str(words)
  try {
    return keyError(vm, text)
  } finally {
    vm.decref(text)
  }
}

export function signalBits(vm: Vm, cls: PyObject): number {
  const signal = signalOf(vm, cls)
  if (signal === null) throw noSignal(vm, NO_SIGNAL)
  return signal.bits
}

/** Conditions out of a list of signals, as a context is made with it, or what may be assigned to one. */
export function givenConditions(vm: Vm, object: PyObject): number {
  if ((object.cls.kind & kind.LIST) !== 0)
    return (object.data as PyObject[]).reduce((bits, one) => bits | signalBits(vm, one), 0) // a list inside
  return conditionsOf(vm, object)
}

/** Conditions out of a signal dict or a dict of all signals. */
export function conditionsOf(vm: Vm, object: PyObject): number {
  const shown = shownBits(vm, object)
  if (shown !== null) return shown
  if (isDictTable(object.data)) return dictConditions(vm, object as PyDict) // tested just now
  throw vm.error('TypeError', 'argument must be a signal dict')
}

/** What a signal dict shows; null for any other object. */
export function shownBits(vm: Vm, object: PyObject): number | null {
  if (object.cls !== vm.typeNamed('decimal.SignalDict')) return null
  const { context, which } = object.data as SignalDictData // of that class
  if (context === null) throw vm.error('ValueError', 'invalid signal dict')
  return context[which]
}

export function dictConditions(vm: Vm, dict: PyDict): number {
  if (dict.data.used !== signals.length) throw noSignal(vm, 'invalid signal dict')
  return signals.reduce((bits, { name, bits: own }) => {
    const value = dictGet(vm, dict, signalClass(vm, name))
    if (value === null) throw noSignal(vm, 'invalid signal dict')
    return vm.truth(value) ? bits | own : bits
  }, 0)
}
