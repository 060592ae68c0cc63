/**
 * Bytes made of any object: `__bytes__`, the bytes inside, or an iterable of ints. Follows PyObject_Bytes and
 * PyBytes_FromObject of CPython. Results are new arrays of the caller's.
 */
import type { Vm } from '../../vm/Vm'
import { indexOf } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { callSpecial } from '../protocol/calls'
import { forEachItem, hasPositions } from '../protocol/iterate'
import { FULL } from '../memory/bufferFlags'
import { bytesInside, bytesValue } from './bytesLike'

export function bytesFrom(vm: Vm, object: PyObject): Uint8Array {
  return bytesByMethod(vm, object) ?? bytesFromItems(vm, object, 'bytes')
}

/** What `__bytes__` gives, or null if there is none. */
export function bytesByMethod(vm: Vm, object: PyObject): Uint8Array | null {
  if (object.cls === vm.types.bytes) return bytesValue(object).slice()
  const result = objectByMethod(vm, object)
  if (result === null) return null
  const bytes = bytesValue(result).slice()
  vm.decref(result)
  return bytes
}

/** What `__bytes__` gives, owned: of bytes, or of a class of them. */
export function objectByMethod(vm: Vm, object: PyObject): PyObject | null {
  const result = callSpecial(vm, object, '__bytes__', [])
  if (result === null || (result.cls.kind & kind.BYTES) !== 0) return result
  const found = result.cls.name
  vm.decref(result)
  throw vm.error('TypeError', `__bytes__ returned non-bytes (type ${found})`)
}

/** The bytes inside, or the items as bytes; `type` is what is being made, for messages. */
export function bytesFromItems(vm: Vm, object: PyObject, type: 'bytes' | 'bytearray'): Uint8Array {
  const inside = bytesInside(vm, object, FULL)
  if (inside !== null) return inside.slice()
  const isIterable = object.cls.slots.iter !== null || hasPositions(object)
  if (!isIterable || (object.cls.kind & kind.STR) !== 0) {
    throw vm.error('TypeError', `cannot convert '${object.cls.name}' object to ${type}`)
  }
  const bytes: number[] = []
  forEachItem(vm, object, (item) => {
    try {
      bytes.push(byteOf(vm, item, type))
    } finally {
      vm.decref(item)
    }
  })
  return Uint8Array.from(bytes)
}

/** An int as one byte; bytes and bytearray complain in different words. */
export function byteOf(vm: Vm, object: PyObject, type: 'bytes' | 'bytearray'): number {
  const value = indexOf(vm, object)
  if (value >= 0 && value <= 255) return Number(value)
  throw vm.error('ValueError', `${type === 'bytes' ? 'bytes' : 'byte'} must be in range(0, 256)`)
}
