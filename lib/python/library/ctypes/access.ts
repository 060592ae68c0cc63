/**
 * What lies at an address: a block of the run's own memory, the text of a bytes object, the head of any object. Everything else
 * is nobody's, and touching it ends the program as the system ends one that does.
 */
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { writeInt } from '../../text/packed'
import type { PyInt } from '../../text/int'
import { RunStop } from '../../vm/PyRaise'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { shownCount, isImmortal } from '../sys/shownCount'

export const POINTER = { size: 8, what: 'unsigned' } as const
/** What a shell tells of a program that was ended by signal 11. */
const SEGMENTATION_FAULT = 139
/** Where the text of a bytes object begins. */
const BYTES_HEAD = 32
const HEAD = 16
const IMMORTAL_FLAGS = 5
const COUNT = { size: 4, what: 'unsigned' } as const
const FLAGS = { size: 2, what: 'unsigned' } as const

export function segmentationFault(): RunStop {
  return new RunStop('exit', SEGMENTATION_FAULT)
}

export function notHere(vm: Vm, what: string): PyRaise {
  return vm.error('NotImplementedError', `ctypes: the lesson's interpreter ${what}`)
}

/** The object at an address that C code has; borrowed. */
export function objectAt(vm: Vm, address: PyInt): PyObject {
  const object = vm.objectAt(Number(address))
  if (object === null) throw segmentationFault()
  return object
}

/** The address of a bytes object's text. */
export function addressOfText(vm: Vm, bytes: PyObject): number {
  const start = vm.addressOf(bytes)
  vm.nativeMemory.showText(start)
  return start + BYTES_HEAD
}

/** So many bytes at the address, to be read. */
export function readAt(vm: Vm, address: PyInt, size: number): Uint8Array {
  const at = Number(address)
  const found = vm.nativeMemory.find(at, size)
  if (found !== null) return found.block.bytes.subarray(found.at, found.at + size)
  const object = partOfObject(vm, at)
  if (object === null || object.at + size > object.bytes.length) throw segmentationFault()
  return object.bytes.subarray(object.at, object.at + size)
}

/** As readAt, to be written to. */
export function writableAt(vm: Vm, address: PyInt, size: number): Uint8Array {
  const at = Number(address)
  const found = vm.nativeMemory.find(at, size)
  if (found !== null) return found.block.bytes.subarray(found.at, found.at + size)
  if (partOfObject(vm, at) === null) throw segmentationFault()
  throw notHere(vm, 'lets nothing write into a Python object')
}

/** The bytes from an address up to a zero of so many bytes. */
export function untilZero(vm: Vm, address: PyInt, width: number): Uint8Array {
  const at = Number(address)
  const found = vm.nativeMemory.find(at, width)
  const part = found === null ? partOfObject(vm, at) : { bytes: found.block.bytes, at: found.at }
  if (part === null) throw segmentationFault()
  const { bytes } = part
  for (let end = part.at; end + width <= bytes.length; end += width)
    if (bytes.subarray(end, end + width).every((byte) => byte === 0)) return bytes.slice(part.at, end)
  throw segmentationFault()
}

interface Part {
  readonly bytes: Uint8Array
  readonly at: number
}

/** What a Python object shows at an address: its count, its class, and of bytes the text. */
function partOfObject(vm: Vm, address: number): Part | null {
  const start = vm.nativeMemory.textBefore(address)
  const text = start === null ? null : vm.objectAt(start)
  if (start !== null && text !== null && (text.cls.kind & kind.BYTES) !== 0) {
    const bytes = shownBytes(vm, text)
    if (address - start < bytes.length) return { bytes, at: address - start }
  }
  const whole = Math.floor(address / HEAD) * HEAD
  const object = vm.objectAt(whole)
  return object === null ? null : { bytes: head(vm, object), at: address - whole }
}

function shownBytes(vm: Vm, object: PyObject): Uint8Array {
  const text = object.data as Uint8Array // bytes inside
  const bytes = new Uint8Array(BYTES_HEAD + text.length + 1)
  bytes.set(head(vm, object))
  writeInt(bytes, HEAD, POINTER, text.length, true)
  bytes.set(text, BYTES_HEAD)
  return bytes
}

function head(vm: Vm, object: PyObject): Uint8Array {
  const bytes = new Uint8Array(HEAD)
  writeInt(bytes, 0, COUNT, shownCount(vm, object), true)
  if (isImmortal(vm, object)) writeInt(bytes, 6, FLAGS, IMMORTAL_FLAGS, true)
  writeInt(bytes, 8, POINTER, vm.addressOf(object.cls), true)
  return bytes
}
