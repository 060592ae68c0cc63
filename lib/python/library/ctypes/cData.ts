/**
 * Objects of ctypes: bytes at an address, their own or a part of another object's.
 *
 * Invariant: `objects` holds what the bytes point to, so that it lives as long as they do; parts of a whole keep nothing
 * themselves, the whole does. Follows CDataObject of CPython's Modules/_ctypes/ctypes.h, KeepRef and PyCData_get, _set of _ctypes.c.
 */
import { newDict, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout, type PyType } from '../../objects/PyType'
import { putField } from '../../objects/putField'
import { call } from '../../objects/protocol/calls'
import { plainIsInstance } from '../../objects/type/isInstance'
import type { Block } from '../../vm/NativeMemory'
import { writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { POINTER, readAt, writableAt } from './access'
import { type CTypeInfo, infoOf, infoOfInstance } from './typeInfo'

export interface CDataFields {
  /** Whose memory it is. */
  readonly vm: Vm
  /** Its bytes; null where it lies in another's. */
  block: Block | null
  /** Whether the bytes are its own rather than a buffer's. */
  isOwner: boolean
  address: number
  size: number
  index: number
  length: number
  base: CData | null
  objects: PyObject | null
}

export interface CData extends PyContainer {
  data: CDataFields
}

export const CDATA_BYTES = 112
const CDATA_REFERENCES = ['objects', 'base'] as const
const OBJECTS_SLOT = 0

const fields = fixedLayout<CDataFields>('_CData', 'container', CDATA_BYTES, CDATA_REFERENCES, {
  labels: ['_objects', '_b_base_'],
})

/** A layout with what all objects of ctypes have beside the references of `layout`. */
export function withMemory(layout: Layout): Layout {
  return {
    ...layout,
    release: (vm, object) => {
      const data = object.data as CDataFields // the layout's own data
      const taken = layout.release(vm, object)
      if (data.block !== null) vm.nativeMemory.free(data.block)
      return taken
    },
    buffer: (object) => {
      const data = object.data as CDataFields // the layout's own data
      const info = infoOfInstance(object)
      if (info === null) throw new RangeError('an object of ctypes without a size')
      const bytes = bytesOf(data.vm, object as CData) // the layout is one of ctypes'
      const items = info.shape.reduce((product, length) => product * length, 1)
      const itemSize = items === 0 ? 1 : info.size / items
      return { bytes, format: info.format, itemSize, readOnly: false, shape: info.shape }
    },
  }
}

export const cDataLayout: Layout = withMemory(fields)

export function isCData(object: PyObject): object is CData {
  return infoOfInstance(object) !== null
}

/** What a function pointer has beside its bytes (functionType.ts), before anything is known of it. */
export const NO_FUNCTION = {
  callable: null,
  restype: null,
  errcheck: null,
  argtypes: null,
  converters: null,
  thunk: null,
} as const

export function newFields(vm: Vm, info: CTypeInfo, address: number, block: Block | null): CDataFields {
  const own = { block, isOwner: block !== null, address, size: info.size, length: info.length }
  return { vm, ...own, index: 0, base: null, objects: null, ...(info.kind === 'function' ? NO_FUNCTION : {}) }
}

/** A new object of a class that has a size, all zeros. */
export function newCData(vm: Vm, cls: PyType): CData {
  const info = infoOf(cls)
  if (info === null) throw vm.error('TypeError', 'abstract class')
  info.isFinal = true
  const block = newBlock(vm, info.size)
  return vm.newOf(cls, newFields(vm, info, block.address, block)) as CData // the class is one of ctypes'
}

/** Zeros of the run's own memory. */
export function newBlock(vm: Vm, size: number): Block {
  if (vm.nativeMemory.used + size > vm.limits.bytes) throw vm.error('MemoryError', '')
  return vm.nativeMemory.place(new Uint8Array(size))
}

/** An object that is a part of `base`, number `index` in it. */
export function partOf(vm: Vm, cls: PyType, base: CData, index: number, address: number): CData {
  const part = atAddress(vm, cls, address)
  part.data.index = index
  base.refs++
  putField(vm, part, 1, part.data, 'base', base)
  return part
}

/** An object that looks at somebody else's memory. */
export function atAddress(vm: Vm, cls: PyType, address: number): CData {
  const info = infoOf(cls)
  if (info === null) throw vm.error('TypeError', 'abstract class')
  info.isFinal = true
  return vm.newOf(cls, newFields(vm, info, address, null)) as CData // the class is one of ctypes'
}

/** The bytes as they are, to be read. */
export function bytesOf(vm: Vm, { data }: CData): Uint8Array {
  return data.block?.bytes ?? readAt(vm, data.address, data.size)
}

export function writableBytesOf(vm: Vm, { data }: CData): Uint8Array {
  return data.block?.bytes ?? writableAt(vm, data.address, data.size)
}

/** What the object keeps for its bytes, a dict where it has several parts; borrowed. */
export function keptBy(vm: Vm, object: CData): PyObject {
  let whole = object
  while (whole.data.base !== null) whole = whole.data.base
  const { data } = whole
  if (data.objects === null)
    putField(vm, whole, OBJECTS_SLOT, data, 'objects', data.length > 0 ? newDict(vm) : vm.newNone())
  return data.objects ?? vm.none
}

/** `keep` (taken over, null for nothing) must live as long as part number `index` points to it. */
export function keepFor(vm: Vm, object: CData, index: number, keep: PyObject | null): void {
  if (keep === null) return
  if (keep === vm.none) {
    vm.decref(keep)
    return
  }
  const kept = keptBy(vm, object)
  if (kept.cls === vm.types.dict) {
    setName(vm, kept as PyDict, placeName(object, index), keep) // exact dict
    vm.decref(keep)
    return
  }
  let whole = object
  while (whole.data.base !== null) whole = whole.data.base
  putField(vm, whole, OBJECTS_SLOT, whole.data, 'objects', keep)
}

/** The key of a part: its number, and that of each whole it lies in. */
function placeName(object: CData, index: number): string {
  let name = index.toString(16)
  for (let part = object; part.data.base !== null; part = part.data.base) name += `:${part.data.index.toString(16)}`
  return name
}

/** Whether values of the class are shown as they are, rather than as objects of it: the simple types themselves. */
export function isPlain(type: PyType): boolean {
  return type.base?.name === '_ctypes._SimpleCData'
}

/** What lies at the address of a part: a value, or an object that is the part. Owned. */
export function getPart(vm: Vm, type: PyType, whole: CData, index: number, address: number): PyObject {
  const info = infoOf(type)
  if (info?.code != null && isPlain(type)) return info.code.get(vm, readAt(vm, address, info.size))
  return partOf(vm, type, whole, index, address)
}

/** Puts a value (borrowed) at a part's address. */
export function setPart(vm: Vm, type: PyType, whole: CData, index: number, address: number, value: PyObject): void {
  const keep = writeValue(vm, type, writableAt(vm, address, infoOf(type)?.size ?? 0), value)
  keepFor(vm, whole, index, keep)
}

/** Writes a value as one of `type`; what has to be kept for it, owned, or null. */
function writeValue(vm: Vm, type: PyType, bytes: Uint8Array, value: PyObject): PyObject | null {
  const info = infoOf(type)
  if (!isCData(value)) {
    if (info?.code != null) return info.code.set(vm, bytes, value)
    if ((value.cls.kind & kind.TUPLE) !== 0) return writeTuple(vm, type, bytes, value)
    if (value === vm.none && info?.kind === 'pointer') {
      bytes.fill(0)
      return null
    }
    throw vm.error('TypeError', `expected ${type.name} instance, got ${value.cls.name}`)
  }
  if (plainIsInstance(vm, value, type)) {
    bytes.set(bytesOf(vm, value).subarray(0, bytes.length))
    const kept = keptBy(vm, value)
    kept.refs++
    return kept
  }
  return writeArrayAddress(vm, type, bytes, value)
}

/** The arguments of an object of the type. */
function writeTuple(vm: Vm, type: PyType, bytes: Uint8Array, value: PyObject): PyObject | null {
  const made = madeOf(vm, type, value)
  try {
    return writeValue(vm, type, bytes, made)
  } finally {
    vm.decref(made)
  }
}

function madeOf(vm: Vm, type: PyType, value: PyObject): PyObject {
  try {
    return call(vm, type, value.data as PyObject[]) // a tuple inside
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    const words = `(${type.name}) ${error.exception.cls.name}: ${vm.text(error.exception)}`
    vm.dropError(error)
    throw vm.error('RuntimeError', words)
  }
}

/** A pointer to an array's first item keeps the array too. */
function writeArrayAddress(vm: Vm, type: PyType, bytes: Uint8Array, value: CData): PyObject {
  const from = infoOfInstance(value)
  const to = infoOf(type)
  if (from?.kind !== 'array' || to?.kind !== 'pointer' || from.item !== to.item)
    throw vm.error('TypeError', `incompatible types, ${value.cls.name} instance instead of ${type.name} instance`)
  writeInt(bytes, 0, POINTER, value.data.address, true)
  const kept = keptBy(vm, value)
  kept.refs++
  value.refs++
  return vm.tuple([kept, value])
}
