/** `datetime.date`, and the named tuple that `isocalendar` gives. */
import { reprStr } from '../../text/repr'
import { bindInTurn } from '../../objects/native/bind'
import { native, tupleNative, aliasNative } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { callMethod } from '../../objects/protocol/calls'
import { indexOf, parsedIntOf } from '../../objects/number/indexValue'
import { ordered } from '../../objects/number/ordering'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { PyObject } from '../../objects/PyObject'
import { type Binary, type KeywordNames, nb, type PyType, shortName, typeFlag } from '../../objects/PyType'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { structSequence, trackedStruct } from '../structSequence'
import { asciiTime } from '../time/timeFormat'
import { dateOf, type DateParts, dayOfYear, isoCalendar, ordinalOf, weekdayOf } from './days'
import { tupleLayout } from '../../objects/sequence/itemLayouts'
import { dateOfWeek, dateText, readDate } from './isoText'
import {
  dateBytes,
  dateOfOrdinal,
  hashOfBytes,
  isSaneMonth,
  makeDate,
  newPart,
  pickledState,
  readDateBytes,
} from './moments'
import { formatBy, formatMoment, parseBy, timeTuple } from './strftime'
import { platformMoment, shownTime } from '../time/platformMoment'
import { isDate, isDateTime, isDelta, newDelta, objectOf, plainLayout, type PyDate } from './values'

const signature = parseSignature('date(year, month, day)', { nameless: true })
const MIDNIGHT = { hour: 0, minute: 0, second: 0, microsecond: 0 }

function newDate(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const state = args.length === 1 && names === null ? pickledState(args[0], 4) : null
  if (state !== null && isSaneMonth(state[2] ?? 0)) return objectOf(vm, cls, readDateBytes(state), false)
  const [year = 0, month = 0, day = 0] = bindInTurn(vm, signature, args, names, (value) => parsedIntOf(vm, value))
  const parts = { year, month, day }
  const own = vm.typeNamed('datetime.date')
  const made = makeDate(vm, own, parts)
  if (cls === own) return made
  vm.decref(made)
  return objectOf(vm, cls, parts, false)
}

function parts(self: PyObject): DateParts {
  return (self as PyDate).data // the slots and methods are those of dates
}

const add: Binary = (vm, a, b) => {
  const [date, delta] = isDelta(vm, a) ? [b, a] : [a, b]
  if (!isDate(vm, date) || !isDelta(vm, delta) || isDateTime(vm, date)) return vm.newNotImplemented()
  return makeDate(vm, date.cls, dateOfOrdinal(vm, ordinalOf(date.data) + delta.data.days))
}

const subtract: Binary = (vm, a, b) => {
  if (!isDate(vm, a) || isDateTime(vm, a) || isDateTime(vm, b)) return vm.newNotImplemented()
  if (isDate(vm, b)) return newDelta(vm, { days: ordinalOf(a.data) - ordinalOf(b.data), seconds: 0, microseconds: 0 })
  if (!isDelta(vm, b)) return vm.newNotImplemented()
  return makeDate(vm, a.cls, dateOfOrdinal(vm, ordinalOf(a.data) - b.data.days))
}

/** Text that is no date, in the words of the constructors. */
export function invalidText(vm: Vm, text: string): unknown {
  return vm.error('ValueError', `Invalid isoformat string: ${reprStr(text)}`)
}

export function isoArgument(vm: Vm, object: PyObject): string {
  if (isStr(object)) return textValue(object)
  throw vm.error('TypeError', 'fromisoformat: argument must be str')
}

/** The date that a text says, unchecked but for weeks. */
export function dateFromText(vm: Vm, text: string, whole: string): DateParts {
  const read = readDate(text)
  if (read === null) throw invalidText(vm, whole)
  if (!('week' in read)) return read
  const made = dateOfWeek(read)
  if (typeof made === 'string') throw invalidText(vm, whole)
  return made
}

const C_INT = 2 ** 31

function calendarPart(vm: Vm, object: PyObject): number {
  const value = Number(indexOf(vm, object))
  if (value >= C_INT || value < -C_INT) throw vm.error('ValueError', 'ISO calendar component out of range')
  return value
}

function fromIsoCalendar(vm: Vm, cls: PyType, ...given: PyObject[]): PyObject {
  const [year = 0, week = 0, weekday = 0] = given.map((one) => calendarPart(vm, one))
  const made = dateOfWeek({ year, week, weekday })
  if (typeof made === 'string') throw vm.error('ValueError', made)
  return makeDate(vm, cls, made)
}

function replace(vm: Vm, self: PyObject, year?: PyObject, month?: PyObject, day?: PyObject): PyObject {
  const old = parts(self)
  return makeDate(vm, self.cls, {
    year: newPart(vm, year, old.year),
    month: newPart(vm, month, old.month),
    day: newPart(vm, day, old.day),
  })
}

export function field<T>(name: keyof T & string): GetSet {
  return { get: (vm, self: PyObject) => vm.int(Number((self.data as T)[name])) } // the type's own data
}

const CALENDAR = 'datetime.IsoCalendarDate'

/** CPython allocates one item more than there are. */
const POINTER = 8

const calendar = structSequence('datetime', 'IsoCalendarDate', ['year', 'week', 'weekday'])

/** It is pickled as the plain tuple it looks like. */
export const isoCalendarType: TypeEntry = {
  ...calendar,
  definition: {
    ...calendar.definition,
    layout: { ...tupleLayout, size: (object) => tupleLayout.size(object) + POINTER },
    methods: [
      native('__reduce__($self, /)', (vm, self: PyObject) => {
        const items = vm.tuple(vm.itemsOf(self))
        vm.types.tuple.refs++
        return vm.tuple([vm.types.tuple, vm.tuple([items])])
      }),
    ],
  },
}

const change = 'year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>'

export const dateType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.date',
  base: 'object',
  exported: 'date',
  definition: {
    name: 'datetime.date',
    module: 'datetime',
    layout: plainLayout<DateParts>('date', 32, []),
    flags: typeFlag.BASETYPE,
    slots: {
      new_: newDate,
      repr: (vm, self) => {
        const { year, month, day } = parts(self)
        const isOwn = (self.cls.flags & typeFlag.HEAP) === 0
        return vm.str(`${isOwn ? 'datetime.date' : shortName(self.cls)}(${year}, ${month}, ${day})`)
      },
      str: (vm, self) => vm.str(dateText(parts(self))),
      hash: (_vm, self) => hashOfBytes(dateBytes(parts(self))),
      compare: (vm, a, b, op) => {
        if (!isDate(vm, b) || isDateTime(vm, b) || isDateTime(vm, a)) return vm.newNotImplemented()
        return ordered(vm, ordinalOf(parts(a)) - ordinalOf(b.data), op)
      },
    },
    number: { [nb.ADD]: add, [nb.SUBTRACT]: subtract },
    classMethods: [
      native('fromtimestamp($type, timestamp, /)', (vm, cls: PyType, timestamp: PyObject) => {
        const moment = platformMoment(vm, timestamp)
        const { year, month, day } = shownTime(vm, moment, vm.system.zone.at(moment.near).offset)
        return makeDate(vm, cls, { year, month, day })
      }),
      tupleNative('fromordinal($type, ordinal, /)', (vm, cls: PyType, given: PyObject) => {
        const ordinal = parsedIntOf(vm, given)
        if (ordinal < 1) throw vm.error('ValueError', 'ordinal must be >= 1')
        return makeDate(vm, cls, dateOf(ordinal))
      }),
      native('fromisoformat($type, object, /)', (vm, cls: PyType, given: PyObject) => {
        const text = isoArgument(vm, given)
        return makeDate(vm, cls, dateFromText(vm, text, text))
      }),
      native('fromisocalendar($type, year, week, day)', fromIsoCalendar),
      tupleNative('strptime($type, string, format, /)', (vm, cls: PyType, text: PyObject, format: PyObject) =>
        parseBy(vm, cls, '_strptime_datetime_date', text, format),
      ),
      native('today($type, /)', (vm, cls: PyType) => {
        const now = vm.float(Number(vm.clock.wallTime()) / 1e9)
        try {
          return callMethod(vm, cls, 'fromtimestamp', [now])
        } finally {
          vm.decref(now)
        }
      }),
    ],
    methods: [
      native('ctime($self, /)', (vm, self: PyObject) => {
        const date = parts(self)
        const rest = { ...MIDNIGHT, weekday: weekdayOf(date), yearDay: dayOfYear(date) }
        return vm.str(asciiTime({ ...date, ...rest }))
      }),
      native('strftime($self, format)', (vm, self: PyObject, format: PyObject) =>
        formatMoment(
          vm,
          { microsecond: 0, tzinfo: null, subject: self },
          format,
          callMethod(vm, self, 'timetuple', []),
        ),
      ),
      tupleNative('__format__($self, format, /)', formatBy),
      native('timetuple($self, /)', (vm, self: PyObject) => timeTuple(vm, { ...parts(self), ...MIDNIGHT }, -1)),
      native('isocalendar($self, /)', (vm, self: PyObject) => {
        const numbers = isoCalendar(parts(self)).map((value) => vm.int(value))
        return trackedStruct(vm, CALENDAR, numbers)
      }),
      native('isoformat($self, /)', (vm, self: PyObject) => vm.str(dateText(parts(self)))),
      native('isoweekday($self, /)', (vm, self: PyObject) => vm.int(weekdayOf(parts(self)) + 1)),
      native('toordinal($self, /)', (vm, self: PyObject) => vm.int(ordinalOf(parts(self)))),
      native('weekday($self, /)', (vm, self: PyObject) => vm.int(weekdayOf(parts(self)))),
      native(`replace($self, /, ${change})`, replace),
      aliasNative(`__replace__($self, /, ${change})`, 'replace', replace),
      native('__reduce__($self, /)', (vm, self: PyObject) => {
        self.cls.refs++
        return vm.tuple([self.cls, vm.filledTuple([newBytes(vm, Uint8Array.from(dateBytes(parts(self))))])])
      }),
    ],
    getset: {
      year: field<DateParts>('year'),
      month: field<DateParts>('month'),
      day: field<DateParts>('day'),
    },
    attributes: {
      min: (vm, cls) => objectOf(vm, cls, { year: 1, month: 1, day: 1 }, false),
      max: (vm, cls) => objectOf(vm, cls, { year: 9999, month: 12, day: 31 }, false),
      resolution: (vm) => newDelta(vm, { days: 1, seconds: 0, microseconds: 0 }),
    },
  },
}
