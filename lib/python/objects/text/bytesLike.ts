/**
 * The bytes inside an object that has some: what CPython asks the buffer protocol for.
 *
 * Borrowed: whoever keeps them longer than a call, or changes them, copies them first.
 */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { gather } from '../memory/geometry'
import { isMemory, liveData } from '../memory/memoryData'

const BYTES_LIKE = kind.BYTES | kind.BYTEARRAY

export function isBytesLike(object: PyObject): boolean {
  return (object.cls.kind & BYTES_LIKE) !== 0
}

/** The bytes of bytes or a bytearray (or of subclasses). */
export function bytesValue(object: PyObject): Uint8Array {
  return object.data as Uint8Array // the caller knows that it has some
}

/** Null for what has no bytes. */
export function bytesInside(vm: Vm, object: PyObject): Uint8Array | null {
  if (isBytesLike(object)) return bytesValue(object)
  if (!isMemory(object)) return null
  const data = liveData(vm, object)
  return gather(data.bytes, data)
}

/** What has no bytes is a TypeError. */
export function bytesArgument(vm: Vm, object: PyObject): Uint8Array {
  const bytes = bytesInside(vm, object)
  if (bytes === null) throw vm.error('TypeError', `a bytes-like object is required, not '${object.cls.name}'`)
  return bytes
}
