/**
 * What a buffered file holds, and its dealings with the raw file under it. Follows the first half of bufferedio.c of CPython
 * 3.14, name by name.
 *
 * Invariants: `room` holds `size` bytes, of which `[0, readEnd)` were read ahead (readEnd -1: none are), and `[writePos, writeEnd)`
 * are to be written (writeEnd -1: none are). `pos` is where the program is in the room, `rawPos` where the raw file is (-1:
 * not known in the room). `absPos` is the raw file's place, -1 where it cannot be told.
 */
import { osError } from '../../objects/exception/systemErrors'
import { fixedLayout } from '../../objects/layouts'
import { memoryOf } from '../../objects/memory/newMemory'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { callMethod } from '../../objects/protocol/calls'
import { newByteArray } from '../../objects/text/newText'
import { requireBytes } from '../../objects/text/requireBytes'
import { errno } from '../../system/SystemFault'
import { setErrorAttribute } from '../../objects/exception/errorAttributes'
import type { Vm } from '../../vm/Vm'
import { isFile, readFile, seekFile, writeFile } from './fileIO'
import { isTrue, offsetOf } from './ioErrors'

export interface BufferedData {
  /** Owned; null before `__init__` and after `detach`. */
  raw: PyObject | null
  detached: boolean
  readonly readable: boolean
  readonly writable: boolean
  finalizing: boolean
  /** Null until it is used, and when the file was closed. */
  room: Uint8Array | null
  size: number
  closed: boolean
  pos: number
  rawPos: number
  readEnd: number
  writePos: number
  writeEnd: number
  absPos: number
  /** What is written shows at once: the raw file is one of the run's own streams. */
  immediate: boolean
}

export interface PyBuffered extends PyContainer {
  data: BufferedData
}

const BYTES = 168
export const BUFFER_SIZE = 131072

export const bufferedLayout = fixedLayout<BufferedData>(
  'Buffered',
  'instance',
  ({ closed, size, raw }) => BYTES + (closed || raw === null ? 0 : size),
  ['raw'],
)

export function newBufferedData(readable: boolean, writable: boolean): BufferedData {
  return {
    raw: null,
    detached: false,
    readable,
    writable,
    finalizing: false,
    room: null,
    size: 0,
    closed: false,
    pos: 0,
    rawPos: 0,
    readEnd: -1,
    writePos: 0,
    writeEnd: -1,
    absPos: 0,
    immediate: false,
  }
}

/** The raw file; without one the buffered file answers nothing. */
export function rawOf(vm: Vm, { data }: PyBuffered): PyObject {
  if (data.raw !== null) return data.raw
  if (data.detached) throw vm.error('ValueError', 'raw stream has been detached')
  throw vm.error('ValueError', 'I/O operation on uninitialized object')
}

export function roomIn(data: BufferedData): Uint8Array {
  return (data.room ??= new Uint8Array(data.size))
}

export function readAhead({ readable, readEnd, pos }: BufferedData): number {
  return readable && readEnd !== -1 ? readEnd - pos : 0
}

export function hasWrites({ writable, writeEnd }: BufferedData): boolean {
  return writable && writeEnd !== -1
}

export function hasReads({ readable, readEnd }: BufferedData): boolean {
  return readable && readEnd !== -1
}

/** How far the raw file is ahead of the program. */
export function rawOffset(data: BufferedData): number {
  return (hasReads(data) || hasWrites(data)) && data.rawPos >= 0 ? data.rawPos - data.pos : 0
}

export function moveTo(data: BufferedData, pos: number): void {
  data.pos = pos
  if (hasReads(data) && data.readEnd < pos) data.readEnd = pos
}

export function forgetReads(data: BufferedData): void {
  data.readEnd = -1
}

export function isClosed(vm: Vm, self: PyBuffered): boolean {
  if (self.data.closed) return true
  const raw = rawOf(vm, self)
  return isFile(raw) && raw.cls === vm.typeNamed('_io.FileIO') ? raw.data.descriptor < 0 : isTrue(vm, raw, 'closed')
}

/** Raises for a closed file: "read of closed file" and the like. */
export function checkOpen(vm: Vm, self: PyBuffered, what: string): void {
  rawOf(vm, self)
  if (isClosed(vm, self) && readAhead(self.data) === 0) throw vm.error('ValueError', what)
}

function isPlainFile(vm: Vm, raw: PyObject): boolean {
  return raw.cls === vm.typeNamed('_io.FileIO')
}

/** Up to `length` bytes of the raw file; null where there are none yet. */
export function rawRead(vm: Vm, self: PyBuffered, length: number): Uint8Array | null {
  const raw = rawOf(vm, self)
  const bytes = isFile(raw) && isPlainFile(vm, raw) ? readFile(vm, raw, length) : readInto(vm, raw, length)
  if (bytes !== null && bytes.length > 0 && self.data.absPos !== -1) self.data.absPos += bytes.length
  return bytes
}

function readInto(vm: Vm, raw: PyObject, length: number): Uint8Array | null {
  requireBytes(vm, length, vm.limits.bytes)
  const room = newByteArray(vm, new Uint8Array(length))
  const view = memoryOf(vm, room) ?? room
  try {
    const count = callMethod(vm, raw, 'readinto', [view])
    if (count === vm.none) return null
    const read = sizeFrom(vm, count)
    if (read < 0 || read > length)
      throw vm.error(
        'OSError',
        `raw readinto() returned invalid length ${read} (should have been between 0 and ${length})`,
      )
    return (room.data as Uint8Array).slice(0, read) // a bytearray has bytes
  } finally {
    vm.decref(view)
    if (view !== room) vm.decref(room)
  }
}

/** A count that a raw file gave; taken over. */
function sizeFrom(vm: Vm, count: PyObject): number {
  try {
    return sizeOf(vm, count)
  } finally {
    vm.decref(count)
  }
}

/** How many bytes the raw file took; null where it takes none yet. */
export function rawWrite(vm: Vm, self: PyBuffered, bytes: Uint8Array): number | null {
  const raw = rawOf(vm, self)
  const count = isFile(raw) && isPlainFile(vm, raw) ? writeFile(vm, raw, bytes) : writeFrom(vm, raw, bytes)
  if (count !== null && count > 0 && self.data.absPos !== -1) self.data.absPos += count
  return count
}

function writeFrom(vm: Vm, raw: PyObject, bytes: Uint8Array): number | null {
  const room = newByteArray(vm, bytes)
  const view = memoryOf(vm, room) ?? room
  try {
    const count = callMethod(vm, raw, 'write', [view])
    if (count === vm.none) return null
    const written = sizeFrom(vm, count)
    if (written < 0 || written > bytes.length)
      throw vm.error(
        'OSError',
        `raw write() returned invalid length ${written} (should have been between 0 and ${bytes.length})`,
      )
    return written
  } finally {
    vm.decref(view)
    if (view !== room) vm.decref(room)
  }
}

export function rawTell(vm: Vm, self: PyBuffered): number {
  const raw = rawOf(vm, self)
  self.data.absPos = -1
  const plain = isFile(raw) && isPlainFile(vm, raw)
  const at = plain ? seekFile(vm, raw, 0, 1) : placeFrom(vm, callMethod(vm, raw, 'tell', []))
  self.data.absPos = at
  return at
}

export function rawSeek(vm: Vm, self: PyBuffered, target: number, whence: number): number {
  const raw = rawOf(vm, self)
  self.data.absPos = -1
  const at = isFile(raw) && isPlainFile(vm, raw) ? seekFile(vm, raw, target, whence) : askSeek(vm, raw, target, whence)
  self.data.absPos = at
  return at
}

function askSeek(vm: Vm, raw: PyObject, target: number, whence: number): number {
  const args = [vm.int(target), vm.int(whence)]
  try {
    return placeFrom(vm, callMethod(vm, raw, 'seek', args))
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

/** A place that a raw file gave; taken over. */
function placeFrom(vm: Vm, place: PyObject): number {
  try {
    const at = offsetOf(vm, place)
    if (at < 0) throw vm.error('OSError', `Raw stream returned invalid position ${at}`)
    return at
  } finally {
    vm.decref(place)
  }
}

/** `BlockingIOError` that knows how much was written. */
export function wouldBlock(vm: Vm, written: number): never {
  const raise = osError(vm, errno.EAGAIN, [], 'write could not complete without blocking')
  const count = vm.int(written)
  setErrorAttribute(vm, raise.exception, 'written', count)
  vm.decref(count)
  throw raise
}

/** Writes what is to be written. */
export function flushWrites(vm: Vm, self: PyBuffered): void {
  const { data } = self
  if (hasWrites(data) && data.writePos !== data.writeEnd) {
    const rewind = rawOffset(data) + (data.pos - data.writePos)
    if (rewind !== 0) {
      rawSeek(vm, self, -rewind, 1)
      data.rawPos -= rewind
    }
    while (data.writePos < data.writeEnd) {
      const written = rawWrite(vm, self, roomIn(data).slice(data.writePos, data.writeEnd))
      if (written === null) wouldBlock(vm, 0)
      data.writePos += written
      data.rawPos = data.writePos
      vm.ticksLeft -= 1
      if (vm.ticksLeft <= 0) vm.tick()
    }
  }
  data.writePos = 0
  data.writeEnd = -1
}

/** As flushWrites, and what was read ahead is given back. */
export function flushAndRewind(vm: Vm, self: PyBuffered): void {
  const { data } = self
  flushWrites(vm, self)
  if (!data.readable) return
  // The raw file's place is the program's again.
  rawSeek(vm, self, -rawOffset(data), 1)
  forgetReads(data)
}
