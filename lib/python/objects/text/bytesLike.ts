/**
 * The bytes inside an object that has some: what CPython asks the buffer protocol for.
 *
 * Borrowed: whoever keeps them longer than a call, or changes them, copies them first.
 */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { callBuffer, endBuffer, SIMPLE } from '../memory/bufferMethod'
import { gather, isRowOrdered, itemCount } from '../memory/geometry'
import { isMemory, liveData, type PyMemory } from '../memory/memoryData'

const BYTES_LIKE = kind.BYTES | kind.BYTEARRAY

export function isBytesLike(object: PyObject): boolean {
  return (object.cls.kind & BYTES_LIKE) !== 0
}

/** The bytes of bytes or a bytearray (or of subclasses). */
export function bytesValue(object: PyObject): Uint8Array {
  return object.data as Uint8Array // the caller knows that it has some
}

/** Null for what has no bytes. */
export function bytesInside(vm: Vm, object: PyObject, asked = SIMPLE): Uint8Array | null {
  if (isBytesLike(object)) return bytesValue(object)
  if (!isMemory(object)) return object.cls.layout.buffer?.(object).bytes ?? bytesByBuffer(vm, object, asked)
  const data = liveData(vm, object)
  return gather(data.bytes, data)
}

/** What `__buffer__` shows, copied: the view ends at once. */
function bytesByBuffer(vm: Vm, object: PyObject, asked: number): Uint8Array | null {
  const view = callBuffer(vm, object, asked)
  if (view === null) return null
  const data = liveData(vm, view)
  const bytes = gather(data.bytes, data)
  endBuffer(vm, object, view)
  return bytes
}

/** What has no bytes is a TypeError. */
export function bytesArgument(vm: Vm, object: PyObject): Uint8Array {
  const bytes = bytesInside(vm, object)
  if (bytes === null) throw vm.error('TypeError', `a bytes-like object is required, not '${object.cls.name}'`)
  return bytes
}

/** The bytes as they lie in memory, for functions that take no other: a view with gaps is a BufferError. */
export function plainBytes(vm: Vm, object: PyObject): Uint8Array {
  return isMemory(object) ? viewedBytes(vm, object) : bytesArgument(vm, object)
}

function viewedBytes(vm: Vm, view: PyMemory): Uint8Array {
  const data = liveData(vm, view)
  if (!isRowOrdered(data)) throw vm.error('BufferError', 'memoryview: underlying buffer is not C-contiguous')
  return data.bytes.subarray(data.offset, data.offset + itemCount(data.shape) * data.itemSize)
}

/** The bytes themselves, to be written to; null for what has none or lets nobody write. */
export function writableBytes(vm: Vm, object: PyObject): Uint8Array | null {
  if ((object.cls.kind & kind.BYTEARRAY) !== 0) return bytesValue(object)
  if (isMemory(object)) {
    const data = liveData(vm, object)
    return data.readOnly || !isRowOrdered(data) ? null : viewedBytes(vm, object)
  }
  const shown = object.cls.layout.buffer?.(object)
  return shown === undefined || shown.readOnly ? null : shown.bytes
}
