/**
 * The memory of an array: a view of a buffer that is as long as CPython's allocation, so that `sys.getsizeof` tells the same.
 *
 * Invariant: `bytes` holds exactly the items; it is replaced when their number changes, which it may not while somebody
 * looks at it. Follows array_resize of Modules/arraymodule.c.
 */
import { atomLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout, type PyType } from '../../objects/PyType'
import { subclassBytes } from '../../objects/subclassBytes'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { ItemCode } from './arrayItems'

export interface ArrayData {
  readonly code: ItemCode
  bytes: Uint8Array
}

export interface PyArray extends PyContainer {
  data: ArrayData
}

export const ARRAY = 'array.array'
const BYTES = 80
/** An array that shrinks by less keeps its memory. */
const KEPT_ITEMS = 16

function dataOf(object: PyObject): ArrayData {
  return object.data as ArrayData // the layout's own data
}

export const arrayLayout: Layout = {
  ...atomLayout('array', kind.OTHER, () => BYTES),
  container: true,
  role: 'container',
  size: (object) => BYTES + dataOf(object).bytes.buffer.byteLength + subclassBytes(object),
  buffer: (object) => {
    const { bytes, code } = dataOf(object)
    return { bytes, format: code.format, formatIfAsked: true, itemSize: code.packed.size, readOnly: false }
  },
}

export function isArray(object: PyObject): object is PyArray {
  return object.cls.layout === arrayLayout
}

/** The bytes are taken over. */
export function newArray(vm: Vm, code: ItemCode, bytes: Uint8Array, cls: PyType = vm.typeNamed(ARRAY)): PyArray {
  const data: ArrayData = { code, bytes }
  return vm.newOf(cls, data) as PyArray // the type has ArrayData
}

export function itemCount({ code, bytes }: ArrayData): number {
  return bytes.length / code.packed.size
}

export function exportsError(vm: Vm): PyRaise {
  return vm.error('BufferError', 'cannot resize an array that is exporting buffers')
}

/** Gives the array room for so many items; new ones are zeros. */
export function resizeArray(vm: Vm, self: PyArray, count: number): Uint8Array {
  const { data } = self
  const old = itemCount(data)
  const { size } = data.code.packed
  if (count !== old && vm.exports.has(self)) throw exportsError(vm)
  checkRoom(vm, count * size)
  const room = data.bytes.buffer.byteLength
  if (room >= count * size && old < count + KEPT_ITEMS && room > 0) {
    const bytes = new Uint8Array(data.bytes.buffer, 0, count * size)
    if (count > old) bytes.fill(0, old * size)
    data.bytes = bytes
    return bytes
  }
  const wanted = count === 0 ? 0 : (count >> 4) + (old < 8 ? 3 : 7) + count
  const bytes = new Uint8Array(new ArrayBuffer(wanted * size), 0, count * size)
  bytes.set(data.bytes.subarray(0, bytes.length))
  data.bytes = bytes
  vm.resized(self)
  return bytes
}

export function checkRoom(vm: Vm, bytes: number): void {
  if (bytes > vm.limits.bytes) throw vm.error('MemoryError', '')
}

/** Replaces `count` items from `start` on by others, which must not be the array's own. */
export function spliceItems(vm: Vm, self: PyArray, start: number, count: number, items: Uint8Array): void {
  const { code, bytes: old } = self.data
  const { size } = code.packed
  const tail = old.slice((start + count) * size)
  const bytes = resizeArray(vm, self, itemCount(self.data) - count + items.length / size)
  bytes.set(items, start * size)
  bytes.set(tail, start * size + items.length)
}
