/** `alarm` and `setitimer`: a signal that comes when the run's clock has moved on so far. One timer, in real time. */
import { moduleError } from '../../objects/exception/moduleError'
import { osErrorDefinition } from '../../objects/exception/osError'
import { makeRaise } from '../../objects/exception/raising'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { errno } from '../../system/SystemFault'
import { strerror } from '../../system/strerror'
import type { Vm } from '../../vm/Vm'
import { durationOf } from '../time/duration'

export const ITIMER_ERROR = 'signal.ItimerError'
const SIGALRM = 14
const ITIMER_REAL = 0
const ITIMER_PROF = 2
const NS_PER_SECOND = 1_000_000_000n

export const itimerError: TypeEntry = moduleError('signal', 'ItimerError', 'OSError', osErrorDefinition.layout)

function refuse(vm: Vm): never {
  const args = [vm.int(errno.EINVAL), vm.str(strerror(errno.EINVAL))]
  const exception = call(vm, vm.typeNamed(ITIMER_ERROR), args)
  for (const one of args) vm.decref(one)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

/** Nanoseconds until the alarm goes off; 0 if none is set. */
function remaining(vm: Vm): bigint {
  const { alarm } = vm.signals
  if (alarm === null) return 0n
  const left = alarm.at - vm.clock.now()
  return left > 0n ? left : 1n
}

function setAlarm(vm: Vm, after: bigint, interval: bigint): void {
  vm.signals.alarm = after === 0n ? null : { at: vm.clock.now() + after, interval, signal: SIGALRM }
}

function alarm(vm: Vm, seconds: PyObject): PyObject {
  const left = remaining(vm)
  setAlarm(vm, BigInt(Math.max(0, cIntOf(vm, seconds))) * NS_PER_SECOND, 0n)
  return vm.int(Number((left + NS_PER_SECOND - 1n) / NS_PER_SECOND))
}

function timerState(vm: Vm): PyObject {
  const interval = vm.signals.alarm?.interval ?? 0n
  return vm.filledTuple([remaining(vm), interval].map((value) => vm.float(Number(value) / Number(NS_PER_SECOND))))
}

/** Times of computing do not pass here: such a timer never goes off, and is refused. */
function checkTimer(vm: Vm, which: PyObject): void {
  const timer = cIntOf(vm, which)
  if (timer < ITIMER_REAL || timer > ITIMER_PROF) refuse(vm)
  if (timer !== ITIMER_REAL)
    throw vm.error('NotImplementedError', "signal.setitimer: the lesson's interpreter has only ITIMER_REAL")
}

function setTimer(vm: Vm, which: PyObject, seconds: PyObject, interval?: PyObject): PyObject {
  const after = durationOf(vm, seconds, Math.ceil)
  const again = interval === undefined ? 0n : durationOf(vm, interval, Math.ceil)
  checkTimer(vm, which)
  if (after < 0n || again < 0n) refuse(vm)
  const before = timerState(vm)
  setAlarm(vm, after, again)
  return before
}

export const alarmFunctions: readonly NativeDefinition[] = [
  native('alarm(seconds, /)', alarm),
  native('setitimer(which, seconds, interval=0.0, /)', setTimer),
  native('getitimer(which, /)', (vm, which: PyObject) => {
    checkTimer(vm, which)
    return timerState(vm)
  }),
]
