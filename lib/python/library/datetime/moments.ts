/** Making dates, times and datetimes: their checks, of the exact types and of classes derived from them. */
import type { Signature } from '../../objects/native/signature'
import { bindInTurn } from '../../objects/native/bind'
import { hashBytes } from '../../text/siphash'
import { hashToInt } from '../../text/hash'
import type { PyObject } from '../../objects/PyObject'
import { type PyType, typeFlag, type KeywordNames } from '../../objects/PyType'
import { cIntOf, parsedIntOf } from '../../objects/number/indexValue'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'
import { type DateParts, dateOf, daysInMonth, LAST_ORDINAL } from './days'
import {
  type DateTimeData,
  heldZone,
  objectOf,
  type PyDateTime,
  type PyTime,
  type TimeData,
  type TimeParts,
} from './values'

function inRange(vm: Vm, name: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw vm.error('ValueError', `${name} must be in ${least}..${most}, not ${value}`)
}

export function checkDate(vm: Vm, { year, month, day }: DateParts): void {
  inRange(vm, 'year', year, 1, 9999)
  inRange(vm, 'month', month, 1, 12)
  const most = daysInMonth(year, month)
  if (day < 1 || day > most)
    throw vm.error('ValueError', `day ${day} must be in range 1..${most} for month ${month} in year ${year}`)
}

export function checkTime(vm: Vm, { hour, minute, second, microsecond }: TimeParts, fold: number): void {
  inRange(vm, 'hour', hour, 0, 23)
  inRange(vm, 'minute', minute, 0, 59)
  inRange(vm, 'second', second, 0, 59)
  inRange(vm, 'microsecond', microsecond, 0, 999_999)
  if (fold !== 0 && fold !== 1) throw vm.error('ValueError', `fold must be either 0 or 1, not ${fold}`)
}

/** An int argument of C, or what stands otherwise, for a part that is replaced. */
export function newPart(vm: Vm, object: PyObject | undefined, old: number): number {
  return object === undefined ? old : cIntOf(vm, object)
}

/** The numbers that are given for a signature's parameters, at their places, and what is given as `tzinfo`. */
export function timeArguments(
  vm: Vm,
  signature: Signature,
  args: readonly PyObject[],
  names: KeywordNames,
): { readonly numbers: readonly (number | undefined)[]; readonly zone: PyObject | undefined } {
  const at = signature.parameters.findIndex(({ name }) => name === 'tzinfo')
  let zone: PyObject | undefined
  const numbers = bindInTurn(vm, signature, args, names, (value, place) => {
    if (place !== at) return parsedIntOf(vm, value)
    zone = value
    return 0
  })
  return { numbers, zone }
}

export function dateOfOrdinal(vm: Vm, ordinal: number): DateParts {
  if (ordinal < 1 || ordinal > LAST_ORDINAL) throw vm.error('OverflowError', 'date value out of range')
  return dateOf(ordinal)
}

function isOwn(cls: PyType): boolean {
  return (cls.flags & typeFlag.HEAP) === 0
}

function callWith(vm: Vm, cls: PyType, numbers: readonly number[], zone: PyObject | null | undefined): PyObject {
  const args = numbers.map((number) => vm.int(number))
  try {
    return call(vm, cls, zone === undefined ? args : [...args, zone ?? vm.none])
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

const MIDNIGHT = { hour: 0, minute: 0, second: 0, microsecond: 0, fold: 0, tzinfo: null }

export function makeDate(vm: Vm, cls: PyType, { year, month, day }: DateParts): PyObject {
  checkDate(vm, { year, month, day })
  if (!isOwn(cls)) return callWith(vm, cls, [year, month, day], undefined)
  // What datetime inherits makes datetimes.
  const data = cls === vm.typeNamed('datetime.datetime') ? { year, month, day, ...MIDNIGHT } : { year, month, day }
  return objectOf(vm, cls, data, false)
}

/** `tzinfo` in the data is borrowed. */
export function makeTime(vm: Vm, cls: PyType, data: TimeData): PyObject {
  const { hour, minute, second, microsecond, fold, tzinfo } = data
  checkTime(vm, data, fold)
  if (isOwn(cls)) return plainTime(vm, cls, data)
  const made = callWith(vm, cls, [hour, minute, second, microsecond], tzinfo)
  ;(made as PyTime).data.fold = fold // a class derived from time makes times
  return made
}

/** Without calling a derived class. */
export function plainTime(
  vm: Vm,
  cls: PyType,
  { hour, minute, second, microsecond, fold, tzinfo }: TimeData,
): PyObject {
  const data: TimeData = { hour, minute, second, microsecond, fold, tzinfo: heldZone(vm, tzinfo) }
  return objectOf(vm, cls, data, tzinfo !== null)
}

/** `tzinfo` in the data is borrowed. */
export function makeDateTime(vm: Vm, cls: PyType, data: DateTimeData): PyObject {
  const { year, month, day, hour, minute, second, microsecond, fold, tzinfo } = data
  checkDate(vm, data)
  checkTime(vm, data, fold)
  if (isOwn(cls)) return plainDateTime(vm, cls, data)
  const made = callWith(vm, cls, [year, month, day, hour, minute, second, microsecond], tzinfo)
  ;(made as PyDateTime).data.fold = fold // a class derived from datetime makes datetimes
  return made
}

export function plainDateTime(vm: Vm, cls: PyType, data: DateTimeData): PyObject {
  const { year, month, day, hour, minute, second, microsecond, fold, tzinfo } = data
  const own: DateTimeData = { year, month, day, hour, minute, second, microsecond, fold, tzinfo: heldZone(vm, tzinfo) }
  return objectOf(vm, cls, own, tzinfo !== null)
}

// The bytes that C keeps: what is pickled and hashed.

export function dateBytes({ year, month, day }: DateParts): number[] {
  return [year >> 8, year & 255, month, day]
}

export function timeBytes({ hour, minute, second, microsecond }: TimeParts): number[] {
  return [hour, minute, second, microsecond >> 16, (microsecond >> 8) & 255, microsecond & 255]
}

export function hashOfBytes(bytes: readonly number[]): number | bigint {
  return hashToInt(hashBytes(Uint8Array.from(bytes)))
}

export function readDateBytes(bytes: Uint8Array): DateParts {
  const [high = 0, low = 0, month = 0, day = 0] = bytes
  return { year: high * 256 + low, month: month & 127, day }
}

export function readTimeBytes(bytes: Uint8Array): TimeParts {
  const [hour = 0, minute = 0, second = 0, a = 0, b = 0, c = 0] = bytes
  return { hour, minute, second, microsecond: a * 65536 + b * 256 + c }
}

/** The state that a pickle gives as the first argument: bytes of that length, or the same in a Latin-1 str. */
export function pickledState(object: PyObject | undefined, length: number): Uint8Array | null {
  const { data } = object ?? { data: null }
  if (data instanceof Uint8Array) return data.length === length ? data : null
  if (typeof data !== 'string' || data.length !== length || /[^\0-\xff]/.test(data)) return null
  return Uint8Array.from(data, (character) => character.charCodeAt(0))
}

export function isSaneMonth(month: number): boolean {
  return month >= 1 && month <= 12
}
