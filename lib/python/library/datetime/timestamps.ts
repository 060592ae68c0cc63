/** POSIX timestamps: seconds out of ints and floats, in microseconds, halves to even. */
import { divideRoundingHalfEven } from '../../text/int'
import { integerRatio } from '../../text/floatArithmetic'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import type { PyObject } from '../../objects/PyObject'
import { unwrap } from '../../objects/protocol/raiseProblem'
import type { Vm } from '../../vm/Vm'
import { checkSeconds, intSeconds, momentAt, shownTime } from '../time/platformMoment'

const SECOND = 1_000_000n

export function microsecondsArgument(vm: Vm, object: PyObject): bigint {
  const moment = isFloat(object) ? floatMicroseconds(vm, floatValue(object)) : intSeconds(vm, object) * SECOND
  checkYear(vm, secondsOf(moment), 0)
  return moment
}

function floatMicroseconds(vm: Vm, seconds: number): bigint {
  checkSeconds(vm, seconds)
  const [top, bottom] = unwrap(vm, integerRatio(seconds))
  return divideRoundingHalfEven(BigInt(top) * SECOND, BigInt(bottom))
}

export function secondsOf(microseconds: bigint): bigint {
  return (microseconds - (((microseconds % SECOND) + SECOND) % SECOND)) / SECOND
}

/** Refuses a moment whose year no date has, where clocks are so many seconds ahead of UTC. */
export function checkYear(vm: Vm, seconds: bigint, offset: number): void {
  const { year } = shownTime(vm, momentAt(seconds), offset)
  if (year < 1 || year > 9999) throw vm.error('ValueError', `year must be in 1..9999, not ${year}`)
}
