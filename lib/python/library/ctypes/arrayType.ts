/** `Array`: so many of one C type in a row, and `PyCArrayType`, the class of its classes. */
import { giveName } from '../../objects/dict/dictionary'
import { classGetItem } from '../../objects/genericItem'
import { hasIndex, indexOf, isInt } from '../../objects/number/indexValue'
import { type PyObject, PyContainer } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { findAttr } from '../../objects/protocol/attributes'
import { getItem } from '../../objects/protocol/items'
import { isSlice, sliceIndices } from '../../objects/sequence/slice'
import { plainIndex } from '../../objects/sequence/subscript'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { GetSet, GetSetData } from '../../objects/type/defineType'
import { exactLength } from '../../objects/type/exactLength'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { bytesOf, type CData, cDataLayout, getPart, newCData, setPart, writableBytesOf } from './cData'
import { memoryMethods } from './fromMemory'
import { fromParamOfData } from './parameters'
import { wideBytes, wideText } from './simpleCodes'
import { type CTypeInfo, ctypeLayout, infoOf, infoOfInstance, newInfo, putInfo, putReference } from './typeInfo'

const WIDE = 4
const MOST = 2 ** 31

function initClass(vm: Vm, self: PyObject): void {
  const cls = self as PyType // the slot is that of classes
  const length = lengthOfClass(vm, cls)
  const item = findAttr(vm, cls, '_type_')
  if (item === null) throw vm.error('AttributeError', "class must define a '_type_' attribute")
  const part = infoOf(item)
  if (part === null) {
    vm.decref(item)
    throw vm.error('TypeError', '_type_ must have storage info')
  }
  if (part.size * length > vm.limits.bytes * MOST) throw vm.error('OverflowError', 'array too large')
  const info = newInfo('array', part.size * length, part.align, length)
  info.format = part.format
  info.shape = [length, ...part.shape]
  info.hasPointer = part.hasPointer
  putInfo(vm, cls, info)
  putReference(vm, cls, info, 'item', item as PyType) // what has a size is a class
  const texts = part.code?.letter === 'c' ? characterFields : part.code?.letter === 'u' ? wideFields : {}
  for (const [name, definition] of Object.entries(texts)) {
    const data: GetSetData = { name, owner: cls, definition }
    giveName(vm, cls.ns, name, new PyContainer(vm.types.getset, data))
  }
}

function lengthOfClass(vm: Vm, cls: PyType): number {
  const length = findAttr(vm, cls, '_length_')
  if (length === null) throw vm.error('AttributeError', "class must define a '_length_' attribute")
  vm.decref(length)
  if (!isInt(length)) throw vm.error('TypeError', "The '_length_' attribute must be an integer")
  const value = indexOf(vm, length)
  if (value < 0) throw vm.error('ValueError', "The '_length_' attribute must not be negative")
  if (typeof value === 'bigint') throw vm.error('OverflowError', "The '_length_' attribute is too large")
  return value
}

/** `type * length`: the same class each time, as long as it is known to anybody. Owned. */
export function arrayOf(vm: Vm, item: PyType, length: number): PyObject {
  const part = infoOf(item)
  if (length < 0) throw vm.error('ValueError', `Array length must be >= 0, not ${length}`)
  if (part === null) throw vm.error('TypeError', 'Expected a type object')
  const known = part.arrays.get(length)
  if (known !== undefined) {
    known.refs++
    return known
  }
  const namespace = vm.newDict()
  giveName(vm, namespace, '_length_', vm.int(length))
  item.refs++
  giveName(vm, namespace, '_type_', item)
  const base = vm.typeNamed('_ctypes.Array')
  base.refs++
  const args = [vm.str(`${item.name}_Array_${length}`), vm.tuple([base]), namespace]
  try {
    const made = call(vm, base.cls, args) as PyType // a class of classes makes classes
    part.arrays.set(length, made)
    return made
  } finally {
    for (const one of args) vm.decref(one)
  }
}

interface Parts {
  readonly info: CTypeInfo
  readonly item: PyType
  readonly size: number
}

function partsOf(self: CData): Parts {
  const info = infoOfInstance(self)
  const item = info?.item ?? null
  const part = item === null ? null : infoOf(item)
  if (info === null || item === null || part === null) throw new RangeError('an array without a type')
  return { info, item, size: part.size }
}

function itemAt(vm: Vm, self: CData, at: number): PyObject {
  const { item, size } = partsOf(self)
  if (at < 0 || at >= self.data.length) throw vm.error('IndexError', 'invalid index')
  return getPart(vm, item, self, at, self.data.address + at * size)
}

function setItemAt(vm: Vm, self: CData, at: number, value: PyObject): void {
  const { item, size } = partsOf(self)
  if (at < 0 || at >= self.data.length) throw vm.error('IndexError', 'invalid index')
  setPart(vm, item, self, at, self.data.address + at * size, value)
}

function subscript(vm: Vm, object: PyObject, key: PyObject): PyObject {
  const self = object as CData // the slot is that of arrays
  if (isSlice(vm, key)) return slice(vm, self, key)
  const at = hasIndex(key) ? plainIndex(vm, key) : null
  if (at === null) throw vm.error('TypeError', 'indices must be integers')
  return itemAt(vm, self, at < 0 ? at + self.data.length : at)
}

function slice(vm: Vm, self: CData, key: PyObject): PyObject {
  const { item, size } = partsOf(self)
  const { start, step, count } = sliceIndices(vm, key, self.data.length)
  const letter = infoOf(item)?.code?.letter
  if (letter !== 'c' && letter !== 'u') {
    return vm.list(Array.from({ length: count }, (_, i) => itemAt(vm, self, start + i * step)))
  }
  const bytes = new Uint8Array(count * size)
  const all = bytesOf(vm, self)
  for (let i = 0; i < count; i++) {
    const from = (start + i * step) * size
    bytes.set(all.subarray(from, from + size), i * size)
  }
  return letter === 'c' ? newBytes(vm, bytes) : vm.str(wideText(vm, bytes))
}

function setSubscript(vm: Vm, object: PyObject, key: PyObject, value: PyObject | null): void {
  const self = object as CData // the slot is that of arrays
  if (value === null) throw vm.error('TypeError', 'Array does not support item deletion')
  if (isSlice(vm, key)) {
    setSlice(vm, self, key, value)
    return
  }
  const at = hasIndex(key) ? plainIndex(vm, key) : null
  if (at === null) throw vm.error('TypeError', 'indices must be integer')
  setItemAt(vm, self, at < 0 ? at + self.data.length : at, value)
}

function setSlice(vm: Vm, self: CData, key: PyObject, value: PyObject): void {
  const { start, step, count } = sliceIndices(vm, key, self.data.length)
  if (Number(exactLength(vm, value)) !== count) throw vm.error('ValueError', 'Can only assign sequence of same size')
  for (let i = 0; i < count; i++) {
    const number = vm.int(i)
    const item = getItem(vm, value, number)
    vm.decref(number)
    try {
      setItemAt(vm, self, start + i * step, item)
    } finally {
      vm.decref(item)
    }
  }
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const given = args.slice(0, args.length - (names?.length ?? 0))
  given.forEach((value, at) => setItemAt(vm, self as CData, at, value)) // the slot is that of arrays
}

function noDeletion(vm: Vm, value: PyObject | null): PyObject {
  if (value === null) throw vm.error('TypeError', 'cannot delete attribute')
  return value
}

/** `value` and `raw` of an array of characters. */
const characterFields: Readonly<Record<string, GetSet>> = {
  raw: {
    get: (vm, self: CData) => newBytes(vm, bytesOf(vm, self).slice()),
    set: (vm, self: CData, value) => {
      const bytes = bytesArgument(vm, noDeletion(vm, value))
      if (bytes.length > self.data.size) throw vm.error('ValueError', 'byte string too long')
      writableBytesOf(vm, self).set(bytes)
    },
  },
  value: {
    get: (vm, self: CData) => {
      const bytes = bytesOf(vm, self)
      const end = bytes.indexOf(0)
      return newBytes(vm, bytes.slice(0, end < 0 ? bytes.length : end))
    },
    set: (vm, self: CData, value) => {
      if (value === null) throw vm.error('TypeError', "can't delete attribute")
      if ((value.cls.kind & kind.BYTES) === 0)
        throw vm.error('TypeError', `bytes expected instead of ${value.cls.name} instance`)
      const bytes = bytesArgument(vm, value)
      if (bytes.length > self.data.size) throw vm.error('ValueError', 'byte string too long')
      putWithEnd(writableBytesOf(vm, self), bytes, 1)
    },
  },
}

/** As much of a zero as there is room for comes behind it. */
function putWithEnd(target: Uint8Array, bytes: Uint8Array, width: number): void {
  target.set(bytes)
  target.fill(0, bytes.length, Math.min(target.length, bytes.length + width))
}

const wideFields: Readonly<Record<string, GetSet>> = {
  value: {
    get: (vm, self: CData) => {
      const text = wideText(vm, bytesOf(vm, self))
      const end = text.indexOf('\0')
      return vm.str(end < 0 ? text : text.slice(0, end))
    },
    set: (vm, self: CData, value) => {
      if (value === null) throw vm.error('TypeError', "can't delete attribute")
      if (!isStr(value)) throw vm.error('TypeError', `unicode string expected instead of ${value.cls.name} instance`)
      const bytes = wideBytes(textValue(value))
      if (bytes.length > self.data.size) throw vm.error('ValueError', 'string too long')
      putWithEnd(writableBytesOf(vm, self), bytes, WIDE)
    },
  },
}

export const arrayTypes: readonly (TypeEntry & { readonly exported?: string })[] = [
  {
    key: '_ctypes.PyCArrayType',
    base: '_ctypes.CType_Type',
    definition: {
      name: '_ctypes.PyCArrayType',
      module: '_ctypes',
      layout: ctypeLayout,
      flags: typeFlag.BASETYPE,
      slots: { init: initClass },
      methods: [fromParamOfData, ...memoryMethods],
    },
  },
  {
    key: '_ctypes.Array',
    base: '_ctypes._CData',
    exported: 'Array',
    definition: {
      name: '_ctypes.Array',
      module: '_ctypes',
      layout: cDataLayout,
      flags: typeFlag.BASETYPE | typeFlag.VISITED | typeFlag.SEQUENCE,
      slots: {
        new_: newCData,
        init,
        len: (_vm, self) => (self as CData).data.length, // the slot is that of arrays
        getItem: subscript,
        setItem: setSubscript,
      },
      classMethods: [classGetItem],
    },
  },
]
