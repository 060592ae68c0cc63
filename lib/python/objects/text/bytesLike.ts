/**
 * The bytes inside an object that has some: what CPython asks the buffer protocol for.
 *
 * Borrowed: whoever keeps them longer than a call, or changes them, copies them first.
 */
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind, typeFlag } from '../PyType'
import { SIMPLE, WRITABLE } from '../memory/bufferFlags'
import { callBuffer, endBuffer } from '../memory/bufferMethod'
import { gather, isRowOrdered, itemCount } from '../memory/geometry'
import { isMemory, lentData, type PyMemory } from '../memory/memoryData'

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
  if ((object.cls.flags & typeFlag.HEAP) !== 0) {
    const shown = bytesByBuffer(vm, object, asked)
    if (shown !== null) return shown
  }
  if (isBytesLike(object)) return bytesValue(object)
  if (!isMemory(object)) return object.cls.layout.buffer?.(object).bytes ?? null
  const data = lentData(vm, object)
  return gather(data.bytes, data)
}

/** What `__buffer__` shows, copied: the view ends at once. */
function bytesByBuffer(vm: Vm, object: PyObject, asked: number): Uint8Array | null {
  const view = callBuffer(vm, object, asked)
  if (view === null) return null
  const { data } = view
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

/** As plainBytes; null for what has no bytes. */
export function plainBytesInside(vm: Vm, object: PyObject): Uint8Array | null {
  return isMemory(object) ? viewedBytes(vm, object) : bytesInside(vm, object)
}

function viewedBytes(vm: Vm, view: PyMemory): Uint8Array {
  const data = lentData(vm, view)
  if (!isRowOrdered(data)) throw vm.error('BufferError', 'memoryview: underlying buffer is not C-contiguous')
  return data.bytes.subarray(data.offset, data.offset + itemCount(data.shape) * data.itemSize)
}

/** What `__buffer__` shows to be written to: the view ends at once, before anything is written. */
function writableByBuffer(vm: Vm, object: PyObject): Uint8Array | null {
  try {
    const view = callBuffer(vm, object, WRITABLE)
    if (view === null) return null
    const bytes = viewedBytes(vm, view)
    endBuffer(vm, object, view)
    return bytes
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.decref(error.exception)
    return null
  }
}

/** The bytes themselves, to be written to; null for what has none or lets nobody write. */
export function writableBytes(vm: Vm, object: PyObject): Uint8Array | null {
  const own = writableByBuffer(vm, object)
  if (own !== null) return own
  if ((object.cls.kind & kind.BYTEARRAY) !== 0) return bytesValue(object)
  if (isMemory(object)) {
    const data = lentData(vm, object)
    return data.readOnly || !isRowOrdered(data) ? null : viewedBytes(vm, object)
  }
  const shown = object.cls.layout.buffer?.(object)
  return shown === undefined || shown.readOnly ? null : shown.bytes
}
