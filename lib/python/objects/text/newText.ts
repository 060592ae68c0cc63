/** New str, bytes and bytearray objects, of the exact types or of subclasses. Results are owned. */
import { IMMORTAL_REFS } from '../../../heap/HeapObject'
import { MAX_TEXT_LENGTH } from '../../text/formatSpec'
import { outOfMemory } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { raiseProblem } from '../protocol/raiseProblem'

export function strOfClass(vm: Vm, cls: PyType, text: string): PyObject {
  return cls === vm.types.str ? vm.str(text) : vm.newOf(cls, text)
}

/** The bytes are taken over. */
export function newBytes(vm: Vm, bytes: Uint8Array): PyObject {
  return bytes.length < 2 ? sharedBytes(vm, bytes) : vm.value(vm.types.bytes, bytes)
}

/** As newBytes, where CPython does not look for the object that all share of one byte. */
export function unsharedBytes(vm: Vm, bytes: Uint8Array): PyObject {
  return bytes.length === 0 ? newBytes(vm, bytes) : vm.value(vm.types.bytes, bytes)
}

const NO_BYTE = 256

/** No byte, or one: CPython has them all from the beginning. */
function sharedBytes(vm: Vm, bytes: Uint8Array): PyObject {
  const key = bytes[0] ?? NO_BYTE
  const known = vm.shortBytes.get(key) ?? new PyObject(vm.types.bytes, bytes)
  if (!vm.shortBytes.has(key)) known.refs = IMMORTAL_REFS
  vm.shortBytes.set(key, known)
  known.refs++
  return known
}

export function bytesOfClass(vm: Vm, cls: PyType, bytes: Uint8Array): PyObject {
  return cls === vm.types.bytes ? newBytes(vm, bytes) : vm.newOf(cls, bytes)
}

/** The bytes are taken over. */
export function newByteArray(vm: Vm, bytes: Uint8Array): PyObject {
  return vm.value(vm.types.bytearray, withEnd(bytes))
}

export function byteArrayOfClass(vm: Vm, cls: PyType, bytes: Uint8Array): PyObject {
  return cls === vm.types.bytearray ? newByteArray(vm, bytes) : vm.newOf(cls, withEnd(bytes))
}

/** A bytearray has room for one byte more than it shows, unless it is empty: that is what its size counts. */
function withEnd(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return new Uint8Array(0)
  const roomy = new Uint8Array(new ArrayBuffer(bytes.length + 1), 0, bytes.length)
  roomy.set(bytes)
  return roomy
}

/** Bytes of the family of `self`: methods of a bytearray give bytearrays. The bytes are taken over. */
export function bytesLike(vm: Vm, self: PyObject, bytes: Uint8Array): PyObject {
  return (self.cls.kind & kind.BYTEARRAY) !== 0 ? newByteArray(vm, bytes) : newBytes(vm, bytes)
}

/** The object itself where it is an exact str with the text, else a new one. */
export function sameOrNew(vm: Vm, self: PyObject, text: string): PyObject {
  if (self.cls !== vm.types.str || self.data !== text) return vm.str(text)
  self.refs++
  return self
}

/** The text itself, or one with the same character in its place: texts of one character are no objects of their own. */
export function exactStr(vm: Vm, text: PyObject): PyObject {
  if (text.cls !== vm.types.str || (text.data as string).length > 1) return text // exact str
  const copy = vm.str(text.data as string) // a str inside
  vm.decref(text)
  return copy
}

/** No text or bytes may be longer than MAX_TEXT_LENGTH. */
export function checkLength(vm: Vm, length: number): void {
  if (length > MAX_TEXT_LENGTH) throw raiseProblem(vm, outOfMemory)
}
