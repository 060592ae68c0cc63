/** The methods of arrays. */
import { whileExported } from '../../objects/memory/exporting'
import { isMemory, lentData } from '../../objects/memory/memoryData'
import { classNative, native, type NativeDefinition } from '../../objects/native/native'
import { indexOf, sizeOf } from '../../objects/number/indexValue'
import type { PyList, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { equal } from '../../objects/protocol/compare'
import { forEachItem } from '../../objects/protocol/iterate'
import { boundArgument, SSIZE_LIMIT } from '../../objects/sequence/subscript'
import { bytesValue, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textArgument, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { readText, textItems, writeItem } from './arrayItems'
import { reduceArray } from './arrayPickle'
import { isArray, itemCount, newArray, type PyArray, resizeArray, spliceItems } from './arrayStorage'
import { itemAt, setOne } from './arraySubscript'

/** Bytes of a file that are asked for at once. */
const BLOCK = 64 * 1024

function insertAt(vm: Vm, self: PyArray, at: number, item: PyObject): void {
  writeItem(vm, self.data.code, item, (bytes) => spliceItems(vm, self, Math.min(at, itemCount(self.data)), 0, bytes))
}

function append(vm: Vm, self: PyArray, item: PyObject): PyObject {
  insertAt(vm, self, itemCount(self.data), item)
  return vm.newNone()
}

function insert(vm: Vm, self: PyArray, index: PyObject, item: PyObject): PyObject {
  const given = sizeOf(vm, index)
  const count = itemCount(self.data)
  insertAt(vm, self, given < 0 ? Math.max(0, given + count) : Math.min(given, count), item)
  return vm.newNone()
}

/** `array.extend(iterable)` */
export function extendArray(vm: Vm, self: PyArray, items: PyObject): void {
  if (!isArray(items)) {
    forEachItem(vm, items, (item) => {
      try {
        insertAt(vm, self, itemCount(self.data), item)
      } finally {
        vm.decref(item)
      }
    })
    return
  }
  if (items.data.code !== self.data.code) throw vm.error('TypeError', 'can only extend with array of same kind')
  spliceItems(vm, self, itemCount(self.data), 0, items.data.bytes.slice())
}

function extend(vm: Vm, self: PyArray, items: PyObject): PyObject {
  extendArray(vm, self, items)
  return vm.newNone()
}

function pop(vm: Vm, self: PyArray, index?: PyObject): PyObject {
  const given = index === undefined ? -1 : sizeOf(vm, index)
  const count = itemCount(self.data)
  if (count === 0) throw vm.error('IndexError', 'pop from empty array')
  const at = given < 0 ? given + count : given
  if (at < 0 || at >= count) throw vm.error('IndexError', 'pop index out of range')
  const item = itemAt(vm, self.data, at)
  spliceItems(vm, self, at, 1, new Uint8Array(0))
  return item
}

function find(vm: Vm, self: PyArray, wanted: PyObject, start: number, stop: number): number {
  for (let at = start; at < Math.min(stop, itemCount(self.data)); at++) {
    const item = itemAt(vm, self.data, at)
    try {
      if (equal(vm, item, wanted)) return at
    } finally {
      vm.decref(item)
    }
  }
  return -1
}

export function contains(vm: Vm, self: PyObject, item: PyObject): boolean {
  return find(vm, self as PyArray, item, 0, Infinity) >= 0 // the slot is that of arrays
}

function count(vm: Vm, self: PyArray, wanted: PyObject): PyObject {
  let found = 0
  for (let at = find(vm, self, wanted, 0, Infinity); at >= 0; at = find(vm, self, wanted, at + 1, Infinity)) found++
  return vm.int(found)
}

function index(vm: Vm, self: PyArray, wanted: PyObject, start?: PyObject, stop?: PyObject): PyObject {
  const length = itemCount(self.data)
  const at = find(vm, self, wanted, boundArgument(vm, start, 0, length), boundArgument(vm, stop, Infinity, length))
  if (at < 0) throw vm.error('ValueError', 'array.index(x): x not in array')
  return vm.int(at)
}

function remove(vm: Vm, self: PyArray, wanted: PyObject): PyObject {
  const at = find(vm, self, wanted, 0, Infinity)
  if (at < 0) throw vm.error('ValueError', 'array.remove(x): x not in array')
  spliceItems(vm, self, at, 1, new Uint8Array(0))
  return vm.newNone()
}

function reverse(vm: Vm, { data: { bytes, code } }: PyArray): PyObject {
  const { size } = code.packed
  const old = bytes.slice()
  for (let at = 0; at < old.length; at += size) bytes.set(old.subarray(at, at + size), old.length - at - size)
  return vm.newNone()
}

function byteSwap(vm: Vm, { data: { bytes, code } }: PyArray): PyObject {
  for (let at = 0; at < bytes.length; at += code.packed.size) bytes.subarray(at, at + code.packed.size).reverse()
  return vm.newNone()
}

export function fromBytes(vm: Vm, self: PyArray, bytes: Uint8Array): void {
  if (bytes.length % self.data.code.packed.size !== 0)
    throw vm.error('ValueError', 'bytes length not a multiple of item size')
  if (bytes.length > 0) spliceItems(vm, self, itemCount(self.data), 0, bytes.slice())
}

function fromList(vm: Vm, self: PyArray, list: PyObject): PyObject {
  if ((list.cls.kind & kind.LIST) === 0) throw vm.error('TypeError', 'arg must be list')
  const items = (list as PyList).data // kind says that it is a list
  const old = itemCount(self.data)
  const { length } = items
  resizeArray(vm, self, old + length)
  try {
    for (let i = 0; i < length; i++) {
      const item = items[i]
      if (item === undefined || items.length !== length)
        throw vm.error('RuntimeError', 'list changed size during iteration')
      setOne(vm, self, old + i, item)
    }
  } catch (error) {
    resizeArray(vm, self, old)
    throw error
  }
  return vm.newNone()
}

function isText(self: PyArray): boolean {
  return self.data.code.isText
}

function fromUnicode(vm: Vm, self: PyArray, text: PyObject): PyObject {
  if (!isStr(text)) textArgument(vm, text, 'fromunicode() argument')
  if (!isText(self)) {
    throw vm.error('ValueError', "fromunicode() may only be called on unicode type arrays ('u' or 'w')")
  }
  spliceItems(vm, self, itemCount(self.data), 0, textItems(textValue(text)))
  return vm.newNone()
}

/** The buffer keeps its length meanwhile, even if it is the array's own. */
function fromBuffer(vm: Vm, self: PyArray, buffer: PyObject): void {
  const bytes = plainBytes(vm, buffer)
  if (sizeOfItems(vm, buffer) !== 1) throw vm.error('TypeError', 'a bytes-like object is required')
  whileExported(vm, buffer, () => fromBytes(vm, self, bytes))
}

function sizeOfItems(vm: Vm, buffer: PyObject): number {
  if (isMemory(buffer)) return lentData(vm, buffer).itemSize
  return isArray(buffer) ? buffer.data.code.packed.size : 1
}

function fromFile(vm: Vm, self: PyArray, file: PyObject, wanted: PyObject): PyObject {
  const items = sizeOf(vm, wanted)
  if (items < 0) throw vm.error('ValueError', 'negative count')
  if (items * self.data.code.packed.size >= SSIZE_LIMIT) throw vm.error('MemoryError', '')
  const size = vm.int(items * self.data.code.packed.size)
  const read = callMethod(vm, file, 'read', [size])
  try {
    if ((read.cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', "read() didn't return bytes")
    const bytes = bytesValue(read)
    fromBytes(vm, self, bytes)
    if (bytes.length !== Number(size.data)) throw vm.error('EOFError', "read() didn't return enough bytes")
    return vm.newNone()
  } finally {
    vm.decref(size)
    vm.decref(read)
  }
}

function toFile(vm: Vm, self: PyArray, file: PyObject): PyObject {
  for (let at = 0; at < self.data.bytes.length; at += BLOCK) {
    const block = newBytes(vm, self.data.bytes.slice(at, at + BLOCK))
    try {
      vm.decref(callMethod(vm, file, 'write', [block]))
    } finally {
      vm.decref(block)
    }
  }
  return vm.newNone()
}

function copy(vm: Vm, { data: { code, bytes } }: PyArray): PyObject {
  return newArray(vm, code, bytes.slice())
}

export const arrayMethods: readonly NativeDefinition[] = [
  native('append($self, v, /)', append),
  native('buffer_info($self, /)', (vm, self: PyArray) =>
    vm.filledTuple([vm.int(vm.addressOf(self)), vm.int(itemCount(self.data))]),
  ),
  native('byteswap($self, /)', byteSwap),
  native('clear($self, /)', (vm, self: PyArray) => {
    resizeArray(vm, self, 0)
    return vm.newNone()
  }),
  native('count($self, v, /)', count),
  classNative('extend($self, bb, /)', extend),
  classNative('fromfile($self, f, n, /)', fromFile),
  native('fromlist($self, list, /)', fromList),
  native('frombytes($self, buffer, /)', (vm, self: PyArray, buffer: PyObject) => {
    fromBuffer(vm, self, buffer)
    return vm.newNone()
  }),
  native('fromunicode($self, ustr, /)', fromUnicode),
  native('index($self, v, start=0, stop=sys.maxsize, /)', index),
  native('insert($self, i, v, /)', insert),
  native('pop($self, i=-1, /)', pop),
  native('remove($self, v, /)', remove),
  native('reverse($self, /)', reverse),
  native('tobytes($self, /)', (vm, self: PyArray) => newBytes(vm, self.data.bytes.slice())),
  classNative('tofile($self, f, /)', toFile),
  native('tolist($self, /)', (vm, { data }: PyArray) =>
    vm.list(Array.from({ length: itemCount(data) }, (_, at) => itemAt(vm, data, at))),
  ),
  native('tounicode($self, /)', (vm, self: PyArray) => {
    if (isText(self)) return vm.str(readText(vm, self.data.bytes))
    throw vm.error('ValueError', "tounicode() may only be called on unicode type arrays ('u' or 'w')")
  }),
  native('__copy__($self, /)', copy),
  native('__deepcopy__($self, unused, /)', copy),
  native('__reduce_ex__($self, value, /)', (vm, self: PyArray, protocol: PyObject) => {
    if ((protocol.cls.kind & kind.INT) === 0) throw vm.error('TypeError', '__reduce_ex__ argument should be an integer')
    return reduceArray(vm, self, Number(indexOf(vm, protocol)))
  }),
]
