/** What operators and subscripts do with bytes and bytearray alike. */
import { compareBytes, repeatBytes } from '../../text/bytesMethods'
import { bytesOf, latinOf } from '../../text/latin'
import type { Vm } from '../../vm/Vm'
import { hasIndex, intValue, isInt, sequenceIndex } from '../number/indexValue'
import { ordered } from '../number/ordering'
import type { PyObject } from '../PyObject'
import { type Binary, type CompareOp, kind } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { isSlice, type Picked, sliceIndices } from '../sequence/slice'
import { repeatCount, SSIZE_LIMIT } from '../sequence/subscript'
import { isRowOrdered } from '../memory/geometry'
import { isMemory } from '../memory/memoryData'
import { bytesInside, bytesValue } from './bytesLike'
import { bytesLike, checkLength } from './newText'
import { percentBytes } from './percentOperand'

/** Bytes leave comparison with a bytearray to that one. */
export function compareWithBytes(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  return (b.cls.kind & kind.BYTES) === 0 ? vm.newNotImplemented() : compareBytesObjects(vm, a, b, op)
}

export function compareBytesObjects(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const right = bytesInside(vm, b)
  return right === null ? vm.newNotImplemented() : ordered(vm, compareBytes(bytesValue(a), right), op)
}

export function concatBytes(vm: Vm, self: PyObject, other: PyObject): PyObject {
  return bytesLike(vm, self, joinedWith(vm, self, other))
}

/** The bytes of both, in a new array. */
function joinedWith(vm: Vm, self: PyObject, other: PyObject): Uint8Array {
  const right = isMemory(other) && !isRowOrdered(other.data) ? null : bytesInside(vm, other)
  if (right === null) throw vm.error('TypeError', `can't concat ${other.cls.name} to ${self.cls.name}`)
  const left = bytesInside(vm, self) ?? bytesValue(self)
  checkLength(vm, left.length + right.length)
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

export function repeatBytesObject(vm: Vm, self: PyObject, count: PyObject): PyObject {
  if (self.cls === vm.types.bytes && isInt(count) && intValue(count) === 1) {
    self.refs++
    return self
  }
  const times = repeatCount(vm, count)
  const bytes = bytesValue(self)
  if (bytes.length > 1 && bytes.length * times >= SSIZE_LIMIT && (self.cls.kind & kind.BYTEARRAY) === 0)
    throw vm.error('OverflowError', 'repeated bytes are too long')
  const repeated = unwrap(vm, repeatBytes(bytes, times))
  return self.cls === vm.types.bytes && repeated.length === 0
    ? vm.value(vm.types.bytes, repeated)
    : bytesLike(vm, self, repeated)
}

/** `%` of the family that `bits` names. */
export function percentOf(bits: number): Binary {
  return (vm, a, b) => {
    if ((a.cls.kind & bits) === 0) return vm.newNotImplemented()
    return bytesLike(vm, a, bytesOf(percentBytes(vm, latinOf(bytesValue(a)), b)))
  }
}

/** The words of what is wrong with an index. */
export interface IndexWords {
  /** Before `indices must be integers or slices`. */
  readonly subject: string
  readonly outOfRange: string
}

export function getByteItem(vm: Vm, self: PyObject, key: PyObject, words: IndexWords): PyObject {
  if (isSlice(vm, key))
    return bytesLike(vm, self, picked(bytesValue(self), sliceIndices(vm, key, bytesValue(self).length)))
  const at = byteIndex(vm, self, key, words)
  return vm.int(bytesValue(self)[at] ?? 0)
}

/** The index of a byte that is there. */
export function byteIndex(vm: Vm, self: PyObject, key: PyObject, words: IndexWords): number {
  if (!hasIndex(key))
    throw vm.error('TypeError', `${words.subject} indices must be integers or slices, not ${key.cls.name}`)
  const index = sequenceIndex(vm, key, 'IndexError')
  const { length } = bytesValue(self)
  const at = index < 0 ? index + length : index
  if (at < 0 || at >= length) throw vm.error('IndexError', words.outOfRange)
  return at
}

function picked(bytes: Uint8Array, { start, step, count }: Picked): Uint8Array {
  if (step === 1) return bytes.slice(start, start + count)
  return Uint8Array.from({ length: count }, (_, i) => bytes[start + i * step] ?? 0)
}
