/**
 * The clocks of Linux that a program names by a number. What they show is the run's own clock: the time of day, the time that
 * passed, or the work that was done. Every thread's work is the whole run's.
 */
import { shortName } from '../../objects/PyType'
import { systemCall } from '../../objects/exception/systemErrors'
import { native, NativeDefinition, tupleNative } from '../../objects/native/native'
import { cIntOf, indexOf, intValue, isInt } from '../../objects/number/indexValue'
import { argumentKind } from '../../objects/protocol/argumentKind'
import type { PyObject } from '../../objects/PyObject'
import { errno, fault } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import { durationOf } from './duration'

export const clockNumbers = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_THREAD_CPUTIME_ID: 3,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_BOOTTIME: 7,
  CLOCK_TAI: 11,
} as const

/** The lowest bits of the number of a thread's own clock; the others are the thread's, inverted. */
const THREAD_CLOCK = 6
const KIND_BITS = 3

function refused(vm: Vm, number: number): never {
  return systemCall(vm, () => {
    throw fault(number)
  })
}

function clockNumber(vm: Vm, clock: PyObject): number {
  if (clock.cls.slots.index === null)
    throw vm.error('TypeError', `clk_id should be integer, not ${shortName(clock.cls)}`)
  return cIntOf(vm, clock)
}

function timeOfClock(vm: Vm, which: number): bigint {
  switch (which) {
    case clockNumbers.CLOCK_REALTIME:
    case clockNumbers.CLOCK_TAI:
      return vm.clock.wallTime()
    case clockNumbers.CLOCK_MONOTONIC:
    case clockNumbers.CLOCK_MONOTONIC_RAW:
    case clockNumbers.CLOCK_BOOTTIME:
      return vm.clock.elapsed()
    case clockNumbers.CLOCK_PROCESS_CPUTIME_ID:
    case clockNumbers.CLOCK_THREAD_CPUTIME_ID:
      return vm.clock.worked()
    default:
      return which < 0 ? vm.clock.worked() : refused(vm, errno.EINVAL)
  }
}

function resolution(vm: Vm, clock: PyObject): PyObject {
  timeOfClock(vm, cIntOf(vm, clock))
  return vm.float(1e-9)
}

/** Nobody may set the time of day here, and the other clocks cannot be set anywhere. */
function refuseSetting(vm: Vm, which: number): never {
  return refused(vm, which === clockNumbers.CLOCK_REALTIME ? errno.EPERM : errno.EINVAL)
}

function clockOfThread(vm: Vm, ident: PyObject): PyObject {
  if (!isInt(ident))
    throw vm.error('TypeError', `pthread_getcpuclockid() argument 1 must be int, not ${argumentKind(vm, ident)}`)
  const wanted = Number(intValue(ident))
  const thread = [...vm.scheduler.threads].find((one) => one.ident === wanted)
  if (thread === undefined) return refused(vm, errno.ESRCH)
  return vm.int((~thread.nativeId << KIND_BITS) | THREAD_CLOCK)
}

export const clockFunctions: readonly NativeDefinition[] = [
  native('clock_gettime(clk_id, /)', (vm, clock: PyObject) =>
    vm.float(Number(timeOfClock(vm, clockNumber(vm, clock))) / 1e9),
  ),
  native('clock_gettime_ns(clk_id, /)', (vm, clock: PyObject) => vm.int(timeOfClock(vm, clockNumber(vm, clock)))),
  tupleNative('clock_getres(clk_id, /)', resolution),
  tupleNative('clock_settime(clk_id, time, /)', (vm, clock: PyObject, time: PyObject) => {
    const which = cIntOf(vm, clock)
    durationOf(vm, time)
    return refuseSetting(vm, which)
  }),
  new NativeDefinition(
    'clock_settime_ns(clk_id, time, /)',
    (vm, clock: PyObject, time: PyObject) => {
      const which = cIntOf(vm, clock)
      indexOf(vm, time)
      return refuseSetting(vm, which)
    },
    { parsing: { isTuple: true, messageName: 'clock_settime' } },
  ),
  tupleNative('pthread_getcpuclockid(thread_id, /)', clockOfThread),
]
