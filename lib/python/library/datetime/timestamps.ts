/** POSIX timestamps: seconds out of ints and floats, in microseconds, halves to even. */
import { divideRoundingHalfEven } from '../../text/int'
import { integerRatio } from '../../text/floatArithmetic'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import type { Vm } from '../../vm/Vm'

const LIMIT = 2 ** 63

function checked(vm: Vm, seconds: number): number {
  if (Number.isNaN(seconds)) throw vm.error('ValueError', 'Invalid value NaN (not a number)')
  if (seconds >= LIMIT || seconds < -LIMIT)
    throw vm.error('OverflowError', 'timestamp out of range for platform time_t')
  return seconds
}

/** Far beyond what a date can be: the year is what is wrong then. */
const FAR = 1e14

export function secondsArgument(vm: Vm, object: PyObject): number {
  const seconds = checked(vm, isFloat(object) ? floatValue(object) : Number(indexOf(vm, object)))
  return checkedYear(vm, seconds)
}

function checkedYear(vm: Vm, seconds: number): number {
  if (Math.abs(seconds) < FAR) return seconds
  const year = Math.trunc(1970 + seconds / 31_556_952)
  throw vm.error('ValueError', `year ${year} is out of range`)
}

export function microsecondsArgument(vm: Vm, object: PyObject): bigint {
  if (!isFloat(object)) return BigInt(checkedYear(vm, checked(vm, Number(indexOf(vm, object))))) * 1_000_000n
  const value = checkedYear(vm, checked(vm, floatValue(object)))
  const [top, bottom] = unwrap(vm, integerRatio(value))
  return divideRoundingHalfEven(BigInt(top) * 1_000_000n, BigInt(bottom))
}
