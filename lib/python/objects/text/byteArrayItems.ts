/** Assignment to and deletion of bytes and slices of a bytearray. */
import type { Vm } from '../../vm/Vm'
import { isNumber } from '../number/isNumber'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { isSlice, type Picked, sliceIndices } from '../sequence/slice'
import { spliceBytes } from './byteArrayStorage'
import { byteOf, bytesFromItems } from './bytesFrom'
import { byteIndex, type IndexWords } from './bytesOperators'
import { bytesValue } from './bytesLike'

export const byteArrayWords: IndexWords = { subject: 'bytearray', outOfRange: 'bytearray index out of range' }

export function setByteItem(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  if (isSlice(vm, key)) {
    setSlice(vm, self, key, value)
    return
  }
  const at = byteIndex(vm, self, key, byteArrayWords)
  if (value === null) spliceBytes(vm, self, at, 1, new Uint8Array(0))
  else {
    const byte = byteOf(vm, value, 'bytearray')
    bytesValue(self)[at] = byte
  }
}

function setSlice(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const bytes = value === null ? new Uint8Array(0) : assignedBytes(vm, value)
  const range = sliceIndices(vm, key, bytesValue(self).length)
  if (range.step === 1) spliceBytes(vm, self, range.start, range.count, bytes)
  else if (value === null || bytes.length === 0) deleteSteps(vm, self, range)
  else assignSteps(vm, self, range, bytes)
}

function assignedBytes(vm: Vm, value: PyObject): Uint8Array {
  if ((value.cls.kind & kind.BYTEARRAY) !== 0) return bytesValue(value).slice()
  if ((value.cls.kind & kind.STR) !== 0 || isNumber(value)) {
    throw vm.error('TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)')
  }
  return bytesFromItems(vm, value, 'bytearray')
}

function assignSteps(vm: Vm, self: PyObject, { start, step, count }: Picked, bytes: Uint8Array): void {
  if (bytes.length !== count) {
    throw vm.error('ValueError', `attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`)
  }
  const view = bytesValue(self)
  bytes.forEach((byte, i) => (view[start + i * step] = byte))
}

function deleteSteps(vm: Vm, self: PyObject, { start, step, count }: Picked): void {
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step))
  const kept = bytesValue(self).filter((_, at) => !gone.has(at))
  spliceBytes(vm, self, 0, bytesValue(self).length, kept)
}
