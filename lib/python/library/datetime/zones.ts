/** What values ask of their tzinfo, and the checks that CPython makes of its answers. */
import type { PyObject } from '../../objects/PyObject'
import { callMethod } from '../../objects/protocol/calls'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { MICROSECONDS_A_DAY, microsecondsOf } from './durations'
import { isDelta, isOf, type PyDelta } from './values'

/** A tzinfo argument: None (or nothing) as null; borrowed. */
export function zoneArgument(vm: Vm, zone: PyObject | undefined): PyObject | null {
  if (zone === undefined || zone === vm.none) return null
  if (isOf(vm, zone, 'tzinfo')) return zone
  const words = `tzinfo argument must be None or of a tzinfo subclass, not type '${zone.cls.name}'`
  throw vm.error('TypeError', words)
}

export function checkOffset(vm: Vm, offset: PyDelta): void {
  const size = microsecondsOf(offset.data)
  if (size < MICROSECONDS_A_DAY && size > -MICROSECONDS_A_DAY) return
  const bounds = 'strictly between -timedelta(hours=24) and timedelta(hours=24)'
  throw vm.error('ValueError', `offset must be a timedelta ${bounds}, not ${vm.reprText(offset)}`)
}

/** `utcoffset` or `dst` of a zone for a value (or None): a timedelta, owned, or null. */
export function askDelta(vm: Vm, zone: PyObject | null, name: 'utcoffset' | 'dst', value: PyObject): PyDelta | null {
  if (zone === null) return null
  const answer = callMethod(vm, zone, name, [value])
  if (answer === vm.none) {
    vm.decref(answer)
    return null
  }
  try {
    if (!isDelta(vm, answer))
      throw vm.error('TypeError', `tzinfo.${name}() must return None or timedelta, not '${answer.cls.name}'`)
    checkOffset(vm, answer)
  } catch (error) {
    vm.decref(answer)
    throw error
  }
  return answer
}

/** The offset in microseconds, or null for a naive value. */
export function offsetOf(vm: Vm, zone: PyObject | null, value: PyObject): bigint | null {
  const answer = askDelta(vm, zone, 'utcoffset', value)
  if (answer === null) return null
  const total = microsecondsOf(answer.data)
  vm.decref(answer)
  return total
}

export function orNone(vm: Vm, answer: PyObject | null): PyObject {
  return answer ?? vm.newNone()
}

/** `tzname` of a zone for a value: a str or None, owned. */
export function askName(vm: Vm, zone: PyObject | null, value: PyObject): PyObject {
  if (zone === null) return vm.newNone()
  const answer = callMethod(vm, zone, 'tzname', [value])
  if (answer === vm.none || isStr(answer)) return answer
  const found = answer.cls.name
  vm.decref(answer)
  throw vm.error('TypeError', `tzinfo.tzname() must return None or a string, not '${found}'`)
}

/** `+05:30`, with seconds and microseconds where there are any. */
export function offsetText(total: bigint, separator: string): string {
  const size = Number(total < 0n ? -total : total)
  const seconds = Math.floor(size / 1e6)
  const rest = size % 1e6
  const two = (value: number): string => String(value).padStart(2, '0')
  const fine = seconds % 60 === 0 && rest === 0 ? '' : `${separator}${two(seconds % 60)}`
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(6, '0')}`
  const head = `${total < 0n ? '-' : '+'}${two(Math.floor(seconds / 3600))}${separator}${two(Math.floor(seconds / 60) % 60)}`
  return head + fine + fraction
}
