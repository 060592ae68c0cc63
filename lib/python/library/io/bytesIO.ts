/**
 * `io.BytesIO`: a file of bytes in memory. Follows bytesio.c of CPython 3.14.
 *
 * Invariant: `value`, where there is one, is the bytes object that holds just these bytes: it was given at the start or given
 * out by `getvalue`, and is let go before they change. While a view of the file is out, the file keeps its length.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { newDict } from '../../objects/dict/dictionary'
import { cloneInto } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { updateFrom } from '../../objects/dict/updating'
import { fixedLayout } from '../../objects/layouts'
import { memoryOf } from '../../objects/memory/newMemory'
import { bind } from '../../objects/native/bind'
import { classNative, native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, exactSizeOf, isInt, longOf, SSIZE_LIMIT } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type Layout } from '../../objects/PyType'
import { instanceDict } from '../../objects/protocol/attributes'
import { forEachItem } from '../../objects/protocol/iterate'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { bytesArgument } from '../../objects/text/bytesLike'
import { checkLength, newBytes } from '../../objects/text/newText'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import { normalize, type PyInt } from '../../text/int'
import { GrowingBytes } from '../../system/GrowingBytes'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { ioFlags, roomOf } from './bases'
import { owned, sizeOrAll } from './ioErrors'

interface BytesFileData {
  /** Owned. */
  value: PyObject | null
  bytes: GrowingBytes
  /** How many bytes CPython has room for, once they are its own. */
  room: number
  /** May be far behind the last byte. */
  at: PyInt
  closed: boolean
}

interface PyBytesFile extends PyContainer {
  data: BytesFileData
}

const BYTES = 80
const BYTES_HEADER = 33
const NEWLINE = 10

/** A buffer that others have too is not counted. */
function bufferBytes({ value, bytes, room }: BytesFileData): number {
  if (value === null) return room > 0 ? BYTES_HEADER + room : 0
  return value.refs > 1 ? 0 : BYTES_HEADER + bytes.length
}

const layout: Layout = {
  ...fixedLayout<BytesFileData>('BytesIO', 'instance', (data) => BYTES + bufferBytes(data), ['value']),
}

function open(vm: Vm, { data }: PyBytesFile): BytesFileData {
  if (data.closed) throw vm.error('ValueError', 'I/O operation on closed file.')
  return data
}

/** Before the bytes change: whoever has the bytes object keeps it as it is. */
function changing(vm: Vm, self: PyBytesFile): GrowingBytes {
  const { data } = self
  const { value } = data
  if (value !== null) {
    data.bytes = new GrowingBytes(data.bytes.copy())
    data.room = data.bytes.length
    data.value = null
    vm.recordDrop(self, NAMED_SLOT)
    vm.decref(value)
  }
  return data.bytes
}

function checkExports(vm: Vm, self: PyBytesFile): void {
  if (vm.exports.has(self)) throw vm.error('BufferError', 'Existing exports of data: object cannot be re-sized')
}

function grown(vm: Vm, self: PyBytesFile): void {
  vm.resized(self)
}

/** The room for so many bytes where there was this much: a little more than asked for, if that is not many. */
function roomAt(size: number, room: number): number {
  if (size < room) return size < Math.floor(room / 2) ? size + 1 : room
  return size <= room * 1.125 ? size + (size >> 3) + (size < 9 ? 3 : 6) : size + 1
}

/** Whoever shows the bytes may have closed the file, or looks into it since. */
function writeBytes(vm: Vm, self: PyBytesFile, object: PyObject): number {
  const bytes = bytesArgument(vm, object)
  const data = open(vm, self)
  checkExports(vm, self)
  if (bytes.length === 0) return 0
  const at = Number(data.at)
  const end = at + bytes.length
  checkLength(vm, end)
  changing(vm, self).write(at, bytes)
  data.at = end
  if (end > data.room) data.room = roomAt(end, data.room)
  grown(vm, self)
  return bytes.length
}

function take(data: BytesFileData, count: number): Uint8Array {
  const at = Number(data.at)
  const bytes = data.bytes.copy(at, at + count)
  if (bytes.length > 0) data.at = at + bytes.length
  return bytes
}

function left({ bytes, at }: BytesFileData): number {
  return Math.max(0, bytes.length - Number(at))
}

/** How much of `size` there is; all of it for a negative one. */
function within(data: BytesFileData, size: number): number {
  return size < 0 ? left(data) : Math.min(size, left(data))
}

function lineLength(data: BytesFileData): number {
  const end = data.bytes.view(Number(data.at)).indexOf(NEWLINE)
  return end < 0 ? left(data) : end + 1
}

/** All of it is the bytes object itself, as far as that is still there. */
function read(vm: Vm, self: PyBytesFile, given?: PyObject): PyObject {
  const size = sizeOrAll(vm, given)
  const data = open(vm, self)
  const count = within(data, size)
  if (data.value !== null && data.at === 0 && count === data.bytes.length && count > 1) {
    data.at = count
    return owned(data.value)
  }
  return newBytes(vm, take(data, count))
}

function readLine(vm: Vm, self: PyBytesFile, given?: PyObject): PyObject {
  const size = sizeOrAll(vm, given)
  const data = open(vm, self)
  const length = lineLength(data)
  return newBytes(vm, take(data, size < 0 ? length : Math.min(size, length)))
}

function readLines(vm: Vm, self: PyBytesFile, given?: PyObject): PyObject {
  const data = open(vm, self)
  if (given !== undefined && given !== vm.none && !isInt(given))
    throw vm.error('TypeError', `integer argument expected, got '${given.cls.name}'`)
  const most = sizeOrAll(vm, given)
  const lines: PyObject[] = []
  let total = 0
  for (let length = lineLength(data); length > 0; length = lineLength(data)) {
    lines.push(newBytes(vm, take(data, length)))
    total += length
    if (most > 0 && total >= most) break
  }
  return vm.list(lines)
}

function seek(vm: Vm, self: PyBytesFile, offset: PyObject, whence?: PyObject): PyObject {
  const by = BigInt(exactSizeOf(vm, offset))
  const from = whence === undefined ? 0 : cIntOf(vm, whence)
  const data = open(vm, self)
  if (from < 0 || from > 2) throw vm.error('ValueError', `invalid whence (${from}, should be 0, 1 or 2)`)
  if (from === 0 && by < 0n) throw vm.error('ValueError', `negative seek value ${by}`)
  const to = by + BigInt(from === 0 ? 0 : from === 1 ? data.at : data.bytes.length)
  if (to >= SSIZE_LIMIT) throw vm.error('OverflowError', 'new position too large')
  data.at = to < 0n ? 0 : normalize(to)
  return vm.int(data.at)
}

function truncate(vm: Vm, self: PyBytesFile, given?: PyObject): PyObject {
  open(vm, self)
  checkExports(vm, self)
  const size = given === undefined || given === vm.none ? self.data.at : longOf(vm, given)
  const data = open(vm, self)
  checkExports(vm, self)
  if (size < 0) throw vm.error('ValueError', `negative size value ${size}`)
  if (size < data.bytes.length) {
    changing(vm, self).resize(Number(size))
    data.room = roomAt(Number(size), data.room)
    grown(vm, self)
  }
  return vm.int(size)
}

function value(vm: Vm, self: PyBytesFile): PyObject {
  const data = open(vm, self)
  if (data.value === null) {
    const made = newBytes(vm, data.bytes.copy())
    if (vm.exports.has(self)) return made
    data.value = made
    vm.recordStore(self, NAMED_SLOT, made)
  }
  return owned(data.value)
}

function close(vm: Vm, self: PyBytesFile): PyObject {
  checkExports(vm, self)
  const { data } = self
  const { value: held } = data
  data.closed = true
  data.bytes = new GrowingBytes()
  data.value = null
  if (held !== null) vm.recordDrop(self, NAMED_SLOT)
  vm.xdecref(held)
  return vm.newNone()
}

/** Makes the file hold the bytes of an object (borrowed). A closed one takes no others than a bytes object's. */
function fill(vm: Vm, self: PyBytesFile, initial: PyObject | undefined): void {
  const { data } = self
  checkExports(vm, self)
  const old = data.value
  const isPlain = initial !== undefined && initial.cls === vm.types.bytes
  const bytes = initial === undefined || initial === vm.none ? new Uint8Array(0) : bytesArgument(vm, initial)
  if (isPlain) data.closed = false
  else if (initial !== undefined && initial !== vm.none) open(vm, self)
  data.bytes = new GrowingBytes(isPlain ? bytes : bytes.slice())
  data.room = bytes.length
  data.value = isPlain ? owned(initial) : null
  data.at = 0
  if (data.value !== null) vm.recordStore(self, NAMED_SLOT, data.value)
  vm.xdecref(old)
}

const signature = parseSignature("BytesIO(initial_bytes=b'')")

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [initial] = bind(vm, signature, 'BytesIO', args, names) as (PyObject | undefined)[] // plain parameters
  fill(vm, self as PyBytesFile, initial) // the slot is that of these files
}

/** The object's attributes, or None; owned. */
export function attributesOf(vm: Vm, self: PyContainer): PyObject {
  const has = self.dict !== null || (self.attrs?.some((one) => one !== null) ?? false)
  if (!has) return vm.newNone()
  const copy = newDict(vm)
  cloneInto(vm, copy, instanceDict(vm, self))
  return copy
}

/** Adds what a state's last part brings to the attributes. */
export function addAttributes(vm: Vm, self: PyContainer, dict: PyObject, item: string): void {
  if (dict === vm.none) return
  if ((dict.cls.kind & kind.DICT) === 0)
    throw vm.error('TypeError', `${item} item of state should be a dict, got a ${dict.cls.name}`)
  updateFrom(vm, instanceDict(vm, self), dict as PyDict) // kind says it is one
}

function getState(vm: Vm, self: PyBytesFile): PyObject {
  const held = value(vm, self)
  return vm.tuple([held, vm.int(self.data.at), attributesOf(vm, self)])
}

function setState(vm: Vm, self: PyBytesFile, state: PyObject): PyObject {
  const parts = (state.cls.kind & kind.TUPLE) !== 0 ? (state.data as PyObject[]) : [] // kind says it is a tuple
  const [initial, at, dict] = parts
  if (initial === undefined || at === undefined || dict === undefined || parts.length < 3)
    throw vm.error('TypeError', `${self.cls.name}.__setstate__ argument should be 3-tuple, got ${state.cls.name}`)
  checkExports(vm, self)
  bytesArgument(vm, initial)
  open(vm, self)
  fill(vm, self, initial)
  if ((at.cls.kind & kind.INT) === 0)
    throw vm.error('TypeError', `second item of state must be an integer, not ${at.cls.name}`)
  const place = exactSizeOf(vm, at)
  if (place < 0) throw vm.error('ValueError', 'position value cannot be negative')
  self.data.at = place
  addAttributes(vm, self, dict, 'third')
  return vm.newNone()
}

interface ViewedData {
  file: PyBytesFile | null
}

/** What stands between a BytesIO and the views of it: as long as it lives, the file keeps its length. */
const viewedLayout: Layout = {
  ...fixedLayout<ViewedData>('_BytesIOBuffer', 'machinery', 40, ['file'], { labels: ['source'] }),
  buffer: (object) => {
    const { file } = object.data as ViewedData // the layout's own data
    return { bytes: file?.data.bytes.view() ?? new Uint8Array(0), format: 'B', itemSize: 1, readOnly: false }
  },
  release: (vm, object) => {
    const data = object.data as ViewedData // as above
    const { file } = data
    if (file === null) return []
    const others = (vm.exports.get(file) ?? 1) - 1
    if (others === 0) vm.exports.delete(file)
    else vm.exports.set(file, others)
    data.file = null
    return [file]
  },
}

function viewOf(vm: Vm, self: PyBytesFile): PyObject {
  open(vm, self)
  changing(vm, self)
  vm.exports.set(self, (vm.exports.get(self) ?? 0) + 1)
  self.refs++
  const data: ViewedData = { file: self }
  const viewed = vm.container(vm.typeNamed('_io._BytesIOBuffer'), data)
  const view = memoryOf(vm, viewed)
  vm.decref(viewed)
  return view ?? vm.newNone()
}

const isOpen = (vm: Vm, self: PyBytesFile): PyObject => {
  open(vm, self)
  return vm.bool(true)
}

const methods: readonly NativeDefinition[] = [
  native('readable($self, /)', isOpen),
  native('seekable($self, /)', isOpen),
  native('writable($self, /)', isOpen),
  native('close($self, /)', close),
  native('flush($self, /)', (vm, self: PyBytesFile) => {
    open(vm, self)
    return vm.newNone()
  }),
  native('isatty($self, /)', (vm, self: PyBytesFile) => {
    open(vm, self)
    return vm.bool(false)
  }),
  native('tell($self, /)', (vm, self: PyBytesFile) => vm.int(open(vm, self).at)),
  native('write($self, b, /)', (vm, self: PyBytesFile, bytes: PyObject) => vm.int(writeBytes(vm, self, bytes))),
  native('writelines($self, lines, /)', (vm, self: PyBytesFile, lines: PyObject) => {
    open(vm, self)
    forEachItem(vm, lines, (line) => {
      try {
        writeBytes(vm, self, line)
      } finally {
        vm.decref(line)
      }
    })
    return vm.newNone()
  }),
  native('read($self, size=-1, /)', read),
  native('read1($self, size=-1, /)', read),
  native('readinto($self, buffer, /)', (vm, self: PyBytesFile, buffer: PyObject) => {
    const room = roomOf(vm, buffer, 'readinto')
    const data = open(vm, self)
    const bytes = take(data, within(data, room.length))
    room.set(bytes)
    return vm.int(bytes.length)
  }),
  native('readline($self, size=-1, /)', readLine),
  native('readlines($self, size=None, /)', readLines),
  classNative('getbuffer($self, /)', viewOf),
  native('getvalue($self, /)', value),
  native('seek($self, pos, whence=0, /)', seek),
  native('truncate($self, size=None, /)', truncate),
  native('__getstate__($self, /)', getState),
  native('__setstate__($self, object, /)', setState),
]

export const bytesFileTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_io.BytesIO',
    base: '_io._BufferedIOBase',
    exported: 'BytesIO',
    definition: {
      name: '_io.BytesIO',
      module: '_io',
      layout,
      flags: ioFlags,
      slots: {
        new_: (vm, cls) => {
          const data: BytesFileData = { value: null, bytes: new GrowingBytes(), room: 0, at: 0, closed: false }
          return vm.newOf(cls, data)
        },
        init: initialize,
        // Only a class derived from it closes itself on its way out.
        finalize: null,
        iter: iteratorSelf,
        next: (vm, self) => {
          const data = open(vm, self as PyBytesFile) // the slot is that of these files
          const length = lineLength(data)
          return length === 0 ? null : newBytes(vm, take(data, length))
        },
      },
      methods,
      getset: {
        __dict__: dictAttribute,
        closed: { get: (vm, self: PyBytesFile) => vm.bool(self.data.closed) },
      },
    },
  },
  {
    key: '_io._BytesIOBuffer',
    base: 'object',
    exported: '_BytesIOBuffer',
    definition: { name: '_io._BytesIOBuffer', module: '_io', layout: viewedLayout },
  },
]
