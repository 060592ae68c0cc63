/** Reading text. Follows the reading part of textio.c of CPython 3.14. */
import { kind } from '../../objects/PyType'
import type { PyObject } from '../../objects/PyObject'
import { callMethod } from '../../objects/protocol/calls'
import { bytesInside } from '../../objects/text/bytesLike'
import { isStr } from '../../objects/text/textArgument'
import { codePointLength, hasAstral, sliceCodePoints, unitOffset } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { sizeOrAll } from './ioErrors'
import { lineEnd } from './Newlines'
import {
  checkTextOpen,
  decodePiece,
  decodeRest,
  decoderState,
  decodingOf,
  dropDecoded,
  type PyText,
  bufferOf,
  writePending,
} from './textData'

/** Up to `most` characters of what was read ahead (negative: all). */
function takeDecoded({ data }: PyText, most: number): string {
  const rest = data.decoded.slice(data.used)
  const text = most < 0 || most >= rest.length ? rest : sliceCodePoints(rest, 0, most)
  data.used += text.length
  return text
}

function readBytes(vm: Vm, self: PyText, size: number): Uint8Array {
  const method = self.data.readOnce ? 'read1' : 'read'
  const number = vm.int(size)
  const input = callMethod(vm, bufferOf(vm, self), method, [number])
  vm.decref(number)
  try {
    const bytes = bytesInside(vm, input)
    if (bytes === null)
      throw vm.error(
        'TypeError',
        `underlying ${method}() should have returned a bytes-like object, not '${input.cls.name}'`,
      )
    return (input.cls.kind & kind.BYTES) !== 0 ? bytes : bytes.slice()
  } finally {
    vm.decref(input)
  }
}

/** Reads ahead; false at the end of the file. */
function readChunk(vm: Vm, self: PyText, hint: number): boolean {
  const { data } = self
  decodingOf(vm, self)
  const before = data.telling ? decoderState(vm, self) : null
  const wanted = hint > 0 ? Math.floor(Math.max(data.ratio, 1) * hint) : hint
  const bytes = readBytes(vm, self, Math.max(data.chunk, wanted))
  const ended = bytes.length === 0
  dropDecoded(data)
  const text = decodePiece(vm, self, bytes, ended)
  data.decoded = text
  data.ratio = text.length > 0 ? bytes.length / codePointLength(text) : 0
  if (before !== null) {
    const input = new Uint8Array(before.waiting.length + bytes.length)
    input.set(before.waiting)
    input.set(bytes, before.waiting.length)
    data.snapshot = { waiting: input, flags: before.flags }
  }
  return text.length > 0 || !ended
}

export function readText(vm: Vm, self: PyText, given?: PyObject): PyObject {
  const size = sizeOrAll(vm, given)
  bufferOf(vm, self)
  checkTextOpen(vm, self)
  decodingOf(vm, self)
  writePending(vm, self)
  return vm.str(size < 0 ? readAll(vm, self) : readSome(vm, self, size))
}

function readAll(vm: Vm, self: PyText): string {
  const input = callMethod(vm, bufferOf(vm, self), 'read', [])
  try {
    if (input === vm.none) throw vm.error('BlockingIOError', 'Read returned None.')
    const text = decodeRest(vm, self, input)
    const whole = takeDecoded(self, -1) + text
    if (self.data.snapshot !== null) {
      dropDecoded(self.data)
      self.data.snapshot = null
    }
    return whole
  } finally {
    vm.decref(input)
  }
}

function readSome(vm: Vm, self: PyText, size: number): string {
  let text = takeDecoded(self, size)
  let left = size - codePointLength(text)
  while (left > 0 && readChunk(vm, self, left)) {
    const piece = takeDecoded(self, left)
    text += piece
    left -= codePointLength(piece)
    vm.ticksLeft -= 1
  }
  return text
}

/** The next line, of at most `limit` characters (negative: of any length); '' at the end. */
export function readLineText(vm: Vm, self: PyText, limit: number): string {
  checkTextOpen(vm, self)
  writePending(vm, self)
  const { data } = self
  const [translated, universal] = [data.newlines?.translate ?? false, data.newlines !== null]
  let line = ''
  // What is searched again: a line end may stand across two pieces.
  let searched = 0
  for (;;) {
    while (data.decoded === '') {
      if (!readChunk(vm, self, 0)) {
        dropDecoded(data)
        data.snapshot = null
        return line
      }
    }
    const start = data.used
    const whole = line + data.decoded.slice(start)
    const end = lineEnd(whole, searched, translated, universal, data.newline ?? '\n')
    // Half a line end is not given out before it is known which it is.
    const isHalf = end < 0 && !universal && data.newline === '\r\n' && whole.endsWith('\r')
    const cut = cutAt(whole, end >= 0 ? end : whole.length - (isHalf ? 1 : 0), limit)
    if (cut.reached || end >= 0) {
      data.used = start + (cut.units - line.length)
      return whole.slice(0, cut.units)
    }
    line = whole
    searched = Math.max(0, line.length - 1)
    dropDecoded(data)
  }
}

function cutAt(text: string, units: number, limit: number): { readonly units: number; readonly reached: boolean } {
  if (limit < 0) return { units, reached: false }
  const most = hasAstral(text) ? unitOffset(text, limit) : limit
  return most <= units ? { units: most, reached: true } : { units, reached: false }
}

/** `for line in file`: telling the place is off until the end. */
export function nextText(vm: Vm, object: PyObject): PyObject | null {
  const self = object as PyText // the slot is that of text files
  bufferOf(vm, self)
  const { data } = self
  data.telling = false
  const line = self.cls === vm.typeNamed('_io.TextIOWrapper') ? readLineText(vm, self, -1) : lineOf(vm, self)
  if (line !== '') return vm.str(line)
  data.snapshot = null
  data.telling = data.seekable
  return null
}

function lineOf(vm: Vm, self: PyText): string {
  const line = callMethod(vm, self, 'readline', [])
  try {
    if (!isStr(line)) throw vm.error('OSError', `readline() should have returned a str object, not '${line.cls.name}'`)
    return String(line.data)
  } finally {
    vm.decref(line)
  }
}
