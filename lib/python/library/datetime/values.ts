/**
 * What the types of datetime hold, and objects made of it. As in C, naive values, dates and durations hold no reference and
 * the collector sees none of them; an aware value holds its tzinfo, a timezone its offset and its name.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { isSubtype } from '../../objects/protocol/lookup'
import { subclassBytes } from '../../objects/subclassBytes'
import type { Vm } from '../../vm/Vm'
import type { DateParts } from './days'

export interface Delta {
  readonly days: number
  /** 0 to 86399. */
  readonly seconds: number
  readonly microseconds: number
}

export interface TimeParts {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
}

export interface TimeData extends TimeParts {
  fold: number
  /** Owned. */
  tzinfo: PyObject | null
}

export interface DateTimeData extends DateParts, TimeData {}

export interface ZoneData {
  offset: PyObject | null
  name: PyObject | null
}

export interface PyDelta extends PyObject {
  data: Delta
}
export interface PyDate extends PyObject {
  data: DateParts
}
export interface PyTime extends PyObject {
  data: TimeData
}
export interface PyDateTime extends PyObject {
  data: DateTimeData
}
export interface PyZone extends PyContainer {
  data: ZoneData
}

const GC_HEADER = 16

/** Instances that may hold references and yet are none of the collector's. */
export function plainLayout<T>(name: string, bytes: number, fields: readonly (keyof T & string)[]): Layout {
  const each = (object: PyContainer, visit: (child: PyObject, at: number) => void): void => {
    const data = object.data as T // the layout's own data
    fields.forEach((field, at) => {
      const child = data[field] as PyObject | null // fields of a layout hold references
      if (child !== null) visit(child, at)
    })
  }
  return {
    name,
    kind: kind.OTHER,
    container: false,
    naming: 'none',
    role: 'atom',
    slotNames: fields,
    systemSlots: [],
    traverse: (object, visit) => each(object, visit),
    release: (_vm, object) => {
      const taken: PyObject[] = []
      const data = object.data as Record<string, unknown> // the layout's own data
      each(object, (child, at) => {
        taken.push(child)
        data[fields[at] ?? ''] = null
      })
      return taken
    },
    edges: (object, emit) => each(object, (child, at) => emit(NAMED_SLOT + at, child)),
    size: (object) => {
      const isHeap = (object.cls.flags & typeFlag.HEAP) !== 0
      return bytes + (isHeap ? GC_HEADER + subclassBytes(object) : 0)
    },
    clearable: false,
    finalize: null,
  }
}

export function isOf(vm: Vm, object: PyObject, name: string): boolean {
  return isSubtype(object.cls, vm.typeNamed(`datetime.${name}`))
}

export function isDelta(vm: Vm, object: PyObject): object is PyDelta {
  return isOf(vm, object, 'timedelta')
}

export function isDate(vm: Vm, object: PyObject): object is PyDate {
  return isOf(vm, object, 'date')
}

export function isDateTime(vm: Vm, object: PyObject): object is PyDateTime {
  return isOf(vm, object, 'datetime')
}

export function isTime(vm: Vm, object: PyObject): object is PyTime {
  return isOf(vm, object, 'time')
}

/** An object of the exact type, or of a class derived from it; references in `data` are taken over. */
export function objectOf(vm: Vm, cls: PyType, data: object, holdsReferences: boolean): PyObject {
  if ((cls.flags & typeFlag.HEAP) !== 0) return vm.newOf(cls, data)
  return holdsReferences ? new PyContainer(cls, data) : vm.value(cls, data)
}

export function newDelta(vm: Vm, value: Delta): PyObject {
  return vm.value(vm.typeNamed('datetime.timedelta'), value)
}

/** None as null, and a new reference otherwise. */
export function heldZone(vm: Vm, zone: PyObject | null | undefined): PyObject | null {
  if (zone === null || zone === undefined || zone === vm.none) return null
  zone.refs++
  return zone
}
