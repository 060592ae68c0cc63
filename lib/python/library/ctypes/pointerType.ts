/** `_Pointer`: the address of an object of one C type, and `PyCPointerType`, the class of its classes. */
import { native } from '../../objects/native/native'
import { hasIndex } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { isSlice, type PySlice } from '../../objects/sequence/slice'
import { plainIndex } from '../../objects/sequence/subscript'
import { newBytes } from '../../objects/text/newText'
import { isType } from '../../objects/type/defineType'
import { plainIsInstance, plainIsSubclass } from '../../objects/type/isInstance'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { readInt, writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { POINTER, readAt } from './access'
import { pointerArgument } from './cArgument'
import {
  bytesOf,
  type CData,
  cDataLayout,
  getPart,
  isCData,
  keepFor,
  keptBy,
  newCData,
  partOf,
  setPart,
  writableBytesOf,
} from './cData'
import { memoryMethods } from './fromMemory'
import { fromParam } from './parameters'
import { wideText } from './simpleCodes'
import { ctypeLayout, infoOf, infoOfInstance, newInfo, putInfo, putReference } from './typeInfo'

function initClass(vm: Vm, self: PyObject): void {
  const cls = self as PyType // the slot is that of classes
  const info = newInfo('pointer', POINTER.size, POINTER.size, 1)
  info.hasPointer = true
  putInfo(vm, cls, info)
  const item = findAttr(vm, cls, '_type_')
  if (item === null) return
  try {
    setItemType(vm, cls, item)
  } finally {
    vm.decref(item)
  }
}

/** The class points to objects of that type from now on. */
function setItemType(vm: Vm, cls: PyType, item: PyObject): void {
  if (!isType(item)) throw vm.error('TypeError', '_type_ must be a type')
  const info = infoOf(cls)
  const part = infoOf(item)
  if (part === null || info === null) throw vm.error('TypeError', `${vm.reprText(item)} must have storage info`)
  info.format = `&${part.format}`
  item.refs++
  putReference(vm, cls, info, 'item', item)
  if (part.pointerType !== null) return
  cls.refs++
  putReference(vm, item, part, 'pointerType', cls)
}

function itemOf(vm: Vm, self: CData): PyType {
  const item = infoOfInstance(self)?.item ?? null
  if (item === null) throw vm.error('TypeError', 'Cannot create instance: has no _type_')
  return item
}

function create(vm: Vm, cls: PyType): PyObject {
  if (infoOf(cls)?.item == null) throw vm.error('TypeError', 'Cannot create instance: has no _type_')
  return newCData(vm, cls)
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const given = args.slice(0, args.length - (names?.length ?? 0))
  if (given.length > 1) throw vm.error('TypeError', `POINTER expected at most 1 argument, got ${given.length}`)
  const [value] = given
  if (value !== undefined) setContents(vm, self as CData, value) // the slot is that of pointers
}

function addressIn(vm: Vm, self: CData): number {
  const address = Number(readInt(bytesOf(vm, self), 0, POINTER, true))
  if (address === 0) throw vm.error('ValueError', 'NULL pointer access')
  return address
}

function contents(vm: Vm, self: CData): PyObject {
  return partOf(vm, itemOf(vm, self), self, 0, addressIn(vm, self))
}

function setContents(vm: Vm, self: CData, value: PyObject | null): void {
  if (value === null) throw vm.error('TypeError', 'Pointer does not support item deletion')
  const item = itemOf(vm, self)
  if (!plainIsInstance(vm, value, item) || !isCData(value))
    throw vm.error('TypeError', `expected ${item.name} instead of ${value.cls.name}`)
  writeInt(writableBytesOf(vm, self), 0, POINTER, value.data.address, true)
  value.refs++
  keepFor(vm, self, 1, value)
  const kept = keptBy(vm, value)
  kept.refs++
  keepFor(vm, self, 0, kept)
}

function itemAt(vm: Vm, self: CData, at: number): PyObject {
  const item = itemOf(vm, self)
  return getPart(vm, item, self, at, addressIn(vm, self) + at * (infoOf(item)?.size ?? 0))
}

function subscript(vm: Vm, object: PyObject, key: PyObject): PyObject {
  const self = object as CData // the slot is that of pointers
  if (isSlice(vm, key)) return slice(vm, self, key)
  const at = hasIndex(key) ? plainIndex(vm, key) : null
  if (at === null) throw vm.error('TypeError', 'Pointer indices must be integer')
  return itemAt(vm, self, at)
}

/** A slice knows no end but its own: there is no length to count from. */
function slice(vm: Vm, self: CData, { data }: PySlice): PyObject {
  const part = (value: PyObject | null): number | null =>
    value === null || value === vm.none ? null : Number(vm.services.index(vm, value))
  const step = part(data.step) ?? 1
  if (step === 0) throw vm.error('ValueError', 'slice step cannot be zero')
  const start = part(data.start)
  if (start === null && step < 0) throw vm.error('ValueError', 'slice start is required for step < 0')
  const stop = part(data.stop)
  if (stop === null) throw vm.error('ValueError', 'slice stop is required')
  const from = start ?? 0
  const count = Math.max(0, Math.ceil((stop - from) / step))
  const item = infoOf(itemOf(vm, self))
  const width = item?.size ?? 1
  for (const at of count > 0 ? [from, from + (count - 1) * step] : [])
    readAt(vm, addressIn(vm, self) + at * width, width)
  const letter = item?.code?.letter
  const places = Array.from({ length: count }, (_, i) => from + i * step)
  if (letter !== 'c' && letter !== 'u') return vm.list(places.map((at) => itemAt(vm, self, at)))
  const bytes = new Uint8Array(count * width)
  places.forEach((at, i) => bytes.set(readAt(vm, addressIn(vm, self) + at * width, width), i * width))
  return letter === 'c' ? newBytes(vm, bytes) : vm.str(wideText(vm, bytes))
}

function setSubscript(vm: Vm, object: PyObject, key: PyObject, value: PyObject | null): void {
  const self = object as CData // the slot is that of pointers
  if (value === null) throw vm.error('TypeError', 'Pointer does not support item deletion')
  const at = hasIndex(key) ? plainIndex(vm, key) : null
  if (at === null) throw vm.error('TypeError', 'Pointer does not support item assignment')
  const item = itemOf(vm, self)
  setPart(vm, item, self, at, addressIn(vm, self) + at * (infoOf(item)?.size ?? 0), value)
}

/** None, an object that it could point to, a pointer or an array of such: what may be passed for a pointer. */
function pointerFromParam(vm: Vm, cls: PyType, value: PyObject): PyObject {
  const item = infoOf(cls)?.item ?? null
  if (value === vm.none) return vm.newNone()
  if (item === null) return fromParam(vm, cls, value)
  if (isCData(value) && plainIsInstance(vm, value, item)) {
    value.refs++
    return pointerArgument(vm, value.data.address, value)
  }
  const info = infoOfInstance(value)
  const pointsTo = info !== null && (info.kind === 'pointer' || info.kind === 'array') ? info.item : null
  if (pointsTo !== null && plainIsSubclass(vm, pointsTo, item)) {
    value.refs++
    return value
  }
  return fromParam(vm, cls, value)
}

export const pointerTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  {
    key: '_ctypes.PyCPointerType',
    base: '_ctypes.CType_Type',
    definition: {
      name: '_ctypes.PyCPointerType',
      module: '_ctypes',
      layout: ctypeLayout,
      flags: typeFlag.BASETYPE,
      slots: { init: initClass },
      methods: [
        native('from_param($self, value, /)', pointerFromParam),
        native('set_type($self, type, /)', (vm, self: PyType, type: PyObject) => {
          setItemType(vm, self, type)
          return vm.newNone()
        }),
        ...memoryMethods,
      ],
    },
  },
  {
    key: '_ctypes._Pointer',
    base: '_ctypes._CData',
    exported: '_Pointer',
    definition: {
      name: '_ctypes._Pointer',
      module: '_ctypes',
      layout: cDataLayout,
      flags: typeFlag.BASETYPE | typeFlag.VISITED,
      slots: {
        new_: create,
        init,
        getItem: subscript,
        setItem: setSubscript,
        bool: (vm, self) => bytesOf(vm, self as CData).some((byte) => byte !== 0), // the slot is that of pointers
      },
      getset: { contents: { get: contents, set: setContents } },
    },
  },
]
