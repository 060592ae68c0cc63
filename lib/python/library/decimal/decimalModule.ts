/** `_decimal`: the types, the three template contexts, and the functions around the current context. */
import { condition, INVALID, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, roundings } from '../../text/decimal/work'
import { normalize } from '../../text/int'
import { giveName, newDict, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { namelessNative, native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { setAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import {
  type ContextData,
  currentDecimalContext,
  isContext,
  newContext,
  setDecimalContext,
  type templates,
} from './context'
import { wholeArgument } from './contextFields'
import { contextType, localContext, managerType } from './contextType'
import { decimalType } from './decimalType'
import { signalDictMixin } from './signalDict'
import { makeExceptions } from './signals'

type Settings = Omit<ContextData, 'trapsDict' | 'flagsDict'>

const plain: Settings = {
  prec: 9n,
  emax: 999_999n,
  emin: -999_999n,
  rounding: 'ROUND_HALF_EVEN',
  clamp: false,
  capitals: true,
  status: 0,
  traps: 0,
}
const usualTraps = INVALID | condition.DIVISION_BY_ZERO | condition.OVERFLOW

const templateSettings: readonly [string, (typeof templates)[number], Settings][] = [
  ['DefaultContext', 'decimal.default', { ...plain, prec: 28n, traps: usualTraps }],
  [
    'BasicContext',
    'decimal.basic',
    { ...plain, rounding: 'ROUND_HALF_UP', traps: usualTraps | condition.UNDERFLOW | condition.CLAMPED },
  ],
  ['ExtendedContext', 'decimal.extended', plain],
]

function ieeeContext(vm: Vm, given: PyObject): PyObject {
  const bits = wholeArgument(vm, given)
  if (bits <= 0n || bits > MOST_BITS || bits % 32n !== 0n)
    throw vm.error('ValueError', `argument must be a multiple of 32, with a maximum of ${MOST_BITS}`)
  const emax = 3n * 2n ** (bits / 16n + 3n)
  return newContext(vm, vm.typeNamed('decimal.Context'), {
    ...plain,
    prec: 9n * (bits / 32n) - 2n,
    emax,
    emin: 1n - emax,
    clamp: true,
  })
}

const MOST_BITS = 512n

/** What the module takes from the library, once a run: the abstract numbers, named tuples, context variables. */
function takeFromLibrary(vm: Vm, namespace: PyDict): void {
  const known = vm.state.get('decimal.DecimalTuple')
  if (known !== undefined) {
    setName(vm, namespace, 'DecimalTuple', known)
    return
  }
  const number = importedAttribute(vm, 'numbers', 'Number')
  vm.decref(callMethod(vm, number, 'register', [vm.typeNamed('decimal.Decimal')]))
  vm.decref(number)
  vm.state.set('decimal.Rational', importedAttribute(vm, 'numbers', 'Rational'))
  vm.state.set('decimal.DecimalTuple', decimalTuple(vm, namespace))
  const variable = importedAttribute(vm, '_contextvars', 'ContextVar')
  const name = vm.str('decimal_context')
  vm.state.set('decimal.variable', call(vm, variable, [name]))
  vm.decref(name)
  vm.decref(variable)
}

function decimalTuple(vm: Vm, namespace: PyDict): PyObject {
  const namedtuple = importedAttribute(vm, 'collections', 'namedtuple')
  const args = [vm.str('DecimalTuple'), vm.str('sign digits exponent')]
  const made = call(vm, namedtuple, args)
  for (const object of [namedtuple, ...args]) vm.decref(object)
  const module = vm.str('decimal')
  setAttr(vm, made, '__module__', module)
  vm.decref(module)
  setName(vm, namespace, 'DecimalTuple', made)
  return made
}

function makeSignalDict(vm: Vm): void {
  if (vm.moreTypes.has('decimal.SignalDict')) return
  const mapping = importedAttribute(vm, 'collections.abc', 'MutableMapping')
  const mixin = vm.typeNamed('decimal.SignalDictMixin')
  mixin.refs++
  const args = [vm.str('SignalDict'), vm.tuple([mixin, mapping]), newDict(vm)]
  const made = call(vm, vm.types.type, args) as PyType // a call of `type` with three arguments makes one
  for (const arg of args) vm.decref(arg)
  vm.moreTypes.set('decimal.SignalDict', made)
}

function setup(vm: Vm, namespace: PyDict): void {
  takeFromLibrary(vm, namespace)
  makeExceptions(vm, namespace)
  makeSignalDict(vm)
  for (const [name, key, settings] of templateSettings) {
    const known = vm.state.get(key)
    const template = known ?? newContext(vm, vm.typeNamed('decimal.Context'), settings)
    if (known === undefined) vm.state.set(key, template)
    setName(vm, namespace, name, template)
  }
  const numbers = { MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, IEEE_CONTEXT_MAX_BITS: MOST_BITS }
  for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(normalize(value)))
  for (const name of roundings) giveName(vm, namespace, name, vm.intern(name))
  giveName(vm, namespace, 'HAVE_CONTEXTVAR', vm.bool(true))
  giveName(vm, namespace, 'HAVE_THREADS', vm.bool(true))
  giveName(vm, namespace, '__version__', vm.str('1.70'))
  giveName(vm, namespace, '__libmpdec_version__', vm.str('2.5.1'))
}

export const decimalModule: NativeModule = {
  name: '_decimal',
  functions: [
    native('getcontext()', (vm) => {
      const context = currentDecimalContext(vm)
      context.refs++
      return context
    }),
    native('setcontext(context, /)', (vm, context: PyObject) => {
      if (!isContext(vm, context)) throw vm.error('TypeError', 'argument must be a context')
      setDecimalContext(vm, context)
      return vm.newNone()
    }),
    namelessNative(
      'localcontext(ctx=None, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)',
      localContext,
    ),
    native('IEEEContext(bits, /)', ieeeContext),
  ],
  types: [decimalType, contextType, managerType, signalDictMixin],
  setup,
}

/** What CPython has in Python for where there is no `_decimal`, and what calls itself `decimal`: the same, as it must behave alike. */
export const pythonDecimalModule: NativeModule = {
  ...decimalModule,
  name: '_pydecimal',
  setup: (vm, namespace) => {
    setup(vm, namespace)
    giveName(vm, namespace, '__name__', vm.intern('decimal'))
  },
}
