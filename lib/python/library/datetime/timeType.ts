/** `datetime.time`. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { namelessNative, native, tupleNative, aliasNative } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { ordered } from '../../objects/number/ordering'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { PyObject } from '../../objects/PyObject'
import { type CompareOp, type KeywordNames, type PyType, shortName, typeFlag } from '../../objects/PyType'
import { cIntOf, parsedIntOf } from '../../objects/number/indexValue'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { field, invalidText, isoArgument } from './dateType'
import { deltaOf } from './durations'
import { readTime, timespecs, timeText, type Timespec } from './isoText'
import {
  hashOfBytes,
  makeTime,
  newPart,
  pickledState,
  plainTime,
  readTimeBytes,
  timeBytes,
  timeArguments,
} from './moments'
import { formatBy, formatMoment, parseBy, timeTuple } from './strftime'
import { hashOfDelta } from './timedeltaType'
import { makeZone, utcOf } from './timezoneType'
import { isOf, isTime, newDelta, plainLayout, type PyTime, type TimeData, type TimeParts } from './values'
import { askDelta, askName, offsetOf, offsetText, orNone, zoneArgument } from './zones'

const signature = parseSignature('time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)', {
  nameless: true,
})

function newTime(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const state = args.length >= 1 && args.length <= 2 && names === null ? pickledState(args[0], 6) : null
  if (state !== null && ((state[0] ?? 0) & 127) < 24) {
    const zone = stateZone(vm, args[1])
    return plainTime(vm, cls, {
      ...readTimeBytes(state),
      hour: (state[0] ?? 0) & 127,
      fold: (state[0] ?? 0) >> 7,
      tzinfo: zone,
    })
  }
  const { numbers, zone } = timeArguments(vm, signature, args, names)
  const [hour = 0, minute = 0, second = 0, microsecond = 0, , fold = 0] = numbers
  const data: TimeData = {
    hour,
    minute,
    second,
    microsecond,
    fold,
    tzinfo: zoneArgument(vm, zone),
  }
  const own = vm.typeNamed('datetime.time')
  vm.decref(makeTime(vm, own, data))
  return plainTime(vm, cls, data)
}

/** The zone in a pickled state. */
export function stateZone(vm: Vm, zone: PyObject | undefined): PyObject | null {
  if (zone === undefined || zone === vm.none) return null
  if (!isOf(vm, zone, 'tzinfo')) throw vm.error('TypeError', 'bad tzinfo state arg')
  return zone
}

function dataOf(self: PyObject): TimeData {
  return (self as PyTime).data // the slots and methods are those of times
}

/** Seconds of the day in microseconds. */
export function microsecondsOfDay({ hour, minute, second, microsecond }: TimeParts): bigint {
  return BigInt(hour * 3600 + minute * 60 + second) * 1_000_000n + BigInt(microsecond)
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isTime(vm, b)) return vm.newNotImplemented()
  const [left, right] = [dataOf(a), b.data]
  const difference = Number(microsecondsOfDay(left) - microsecondsOfDay(right))
  if (left.tzinfo === right.tzinfo) return ordered(vm, difference, op)
  const [first, second] = [offsetOf(vm, left.tzinfo, vm.none), offsetOf(vm, right.tzinfo, vm.none)]
  if (first === second) return ordered(vm, difference, op)
  if (first !== null && second !== null) return ordered(vm, difference - Number(first - second), op)
  if (op === '==' || op === '!=') return vm.bool(op === '!=')
  throw vm.error('TypeError', "can't compare offset-naive and offset-aware times")
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const data = dataOf(self)
  const offset = offsetOf(vm, data.tzinfo, vm.none)
  if (offset === null) return hashOfBytes(timeBytes(data))
  return hashOfDelta(deltaOf(vm, microsecondsOfDay(data) - offset))
}

/** The arguments of a repr: seconds and microseconds only where they count, and at the end zone and fold. */
export function reprParts(vm: Vm, head: readonly number[], data: TimeData): string {
  const fine = data.microsecond !== 0 ? [data.second, data.microsecond] : data.second !== 0 ? [data.second] : []
  const numbers = [...head, data.hour, data.minute, ...fine].join(', ')
  const zone = data.tzinfo === null ? '' : `, tzinfo=${vm.reprText(data.tzinfo)}`
  return numbers + (data.fold === 0 ? '' : ', fold=1') + zone
}

export function timespecOf(vm: Vm, given: PyObject | undefined, at: 1 | 2): Timespec {
  if (given === undefined) return 'auto'
  if (!isStr(given))
    throw vm.error('TypeError', `isoformat() argument ${at} must be str, not ${argumentKind(vm, given)}`)
  const found = timespecs.find((name) => name === textValue(given))
  if (found === undefined) throw vm.error('ValueError', 'Unknown timespec value')
  return found
}

/** `+01:00` of an aware value. */
export function zoneText(vm: Vm, zone: PyObject | null, subject: PyObject): string {
  const offset = offsetOf(vm, zone, subject)
  return offset === null ? '' : offsetText(offset, ':')
}

function isoText(vm: Vm, self: PyObject, spec?: PyObject): PyObject {
  const data = dataOf(self)
  return vm.str(timeText(data, timespecOf(vm, spec, 1)) + zoneText(vm, data.tzinfo, vm.none))
}

const change = ['hour', 'minute', 'second', 'microsecond', 'tzinfo']
  .map((name) => `${name}=<unrepresentable>`)
  .join(', ')

/** What `replace` makes of the parts of a time. */
export function changedTime(vm: Vm, old: TimeData, given: readonly (PyObject | undefined)[]): TimeData {
  const [hour, minute, second, microsecond, zone, fold] = given
  return {
    hour: newPart(vm, hour, old.hour),
    minute: newPart(vm, minute, old.minute),
    second: newPart(vm, second, old.second),
    microsecond: newPart(vm, microsecond, old.microsecond),
    tzinfo: zone === undefined ? old.tzinfo : zoneArgument(vm, zone),
    fold: fold === undefined ? old.fold : cIntOf(vm, fold),
  }
}

function replace(vm: Vm, self: PyObject, ...given: (PyObject | undefined)[]): PyObject {
  return makeTime(vm, self.cls, changedTime(vm, dataOf(self), given))
}

/** A zone of a fixed offset, owned: UTC itself where there is none. */
export function zoneOfOffset(vm: Vm, offset: bigint | null): PyObject | null {
  if (offset === null) return null
  if (offset !== 0n) {
    const delta = newDelta(vm, deltaOf(vm, offset))
    return makeCheckedZone(vm, delta, offset)
  }
  const utc = utcOf(vm)
  utc.refs++
  return utc
}

const DAY = 86_400_000_000n

function makeCheckedZone(vm: Vm, delta: PyObject, offset: bigint): PyObject {
  if (offset < DAY && offset > -DAY) return makeZone(vm, delta, null)
  const shown = vm.reprText(delta)
  vm.decref(delta)
  const bounds = 'strictly between -timedelta(hours=24) and timedelta(hours=24)'
  throw vm.error('ValueError', `offset must be a timedelta ${bounds}, not ${shown}`)
}

function fromText(vm: Vm, cls: PyType, given: PyObject): PyObject {
  const text = isoArgument(vm, given)
  const read = readTime(text.replace(/^T/, ''))
  if (read === null) throw invalidText(vm, text)
  const zone = zoneOfOffset(vm, read.offset)
  try {
    const isEnd = read.hour === 24 && read.minute === 0 && read.second === 0 && read.microsecond === 0
    return makeTime(vm, cls, { ...read, hour: isEnd ? 0 : read.hour, fold: 0, tzinfo: zone })
  } finally {
    vm.xdecref(zone)
  }
}

function reduce(vm: Vm, self: PyObject, protocol: number): PyObject {
  const data = dataOf(self)
  const bytes = timeBytes(data)
  if (protocol > 3 && data.fold === 1) bytes[0] = (bytes[0] ?? 0) | 128
  return reduced(vm, self, bytes, data.tzinfo)
}

/** The class and the state that makes the value again. */
export function reduced(vm: Vm, self: PyObject, bytes: readonly number[], zone: PyObject | null): PyObject {
  self.cls.refs++
  if (zone !== null) zone.refs++
  const state = newBytes(vm, Uint8Array.from(bytes))
  return vm.tuple([self.cls, vm.filledTuple(zone === null ? [state] : [state, zone])])
}

const YEAR = { year: 1900, month: 1, day: 1 }

export const timeType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.time',
  base: 'object',
  exported: 'time',
  definition: {
    name: 'datetime.time',
    uncounted: true,
    module: 'datetime',
    layout: plainLayout<TimeData>('time', 40, ['tzinfo']),
    flags: typeFlag.BASETYPE,
    slots: {
      new_: newTime,
      repr: (vm, self) => {
        const isOwn = (self.cls.flags & typeFlag.HEAP) === 0
        return vm.str(`${isOwn ? 'datetime.time' : shortName(self.cls)}(${reprParts(vm, [], dataOf(self))})`)
      },
      str: (vm, self) => isoText(vm, self),
      hash,
      compare,
    },
    classMethods: [
      native('fromisoformat($type, object, /)', fromText),
      tupleNative('strptime($type, string, format, /)', (vm, cls: PyType, text: PyObject, format: PyObject) =>
        parseBy(vm, cls, '_strptime_datetime_time', text, format),
      ),
    ],
    methods: [
      native("isoformat($self, /, timespec='auto')", isoText),
      native('strftime($self, format)', (vm, self: PyObject, format: PyObject) =>
        formatMoment(
          vm,
          { ...dataOf(self), subject: vm.none },
          format,
          timeTuple(vm, { ...YEAR, ...dataOf(self) }, -1),
        ),
      ),
      tupleNative('__format__($self, format, /)', formatBy),
      native('utcoffset($self, /)', (vm, self: PyObject) =>
        orNone(vm, askDelta(vm, dataOf(self).tzinfo, 'utcoffset', vm.none)),
      ),
      native('dst($self, /)', (vm, self: PyObject) => orNone(vm, askDelta(vm, dataOf(self).tzinfo, 'dst', vm.none))),
      native('tzname($self, /)', (vm, self: PyObject) => askName(vm, dataOf(self).tzinfo, vm.none)),
      native(`replace($self, /, ${change}, *, fold=<unrepresentable>)`, replace),
      aliasNative(`__replace__($self, /, ${change}, *, fold=<unrepresentable>)`, 'replace', replace),
      namelessNative('__reduce_ex__($self, protocol, /)', (vm, self: PyObject, protocol: PyObject) =>
        reduce(vm, self, parsedIntOf(vm, protocol)),
      ),
      native('__reduce__($self, /)', (vm, self: PyObject) => reduce(vm, self, 2)),
    ],
    getset: {
      hour: field<TimeData>('hour'),
      minute: field<TimeData>('minute'),
      second: field<TimeData>('second'),
      microsecond: field<TimeData>('microsecond'),
      fold: field<TimeData>('fold'),
      tzinfo: { get: (vm, self: PyTime) => held(vm, self.data.tzinfo) },
    },
    attributes: {
      min: (vm, cls) => plainTime(vm, cls, { hour: 0, minute: 0, second: 0, microsecond: 0, fold: 0, tzinfo: null }),
      max: (vm, cls) =>
        plainTime(vm, cls, { hour: 23, minute: 59, second: 59, microsecond: 999_999, fold: 0, tzinfo: null }),
      resolution: (vm) => newDelta(vm, { days: 0, seconds: 0, microseconds: 1 }),
    },
  },
}

/** The zone or None, owned. */
export function held(vm: Vm, zone: PyObject | null): PyObject {
  const shown = zone ?? vm.none
  shown.refs++
  return shown
}
