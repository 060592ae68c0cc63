/**
 * What a program wants done when a signal comes.
 *
 * Invariant: an action is owned by the interpreter's state (`Vm.state`), as CPython's handler table owns it, and goes with it.
 * A run has no kernel: a signal comes only from the program itself. One that nobody handles ends the process, as the kernel
 * would, with none of the exit's stages.
 */
import { frameObject } from '../../objects/function/frameObject'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { RunStop } from '../../vm/PyRaise'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'
import { DROPPED_BY_DEFAULT, IGNORED_AT_START, SIGNAL_COUNT, SIGNALS } from './signalNumbers'

export const DEFAULT = 0
export const IGNORE = 1
export const INTERRUPT = 2
/** A shell's exit code of a process that a signal ended. */
const ENDED_BY_SIGNAL = 128

const NAMES: ReadonlyMap<number, string> = new Map(Object.entries(SIGNALS).map(([name, signal]) => [signal, name]))
const ACTION = 'handler of '

/** Under which the interpreter's state keeps what is to be done. */
export const actionKey = (signal: number): string => ACTION + (NAMES.get(signal) ?? `signal ${signal}`)

/** The end of the program: no signal is handled any more. */
export function dropActions(vm: Vm): void {
  for (const name of vm.state.keys()) if (name.startsWith(ACTION)) vm.xdecref(keepGiven(vm, name, null))
}

export function signalOf(vm: Vm, object: PyObject): number {
  const signal = cIntOf(vm, object)
  if (signal < 1 || signal >= SIGNAL_COUNT) throw vm.error('ValueError', 'signal number out of range')
  return signal
}

/** The action set for a signal, owned. */
export function actionOf(vm: Vm, signal: number): PyObject {
  const known = vm.state.get(actionKey(signal))
  if (known === undefined) return vm.int(IGNORED_AT_START.has(signal) ? IGNORE : DEFAULT)
  known.refs++
  return known
}

/** Whether an action is SIG_DFL or SIG_IGN, or equal to one. */
export function isSpecial(action: PyObject): boolean {
  return isInt(action) && (Number(action.data) === DEFAULT || Number(action.data) === IGNORE) // isInt says so
}

/** The signal comes: its handler will run, or the process ends, or nothing happens; one that is blocked is held. */
export function sendSignal(vm: Vm, signal: number): void {
  if (vm.signals.blocked.has(signal)) {
    vm.signals.held.add(signal)
    vm.system.stirred()
    return
  }
  const action = actionOf(vm, signal)
  const special = isSpecial(action) ? Number(action.data) : null // an int inside
  vm.decref(action)
  if (special === null) vm.signals.trip(signal)
  else if (special === DEFAULT && signal > 0 && !DROPPED_BY_DEFAULT.has(signal))
    throw new RunStop('exit', ENDED_BY_SIGNAL + signal)
}

/** Runs the handler that is set by now. */
export function handleSignal(vm: Vm, signal: number): void {
  const action = actionOf(vm, signal)
  try {
    if (!isSpecial(action)) runHandler(vm, signal, action)
  } finally {
    vm.decref(action)
  }
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
