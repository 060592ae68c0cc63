/**
 * What a text file holds. Follows the first half of textio.c of CPython 3.14.
 *
 * Invariants: `decoded` is text that was read ahead, of which the program has had `used` units. `snapshot` is the decoder's state
 * before the last piece, and that piece: from it `tell` works out a place. `pending` are bytes that wait to be written.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { callMethod } from '../../objects/protocol/calls'
import { bytesInside } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import { isFile } from './fileIO'
import { isTrue, unsupported } from './ioErrors'
import type { Newlines } from './Newlines'
import type { CoderState, Decoding, Encoding } from './textCoders'

export interface TextData {
  /** The references, all owned. `raw` is the file under the buffer, where both are of the interpreter's own classes. */
  buffer: PyObject | null
  encoding: PyObject | null
  encoder: PyObject | null
  decoder: PyObject | null
  errors: PyObject | null
  raw: PyObject | null
  state: 'new' | 'open' | 'detached'
  finalizing: boolean
  lineBuffering: boolean
  writeThrough: boolean
  /** Null: every kind of line end ends a line, and is read as `\n`. */
  newline: string | null
  newlines: Newlines | null
  decoding: Decoding | null
  coding: Encoding | null
  seekable: boolean
  telling: boolean
  readOnce: boolean
  decoded: string
  used: number
  snapshot: CoderState | null
  ratio: number
  chunk: number
  pending: Uint8Array[]
  pendingCount: number
  /** The stream of the run that all this leads to and nothing else; 0 for any other file. */
  console: 0 | 1 | 2
}

export interface PyText extends PyContainer {
  data: TextData
}

const BYTES = 216
const CHUNK = 8192

const REFERENCES = ['buffer', 'encoding', 'encoder', 'decoder', 'errors', 'raw'] as const

export const textLayout = fixedLayout<TextData>('TextIOWrapper', 'instance', BYTES, REFERENCES, { system: ['raw'] })

export function newTextData(): TextData {
  return {
    buffer: null,
    encoding: null,
    encoder: null,
    decoder: null,
    errors: null,
    raw: null,
    state: 'new',
    finalizing: false,
    lineBuffering: false,
    writeThrough: false,
    newline: null,
    newlines: null,
    decoding: null,
    coding: null,
    seekable: false,
    telling: false,
    readOnce: false,
    decoded: '',
    used: 0,
    snapshot: null,
    ratio: 0,
    chunk: CHUNK,
    pending: [],
    pendingCount: 0,
    console: 0,
  }
}

/** Puts a reference (taken over) in its place. */
export function setReference(vm: Vm, self: PyText, name: (typeof REFERENCES)[number], value: PyObject | null): void {
  const old = self.data[name]
  self.data[name] = value
  const slot = NAMED_SLOT + REFERENCES.indexOf(name)
  if (value !== null) vm.recordStore(self, slot, value)
  else if (old !== null) vm.recordDrop(self, slot)
  vm.xdecref(old)
}

/** The buffer under the file; without one the file answers nothing. */
export function bufferOf(vm: Vm, { data }: PyText): PyObject {
  if (data.buffer !== null && data.state === 'open') return data.buffer
  if (data.state === 'detached') throw vm.error('ValueError', 'underlying buffer has been detached')
  throw vm.error('ValueError', 'I/O operation on uninitialized object')
}

export function checkTextOpen(vm: Vm, self: PyText): PyObject {
  const buffer = bufferOf(vm, self)
  const { raw } = self.data
  const isClosed =
    raw !== null && isFile(raw) && raw.cls === vm.typeNamed('_io.FileIO')
      ? raw.data.descriptor < 0
      : isTrue(vm, buffer, 'closed')
  if (isClosed) throw vm.error('ValueError', 'I/O operation on closed file.')
  return buffer
}

export function decodingOf(vm: Vm, { data }: PyText): Decoding {
  return data.decoding ?? unsupported(vm, 'not readable')
}

export function codingOf(vm: Vm, { data }: PyText): Encoding {
  return data.coding ?? unsupported(vm, 'not writable')
}

/** Forgets what was read ahead. */
export function dropDecoded(data: TextData): void {
  data.decoded = ''
  data.used = 0
}

/** Gives the buffer what waits to be written. */
export function writePending(vm: Vm, self: PyText): void {
  const { data } = self
  if (data.pendingCount === 0) return
  const bytes = new Uint8Array(data.pendingCount)
  data.pending.reduce((at, part) => {
    bytes.set(part, at)
    return at + part.length
  }, 0)
  data.pending = []
  data.pendingCount = 0
  const object = newBytes(vm, bytes)
  try {
    vm.decref(callMethod(vm, bufferOf(vm, self), 'write', [object]))
  } finally {
    vm.decref(object)
  }
}

/** Decodes a piece, line ends included. */
export function decodePiece(vm: Vm, self: PyText, bytes: Uint8Array, final: boolean): string {
  return withNewlines(self, decodingOf(vm, self).decode(vm, bytes, final), final)
}

/** The last piece, whatever it is. */
export function decodeRest(vm: Vm, self: PyText, input: PyObject): string {
  const bytes = bytesInside(vm, input)
  const decoding = decodingOf(vm, self)
  return withNewlines(self, bytes === null ? decoding.decodeObject(vm, input) : decoding.decode(vm, bytes, true), true)
}

function withNewlines({ data }: PyText, text: string, final: boolean): string {
  return data.newlines === null ? text : data.newlines.decode(text, final)
}

/** The decoder's state, with that of the line ends in it. */
export function decoderState(vm: Vm, self: PyText): CoderState {
  const state = decodingOf(vm, self).getState(vm)
  const { newlines } = self.data
  if (newlines === null) return state
  return { waiting: state.waiting, flags: (state.flags << 1n) | (newlines.pendingReturn ? 1n : 0n) }
}

export function setDecoderState(vm: Vm, self: PyText, state: CoderState): void {
  const { newlines } = self.data
  if (newlines === null) decodingOf(vm, self).setState(vm, state)
  else {
    newlines.pendingReturn = (state.flags & 1n) === 1n
    decodingOf(vm, self).setState(vm, { waiting: state.waiting, flags: state.flags >> 1n })
  }
}

export function resetDecoder(vm: Vm, self: PyText): void {
  self.data.newlines?.reset()
  decodingOf(vm, self).reset(vm)
}
