/** Reading through a buffer. Follows the reading half of bufferedio.c of CPython 3.14. */
import { kind } from '../../objects/PyType'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { findAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { newBytes } from '../../objects/text/newText'
import { requireBytes } from '../../objects/text/requireBytes'
import type { Vm } from '../../vm/Vm'
import {
  checkOpen,
  flushAndRewind,
  forgetReads,
  hasReads,
  type PyBuffered,
  rawOf,
  rawRead,
  readAhead,
  roomIn,
} from './bufferedData'
import { roomOf } from './bases'
import { sizeOrAll } from './ioErrors'

const NEWLINE = 10

/** Reads into what is free of the room: how many bytes came, or null where none came yet. */
function fill(vm: Vm, self: PyBuffered): number | null {
  const { data } = self
  const start = hasReads(data) ? data.readEnd : 0
  const bytes = rawRead(vm, self, data.size - start)
  if (bytes === null || bytes.length === 0) return bytes === null ? null : 0
  roomIn(data).set(bytes, start)
  data.readEnd = start + bytes.length
  data.rawPos = data.readEnd
  return bytes.length
}

/** Takes bytes that were read ahead. */
function take({ data }: PyBuffered, count: number): Uint8Array {
  const bytes = roomIn(data).slice(data.pos, data.pos + count)
  data.pos += bytes.length
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function read(vm: Vm, self: PyBuffered, given?: PyObject): PyObject {
  const size = sizeOrAll(vm, given)
  rawOf(vm, self)
  if (size < -1) throw vm.error('ValueError', 'read length must be non-negative or -1')
  checkOpen(vm, self, 'read of closed file')
  if (size === -1) return readAll(vm, self)
  const bytes = size <= readAhead(self.data) ? take(self, size) : readSome(vm, self, size)
  return bytes === null ? vm.newNone() : newBytes(vm, bytes)
}

function readSome(vm: Vm, self: PyBuffered, size: number): Uint8Array | null {
  const { data } = self
  requireBytes(vm, size)
  const parts = [take(self, readAhead(data))]
  let left = size - (parts[0]?.length ?? 0)
  const ended = (part: unknown): Uint8Array | null => (part === null && left === size ? null : joined(parts))
  if (data.writable) flushAndRewind(vm, self)
  forgetReads(data)
  for (let whole = left - (left % data.size); whole > 0; whole = left - (left % data.size)) {
    const part = rawRead(vm, self, whole)
    if (part === null || part.length === 0) return ended(part)
    parts.push(part)
    left -= part.length
  }
  data.pos = 0
  data.rawPos = 0
  data.readEnd = 0
  while (left > 0 && data.readEnd < data.size) {
    const count = fill(vm, self)
    if (count === null || count === 0) return ended(count)
    const part = take(self, Math.min(left, count))
    parts.push(part)
    left -= part.length
  }
  return joined(parts)
}

function readAll(vm: Vm, self: PyBuffered): PyObject {
  const { data } = self
  const ahead = take(self, readAhead(data))
  if (data.writable) flushAndRewind(vm, self)
  forgetReads(data)
  const raw = rawOf(vm, self)
  const method = findAttr(vm, raw, 'readall')
  if (method === null) return readToEnd(vm, self, raw, ahead)
  try {
    const rest = call(vm, method, [])
    if (rest !== vm.none && (rest.cls.kind & kind.BYTES) === 0) {
      vm.decref(rest)
      throw vm.error('TypeError', 'readall() should return bytes')
    }
    if (ahead.length === 0) return rest
    const bytes = rest === vm.none ? new Uint8Array(0) : (rest.data as Uint8Array) // kind says that it has bytes
    vm.decref(rest)
    return newBytes(vm, joined([ahead, bytes]))
  } finally {
    vm.decref(method)
  }
}

function readToEnd(vm: Vm, self: PyBuffered, raw: PyObject, ahead: Uint8Array): PyObject {
  const { data } = self
  const parts = [ahead]
  let total = ahead.length
  for (;;) {
    const part = callMethod(vm, raw, 'read', [])
    if (part !== vm.none && (part.cls.kind & kind.BYTES) === 0) {
      vm.decref(part)
      throw vm.error('TypeError', 'read() should return bytes')
    }
    const bytes = part === vm.none ? null : (part.data as Uint8Array) // kind says that it has bytes
    if (bytes === null || bytes.length === 0) {
      if (total === 0) return part
      vm.decref(part)
      return newBytes(vm, joined(parts))
    }
    parts.push(bytes)
    vm.decref(part)
    total += bytes.length
    if (data.absPos !== -1) data.absPos += bytes.length
  }
}

export function readOnce(vm: Vm, self: PyBuffered, given?: PyObject): PyObject {
  const wanted = given === undefined ? -1 : sizeOf(vm, given)
  rawOf(vm, self)
  const { data } = self
  checkOpen(vm, self, 'read of closed file')
  const size = wanted < 0 ? data.size : wanted
  if (size === 0) return newBytes(vm, new Uint8Array(0))
  const ahead = readAhead(data)
  if (ahead > 0) return newBytes(vm, take(self, Math.min(ahead, size)))
  requireBytes(vm, size)
  if (data.writable) flushAndRewind(vm, self)
  forgetReads(data)
  return newBytes(vm, rawRead(vm, self, size) ?? new Uint8Array(0))
}

/** `readinto` and `readinto1`, which reads from the raw file once at most. */
export function readInto(vm: Vm, self: PyBuffered, buffer: PyObject, once: boolean): PyObject {
  const room = roomOf(vm, buffer, once ? 'readinto1' : 'readinto')
  rawOf(vm, self)
  const { data } = self
  checkOpen(vm, self, 'readinto of closed file')
  const isEmpty = readAhead(data) === 0
  const ahead = take(self, Math.min(readAhead(data), room.length))
  room.set(ahead)
  let written = ahead.length
  if (written === room.length && !isEmpty) return vm.int(written)
  if (data.writable) flushAndRewind(vm, self)
  forgetReads(data)
  data.pos = 0
  while (written < room.length) {
    const left = room.length - written
    if (left <= data.size && once && written > 0) break
    const part = left > data.size ? rawRead(vm, self, left) : filled(vm, self, left)
    if (part === null && written === 0) return vm.newNone()
    if (part === null || part.length === 0) break
    room.set(part, written)
    written += part.length
    if (once) break
  }
  return vm.int(written)
}

/** Fills the room and takes up to `most` bytes of it. */
function filled(vm: Vm, self: PyBuffered, most: number): Uint8Array | null {
  const count = fill(vm, self)
  if (count === null || count === 0) return count === null ? null : new Uint8Array(0)
  return take(self, Math.min(most, count))
}

export function peek(vm: Vm, self: PyBuffered, size?: PyObject): PyObject {
  if (size !== undefined) sizeOf(vm, size)
  checkOpen(vm, self, 'peek of closed file')
  const { data } = self
  if (data.writable) flushAndRewind(vm, self)
  const ahead = readAhead(data)
  if (ahead > 0) return newBytes(vm, roomIn(data).slice(data.pos, data.pos + ahead))
  forgetReads(data)
  const count = fill(vm, self) ?? 0
  data.pos = 0
  return newBytes(vm, roomIn(data).slice(0, count))
}

/** A line of at most `limit` bytes (negative: of any length). */
export function readLineBytes(vm: Vm, self: PyBuffered, limit: number): Uint8Array {
  checkOpen(vm, self, 'readline of closed file')
  const { data } = self
  const most = limit < 0 ? Infinity : limit
  const ahead = Math.min(readAhead(data), most)
  const view = roomIn(data).subarray(data.pos, data.pos + ahead)
  const end = view.indexOf(NEWLINE)
  if (end >= 0) return take(self, end + 1)
  if (ahead === most) return take(self, ahead)
  const parts = [take(self, ahead)]
  let left = most - ahead
  if (data.writable) flushAndRewind(vm, self)
  while (left > 0) {
    forgetReads(data)
    const count = fill(vm, self) ?? 0
    if (count === 0) break
    data.pos = 0
    const found = roomIn(data).subarray(0, Math.min(count, left)).indexOf(NEWLINE)
    const part = take(self, found < 0 ? Math.min(count, left) : found + 1)
    parts.push(part)
    left -= part.length
    if (found >= 0) break
  }
  return joined(parts)
}
