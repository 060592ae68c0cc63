/** Writing through a buffer. Follows the writing half of bufferedio.c of CPython 3.14. */
import type { PyObject } from '../../objects/PyObject'
import { bytesArgument } from '../../objects/text/bytesLike'
import type { Vm } from '../../vm/Vm'
import {
  flushWrites,
  forgetReads,
  hasReads,
  hasWrites,
  isClosed,
  moveTo,
  type PyBuffered,
  rawOf,
  rawOffset,
  rawSeek,
  rawWrite,
  roomIn,
  wouldBlock,
} from './bufferedData'

export function write(vm: Vm, self: PyBuffered, buffer: PyObject): PyObject {
  const bytes = bytesArgument(vm, buffer)
  rawOf(vm, self)
  if (isClosed(vm, self)) throw vm.error('ValueError', 'write to closed file')
  const written = writeBytes(vm, self, bytes)
  if (self.data.immediate) flushWrites(vm, self)
  return vm.int(written)
}

function writeBytes(vm: Vm, self: PyBuffered, bytes: Uint8Array): number {
  const { data } = self
  if (!hasReads(data) && !hasWrites(data)) {
    data.pos = 0
    data.rawPos = 0
  }
  if (bytes.length <= data.size - data.pos && bytes.length < data.size) {
    keep(self, bytes)
    return bytes.length
  }
  if (!flushedOrKept(vm, self, bytes)) return bytes.length
  const offset = rawOffset(data)
  if (offset !== 0) {
    rawSeek(vm, self, -offset, 1)
    data.rawPos -= offset
  }
  const written = writeThrough(vm, self, bytes)
  if (data.readable) forgetReads(data)
  const rest = bytes.subarray(written)
  roomIn(data).set(rest)
  data.writePos = 0
  data.writeEnd = rest.length
  moveTo(data, rest.length)
  data.rawPos = 0
  return bytes.length
}

/** Puts bytes that fit into the room. */
function keep({ data }: PyBuffered, bytes: Uint8Array): void {
  roomIn(data).set(bytes, data.pos)
  if (!hasWrites(data) || data.writePos > data.pos) data.writePos = data.pos
  moveTo(data, data.pos + bytes.length)
  if (data.writeEnd < data.pos) data.writeEnd = data.pos
}

/** Empties the room; where the raw file takes nothing yet, keeps what fits: false when that was all. */
function flushedOrKept(vm: Vm, self: PyBuffered, bytes: Uint8Array): boolean {
  try {
    flushWrites(vm, self)
    return true
  } catch (error) {
    if (!vm.isError(error, 'BlockingIOError')) throw error
    vm.dropError(error)
  }
  const { data } = self
  if (data.readable) forgetReads(data)
  const room = roomIn(data)
  room.copyWithin(0, data.writePos, data.writeEnd)
  data.writeEnd -= data.writePos
  data.rawPos -= data.writePos
  data.pos -= data.writePos
  data.writePos = 0
  const kept = Math.min(bytes.length, data.size - data.writeEnd)
  room.set(bytes.subarray(0, kept), data.writeEnd)
  data.writeEnd += kept
  data.pos += kept
  if (kept < bytes.length) wouldBlock(vm, kept)
  return false
}

/** Writes to the raw file until what is left does not fill the room: how much that was. */
function writeThrough(vm: Vm, self: PyBuffered, bytes: Uint8Array): number {
  const { data } = self
  let written = 0
  while (bytes.length - written >= data.size) {
    const count = rawWrite(vm, self, bytes.slice(written))
    if (count !== null) {
      written += count
      continue
    }
    roomIn(data).set(bytes.subarray(written, written + data.size))
    data.rawPos = 0
    data.writePos = 0
    data.writeEnd = data.size
    moveTo(data, data.size)
    wouldBlock(vm, written + data.size)
  }
  return written
}
