/** `datetime.tzinfo`, the base of all zones, and `datetime.timezone`, one fixed offset with a name. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { bindInTurn } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, nb, type PyType, shortName, typeFlag } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { binaryOp } from '../../objects/protocol/binary'
import { call } from '../../objects/protocol/calls'
import { isStr } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { deltaOf, microsecondsOf } from './durations'
import { hashOfDelta } from './timedeltaType'
import {
  type Delta,
  isDateTime,
  isDelta,
  newDelta,
  objectOf,
  plainLayout,
  type PyDateTime,
  type PyDelta,
  type PyZone,
  type ZoneData,
} from './values'
import { askDelta, checkOffset, offsetText } from './zones'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function mustImplement(name: string): ReturnType<typeof native> {
  return native(`${name}($self, object, /)`, (vm) => {
    throw vm.error('NotImplementedError', `a tzinfo subclass must implement ${name}()`)
  })
}

function checkLocal(vm: Vm, self: PyObject, value: PyObject): PyDateTime {
  if (!isDateTime(vm, value)) throw vm.error('TypeError', 'fromutc: argument must be a datetime')
  if (value.data.tzinfo !== self) throw vm.error('ValueError', 'fromutc: dt.tzinfo is not self')
  return value
}

function plus(vm: Vm, value: PyObject, delta: Delta): PyObject {
  const added = newDelta(vm, delta)
  try {
    return binaryOp(vm, value, added, nb.ADD)
  } finally {
    vm.decref(added)
  }
}

/** From the standard offset to local time, and then by what daylight saving says there. */
function fromUtc(vm: Vm, self: PyObject, given: PyObject): PyObject {
  const value = checkLocal(vm, self, given)
  const offset = askDelta(vm, self, 'utcoffset', value)
  if (offset === null) throw vm.error('ValueError', 'fromutc: non-None utcoffset() result required')
  const saving = askDelta(vm, self, 'dst', value)
  if (saving === null) {
    vm.decref(offset)
    throw vm.error('ValueError', 'fromutc: non-None dst() result required')
  }
  const standard = microsecondsOf(offset.data) - microsecondsOf(saving.data)
  vm.decref(offset)
  vm.decref(saving)
  const moved = plus(vm, value, deltaOf(vm, standard))
  try {
    const local = askDelta(vm, self, 'dst', moved)
    if (local === null) throw vm.error('ValueError', 'fromutc: tz.dst() gave inconsistent results; cannot convert')
    const { data } = local
    vm.decref(local)
    return plus(vm, moved, data)
  } finally {
    vm.decref(moved)
  }
}

function initArguments(vm: Vm, self: PyObject): PyObject {
  const method = findAttr(vm, self, '__getinitargs__')
  if (method === null) return vm.tuple([])
  try {
    return call(vm, method, [])
  } finally {
    vm.decref(method)
  }
}

export const tzinfoType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.tzinfo',
  base: 'object',
  exported: 'tzinfo',
  definition: {
    name: 'datetime.tzinfo',
    module: 'datetime',
    layout: plainLayout<ZoneData>('tzinfo', 16, []),
    flags: typeFlag.BASETYPE,
    slots: { new_: (vm, cls) => objectOf(vm, cls, { offset: null, name: null }, true) },
    methods: [
      mustImplement('tzname'),
      mustImplement('utcoffset'),
      mustImplement('dst'),
      native('fromutc($self, object, /)', fromUtc),
      native('__reduce__($self, /)', (vm, self: PyObject) =>
        vm.tuple([owned(self.cls), initArguments(vm, self), vm.services.getState(vm, self)]),
      ),
    ],
  },
}

const signature = parseSignature('timezone(offset, name=<unrepresentable>)')

function newTimezone(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [given, name] = bindInTurn(vm, signature, args, names, (value, at) => {
    if (at === 0 ? isDelta(vm, value) : isStr(value)) return value
    const wanted = at === 0 ? 'datetime.timedelta' : 'str'
    throw vm.error('TypeError', `timezone() argument ${at + 1} must be ${wanted}, not ${argumentKind(vm, value)}`)
  })
  const offset = given as PyDelta // it was tested
  if (name === undefined && microsecondsOf(offset.data) === 0n) return owned(utcOf(vm))
  checkOffset(vm, offset)
  return objectOf(vm, cls, { offset: owned(offset), name: name === undefined ? null : owned(name) }, true)
}

/** A zone of this offset; references are taken over. */
export function makeZone(vm: Vm, offset: PyObject, name: PyObject | null): PyObject {
  return objectOf(vm, vm.typeNamed('datetime.timezone'), { offset, name }, true)
}

/** The one UTC; borrowed. */
export function utcOf(vm: Vm): PyObject {
  return vm.typeNamed('datetime.timezone').ns.data.getByText('utc') ?? vm.none
}

function offsetIn(self: PyObject): PyDelta {
  return (self as PyZone).data.offset as PyDelta // timezones have a timedelta
}

function nameOf(vm: Vm, self: PyObject): PyObject {
  const { name } = (self as PyZone).data // the slots are those of timezones
  if (name !== null) return owned(name)
  const total = microsecondsOf(offsetIn(self).data)
  return vm.str(total === 0n ? 'UTC' : `UTC${offsetText(total, ':')}`)
}

function checkArgument(vm: Vm, value: PyObject, name: string): void {
  if (value === vm.none || isDateTime(vm, value)) return
  throw vm.error('TypeError', `${name}(dt) argument must be a datetime instance or None, not ${value.cls.name}`)
}

function zoneText(vm: Vm, self: PyObject): string {
  if (self === utcOf(vm)) return 'datetime.timezone.utc'
  const { name } = (self as PyZone).data // as above
  const shown = [offsetIn(self), ...(name === null ? [] : [name])].map((part) => vm.reprText(part)).join(', ')
  const isOwn = (self.cls.flags & typeFlag.HEAP) === 0
  return `${isOwn ? 'datetime.timezone' : shortName(self.cls)}(${shown})`
}

function minutes(vm: Vm, count: bigint): PyObject {
  return newDelta(vm, deltaOf(vm, count * 60_000_000n))
}

export const timezoneType: TypeEntry & { readonly exported: string } = {
  key: 'datetime.timezone',
  base: 'datetime.tzinfo',
  exported: 'timezone',
  definition: {
    name: 'datetime.timezone',
    module: 'datetime',
    layout: plainLayout<ZoneData>('timezone', 32, ['offset', 'name']),
    slots: {
      new_: newTimezone,
      repr: (vm, self) => vm.str(zoneText(vm, self)),
      str: nameOf,
      hash: (_vm, self) => hashOfDelta(offsetIn(self).data),
      compare: (vm, a, b, op) => {
        const isZone = b.cls === vm.typeNamed('datetime.timezone')
        if (!isZone || (op !== '==' && op !== '!=')) return vm.newNotImplemented()
        return vm.bool((microsecondsOf(offsetIn(a).data) === microsecondsOf(offsetIn(b).data)) === (op === '=='))
      },
    },
    methods: [
      native('tzname($self, object, /)', (vm, self: PyContainer, value: PyObject) => {
        checkArgument(vm, value, 'tzname')
        return nameOf(vm, self)
      }),
      native('utcoffset($self, object, /)', (vm, self: PyContainer, value: PyObject) => {
        checkArgument(vm, value, 'utcoffset')
        return owned(offsetIn(self))
      }),
      native('dst($self, object, /)', (vm, _self: PyContainer, value: PyObject) => {
        checkArgument(vm, value, 'dst')
        return vm.newNone()
      }),
      native('fromutc($self, object, /)', (vm, self: PyContainer, value: PyObject) =>
        plus(vm, checkLocal(vm, self, value), offsetIn(self).data),
      ),
      native('__getinitargs__($self, /)', (vm, self: PyContainer) => {
        const { name } = (self as PyZone).data // as above
        return vm.tuple([owned(offsetIn(self)), ...(name === null ? [] : [owned(name)])])
      }),
    ],
    attributes: {
      utc: (vm) => makeZone(vm, minutes(vm, 0n), null),
      min: (vm) => makeZone(vm, minutes(vm, -1439n), null),
      max: (vm) => makeZone(vm, minutes(vm, 1439n), null),
    },
  },
}
