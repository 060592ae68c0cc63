/** `_signal`: actions for signals, sending one to oneself, and the timer that sends one later. */
import { giveName } from '../../objects/dict/dictionary'
import { makeRaise } from '../../objects/exception/raising'
import { osError, systemCall } from '../../objects/exception/systemErrors'
import { blockingNative, native } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { addToSet, newSet } from '../../objects/set/setItems'
import { errno } from '../../system/SystemFault'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { actionKey, actionOf, DEFAULT, IGNORE, INTERRUPT, isSpecial, sendSignal, signalOf } from './actions'
import { alarmFunctions, ITIMER_ERROR, itimerError } from './alarm'
import { MASK, maskFunctions, signalInfo } from './masks'
import { describeSignal, isValidSignal, NOT_CATCHABLE, SIGNAL_COUNT, SIGNALS } from './signalNumbers'

function onlyInMain(vm: Vm, what: string): void {
  if (vm.thread !== vm.scheduler.main)
    throw vm.error('ValueError', `${what} only works in main thread of the main interpreter`)
}

function setAction(vm: Vm, given: PyObject, action: PyObject): PyObject {
  const signal = cIntOf(vm, given)
  onlyInMain(vm, 'signal')
  if (!isSpecial(action) && action.cls.slots.call === null)
    throw vm.error('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
  signalOf(vm, given)
  if (NOT_CATCHABLE.has(signal)) throw osError(vm, errno.EINVAL)
  const old = actionOf(vm, signal)
  action.refs++
  vm.xdecref(keepGiven(vm, actionKey(signal), action))
  return old
}

/** In the main thread the handler runs before the call returns. */
function raiseSignal(vm: Vm, given: PyObject): PyObject {
  const signal = cIntOf(vm, given)
  if (signal < 0 || signal >= SIGNAL_COUNT) throw osError(vm, errno.EINVAL)
  sendSignal(vm, signal)
  if (vm.thread === vm.scheduler.main) vm.signals.run()
  return vm.newNone()
}

/** Whatever the thread: all handlers run in the main one. */
function signalThread(vm: Vm, ident: PyObject, given: PyObject): PyObject {
  const wanted = Number(vm.services.index(vm, ident))
  if (![...vm.scheduler.threads].some((thread) => thread.ident === wanted)) throw osError(vm, errno.ESRCH)
  return raiseSignal(vm, given)
}

/** Sets the descriptor into which the number of every signal that comes is written. */
function setWakeup(vm: Vm, number: PyObject): PyObject {
  const descriptor = cIntOf(vm, number)
  onlyInMain(vm, 'set_wakeup_fd')
  if (descriptor >= 0 && systemCall(vm, () => vm.system.descriptors.get(descriptor)).isBlocking)
    throw vm.error('ValueError', `the fd ${descriptor} must be in non-blocking mode`)
  const old = vm.signals.wakeup
  vm.signals.wakeup = Math.max(-1, descriptor)
  return vm.int(old)
}

function interrupt(vm: Vm): PyObject {
  const instance = call(vm, vm.typeNamed('KeyboardInterrupt'), [])
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
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

const NUMBERS = {
  SIG_DFL: DEFAULT, SIG_IGN: IGNORE, ...MASK, NSIG: SIGNAL_COUNT,
  ITIMER_REAL: 0, ITIMER_VIRTUAL: 1, ITIMER_PROF: 2,
} // oxfmt-ignore

export const signalModule: NativeModule = {
  name: '_signal',
  functions: [
    native('signal(signalnum, handler, /)', setAction),
    native('getsignal(signalnum, /)', (vm, given: PyObject) => actionOf(vm, signalOf(vm, given))),
    native('raise_signal(signalnum, /)', raiseSignal),
    native('pthread_kill(thread_id, signalnum, /)', signalThread),
    ...maskFunctions,
    native('siginterrupt(signalnum, flag, /)', (vm, given: PyObject) => {
      signalOf(vm, given)
      return vm.newNone()
    }),
    native('set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)', setWakeup),
    native('default_int_handler(signalnum, frame, /)', interrupt),
    native('strsignal(signalnum, /)', describe),
    native('valid_signals()', validSignals),
    blockingNative('pause()', (vm) => {
      const wait = vm.scheduler.wait('a signal', null)
      if (wait.over === null) vm.scheduler.park(wait)
      return vm.newNone()
    }),
    ...alarmFunctions,
  ],
  types: [itimerError, signalInfo],
  setup: (vm, namespace) => {
    for (const [name, value] of Object.entries({ ...SIGNALS, ...NUMBERS })) giveName(vm, namespace, name, vm.int(value))
    const handler = namespace.data.getByText('default_int_handler')
    if (handler === null) throw new RangeError('_signal lost its default_int_handler')
    handler.refs++
    vm.xdecref(keepGiven(vm, actionKey(INTERRUPT), handler))
    const error = vm.typeNamed(ITIMER_ERROR)
    error.refs++
    giveName(vm, namespace, 'ItimerError', error)
  },
}
