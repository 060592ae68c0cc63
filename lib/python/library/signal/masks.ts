/**
 * Signals that a program blocks: one that comes meanwhile is held until it is unblocked or somebody waits for it. There is one mask
 * for all threads.
 */
import { osError } from '../../objects/exception/systemErrors'
import { blockingNative, native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { forEachItem } from '../../objects/protocol/iterate'
import { warn } from '../../objects/protocol/warn'
import { addToSet, newSet } from '../../objects/set/setItems'
import { USER } from '../../system/Disk'
import { errno } from '../../system/SystemFault'
import { PROCESS } from '../../vm/Thread'
import { waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import { newStruct, structSequence } from '../structSequence'
import { durationOf } from '../time/duration'
import { sendSignal } from './actions'
import { isValidSignal, NOT_CATCHABLE, SIGNAL_COUNT } from './signalNumbers'

export const MASK = { SIG_BLOCK: 0, SIG_UNBLOCK: 1, SIG_SETMASK: 2 } as const

const INFO = 'signal.struct_siginfo'
const FIELDS = ['si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band']
const LONG = 2n ** 63n

export const signalInfo = { ...structSequence('signal', 'struct_siginfo', FIELDS), exported: 'struct_siginfo' }

function signalsOf(vm: Vm, mask: PyObject): Set<number> {
  const signals = new Set<number>()
  forEachItem(vm, mask, (item) => {
    try {
      const value = BigInt(indexOf(vm, item))
      const signal = value >= LONG || value < -LONG ? -1 : Number(value)
      if (signal < 1 || signal >= SIGNAL_COUNT)
        throw vm.error('ValueError', `signal number ${signal} out of range [1; ${SIGNAL_COUNT - 1}]`)
      if (isValidSignal(signal)) signals.add(signal)
      else warn(vm, 'RuntimeWarning', `invalid signal number ${signal}, please use valid_signals()`)
    } finally {
      vm.decref(item)
    }
  })
  return signals
}

function setOf(vm: Vm, signals: Iterable<number>): PyObject {
  const set = newSet(vm, vm.types.set)
  for (const signal of [...signals].sort((a, b) => a - b)) {
    const number = vm.int(signal)
    addToSet(vm, set, number)
    vm.decref(number)
  }
  return set
}

function changeMask(vm: Vm, how: PyObject, mask: PyObject): PyObject {
  const which = cIntOf(vm, how)
  const given = signalsOf(vm, mask)
  const { signals } = vm
  if (which < MASK.SIG_BLOCK || which > MASK.SIG_SETMASK) throw osError(vm, errno.EINVAL)
  const old = setOf(vm, signals.blocked)
  if (which === MASK.SIG_SETMASK) signals.blocked.clear()
  for (const signal of given) {
    if (which === MASK.SIG_UNBLOCK) signals.blocked.delete(signal)
    else if (!NOT_CATCHABLE.has(signal)) signals.blocked.add(signal)
  }
  try {
    for (const signal of [...signals.held].sort((a, b) => a - b)) {
      if (signals.blocked.has(signal)) continue
      signals.held.delete(signal)
      sendSignal(vm, signal)
    }
    if (vm.thread === vm.scheduler.main) signals.run()
  } catch (error) {
    vm.decref(old)
    throw error
  }
  return old
}

/** Takes one of these that was held; null where none comes in time. */
function takeHeld(vm: Vm, wanted: ReadonlySet<number>, timeout: bigint | null): number | null {
  const first = (): number | undefined => [...vm.signals.held].sort((a, b) => a - b).find((one) => wanted.has(one))
  if (first() === undefined && timeout !== 0n)
    waitUntil(vm, vm.stirred, 'a signal', timeout, () => first() !== undefined)
  const signal = first()
  if (signal === undefined) return null
  vm.signals.held.delete(signal)
  return signal
}

function infoOf(vm: Vm, signal: number): PyObject {
  return newStruct(
    vm,
    INFO,
    [signal, 0, 0, PROCESS, USER, 0, 0].map((value) => vm.int(value)),
  )
}

function waitTimed(vm: Vm, mask: PyObject, timeout: PyObject): PyObject {
  const wanted = signalsOf(vm, mask)
  const duration = durationOf(vm, timeout, Math.ceil)
  if (duration < 0n) throw vm.error('ValueError', 'timeout must be non-negative')
  const signal = takeHeld(vm, wanted, duration)
  return signal === null ? vm.newNone() : infoOf(vm, signal)
}

export const maskFunctions: readonly NativeDefinition[] = [
  native('pthread_sigmask(how, mask, /)', changeMask),
  native('sigpending()', (vm) => setOf(vm, vm.signals.held)),
  blockingNative('sigwait(sigset, /)', (vm, mask: PyObject) => vm.int(takeHeld(vm, signalsOf(vm, mask), null) ?? 0)),
  blockingNative('sigwaitinfo(sigset, /)', (vm, mask: PyObject) =>
    infoOf(vm, takeHeld(vm, signalsOf(vm, mask), null) ?? 0),
  ),
  blockingNative('sigtimedwait(sigset, timeout, /)', waitTimed),
]
