/** How long to wait for a lock: the arguments of `acquire`. */
import type { PyObject } from '../../objects/PyObject'
import { truth } from '../../objects/protocol/truth'
import type { Vm } from '../../vm/Vm'
import { durationOf } from '../time/duration'

export const TIMEOUT_MAX = 9_223_372_036
const NS_PER_SECOND = 1_000_000_000n

/** Nanoseconds; null for ever, 0 not at all. */
export function timeoutOf(vm: Vm, blocking: PyObject | undefined, timeout: PyObject | undefined): bigint | null {
  const waits = blocking === undefined || truth(vm, blocking)
  const given = timeout === undefined ? null : durationOf(vm, timeout)
  if (given === null || given === -NS_PER_SECOND) return waits ? null : 0n
  if (!waits) throw vm.error('ValueError', "can't specify a timeout for a non-blocking call")
  if (given < 0n) throw vm.error('ValueError', 'timeout value must be a non-negative number')
  return given
}
