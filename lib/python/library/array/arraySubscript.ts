/** Square brackets of an array, its sums and products. */
import { hasIndex } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isSlice, type Picked, sliceIndices } from '../../objects/sequence/slice'
import { plainIndex, repeatCount } from '../../objects/sequence/subscript'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { readItem, writeItem } from './arrayItems'
import {
  type ArrayData,
  checkRoom,
  exportsError,
  isArray,
  itemCount,
  newArray,
  type PyArray,
  resizeArray,
  spliceItems,
} from './arrayStorage'

function badArgument(vm: Vm): PyRaise {
  return vm.error('TypeError', 'bad argument type for built-in operation')
}

export function itemAt(vm: Vm, { code, bytes }: ArrayData, index: number): PyObject {
  return readItem(vm, code, bytes, index * code.packed.size)
}

function position(vm: Vm, self: PyArray, key: PyObject, words: string): number {
  if (!hasIndex(key)) throw vm.error('TypeError', 'array indices must be integers')
  const given = plainIndex(vm, key) ?? 0
  const count = itemCount(self.data)
  const at = given < 0 ? given + count : given
  if (at < 0 || at >= count) throw vm.error('IndexError', words)
  return at
}

export function getArrayItem(vm: Vm, object: PyObject, key: PyObject): PyObject {
  const self = object as PyArray // the slot is that of arrays
  if (!isSlice(vm, key)) return itemAt(vm, self.data, position(vm, self, key, 'array index out of range'))
  const { code } = self.data
  return newArray(vm, code, picked(self.data, sliceIndices(vm, key, itemCount(self.data))))
}

function picked({ code, bytes }: ArrayData, { start, step, count }: Picked): Uint8Array {
  const { size } = code.packed
  if (step === 1) return bytes.slice(start * size, (start + count) * size)
  const result = new Uint8Array(count * size)
  for (let i = 0; i < count; i++) {
    const from = (start + i * step) * size
    result.set(bytes.subarray(from, from + size), i * size)
  }
  return result
}

export function setArrayItem(vm: Vm, object: PyObject, key: PyObject, value: PyObject | null): void {
  const self = object as PyArray // the slot is that of arrays
  if (isSlice(vm, key)) {
    setSlice(vm, self, key, value)
    return
  }
  const at = position(vm, self, key, 'array assignment index out of range')
  if (value === null) {
    if (vm.exports.has(self)) throw exportsError(vm)
    spliceItems(vm, self, at, 1, new Uint8Array(0))
  } else setOne(vm, self, at, value)
}

export function setOne(vm: Vm, self: PyArray, at: number, value: PyObject): void {
  writeItem(vm, self.data.code, value, (item) => {
    const { bytes, code } = self.data
    const to = at * code.packed.size
    if (to + item.length > bytes.length) throw vm.error('IndexError', 'array assignment index out of range')
    bytes.set(item, to)
  })
}

function setSlice(vm: Vm, self: PyArray, key: PyObject, value: PyObject | null): void {
  const items = value === null ? new Uint8Array(0) : assigned(vm, self, value)
  const range = sliceIndices(vm, key, itemCount(self.data))
  const needed = items.length / self.data.code.packed.size
  if ((needed === 0 || range.count !== needed) && vm.exports.has(self)) throw exportsError(vm)
  if (range.step === 1) spliceItems(vm, self, range.start, range.count, items)
  else if (needed === 0) deleteSteps(vm, self, range)
  else assignSteps(vm, self, range, items, needed)
}

function assigned(vm: Vm, self: PyArray, value: PyObject): Uint8Array {
  if (!isArray(value)) throw vm.error('TypeError', `can only assign array (not "${value.cls.name}") to array slice`)
  if (value.data.code !== self.data.code) throw badArgument(vm)
  return value.data.bytes.slice()
}

function deleteSteps(vm: Vm, self: PyArray, { start, step, count }: Picked): void {
  const { bytes, code } = self.data
  const { size } = code.packed
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step))
  const kept = bytes.filter((_, at) => !gone.has(Math.floor(at / size)))
  resizeArray(vm, self, kept.length / size).set(kept)
}

function assignSteps(vm: Vm, self: PyArray, { start, step, count }: Picked, items: Uint8Array, needed: number): void {
  if (count !== needed)
    throw vm.error('ValueError', `attempt to assign array of size ${needed} to extended slice of size ${count}`)
  const { bytes, code } = self.data
  const { size } = code.packed
  for (let i = 0; i < count; i++) bytes.set(items.subarray(i * size, (i + 1) * size), (start + i * step) * size)
}

export function concat(vm: Vm, object: PyObject, other: PyObject): PyObject {
  const { code, bytes } = (object as PyArray).data // the slot is that of arrays
  if (!isArray(other)) throw vm.error('TypeError', `can only append array (not "${other.cls.name}") to array`)
  if (other.data.code !== code) throw badArgument(vm)
  const joined = new Uint8Array(bytes.length + other.data.bytes.length)
  joined.set(bytes)
  joined.set(other.data.bytes, bytes.length)
  return newArray(vm, code, joined)
}

function repeated(vm: Vm, bytes: Uint8Array, times: number): Uint8Array {
  checkRoom(vm, bytes.length * times)
  const result = new Uint8Array(bytes.length * times)
  for (let at = 0; at < result.length; at += bytes.length) result.set(bytes, at)
  return result
}

export function repeat(vm: Vm, object: PyObject, count: PyObject): PyObject {
  const { code, bytes } = (object as PyArray).data // the slot is that of arrays
  return newArray(vm, code, repeated(vm, bytes, repeatCount(vm, count)))
}

export function repeatInPlace(vm: Vm, object: PyObject, count: PyObject): PyObject {
  const self = object as PyArray // the slot is that of arrays
  const times = repeatCount(vm, count)
  const items = repeated(vm, self.data.bytes, times)
  resizeArray(vm, self, items.length / self.data.code.packed.size).set(items)
  self.refs++
  return self
}
