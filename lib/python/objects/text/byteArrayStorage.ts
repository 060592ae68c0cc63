/**
 * The memory of a bytearray: a view of a buffer that is as long as CPython's allocation, so that growing byte by byte is
 * cheap and `sys.getsizeof` tells the same. The data of the object is replaced when its length changes.
 *
 * Invariant: the buffer has at least one byte more than the view, unless it is empty. Follows PyByteArray_Resize of
 * CPython 3.14.
 */
import type { Vm } from '../../vm/Vm'
import { atomLayout } from '../layouts'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { bytesValue } from './bytesLike'
import { checkLength } from './newText'

const EMPTY_BYTES = 56

export const byteArrayLayout = atomLayout('bytearray', kind.BYTEARRAY, (object) => {
  return EMPTY_BYTES + allocated(object)
})

export function allocated(object: PyObject): number {
  return bytesValue(object).buffer.byteLength
}

/** Gives the bytearray another length: bytes at its end are lost, or zeros come. The view is the object's new data. */
export function resizeByteArray(vm: Vm, self: PyObject, size: number): Uint8Array {
  checkLength(vm, size)
  const old = bytesValue(self)
  if (size === old.length) return old
  if (vm.exports.has(self)) throw vm.error('BufferError', 'Existing exports of data: object cannot be re-sized')
  const room = roomFor(size, old.buffer.byteLength)
  const view = room === old.buffer.byteLength ? new Uint8Array(old.buffer, 0, size) : moved(old, size, room)
  if (size > old.length) view.fill(0, old.length)
  self.data = view
  vm.resized(self)
  return view
}

function moved(old: Uint8Array, size: number, room: number): Uint8Array {
  const view = new Uint8Array(new ArrayBuffer(room), 0, size)
  view.set(old.length > size ? old.subarray(0, size) : old)
  return view
}

function roomFor(size: number, room: number): number {
  if (size + 1 > room) return size <= room * 1.125 ? size + (size >> 3) + (size < 9 ? 3 : 6) : size + 1
  return size < Math.floor(room / 2) ? size + 1 : room
}

/** Replaces `count` bytes from `start` on by others, which must not be the object's own. */
export function spliceBytes(vm: Vm, self: PyObject, start: number, count: number, bytes: Uint8Array): void {
  const old = bytesValue(self)
  const tail = old.slice(start + count)
  const view = resizeByteArray(vm, self, old.length - count + bytes.length)
  view.set(bytes, start)
  view.set(tail, start + bytes.length)
}
