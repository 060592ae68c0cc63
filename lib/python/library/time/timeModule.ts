/** `time`, on the run's own clock (Clock.ts), which shows UTC unless the program sets `TZ`. Sleeping costs no time outside. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { giveName } from '../../objects/dict/dictionary'
import { blockingNative, native, tupleNative } from '../../objects/native/native'
import { cIntOf, parsedIntOf } from '../../objects/number/indexValue'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { readZone, type ZoneHalf } from '../../system/LocalZone'
import type { NativeModule } from '../NativeModule'
import { newStruct, structSequence } from '../structSequence'
import { newNamespace } from '../types/simpleNamespace'
import { clockFunctions, clockNumbers } from './clocks'
import { durationOf } from './duration'
import { breakTime, type BrokenTime, secondsFrom } from '../../text/calendar'
import { type PlatformMoment, platformMoment, shownTime } from './platformMoment'
import { asciiTime, formatTime, type ShownZone } from './timeFormat'

const KEY = 'time.struct_time'
const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']

const struct = structSequence('time', 'struct_time', FIELDS, {}, { more: ['tm_zone', 'tm_gmtoff'], creatable: true })

const structTime: TypeEntry & { readonly exported: string } = { ...struct, exported: 'struct_time' }

const GREENWICH: ZoneHalf = { name: 'GMT', offset: 0, isDaylight: false }

/** A moment as a zone shows it. */
function structOf(vm: Vm, moment: PlatformMoment, zone: ZoneHalf): PyObject {
  const time = shownTime(vm, moment, zone.offset)
  const { year, month, day, hour, minute, second, weekday, yearDay } = time
  return newStruct(
    vm,
    KEY,
    [year, month, day, hour, minute, second, weekday, yearDay, Number(zone.isDaylight)].map((value) => vm.int(value)),
    [vm.str(zone.name), vm.int(zone.offset)],
  )
}

const seconds = (vm: Vm, nanoseconds: bigint): PyObject => vm.float(Number(nanoseconds) / 1e9)

function givenMoment(vm: Vm, given: PyObject | undefined): PlatformMoment {
  return given === undefined || given === vm.none ? { near: secondsNow(vm), cycles: 0 } : platformMoment(vm, given)
}

function secondsNow(vm: Vm): number {
  return Number(vm.clock.wallTime() / 1_000_000_000n)
}

const INT_MAX = 2 ** 31 - 1
/** C counts years from 1900. */
const LEAST_YEAR = -INT_MAX - 1 + 1900

interface GivenTime extends BrokenTime {
  /** Below 0 where nobody knows. */
  readonly daylight: number
}

/** The nine numbers of a time tuple, checked as strftime checks them. */
function brokenTime(vm: Vm, tuple: PyObject, name: string): GivenTime {
  if ((tuple.cls.kind & kind.TUPLE) === 0) throw vm.error('TypeError', 'Tuple or struct_time argument required')
  const items = tuple.data as PyObject[] // kind says that it is a tuple
  if (items.length !== FIELDS.length) throw vm.error('TypeError', `${name}(): illegal time tuple argument`)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, weekday = 0, yearDay = 1, daylight = 0] =
    items.map((item) => parsedIntOf(vm, item))
  if (year < LEAST_YEAR) throw vm.error('OverflowError', 'year out of range')
  return { year, month, day, hour, minute, second, weekday: dayOfWeek(weekday), yearDay, daylight }
}

/** C counts from Sunday and takes the remainder of what is negative for negative, which `checkedTime` refuses. */
function dayOfWeek(given: number): number {
  const fromSunday = (given + 1) % 7
  return fromSunday < 0 ? fromSunday : (fromSunday + 6) % 7
}

/** The time now, as the run's zone shows it. */
function timeNow(vm: Vm): GivenTime {
  const moment = secondsNow(vm)
  const { offset, isDaylight } = vm.system.zone.at(moment)
  return { ...breakTime(moment + offset), daylight: Number(isDaylight) }
}

function checkedTime(vm: Vm, given: PyObject | undefined, name: string): GivenTime {
  if (given === undefined || given === vm.none) return timeNow(vm)
  const time = brokenTime(vm, given, name)
  const month = time.month === 0 ? 1 : time.month
  const day = time.day === 0 ? 1 : time.day
  const yearDay = time.yearDay === 0 ? 1 : time.yearDay
  const ranges: readonly [string, number, number, number][] = [
    ['month', month, 1, 12],
    ['day of month', day, 1, 31],
    ['hour', time.hour, 0, 23],
    ['minute', time.minute, 0, 59],
    ['seconds', time.second, 0, 61],
    ['day of week', time.weekday, 0, 6],
    ['day of year', yearDay, 1, 366],
  ]
  const wrong = ranges.find(([, value, least, most]) => value < least || value > most)
  if (wrong !== undefined) throw vm.error('ValueError', `${wrong[0]} out of range`)
  return { ...time, month, day, yearDay }
}

function sleep(vm: Vm, duration: PyObject): PyObject {
  const nanoseconds = durationOf(vm, duration)
  if (nanoseconds < 0n) throw vm.error('ValueError', 'sleep length must be non-negative')
  const wait = vm.scheduler.wait('time to pass', nanoseconds)
  while (wait.over !== 'late') vm.scheduler.park(wait)
  return vm.newNone()
}

function makeTime(vm: Vm, tuple: PyObject): PyObject {
  const time = brokenTime(vm, tuple, 'mktime')
  return vm.float(vm.system.zone.moment(secondsFrom(time), time.daylight))
}

function formatGiven(vm: Vm, format: PyObject, given?: PyObject): PyObject {
  if ((format.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `strftime() argument 1 must be str, not ${argumentKind(vm, format)}`)
  const time = checkedTime(vm, given, 'strftime')
  return vm.str(formatTime(format.data as string, time, shownZone(vm, given, time))) // a str inside
}

/** A struct_time knows its zone; of other tuples only the name is known, by whether daylight saving is on. */
function shownZone(vm: Vm, given: PyObject | undefined, time: GivenTime): ShownZone {
  const { zone } = vm.system
  const seconds = zone.moment(secondsFrom(time), time.daylight)
  if (given === undefined || given === vm.none) return { ...zone.at(seconds), seconds }
  const [name, offset] = given.cls === vm.typeNamed(KEY) ? ((given as PyContainer).attrs ?? []) : [] // an exact struct
  const half = time.daylight > 0 ? (zone.daylight ?? zone.standard) : zone.standard
  return {
    name: name != null && isStr(name) ? textValue(name) : time.daylight < 0 ? '' : half.name,
    offset: time.daylight < 0 ? null : offset == null || offset === vm.none ? 0 : cIntOf(vm, offset),
    seconds,
  }
}

const HALF_A_YEAR = ((365 * 24 + 6) * 3600) / 2

/** Reads `TZ` and tells what it says in the module's names: the zone of January, and that of July. */
function setZone(vm: Vm): PyObject {
  const { system } = vm
  system.zone = readZone(system.variables.get('TZ'))
  const module = vm.services.importModule(vm, 'time')
  const dict = vm.moduleDict(module)
  if (dict !== null) nameZone(vm, dict)
  vm.decref(module)
  return vm.newNone()
}

function nameZone(vm: Vm, namespace: PyDict): void {
  const { zone } = vm.system
  const year = Math.floor(secondsNow(vm) / (2 * HALF_A_YEAR)) * 2 * HALF_A_YEAR
  const halves = [zone.at(year), zone.at(year + HALF_A_YEAR)] as const
  const [usual, other] = halves[0].offset > halves[1].offset ? [halves[1], halves[0]] : halves
  const numbers = {
    timezone: 0 - usual.offset,
    altzone: 0 - other.offset,
    daylight: Number(usual.offset !== other.offset),
  }
  for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
  giveName(vm, namespace, 'tzname', vm.filledTuple([vm.str(usual.name), vm.str(other.name)]))
}

function parse(vm: Vm, args: readonly PyObject[]): PyObject {
  const module = vm.services.importModule(vm, '_strptime')
  try {
    return callMethod(vm, module, '_strptime_time', args)
  } finally {
    vm.decref(module)
  }
}

const CLOCKS: Readonly<Record<string, readonly [string, boolean, boolean]>> = {
  time: ['clock_gettime(CLOCK_REALTIME)', false, true],
  monotonic: ['clock_gettime(CLOCK_MONOTONIC)', true, false],
  perf_counter: ['clock_gettime(CLOCK_MONOTONIC)', true, false],
  process_time: ['clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', true, false],
  thread_time: ['clock_gettime(CLOCK_THREAD_CPUTIME_ID)', true, false],
}

function clockInfo(vm: Vm, name: PyObject): PyObject {
  if (!isStr(name))
    throw vm.error('TypeError', `get_clock_info() argument 1 must be str, not ${argumentKind(vm, name)}`)
  const clock = CLOCKS[textValue(name)]
  if (clock === undefined) throw vm.error('ValueError', 'unknown clock')
  const [implementation, monotonic, adjustable] = clock
  return newNamespace(vm, {
    implementation: vm.str(implementation),
    monotonic: vm.bool(monotonic),
    adjustable: vm.bool(adjustable),
    resolution: vm.float(1e-9),
  })
}

/** What a program may measure durations by: `process_time` and `thread_time` stand still while it sleeps. */
const MEASURES: readonly (readonly [string, (vm: Vm) => bigint])[] = [
  ['monotonic', (vm) => vm.clock.elapsed()],
  ['perf_counter', (vm) => vm.clock.elapsed()],
  ['process_time', (vm) => vm.clock.worked()],
  ['thread_time', (vm) => vm.clock.worked()],
]

export const timeModule: NativeModule = {
  name: 'time',
  functions: [
    native('time()', (vm) => seconds(vm, vm.clock.wallTime())),
    native('time_ns()', (vm) => vm.int(vm.clock.wallTime())),
    ...MEASURES.flatMap(([name, read]) => [
      native(`${name}()`, (vm) => seconds(vm, read(vm))),
      native(`${name}_ns()`, (vm) => vm.int(Number(read(vm)))),
    ]),
    blockingNative('sleep(object, /)', sleep),
    tupleNative('gmtime(seconds=None, /)', (vm, given?: PyObject) => structOf(vm, givenMoment(vm, given), GREENWICH)),
    tupleNative('localtime(seconds=None, /)', (vm, given?: PyObject) => {
      const moment = givenMoment(vm, given)
      return structOf(vm, moment, vm.system.zone.at(moment.near))
    }),
    native('mktime(object, /)', makeTime),
    native('asctime(tuple=None, /)', (vm, given?: PyObject) => vm.str(asciiTime(checkedTime(vm, given, 'asctime')))),
    tupleNative('ctime(seconds=None, /)', (vm, given?: PyObject) => {
      const moment = givenMoment(vm, given)
      return vm.str(asciiTime(shownTime(vm, moment, vm.system.zone.at(moment.near).offset)))
    }),
    tupleNative('strftime(format, tuple=None, /)', formatGiven),
    native('strptime(*args)', parse),
    native('get_clock_info(name, /)', clockInfo),
    ...clockFunctions,
    native('tzset()', setZone),
  ],
  types: [structTime],
  setup: (vm, namespace) => {
    const numbers = { _STRUCT_TM_ITEMS: 11, ...clockNumbers }
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
    nameZone(vm, namespace)
  },
}
