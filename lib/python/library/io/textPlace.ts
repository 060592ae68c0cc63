/**
 * `tell` and `seek` of text files. A place is a number made of five: where the bytes begin, the decoder's flags there, how many
 * bytes to feed it, how many characters to skip then, and whether it must be told of the end. Follows textio.c of CPython 3.14.
 */
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { compareTruth } from '../../objects/protocol/compare'
import { call, callMethod } from '../../objects/protocol/calls'
import { bytesInside } from '../../objects/text/bytesLike'
import { codePointLength, unitOffset } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { offsetOf, unsupported } from './ioErrors'
import type { CoderState } from './textCoders'
import {
  bufferOf,
  checkTextOpen,
  decodePiece,
  decoderState,
  dropDecoded,
  type PyText,
  resetDecoder,
  setDecoderState,
  writePending,
} from './textData'

interface Place {
  start: number
  flags: bigint
  feed: number
  skip: number
  needEnd: boolean
}

const NONE = new Uint8Array(0)

function packed(place: Place): number | bigint {
  const { start, flags, feed, skip, needEnd } = place
  const rest = (flags << 64n) | (BigInt(feed) << 96n) | (BigInt(skip) << 128n) | (needEnd ? 1n << 160n : 0n)
  return rest === 0n ? start : rest | BigInt(start)
}

function unpacked(cookie: number | bigint): Place {
  const value = BigInt(cookie)
  const part = (at: bigint, bits: bigint): bigint => (value >> at) & ((1n << bits) - 1n)
  return {
    start: Number(part(0n, 64n)),
    flags: part(64n, 32n),
    feed: Number(part(96n, 32n)),
    skip: Number(part(128n, 32n)),
    needEnd: part(160n, 8n) !== 0n,
  }
}

export function tellText(vm: Vm, self: PyText): PyObject {
  const buffer = checkTextOpen(vm, self)
  const { data } = self
  if (!data.seekable) unsupported(vm, 'underlying stream is not seekable')
  if (!data.telling) throw vm.error('OSError', 'telling position disabled by next() call')
  writePending(vm, self)
  vm.decref(callMethod(vm, self, 'flush', []))
  const told = callMethod(vm, buffer, 'tell', [])
  const { snapshot } = data
  if (data.decoding === null || snapshot === null) return told
  const at = offsetOf(vm, told)
  vm.decref(told)
  const place: Place = { start: at - snapshot.waiting.length, flags: snapshot.flags, feed: 0, skip: 0, needEnd: false }
  const skip = codePointLength(data.decoded.slice(0, data.used))
  if (skip === 0) return vm.int(packed(place))
  const saved = decoderState(vm, self)
  try {
    return vm.int(packed(search(vm, self, snapshot, skip, place)))
  } finally {
    setDecoderState(vm, self, saved)
  }
}

/** Finds a start near the place from which it can be reached with the fewest bytes. */
function search(vm: Vm, self: PyText, { waiting }: CoderState, characters: number, place: Place): Place {
  let left = characters
  let bytes = Math.floor(self.data.ratio * left)
  let back = 1
  while (bytes > 0) {
    startDecoder(vm, self, place)
    const count = codePointLength(decodePiece(vm, self, waiting.subarray(0, bytes), false))
    if (count <= left) {
      const state = decoderState(vm, self)
      if (state.waiting.length === 0) {
        place.flags = state.flags
        left -= count
        break
      }
      bytes -= state.waiting.length
      back = 1
    } else {
      bytes -= back
      back *= 2
    }
  }
  if (bytes <= 0) {
    bytes = 0
    startDecoder(vm, self, place)
  }
  place.start += bytes
  place.skip = left
  return left === 0 ? place : feed(vm, self, waiting.subarray(bytes), left, place)
}

/** The decoder's state at a place without bytes that wait: anew at the start of the file. */
function startDecoder(vm: Vm, self: PyText, { start, flags }: Place): void {
  if (start === 0 && flags === 0n) resetDecoder(vm, self)
  else setDecoderState(vm, self, { waiting: NONE, flags })
}

/** Feeds the decoder byte by byte until the characters are there. */
function feed(vm: Vm, self: PyText, input: Uint8Array, characters: number, place: Place): Place {
  let left = characters
  let decoded = 0
  for (const byte of input) {
    decoded += codePointLength(decodePiece(vm, self, Uint8Array.of(byte), false))
    place.feed++
    const state = decoderState(vm, self)
    if (state.waiting.length === 0 && decoded <= left) {
      place.start += place.feed
      left -= decoded
      place.flags = state.flags
      place.feed = 0
      decoded = 0
    }
    place.skip = left
    if (decoded >= left) return place
  }
  decoded += codePointLength(decodePiece(vm, self, NONE, true))
  place.needEnd = true
  if (decoded < left) throw vm.error('OSError', "can't reconstruct logical file position")
  return place
}

export function seekText(vm: Vm, self: PyText, cookieGiven: PyObject, whenceGiven?: PyObject): PyObject {
  const whence = whenceGiven === undefined ? 0 : cIntOf(vm, whenceGiven)
  checkTextOpen(vm, self)
  if (!self.data.seekable) unsupported(vm, 'underlying stream is not seekable')
  switch (whence) {
    case 0:
      return seekTo(vm, self, cookieGiven)
    case 1: {
      if (!isZero(vm, cookieGiven)) unsupported(vm, "can't do nonzero cur-relative seeks")
      const here = callMethod(vm, self, 'tell', [])
      try {
        return seekTo(vm, self, here)
      } finally {
        vm.decref(here)
      }
    }
    case 2:
      if (!isZero(vm, cookieGiven)) unsupported(vm, "can't do nonzero end-relative seeks")
      return seekEnd(vm, self)
    default:
      throw vm.error('ValueError', `invalid whence (${whence}, should be 0, 1 or 2)`)
  }
}

function isZero(vm: Vm, object: PyObject): boolean {
  return compareToZero(vm, object, '==')
}

function compareToZero(vm: Vm, object: PyObject, op: '==' | '<'): boolean {
  const zero = vm.int(0)
  try {
    return compareTruth(vm, object, zero, op)
  } finally {
    vm.decref(zero)
  }
}

function seekEnd(vm: Vm, self: PyText): PyObject {
  const { data } = self
  vm.decref(callMethod(vm, self, 'flush', []))
  dropDecoded(data)
  data.snapshot = null
  if (data.decoding !== null) resetDecoder(vm, self)
  const args = [vm.int(0), vm.int(2)]
  const at = callMethod(vm, bufferOf(vm, self), 'seek', args)
  for (const arg of args) vm.decref(arg)
  data.coding?.begin(vm, isZero(vm, at))
  return at
}

function seekTo(vm: Vm, self: PyText, cookie: PyObject): PyObject {
  const { data } = self
  if (compareToZero(vm, cookie, '<')) throw vm.error('ValueError', `negative seek position ${vm.reprText(cookie)}`)
  vm.decref(callMethod(vm, self, 'flush', []))
  const whole = call(vm, vm.types.int, [cookie])
  const place = unpacked(indexOf(vm, whole))
  vm.decref(whole)
  const start = vm.int(place.start)
  vm.decref(callMethod(vm, bufferOf(vm, self), 'seek', [start]))
  vm.decref(start)
  dropDecoded(data)
  data.snapshot = null
  if (data.decoding !== null) startDecoder(vm, self, place)
  if (place.skip > 0) skipTo(vm, self, place)
  else data.snapshot = { waiting: NONE, flags: place.flags }
  data.coding?.begin(vm, place.start === 0 && place.flags === 0n)
  cookie.refs++
  return cookie
}

function skipTo(vm: Vm, self: PyText, place: Place): void {
  const { data } = self
  const size = vm.int(place.feed)
  const input = callMethod(vm, bufferOf(vm, self), 'read', [size])
  vm.decref(size)
  const found = bytesInside(vm, input)
  const wrong = input.cls.name
  const bytes = found?.slice() ?? null
  vm.decref(input)
  if (bytes === null)
    throw vm.error('TypeError', `underlying read() should have returned a bytes object, not '${wrong}'`)
  data.snapshot = { waiting: bytes, flags: place.flags }
  data.decoded = decodePiece(vm, self, bytes, place.needEnd)
  if (codePointLength(data.decoded) < place.skip) throw vm.error('OSError', "can't restore logical file position")
  data.used = unitOffset(data.decoded, place.skip)
}
