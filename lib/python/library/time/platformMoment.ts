/** Moments as C's `time_t` holds them, however far away: what clocks show comes again every 400 years. */
import { osError } from '../../objects/exception/systemErrors'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { errno } from '../../system/SystemFault'
import { breakTime, type BrokenTime } from '../../text/calendar'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

/** Seconds since 1970, and how many times 400 years later (or earlier) that is. */
export interface PlatformMoment {
  readonly near: number
  readonly cycles: number
}

const CYCLE_YEARS = 400
const CYCLE = 146_097n * 86_400n
const LIMIT = 2n ** 63n

/** C counts years from 1900, in an int. */
const FIRST_YEAR = 1900
const INT_LIMIT = 2 ** 31

/** An int, or a float rounded down. */
export function platformMoment(vm: Vm, given: PyObject): PlatformMoment {
  return momentAt(isFloat(given) ? wholeSeconds(vm, floatValue(given)) : intSeconds(vm, given))
}

export function momentAt(seconds: bigint): PlatformMoment {
  return { near: Number(seconds % CYCLE), cycles: Number(seconds / CYCLE) }
}

export function intSeconds(vm: Vm, given: PyObject): bigint {
  const seconds = BigInt(indexOf(vm, given))
  if (seconds >= LIMIT || seconds < -LIMIT) throw outOfRange(vm)
  return seconds
}

function wholeSeconds(vm: Vm, seconds: number): bigint {
  checkSeconds(vm, seconds)
  return BigInt(Math.floor(seconds))
}

export function checkSeconds(vm: Vm, seconds: number): void {
  if (Number.isNaN(seconds)) throw vm.error('ValueError', 'Invalid value NaN (not a number)')
  if (seconds >= Number(LIMIT) || seconds < -Number(LIMIT)) throw outOfRange(vm)
}

function outOfRange(vm: Vm): PyRaise {
  return vm.error('OverflowError', 'timestamp out of range for platform time_t')
}

/** What clocks show so many seconds ahead of UTC. A year that C cannot count to is refused, the last ones come out negative. */
export function shownTime(vm: Vm, { near, cycles }: PlatformMoment, offset: number): BrokenTime {
  const time = breakTime(near + offset)
  const year = time.year + CYCLE_YEARS * cycles
  if (year - FIRST_YEAR >= INT_LIMIT || year - FIRST_YEAR < -INT_LIMIT) throw osError(vm, errno.EOVERFLOW)
  return { ...time, year: year | 0 }
}
