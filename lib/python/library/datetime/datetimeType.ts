/** `datetime.datetime`. */
import { shownName } from '../../objects/type/fullName'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { trueDivide, normalize } from '../../text/int'
import { namelessNative, native, tupleNative, aliasNative } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { parsedIntOf } from '../../objects/number/indexValue'
import { ordered } from '../../objects/number/ordering'
import type { PyObject } from '../../objects/PyObject'
import {
  type Binary,
  type CompareOp,
  type KeywordNames,
  nb,
  type PyType,
  shortName,
  typeFlag,
} from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { warn } from '../../objects/protocol/warn'
import { isStr, textValue } from '../../objects/text/textArgument'
import { codePointLength } from '../../text/codePoints'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { asciiTime } from '../time/timeFormat'
import { dateFromText, field, invalidText, isoArgument } from './dateType'
import { dayOfYear, ordinalOf, weekdayOf } from './days'
import { deltaOf, MICROSECONDS_A_DAY, microsecondsOf, UNIX_EPOCH } from './durations'
import { dateLength, dateText, readTime, timeText } from './isoText'
import {
  checkDate,
  checkTime,
  dateBytes,
  dateOfOrdinal,
  hashOfBytes,
  isSaneMonth,
  makeDate,
  makeDateTime,
  newPart,
  pickledState,
  plainDateTime,
  plainTime,
  readDateBytes,
  readTimeBytes,
  timeBytes,
  timeArguments,
} from './moments'
import { formatMoment, parseBy, timeTuple } from './strftime'
import { hashOfDelta } from './timedeltaType'
import {
  changedTime,
  held,
  microsecondsOfDay,
  reduced,
  reprParts,
  stateZone,
  timespecOf,
  zoneOfOffset,
  zoneText,
} from './timeType'
import { fromLocal, toLocal, zoneAt } from './localMoments'
import { checkYear, microsecondsArgument, secondsOf } from './timestamps'
import { makeZone } from './timezoneType'
import {
  type DateTimeData,
  isDate,
  isDateTime,
  isDelta,
  isTime,
  newDelta,
  plainLayout,
  type PyDateTime,
} from './values'
import { askDelta, askName, offsetOf, orNone, zoneArgument } from './zones'

const signature = parseSignature(
  'datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)',
  { nameless: true },
)

function newDateTime(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const state = args.length >= 1 && args.length <= 2 && names === null ? pickledState(args[0], 10) : null
  if (state !== null && isSaneMonth((state[2] ?? 0) & 127)) {
    const parts = { ...readDateBytes(state), ...readTimeBytes(state.subarray(4)) }
    return plainDateTime(vm, cls, { ...parts, fold: (state[2] ?? 0) >> 7, tzinfo: stateZone(vm, args[1]) })
  }
  const { numbers, zone } = timeArguments(vm, signature, args, names)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, microsecond = 0, , fold = 0] = numbers
  const data: DateTimeData = {
    year,
    month,
    day,
    hour,
    minute,
    second,
    microsecond,
    fold,
    tzinfo: zoneArgument(vm, zone),
  }
  checkDate(vm, data)
  checkTime(vm, data, fold)
  return plainDateTime(vm, cls, data)
}

function dataOf(self: PyObject): DateTimeData {
  return (self as PyDateTime).data // the slots and methods are those of datetimes
}

/** Microseconds since the day before year 1. */
function momentOf(data: DateTimeData): bigint {
  return BigInt(ordinalOf(data)) * MICROSECONDS_A_DAY + microsecondsOfDay(data)
}

function partsOf(vm: Vm, moment: bigint): Omit<DateTimeData, 'tzinfo' | 'fold'> {
  const days = moment >= 0n ? moment / MICROSECONDS_A_DAY : -1n
  const date = dateOfOrdinal(vm, days > 10_000_000n ? 10_000_000 : Number(days))
  const rest = Number(moment - days * MICROSECONDS_A_DAY)
  const seconds = Math.floor(rest / 1e6)
  return {
    ...date,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: rest % 1e6,
  }
}

const add: Binary = (vm, a, b) => {
  const [value, delta] = isDelta(vm, a) ? [b, a] : [a, b]
  if (!isDateTime(vm, value) || !isDelta(vm, delta)) return vm.newNotImplemented()
  return moved(vm, value, microsecondsOf(delta.data))
}

function moved(vm: Vm, value: PyDateTime, by: bigint): PyObject {
  const { data } = value
  return makeDateTime(vm, value.cls, { ...partsOf(vm, momentOf(data) + by), fold: 0, tzinfo: data.tzinfo })
}

const subtract: Binary = (vm, a, b) => {
  if (!isDateTime(vm, a)) return vm.newNotImplemented()
  if (isDelta(vm, b)) return moved(vm, a, -microsecondsOf(b.data))
  if (!isDateTime(vm, b)) return vm.newNotImplemented()
  const difference = momentOf(a.data) - momentOf(b.data)
  if (a.data.tzinfo === b.data.tzinfo) return newDelta(vm, deltaOf(vm, difference))
  const [first, second] = [offsetOf(vm, a.data.tzinfo, a), offsetOf(vm, b.data.tzinfo, b)]
  if ((first === null) !== (second === null))
    throw vm.error('TypeError', "can't subtract offset-naive and offset-aware datetimes")
  return newDelta(vm, deltaOf(vm, difference - ((first ?? 0n) - (second ?? 0n))))
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isDateTime(vm, b)) return vm.newNotImplemented()
  const [left, right] = [dataOf(a), b.data]
  const difference = momentOf(left) - momentOf(right)
  if (left.tzinfo === right.tzinfo) return ordered(vm, sign(difference), op)
  const [first, second] = [offsetOf(vm, left.tzinfo, a), offsetOf(vm, right.tzinfo, b)]
  const isEquality = op === '==' || op === '!='
  if (first !== null && second !== null) {
    const order = sign(difference - (first - second))
    const isDoubtful = isEquality && order === 0 && (isFolded(vm, a, first) || isFolded(vm, b, second))
    return isDoubtful ? vm.bool(op === '!=') : ordered(vm, order, op)
  }
  if (first === second) return ordered(vm, sign(difference), op)
  if (isEquality) return vm.bool(op === '!=')
  throw vm.error('TypeError', "can't compare offset-naive and offset-aware datetimes")
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}

/** Whether the other fold would have another offset: such a value equals none of another zone. */
function isFolded(vm: Vm, value: PyObject, offset: bigint): boolean {
  const data = dataOf(value)
  const other = plainDateTime(vm, vm.typeNamed('datetime.datetime'), { ...data, fold: data.fold === 0 ? 1 : 0 })
  try {
    return offsetOf(vm, data.tzinfo, other) !== offset
  } finally {
    vm.decref(other)
  }
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const data = dataOf(self)
  const first = plainDateTime(vm, vm.typeNamed('datetime.datetime'), { ...data, fold: 0 })
  try {
    const offset = offsetOf(vm, data.tzinfo, first)
    if (offset === null) return hashOfBytes([...dateBytes(data), ...timeBytes(data)])
    return hashOfDelta(deltaOf(vm, momentOf(data) - offset))
  } finally {
    vm.decref(first)
  }
}

function isoText(vm: Vm, self: PyObject, separator: string, spec: PyObject | undefined): string {
  const data = dataOf(self)
  return dateText(data) + separator + timeText(data, timespecOf(vm, spec, 2)) + zoneText(vm, data.tzinfo, self)
}

function isoFormat(vm: Vm, self: PyObject, separator?: PyObject, spec?: PyObject): PyObject {
  if (separator === undefined) return vm.str(isoText(vm, self, 'T', spec))
  const words = 'isoformat() argument 1 must be a unicode character, not'
  if (!isStr(separator)) throw vm.error('TypeError', `${words} ${argumentKind(vm, separator)}`)
  const text = textValue(separator)
  const length = codePointLength(text)
  if (length !== 1) throw vm.error('TypeError', `${words} a string of length ${length}`)
  return vm.str(isoText(vm, self, text, spec))
}

function now(vm: Vm): bigint {
  return UNIX_EPOCH + vm.clock.wallTime() / 1000n
}

/** The value of a class at a moment in UTC, in the given zone. */
function atMoment(vm: Vm, cls: PyType, moment: bigint, zone: PyObject | null): PyObject {
  const made = makeDateTime(vm, cls, { ...partsWithin(vm, moment), fold: 0, tzinfo: zone })
  if (zone === null) return made
  try {
    return callMethod(vm, zone, 'fromutc', [made])
  } finally {
    vm.decref(made)
  }
}

/** What local clocks show at a moment; in a zone, what its `fromutc` makes of it. */
function atMomentHere(vm: Vm, cls: PyType, moment: bigint, zone: PyObject | null): PyObject {
  if (zone !== null) return atMoment(vm, cls, moment, zone)
  const { local, fold } = toLocal(vm, moment)
  return makeDateTime(vm, cls, { ...partsWithin(vm, local), fold, tzinfo: null })
}

/** Whether a clock was set back is found by what it showed a day before: that must be a date too. */
function checkDayBefore(vm: Vm, seconds: bigint): void {
  for (const moment of [seconds, seconds - SECONDS_A_DAY])
    checkYear(vm, moment, vm.system.zone.at(Number(moment)).offset)
}

const SECONDS_A_DAY = 86_400n

/** The moment in UTC that a value means: without an offset it is local time. */
function momentMeant(vm: Vm, self: PyObject): bigint {
  const data = dataOf(self)
  const offset = offsetOf(vm, data.tzinfo, self)
  return offset === null ? fromLocal(vm, momentOf(data), data.fold) : momentOf(data) - offset
}

function partsWithin(vm: Vm, moment: bigint): Omit<DateTimeData, 'tzinfo' | 'fold'> {
  const days = moment / MICROSECONDS_A_DAY
  const year = Number(days) / 365.2425 + 1
  if (days < 1n || days > 3_652_059n) throw vm.error('ValueError', `year ${Math.floor(year)} is out of range`)
  return partsOf(vm, moment)
}

function combine(vm: Vm, cls: PyType, date: PyObject, time: PyObject, zone?: PyObject): PyObject {
  if (!isDate(vm, date))
    throw vm.error('TypeError', `combine() argument 1 must be datetime.date, not ${argumentKind(vm, date)}`)
  if (!isTime(vm, time))
    throw vm.error('TypeError', `combine() argument 2 must be datetime.time, not ${argumentKind(vm, time)}`)
  const tzinfo = zone === undefined ? time.data.tzinfo : zoneArgument(vm, zone)
  const { year, month, day } = date.data
  return makeDateTime(vm, cls, { ...time.data, year, month, day, tzinfo })
}

function fromText(vm: Vm, cls: PyType, given: PyObject): PyObject {
  const text = isoArgument(vm, given)
  const length = dateLength(text)
  const date = dateFromText(vm, text.slice(0, length), text)
  const rest = text.slice(length)
  const separator = String.fromCodePoint(rest.codePointAt(0) ?? 0).length
  const read =
    rest === '' ? { hour: 0, minute: 0, second: 0, microsecond: 0, offset: null } : readTime(rest.slice(separator))
  if (read === null) throw invalidText(vm, text)
  const zone = zoneOfOffset(vm, read.offset)
  try {
    if (read.hour !== 24) return makeDateTime(vm, cls, { ...date, ...timeOnly(read), fold: 0, tzinfo: zone })
    return endOfDay(vm, cls, { ...date, ...timeOnly(read), fold: 0, tzinfo: zone })
  } finally {
    vm.xdecref(zone)
  }
}

function timeOnly({
  hour,
  minute,
  second,
  microsecond,
}: Pick<DateTimeData, 'hour' | 'minute' | 'second' | 'microsecond'>): Pick<
  DateTimeData,
  'hour' | 'minute' | 'second' | 'microsecond'
> {
  return { hour, minute, second, microsecond }
}

/** 24:00 is midnight of the next day. */
function endOfDay(vm: Vm, cls: PyType, data: DateTimeData): PyObject {
  if (data.minute !== 0 || data.second !== 0 || data.microsecond !== 0)
    throw vm.error('ValueError', 'minute, second, and microsecond must be 0 when hour is 24')
  checkDate(vm, data)
  const isLast = data.year === 9999 && data.month === 12 && data.day === 31
  if (isLast) throw vm.error('ValueError', 'year must be in 1..9999, not 10000')
  const next = { ...data, hour: 0 }
  return makeDateTime(vm, cls, { ...partsOf(vm, momentOf(next) + MICROSECONDS_A_DAY), fold: 0, tzinfo: data.tzinfo })
}

function asTimezone(vm: Vm, self: PyDateTime, given?: PyObject): PyObject {
  const zone = zoneArgument(vm, given)
  const { data } = self
  if (zone !== null && zone === data.tzinfo) return held(vm, self)
  const moment = momentMeant(vm, self)
  const here = zoneAt(vm, moment)
  const target = zone ?? makeZone(vm, newDelta(vm, deltaOf(vm, here.offset)), vm.str(here.name))
  try {
    return atMoment(vm, self.cls, moment, target)
  } finally {
    if (zone === null) vm.decref(target)
  }
}

const change = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo']
  .map((name) => `${name}=<unrepresentable>`)
  .join(', ')

function replace(
  vm: Vm,
  self: PyObject,
  year?: PyObject,
  month?: PyObject,
  day?: PyObject,
  ...rest: (PyObject | undefined)[]
): PyObject {
  const old = dataOf(self)
  const date = {
    year: newPart(vm, year, old.year),
    month: newPart(vm, month, old.month),
    day: newPart(vm, day, old.day),
  }
  return makeDateTime(vm, self.cls, { ...date, ...changedTime(vm, old, rest) })
}

function reduce(vm: Vm, self: PyObject, protocol: number): PyObject {
  const data = dataOf(self)
  const bytes = [...dateBytes(data), ...timeBytes(data)]
  if (protocol > 3 && data.fold === 1) bytes[2] = (bytes[2] ?? 0) | 128
  return reduced(vm, self, bytes, data.tzinfo)
}

function daylight(vm: Vm, self: PyObject): number {
  const saving = askDelta(vm, dataOf(self).tzinfo, 'dst', self)
  if (saving === null) return -1
  const isOn = microsecondsOf(saving.data) !== 0n
  vm.decref(saving)
  return isOn ? 1 : 0
}

function utcTuple(vm: Vm, self: PyObject): PyObject {
  const offset = offsetOf(vm, dataOf(self).tzinfo, self)
  const data = dataOf(self)
  return timeTuple(vm, offset === null ? data : partsOf(vm, momentOf(data) - offset), 0)
}

export const datetimeType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.datetime',
  base: 'datetime.date',
  exported: 'datetime',
  definition: {
    name: 'datetime.datetime',
    uncounted: true,
    module: 'datetime',
    layout: plainLayout<DateTimeData>('datetime', 48, ['tzinfo']),
    flags: typeFlag.BASETYPE,
    slots: {
      new_: newDateTime,
      repr: (vm, self) => {
        const data = dataOf(self)
        const isOwn = (self.cls.flags & typeFlag.HEAP) === 0
        const shown = reprParts(vm, [data.year, data.month, data.day], data)
        return vm.str(`${isOwn ? 'datetime.datetime' : shortName(self.cls)}(${shown})`)
      },
      str: (vm, self) => vm.str(isoText(vm, self, ' ', undefined)),
      hash,
      compare,
    },
    number: { [nb.ADD]: add, [nb.SUBTRACT]: subtract },
    classMethods: [
      native('now($type, /, tz=None)', (vm, cls: PyType, zone?: PyObject) => {
        const checked = zoneArgument(vm, zone)
        return atMomentHere(vm, cls, now(vm), checked)
      }),
      native('utcnow($type, /)', (vm, cls: PyType) => {
        warn(vm, 'DeprecationWarning', deprecated('utcnow', 'now'))
        return atMoment(vm, cls, now(vm), null)
      }),
      native('fromtimestamp($type, timestamp, tz=None)', (vm, cls: PyType, timestamp: PyObject, zone?: PyObject) => {
        const checked = zoneArgument(vm, zone)
        const moment = timestampOf(vm, timestamp)
        if (checked === null) checkDayBefore(vm, secondsOf(moment))
        return atMomentHere(vm, cls, UNIX_EPOCH + moment, checked)
      }),
      tupleNative('utcfromtimestamp($type, timestamp, /)', (vm, cls: PyType, timestamp: PyObject) => {
        warn(vm, 'DeprecationWarning', deprecated('utcfromtimestamp', 'fromtimestamp'))
        return atMoment(vm, cls, UNIX_EPOCH + timestampOf(vm, timestamp), null)
      }),
      tupleNative('strptime($type, date_string, format, /)', (vm, cls: PyType, text: PyObject, format: PyObject) =>
        parseBy(vm, cls, '_strptime_datetime_datetime', text, format),
      ),
      native('combine($type, date, time, tzinfo=<unrepresentable>)', combine),
      native('fromisoformat($type, object, /)', fromText),
    ],
    methods: [
      native('date($self, /)', (vm, self: PyObject) => makeDate(vm, vm.typeNamed('datetime.date'), dataOf(self))),
      native('time($self, /)', (vm, self: PyObject) =>
        plainTime(vm, vm.typeNamed('datetime.time'), { ...dataOf(self), tzinfo: null }),
      ),
      native('timetz($self, /)', (vm, self: PyObject) => plainTime(vm, vm.typeNamed('datetime.time'), dataOf(self))),
      native('ctime($self, /)', (vm, self: PyObject) => {
        const data = dataOf(self)
        return vm.str(asciiTime({ ...data, weekday: weekdayOf(data), yearDay: dayOfYear(data) }))
      }),
      native('timetuple($self, /)', (vm, self: PyObject) => timeTuple(vm, dataOf(self), daylight(vm, self))),
      native('utctimetuple($self, /)', utcTuple),
      native('timestamp($self, /)', (vm, self: PyObject) => {
        return vm.float(unwrap(vm, trueDivide(normalize(momentMeant(vm, self) - UNIX_EPOCH), 1_000_000)))
      }),
      native('strftime($self, format)', (vm, self: PyObject, format: PyObject) =>
        formatMoment(vm, { ...dataOf(self), subject: self }, format, callMethod(vm, self, 'timetuple', [])),
      ),
      native("isoformat($self, /, sep='T', timespec='auto')", isoFormat),
      native('utcoffset($self, /)', (vm, self: PyObject) =>
        orNone(vm, askDelta(vm, dataOf(self).tzinfo, 'utcoffset', self)),
      ),
      native('dst($self, /)', (vm, self: PyObject) => orNone(vm, askDelta(vm, dataOf(self).tzinfo, 'dst', self))),
      native('tzname($self, /)', (vm, self: PyObject) => askName(vm, dataOf(self).tzinfo, self)),
      native(`replace($self, /, ${change}, *, fold=<unrepresentable>)`, replace),
      aliasNative(`__replace__($self, /, ${change}, *, fold=<unrepresentable>)`, 'replace', replace),
      native('astimezone($self, /, tz=None)', asTimezone),
      namelessNative('__reduce_ex__($self, protocol, /)', (vm, self: PyObject, protocol: PyObject) =>
        reduce(vm, self, parsedIntOf(vm, protocol)),
      ),
      native('__reduce__($self, /)', (vm, self: PyObject) => reduce(vm, self, 2)),
    ],
    getset: {
      hour: field<DateTimeData>('hour'),
      minute: field<DateTimeData>('minute'),
      second: field<DateTimeData>('second'),
      microsecond: field<DateTimeData>('microsecond'),
      fold: field<DateTimeData>('fold'),
      tzinfo: { get: (vm, self: PyDateTime) => held(vm, self.data.tzinfo) },
    },
    attributes: {
      min: (vm, cls) => plainDateTime(vm, cls, { year: 1, month: 1, day: 1, ...DAWN }),
      max: (vm, cls) => plainDateTime(vm, cls, { year: 9999, month: 12, day: 31, ...DUSK }),
      resolution: (vm) => newDelta(vm, { days: 0, seconds: 0, microseconds: 1 }),
    },
  },
}

const DAWN = { hour: 0, minute: 0, second: 0, microsecond: 0, fold: 0, tzinfo: null }
const DUSK = { hour: 23, minute: 59, second: 59, microsecond: 999_999, fold: 0, tzinfo: null }

function timestampOf(vm: Vm, timestamp: PyObject): bigint {
  const isNumber = timestamp.cls.slots.index !== null || timestamp.cls.slots.float !== null
  if (!isNumber) throw vm.error('TypeError', `argument must be int or float, not ${shownName(vm, timestamp.cls)}`)
  return microsecondsArgument(vm, timestamp)
}

function deprecated(old: string, other: string): string {
  const call =
    other === 'now' ? 'datetime.datetime.now(datetime.UTC)' : 'datetime.datetime.fromtimestamp(timestamp, datetime.UTC)'
  return `datetime.datetime.${old}() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: ${call}.`
}
