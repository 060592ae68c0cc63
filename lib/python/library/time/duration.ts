/** How long something is to take: an argument in seconds, as nanoseconds. */
import { shownName } from '../../objects/type/fullName'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { hasIndex, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

const NS_PER_SECOND = 1_000_000_000n
/** What C's `PyTime_t` holds, in nanoseconds. */
const LIMIT = 2n ** 63n

/** How a fraction of a nanosecond is rounded. */
type Rounding = (nanoseconds: number) => number

/** As CPython rounds what is waited for. */
const awayFromZero: Rounding = (nanoseconds) => (nanoseconds < 0 ? Math.floor(nanoseconds) : Math.ceil(nanoseconds))

export function durationOf(vm: Vm, duration: PyObject, round = awayFromZero): bigint {
  const given = nanosecondsOf(vm, duration, round)
  if (given < -LIMIT || given >= LIMIT) throw vm.error('OverflowError', 'timestamp out of range for C PyTime_t')
  return given
}

function nanosecondsOf(vm: Vm, duration: PyObject, round: Rounding): bigint {
  if (isFloat(duration)) return rounded(vm, floatValue(duration) * Number(NS_PER_SECOND), round)
  if (hasIndex(duration)) return BigInt(indexOf(vm, duration)) * NS_PER_SECOND
  throw vm.error('TypeError', `'${shownName(vm, duration.cls)}' object cannot be interpreted as an integer or float`)
}

function rounded(vm: Vm, nanoseconds: number, round: Rounding): bigint {
  if (Number.isNaN(nanoseconds)) throw vm.error('ValueError', 'Invalid value NaN (not a number)')
  return Math.abs(nanoseconds) === Infinity ? LIMIT : BigInt(round(nanoseconds))
}
