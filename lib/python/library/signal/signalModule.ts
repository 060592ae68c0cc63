/**
 * `_signal`: actions for signals, and sending one to oneself.
 *
 * Invariant: an action is owned by the interpreter's state (`Vm.state`), as CPython's handler table owns it, and goes with it.
 * A run has no kernel: a signal comes only from the program (`raise_signal`), and its handler runs before that call returns,
 * as CPython's does. One that would end the process cannot be shown and is an error.
 */
import { frameObject } from '../../objects/function/frameObject'
import { giveName } from '../../objects/dict/dictionary'
import { makeRaise } from '../../objects/exception/raising'
import { native } from '../../objects/native/native'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { addToSet, newSet } from '../../objects/set/setItems'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import {
  describeSignal,
  DROPPED_BY_DEFAULT,
  IGNORED_AT_START,
  isValidSignal,
  NOT_CATCHABLE,
  SIGNAL_COUNT,
  SIGNALS,
} from './signalNumbers'

const DEFAULT = 0
const IGNORE = 1
const INTERRUPT = 2

const actionKey = (signal: number): string => `signal.${signal}`

function raiseNew(vm: Vm, type: string, args: readonly PyObject[]): PyRaise {
  const instance = call(vm, vm.typeNamed(type), args)
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  for (const arg of args) vm.decref(arg)
  return raise
}

const invalidArgument = (vm: Vm): PyRaise => raiseNew(vm, 'OSError', [vm.int(22), vm.str('Invalid argument')])

function signalOf(vm: Vm, object: PyObject): number {
  const signal = cIntOf(vm, object)
  if (signal < 1 || signal >= SIGNAL_COUNT) throw vm.error('ValueError', 'signal number out of range')
  return signal
}

/** The action set for a signal, owned. */
function actionOf(vm: Vm, signal: number): PyObject {
  const known = vm.state.get(actionKey(signal))
  if (known === undefined) return vm.int(IGNORED_AT_START.has(signal) ? IGNORE : DEFAULT)
  known.refs++
  return known
}

function setAction(vm: Vm, given: PyObject, action: PyObject): PyObject {
  const signal = cIntOf(vm, given)
  if (!isSpecial(action) && action.cls.slots.call === null)
    throw vm.error('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
  signalOf(vm, given)
  if (NOT_CATCHABLE.has(signal)) throw invalidArgument(vm)
  const old = actionOf(vm, signal)
  const replaced = vm.state.get(actionKey(signal))
  action.refs++
  vm.state.set(actionKey(signal), action)
  vm.xdecref(replaced)
  return old
}

/** Whether an action is SIG_DFL or SIG_IGN, or equal to one. */
function isSpecial(action: PyObject): boolean {
  return isInt(action) && (Number(action.data) === DEFAULT || Number(action.data) === IGNORE) // isInt says so
}

function raiseSignal(vm: Vm, given: PyObject): PyObject {
  const signal = cIntOf(vm, given)
  if (signal < 0 || signal >= SIGNAL_COUNT) throw invalidArgument(vm)
  const action = actionOf(vm, signal)
  try {
    act(vm, signal, action)
  } finally {
    vm.decref(action)
  }
  return vm.newNone()
}

function act(vm: Vm, signal: number, action: PyObject): void {
  if (!isSpecial(action)) runHandler(vm, signal, action)
  else if (Number(action.data) === DEFAULT && signal > 0 && !DROPPED_BY_DEFAULT.has(signal))
    throw vm.error(
      'NotImplementedError',
      `signal ${signal} (${describeSignal(signal) ?? 'unknown'}) has no handler and would end the process, which this interpreter cannot do`,
    )
}

function runHandler(vm: Vm, signal: number, handler: PyObject): void {
  const number = vm.int(signal)
  const frame = vm.frame === null ? vm.newNone() : frameObject(vm, vm.frame)
  try {
    vm.decref(call(vm, handler, [number, frame]))
  } finally {
    vm.decref(number)
    vm.decref(frame)
  }
}

function interrupt(vm: Vm): PyObject {
  throw raiseNew(vm, 'KeyboardInterrupt', [])
}

function describe(vm: Vm, given: PyObject): PyObject {
  const text = describeSignal(signalOf(vm, given))
  return text === null ? vm.newNone() : vm.str(text)
}

function validSignals(vm: Vm): PyObject {
  const set = newSet(vm, vm.types.set)
  for (let signal = 1; signal < SIGNAL_COUNT; signal++) {
    if (!isValidSignal(signal)) continue
    const number = vm.int(signal)
    addToSet(vm, set, number)
    vm.decref(number)
  }
  return set
}

const ACTIONS = { SIG_DFL: DEFAULT, SIG_IGN: IGNORE, SIG_BLOCK: 0, SIG_UNBLOCK: 1, SIG_SETMASK: 2, NSIG: SIGNAL_COUNT }

export const signalModule: NativeModule = {
  name: '_signal',
  doc: `This module provides mechanisms to use signal handlers in Python.`,
  functions: [
    native('signal(signalnum, handler, /)', setAction),
    native('getsignal(signalnum, /)', (vm, given: PyObject) => actionOf(vm, signalOf(vm, given))),
    native('raise_signal(signalnum, /)', raiseSignal),
    native('default_int_handler(signalnum, frame, /)', interrupt),
    native('strsignal(signalnum, /)', describe),
    native('valid_signals()', validSignals),
  ],
  setup: (vm, namespace) => {
    for (const [name, value] of Object.entries({ ...SIGNALS, ...ACTIONS })) giveName(vm, namespace, name, vm.int(value))
    const handler = namespace.data.getByText('default_int_handler')
    if (handler === null) throw new RangeError('_signal lost its default_int_handler')
    handler.refs++
    vm.state.set(actionKey(INTERRUPT), handler)
  },
}
