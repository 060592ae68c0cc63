/** How long something is to take: an argument in seconds, as nanoseconds. */
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { hasIndex, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { nanoseconds } from '../../vm/Clock'
import type { Vm } from '../../vm/Vm'

/** Seconds that fit in 64 bits of nanoseconds. */
const MOST_SECONDS = 2 ** 63 / 1e9

export function durationOf(vm: Vm, duration: PyObject): bigint {
  const value = isFloat(duration) ? floatValue(duration) : hasIndex(duration) ? Number(indexOf(vm, duration)) : null
  if (value === null)
    throw vm.error('TypeError', `'${duration.cls.name}' object cannot be interpreted as an integer or float`)
  if (Number.isNaN(value)) throw vm.error('ValueError', 'Invalid value NaN (not a number)')
  if (Math.abs(value) > MOST_SECONDS) throw vm.error('OverflowError', 'timestamp out of range for C PyTime_t')
  return nanoseconds(value)
}
