/** Waiting until something can be read or written: the part that select, poll and epoll share. */
import type { PyObject } from '../../objects/PyObject'
import { readinessOf } from '../../system/streams'
import { waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import { durationOf } from '../time/duration'

/** Bits of events, the same for poll and epoll. */
export const bit = { IN: 1, PRI: 2, OUT: 4, ERR: 8, HUP: 16, NVAL: 32, RDHUP: 0x2000 } as const

const NS_PER_MILLISECOND = 1_000_000

/** Which of the wanted events a descriptor has now; 0 for none. Hanging up is always told. */
export function eventsOf(vm: Vm, descriptor: number, wanted: number): number {
  const { descriptors } = vm.system
  if (!descriptors.isOpen(descriptor)) return bit.NVAL
  const file = descriptors.get(descriptor)
  const { canRead, canWrite, isHungUp } = readinessOf(file.inode.content)
  const readable = canRead && file.canRead ? bit.IN : 0
  const writable = canWrite && file.canWrite ? bit.OUT : 0
  return ((readable | writable | (isHungUp ? bit.RDHUP : 0)) & wanted) | (isHungUp ? bit.HUP : 0)
}

/** Asks until there are answers or the time is up; null nanoseconds wait for ever. */
export function waitForAny<T>(vm: Vm, nanoseconds: bigint | null, ask: () => T[]): T[] {
  let found: T[] = []
  waitUntil(vm, vm.stirred, 'something to read or write', nanoseconds, () => (found = ask()).length > 0)
  return found
}

/** A timeout in seconds; None or, where that is allowed, a negative one waits for ever. */
export function seconds(vm: Vm, timeout: PyObject | undefined): bigint | null {
  if (timeout === undefined || timeout === vm.none) return null
  try {
    return durationOf(vm, timeout)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.decref(error.exception)
    throw vm.error('TypeError', 'timeout must be a float or None')
  }
}

/** A timeout in milliseconds, as `poll` has it. */
export function milliseconds(vm: Vm, timeout: PyObject | undefined): bigint | null {
  if (timeout === undefined || timeout === vm.none) return null
  const given = durationOf(vm, timeout)
  return given < 0n ? null : (given * BigInt(NS_PER_MILLISECOND)) / 1_000_000_000n
}
