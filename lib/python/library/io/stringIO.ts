/**
 * `io.StringIO`: a file of text in memory. Follows stringio.c of CPython 3.14.
 *
 * Places count characters. What is written at the end is kept in pieces and joined when it is read.
 */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, indexOf, sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { checkLength } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import { codePointLength, hasAstral, sliceCodePoints, unitOffset } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { ioFlags } from './bases'
import { addAttributes, attributesOf } from './bytesIO'
import { sizeOrAll } from './ioErrors'
import { lineEnd, Newlines } from './Newlines'
import { newlinesSeen } from './newlineDecoder'

/** Places are of C's type Py_ssize_t. */
const FARTHEST = 2n ** 63n

interface TextFileData {
  /** What was written at the end since `text` was last asked for. */
  pieces: string[]
  text: string
  /** Characters in all. */
  length: number
  at: number
  /** The place, where it is farther than a number counts exactly. */
  farAt: bigint | null
  closed: boolean
  made: boolean
  /** As it was given: None is null. */
  newline: string | null
  newlines: Newlines | null
}

interface PyTextFile extends PyContainer {
  data: TextFileData
}

const BYTES = 136

function requireMade(vm: Vm, { data }: PyTextFile): void {
  if (!data.made) throw vm.error('ValueError', 'I/O operation on uninitialized object')
}

function open(vm: Vm, self: PyTextFile): TextFileData {
  requireMade(vm, self)
  const { data } = self
  if (data.closed) throw vm.error('ValueError', 'I/O operation on closed file')
  return data
}

/** The whole text. */
function textOf(data: TextFileData): string {
  if (data.pieces.length > 0) {
    data.text += data.pieces.join('')
    data.pieces = []
  }
  return data.text
}

/** Puts text at the current place. */
function put(vm: Vm, self: PyTextFile, given: string): void {
  const { data } = self
  const decoded = data.newlines === null ? given : data.newlines.decode(given, true)
  const text = writesAs(data) === null ? decoded : decoded.replaceAll('\n', writesAs(data) ?? '\n')
  const count = codePointLength(text)
  if (data.farAt !== null && data.farAt + BigInt(count) >= FARTHEST)
    throw vm.error('OverflowError', 'new position too large')
  checkLength(vm, data.at + count)
  if (data.at === data.length) data.pieces.push(text)
  else {
    const whole = textOf(data)
    const gap = '\0'.repeat(Math.max(0, data.at - data.length))
    const start = unitOffset(whole, data.at)
    data.text = whole.slice(0, start) + gap + text + whole.slice(unitOffset(whole, data.at + count))
  }
  data.at += count
  data.length = Math.max(data.length, data.at)
}

/** What a `\n` is written as, where that is something else. */
function writesAs({ newline }: TextFileData): string | null {
  return newline === '\r' || newline === '\r\n' ? newline : null
}

function write(vm: Vm, self: PyTextFile, text: PyObject): PyObject {
  requireMade(vm, self)
  if (!isStr(text)) throw vm.error('TypeError', `string argument expected, got '${text.cls.name}'`)
  open(vm, self)
  const given = String(text.data)
  if (given !== '') put(vm, self, given)
  return vm.int(codePointLength(given))
}

function take(data: TextFileData, count: number): string {
  const text = textOf(data)
  if (data.at === 0 && count >= data.length) {
    data.at = data.length
    return text
  }
  const piece = sliceCodePoints(text, data.at, data.at + count)
  data.at += Math.min(count, Math.max(0, data.length - data.at))
  return piece
}

function read(vm: Vm, self: PyTextFile, given?: PyObject): PyObject {
  const size = sizeOrAll(vm, given)
  const data = open(vm, self)
  const left = Math.max(0, data.length - data.at)
  return vm.str(take(data, size < 0 ? left : Math.min(size, left)))
}

/** Characters of the line at the current place, `most` of them at most. */
function lineLength(data: TextFileData, most: number): number {
  const left = data.length - data.at
  if (left <= 0) return 0
  const text = textOf(data)
  const start = unitOffset(text, data.at)
  const end = lineEnd(text, start, data.newline === null, data.newline === '', data.newline ?? '\n')
  const units = end < 0 ? text.length : end
  const length = hasAstral(text) ? codePointLength(text.slice(start, units)) : units - start
  return most < 0 ? length : Math.min(length, most)
}

function placeOf(vm: Vm, { at, farAt }: TextFileData): PyObject {
  return vm.int(farAt ?? at)
}

function seek(vm: Vm, self: PyTextFile, offset: PyObject, whence?: PyObject): PyObject {
  const by = sizeOf(vm, offset)
  const from = whence === undefined ? 0 : cIntOf(vm, whence)
  const data = open(vm, self)
  if (from < 0 || from > 2) throw vm.error('ValueError', `Invalid whence (${from}, should be 0, 1 or 2)`)
  if (from === 0 && by < 0) throw vm.error('ValueError', `Negative seek position ${by}`)
  if (from > 0 && by !== 0) throw vm.error('OSError', "Can't do nonzero cur-relative seeks")
  const isFar = from === 0 && !Number.isSafeInteger(by)
  if (from !== 1) data.farAt = isFar ? BigInt(indexOf(vm, offset)) : null
  data.at = from === 0 ? by : from === 1 ? data.at : data.length
  return placeOf(vm, data)
}

function truncate(vm: Vm, self: PyTextFile, given?: PyObject): PyObject {
  const wanted = given === undefined || given === vm.none ? null : sizeOrAll(vm, given)
  const data = open(vm, self)
  const size = wanted ?? data.at
  if (size < 0) throw vm.error('ValueError', `Negative size value ${size}`)
  if (size < data.length) {
    data.text = sliceCodePoints(textOf(data), 0, size)
    data.length = size
  }
  return vm.int(size)
}

function newData(): TextFileData {
  return {
    pieces: [],
    text: '',
    length: 0,
    at: 0,
    farAt: null,
    closed: false,
    made: false,
    newline: '\n',
    newlines: null,
  }
}

const signature = parseSignature("StringIO(initial_value='', newline='\\n')")

function newlineOf(vm: Vm, newline: PyObject | undefined): string | null {
  if (newline === undefined) return '\n'
  if (newline === vm.none) return null
  if (!isStr(newline)) throw vm.error('TypeError', `newline must be str or None, not ${newline.cls.name}`)
  const text = String(newline.data)
  if (!['', '\n', '\r', '\r\n'].includes(text))
    throw vm.error('ValueError', `illegal newline value: ${vm.reprText(newline)}`)
  return text
}

function initialize(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [value, newlineGiven] = bind(vm, signature, 'StringIO', args, names) as (PyObject | undefined)[] // plain parameters
  const newline = newlineOf(vm, newlineGiven)
  if (value !== undefined && value !== vm.none && !isStr(value))
    throw vm.error('TypeError', `initial_value must be str or None, not ${value.cls.name}`)
  const self = object as PyTextFile // the slot is that of these files
  const universal = newline === null || newline === ''
  self.data = { ...newData(), made: true, newline, newlines: universal ? new Newlines(newline === null) : null }
  if (value !== undefined && value !== vm.none && value.data !== '') put(vm, self, String(value.data))
  self.data.at = 0
}

function getState(vm: Vm, self: PyTextFile): PyObject {
  const data = open(vm, self)
  const newline = data.newline === null ? vm.newNone() : vm.str(data.newline)
  return vm.tuple([vm.str(textOf(data)), newline, vm.int(data.at), attributesOf(vm, self)])
}

function setState(vm: Vm, self: PyTextFile, state: PyObject): PyObject {
  if (self.data.closed) throw vm.error('ValueError', 'I/O operation on closed file')
  const parts = (state.cls.kind & kind.TUPLE) !== 0 ? (state.data as PyObject[]) : [] // kind says it is a tuple
  const [value, newline, at, dict] = parts
  if (value === undefined || newline === undefined || at === undefined || dict === undefined || parts.length < 4)
    throw vm.error('TypeError', `${self.cls.name}.__setstate__ argument should be 4-tuple, got ${state.cls.name}`)
  initialize(vm, self, [newline === undefined ? vm.none : vm.emptyStr, newline], null)
  if (!isStr(value) && value !== vm.none)
    throw vm.error('TypeError', `initial_value must be str or None, not ${value.cls.name}`)
  const { data } = self
  data.text = value === vm.none ? '' : String(value.data)
  data.length = codePointLength(data.text)
  if ((at.cls.kind & kind.INT) === 0)
    throw vm.error('TypeError', `third item of state must be an integer, got ${at.cls.name}`)
  const place = sizeOf(vm, at)
  if (place < 0) throw vm.error('ValueError', 'position value cannot be negative')
  data.at = place
  addAttributes(vm, self, dict, 'fourth')
  return vm.newNone()
}

const isOpen = (vm: Vm, self: PyTextFile): PyObject => {
  open(vm, self)
  return vm.bool(true)
}

const methods: readonly NativeDefinition[] = [
  native('close($self, /)', (vm, self: PyTextFile) => {
    Object.assign(self.data, { closed: true, pieces: [], text: '', length: 0 })
    return vm.newNone()
  }),
  native('getvalue($self, /)', (vm, self: PyTextFile) => vm.str(textOf(open(vm, self)))),
  native('read($self, size=-1, /)', read),
  native('readline($self, size=-1, /)', (vm, self: PyTextFile, given?: PyObject) => {
    const size = sizeOrAll(vm, given)
    const data = open(vm, self)
    return vm.str(take(data, lineLength(data, size)))
  }),
  native('tell($self, /)', (vm, self: PyTextFile) => placeOf(vm, open(vm, self))),
  native('truncate($self, pos=None, /)', truncate),
  native('seek($self, pos, whence=0, /)', seek),
  native('write($self, s, /)', write),
  native('seekable($self, /)', isOpen),
  native('readable($self, /)', isOpen),
  native('writable($self, /)', isOpen),
  native('__getstate__($self, /)', getState),
  native('__setstate__($self, state, /)', setState),
]

function next(vm: Vm, object: PyObject): PyObject | null {
  const self = object as PyTextFile // the slot is that of these files
  const data = open(vm, self)
  if (self.cls === vm.typeNamed('_io.StringIO')) {
    const length = lineLength(data, -1)
    return length === 0 ? null : vm.str(take(data, length))
  }
  const line = callMethod(vm, self, 'readline', [])
  if (isStr(line) && line.data !== '') return line
  const found = line.cls.name
  const wrong = !isStr(line)
  vm.decref(line)
  if (wrong) throw vm.error('OSError', `readline() should have returned a str object, not '${found}'`)
  return null
}

export const stringFileType: NonNullable<NativeModule['types']>[number] = {
  key: '_io.StringIO',
  base: '_io._TextIOBase',
  exported: 'StringIO',
  definition: {
    name: '_io.StringIO',
    module: '_io',
    layout: fixedLayout<TextFileData>('StringIO', 'instance', BYTES, []),
    flags: ioFlags,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, newData()),
      init: initialize,
      // Only a class derived from it closes itself on its way out.
      finalize: null,
      next,
    },
    methods,
    getset: {
      __dict__: dictAttribute,
      closed: {
        get: (vm, self: PyTextFile) => {
          requireMade(vm, self)
          return vm.bool(self.data.closed)
        },
      },
      newlines: { get: (vm, self: PyTextFile) => newlinesSeen(vm, open(vm, self).newlines) },
      line_buffering: {
        get: (vm, self: PyTextFile) => {
          open(vm, self)
          return vm.bool(false)
        },
      },
    },
  },
}
