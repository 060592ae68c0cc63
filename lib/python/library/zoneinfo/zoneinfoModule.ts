/** `_zoneinfo`: the zones of the time zone database, whose files lie on the run's disk. Follows _zoneinfo.c of CPython 3.14. */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { classNative, native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, nb, type PyType, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { binaryOp } from '../../objects/protocol/binary'
import { call, callMethod } from '../../objects/protocol/calls'
import { itemsOf } from '../../objects/protocol/iterate'
import { makeRaise } from '../../objects/exception/raising'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { datetimeTypes } from '../datetime/datetimeModule'
import { ordinalOf } from '../datetime/days'
import { deltaOf } from '../datetime/durations'
import { isDateTime, newDelta, type PyDateTime } from '../datetime/values'
import { clearCache, keepZone, keptZone, livingZones, startCache, ZONE_INFO } from './zoneCache'
import { timesOfFile, timesOfKey } from './zoneFile'
import type { ZoneKind } from './zoneRule'
import type { ZoneTimes } from './ZoneTimes'

/** What C's type char keeps of a number. */
const LOW_BYTE = 0xffn
const EPOCH = 719_163
const BYTES = 224

interface ZoneInfoData {
  key: PyObject
  /** How the file is shown that it was read from; null for a zone that was found by its key. */
  readonly file: string | null
  isFromCache: boolean
  readonly times: ZoneTimes
}

interface PyZoneInfo extends PyContainer {
  data: ZoneInfoData
}

const signature = parseSignature('ZoneInfo(key)')

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function make(vm: Vm, cls: PyType, key: PyObject, times: ZoneTimes, file: string | null): PyZoneInfo {
  const data: ZoneInfoData = { key: owned(key), file, isFromCache: false, times }
  return vm.newOf(cls, data) as PyZoneInfo // made of its data
}

function uncached(vm: Vm, cls: PyType, key: PyObject): PyZoneInfo {
  return make(vm, cls, key, timesOfKey(vm, key), null)
}

function cached(vm: Vm, cls: PyType, key: PyObject): PyObject {
  const kept = keptZone(vm, cls, key)
  if (kept !== null) return kept
  const living = livingZones(vm, cls)
  try {
    let zone = callMethod(vm, living, 'get', [key, vm.none])
    if (zone === vm.none) {
      vm.decref(zone)
      const made = uncached(vm, cls, key)
      made.data.isFromCache = true
      try {
        zone = callMethod(vm, living, 'setdefault', [key, made])
      } finally {
        vm.decref(made)
      }
    }
    keepZone(vm, cls, key, zone)
    return zone
  } finally {
    vm.decref(living)
  }
}

function newZone(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [key] = bind(vm, signature, 'ZoneInfo', args, names) as [PyObject] // a plain parameter
  return cached(vm, cls, key)
}

function fromFile(vm: Vm, cls: PyType, file: PyObject, key?: PyObject): PyObject {
  const shown = vm.reprText(file)
  return make(vm, cls, key ?? vm.none, timesOfFile(vm, file), shown)
}

/** Seconds since 1970 as the value's clock says. What is no datetime is asked for what it lacks. */
function localSeconds(vm: Vm, value: PyObject): number {
  if (isDateTime(vm, value)) {
    const { data } = value
    return (ordinalOf(data) - EPOCH) * 86400 + data.hour * 3600 + data.minute * 60 + data.second
  }
  const ordinal = callMethod(vm, value, 'toordinal', [])
  const parts = [ordinal, ...['hour', 'minute', 'second'].map((name) => getAttr(vm, value, name))]
  const [days = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => cIntOf(vm, part))
  for (const part of parts) vm.decref(part)
  return (days - EPOCH) * 86400 + hour * 3600 + minute * 60 + second
}

/** What holds at a value; null where nobody can say. */
function kindAt(vm: Vm, self: PyZoneInfo, value: PyObject): ZoneKind | null {
  const { times } = self.data
  if (value === vm.none) return times.always
  const seconds = localSeconds(vm, value)
  const { fold, year } = (value as PyDateTime).data // else it was refused
  return times.atLocal(seconds, fold, year)
}

function seconds(vm: Vm, count: number): PyObject {
  return newDelta(vm, deltaOf(vm, BigInt(count) * 1_000_000n))
}

function answer(name: string, show: (vm: Vm, kind: ZoneKind) => PyObject): ReturnType<typeof native> {
  return classNative(`${name}($self, dt, /)`, (vm, self: PyZoneInfo, value: PyObject) => {
    const kind = kindAt(vm, self, value)
    return kind === null ? vm.newNone() : show(vm, kind)
  })
}

function fromUtc(vm: Vm, self: PyZoneInfo, value: PyObject): PyObject {
  if (!isDateTime(vm, value)) throw vm.error('TypeError', 'fromutc: argument must be a datetime')
  if (value.data.tzinfo !== self) throw vm.error('ValueError', 'fromutc: dt.tzinfo is not self')
  const { kind, fold } = self.data.times.atMoment(localSeconds(vm, value), value.data.year)
  const offset = seconds(vm, kind.offset)
  const moved = binaryOp(vm, value, offset, nb.ADD)
  vm.decref(offset)
  if (!fold) return moved
  if (moved.cls === vm.typeNamed('datetime.datetime')) {
    ;(moved as PyDateTime).data.fold = 1 // the type says what it is
    return moved
  }
  const replace = getAttr(vm, moved, 'replace')
  const one = vm.int(1)
  try {
    return call(vm, replace, [one], ['fold'])
  } finally {
    for (const object of [moved, replace, one]) vm.decref(object)
  }
}

function shown(vm: Vm, self: PyZoneInfo): string {
  const { key, file } = self.data
  const { name } = self.cls
  return key === vm.none ? `${name}.from_file(${file})` : `${name}(key=${vm.reprText(key)})`
}

function reduce(vm: Vm, self: PyZoneInfo): PyObject {
  const { key, file, isFromCache } = self.data
  if (file === null)
    return vm.tuple([getAttr(vm, self, '_unpickle'), vm.tuple([owned(key), vm.int(isFromCache ? 1 : 0)])])
  const pickle = vm.services.importModule(vm, 'pickle')
  const cls = getAttr(vm, pickle, 'PicklingError')
  const words = vm.str('Cannot pickle a ZoneInfo file from a file stream.')
  const exception = call(vm, cls, [words])
  for (const object of [pickle, cls, words]) vm.decref(object)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

function clear(vm: Vm, cls: PyType, given?: PyObject): PyObject {
  const keys = given === undefined || given === vm.none ? null : itemsOf(vm, given)
  try {
    clearCache(vm, cls, keys)
  } finally {
    for (const key of keys ?? []) vm.decref(key)
  }
  return vm.newNone()
}

const zoneInfoType: TypeEntry & { readonly exported: string } = {
  key: ZONE_INFO,
  base: 'datetime.tzinfo',
  exported: 'ZoneInfo',
  definition: {
    name: 'zoneinfo.ZoneInfo',
    module: 'zoneinfo',
    layout: fixedLayout<ZoneInfoData>('ZoneInfo', 'atom', BYTES, ['key']),
    flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS,
    slots: {
      new_: newZone,
      repr: (vm, self) => vm.str(shown(vm, self as PyZoneInfo)), // the slot is that of zones
      str: (vm, object) => {
        const self = object as PyZoneInfo // as above
        const { key } = self.data
        return key === vm.none ? vm.str(shown(vm, self)) : owned(key)
      },
    },
    methods: [
      answer('utcoffset', (vm, kind) => seconds(vm, kind.offset)),
      answer('dst', (vm, kind) => seconds(vm, kind.saving)),
      answer('tzname', (vm, kind) => vm.str(kind.name)),
      native('fromutc($self, object, /)', fromUtc),
      native('__reduce__($self, /)', reduce),
    ],
    classMethods: [
      native('clear_cache($type, /, *, only_keys=None)', clear),
      native('no_cache($type, /, key)', uncached),
      native('from_file($type, file_obj, /, key=None)', fromFile),
      classNative('_unpickle($type, key, from_cache, /)', (vm, cls: PyType, key: PyObject, isFromCache: PyObject) =>
        (BigInt(indexOf(vm, isFromCache)) & LOW_BYTE) === 0n ? uncached(vm, cls, key) : cached(vm, cls, key),
      ),
      native('__init_subclass__($type, /, *args, **kwargs)', (vm, cls: PyType) => {
        startCache(vm, cls)
        return vm.newNone()
      }),
    ],
    getset: { key: { get: (_vm, self: PyZoneInfo) => owned(self.data.key), field: true } },
  },
}

export const zoneinfoModule: NativeModule = {
  name: '_zoneinfo',
  functions: [],
  types: [...datetimeTypes, zoneInfoType],
}

/** CPython's twin in Python, which the library that is used has not: the same. */
export const pythonZoneinfoModule: NativeModule = { ...zoneinfoModule, name: 'zoneinfo._zoneinfo' }
