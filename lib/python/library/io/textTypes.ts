/** `io.TextIOWrapper`: text over a buffered file of bytes. Follows textio.c of CPython 3.14. */
import { bind } from '../../objects/native/bind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { sequenceIndex, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { KeywordNames } from '../../objects/PyType'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import { callMethod } from '../../objects/protocol/calls'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import { lookUpTextCodec } from '../codecs/registry'
import { ioFlags } from './bases'
import { bufferedLayout, type PyBuffered } from './bufferedData'
import { finalizing, isFile } from './fileIO'
import { bothInTurn, cannotPickle, isTrue, nameInRepr, owned, textOrNone, unsupported } from './ioErrors'
import { Newlines } from './Newlines'
import { newlinesSeen } from './newlineDecoder'
import { isOwnCoding, newDecoding, newEncoding } from './textCoders'
import { bufferOf, checkTextOpen, newTextData, type PyText, setReference, textLayout, writePending } from './textData'
import { seekText, tellText } from './textPlace'
import { nextText, readLineText, readText } from './textRead'
import { consoleOf, write } from './textWrite'

const signature = parseSignature(
  'TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)',
)

const LOCALE = 'UTF-8'
const SUBJECT = 'TextIOWrapper() argument'

function initialize(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [buffer, encoding, errors, newline, lineBuffering, writeThrough] = bind(
    vm,
    signature,
    'TextIOWrapper',
    args,
    names,
  ) as [PyObject, ...(PyObject | undefined)[]] // plain parameters
  const self = object as PyText // the slot is that of text files
  const encodingName = textOrNone(vm, encoding, `${SUBJECT} 'encoding'`)
  const errorsName = textOrNone(vm, errors, `${SUBJECT} 'errors'`)
  const newlineText = checkedNewline(vm, textOrNone(vm, newline, `${SUBJECT} 'newline'`))
  self.data = { ...newTextData(), ...dropped(vm, self) }
  setEncoding(vm, self, encodingName, errors !== undefined && errorsName !== null ? errors : null)
  setNewline(self, newlineText)
  self.data.lineBuffering = lineBuffering !== undefined && vm.truth(lineBuffering)
  self.data.writeThrough = writeThrough !== undefined && vm.truth(writeThrough)
  setCoders(vm, self, buffer)
  setReference(vm, self, 'buffer', owned(buffer))
  setReference(vm, self, 'raw', rawUnder(vm, buffer))
  self.data.seekable = self.data.telling = answers(vm, buffer, 'seekable')
  self.data.readOnce = vm.hasAttribute(buffer, 'read1')
  self.data.state = 'open'
  self.data.console = consoleOf(self)
  fixEncoder(vm, self)
}

/** A file that is made anew lets go of what it had. */
function dropped(vm: Vm, self: PyText): object {
  for (const name of ['buffer', 'encoding', 'encoder', 'decoder', 'errors', 'raw'] as const)
    setReference(vm, self, name, null)
  return {}
}

function checkedNewline(vm: Vm, newline: string | null): string | null {
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline))
    throw vm.error('ValueError', `illegal newline value: ${newline}`)
  return newline
}

function answers(vm: Vm, buffer: PyObject, method: string): boolean {
  const answer = callMethod(vm, buffer, method, [])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

function setEncoding(vm: Vm, self: PyText, encoding: string | null, errors: PyObject | null): void {
  if (encoding?.includes('\0') === true) throw vm.error('ValueError', 'embedded null character')
  const name = encoding === null || encoding === 'locale' ? LOCALE : encoding
  setReference(vm, self, 'encoding', vm.str(name))
  setReference(vm, self, 'errors', errors === null ? vm.str('strict') : owned(errors))
}

function setNewline({ data }: PyText, newline: string | null): void {
  data.newline = newline
  data.newlines = null
}

/** The decoder and the encoder, as the buffer can be read and written. */
function setCoders(vm: Vm, self: PyText, buffer: PyObject): void {
  const { data } = self
  const [encoding, errors] = [String(data.encoding?.data), data.errors ?? vm.none]
  const info = isOwnCoding(encoding, String(errors.data)) ? null : lookUpTextCodec(vm, encoding, '')
  try {
    const universal = data.newline === null || data.newline === ''
    data.decoding = null
    data.coding = null
    if (answers(vm, buffer, 'readable')) {
      const { coding, object } = newDecoding(vm, info, encoding, errors)
      data.decoding = coding
      setReference(vm, self, 'decoder', object)
      data.newlines = universal ? new Newlines(data.newline === null) : null
    }
    if (answers(vm, buffer, 'writable')) {
      const { coding, object } = newEncoding(vm, info, encoding, errors)
      data.coding = coding
      setReference(vm, self, 'encoder', object)
    }
  } finally {
    vm.xdecref(info)
  }
}

/** A file that does not begin here gets no mark in front of what is written. */
function fixEncoder(vm: Vm, self: PyText): void {
  const { data } = self
  if (!data.seekable || data.encoder === null || data.coding === null) return
  const at = callMethod(vm, bufferOf(vm, self), 'tell', [])
  const isStart = Number(at.data) === 0
  vm.decref(at)
  if (!isStart) data.coding.begin(vm, false)
}

/** The raw file under a buffer, where both are of the interpreter's own classes; owned. */
function rawUnder(vm: Vm, buffer: PyObject): PyObject | null {
  if (isFile(buffer)) return owned(buffer)
  const isPlain = ['Reader', 'Writer', 'Random'].some((name) => buffer.cls === vm.typeNamed(`_io.Buffered${name}`))
  if (!isPlain || buffer.cls.layout !== bufferedLayout) return null
  const { raw } = (buffer as PyBuffered).data // its layout is that of buffered files
  return raw !== null && isFile(raw) ? owned(raw) : null
}

function flush(vm: Vm, self: PyText): PyObject {
  const buffer = checkTextOpen(vm, self)
  self.data.telling = self.data.seekable
  writePending(vm, self)
  return callMethod(vm, buffer, 'flush', [])
}

function close(vm: Vm, self: PyText): PyObject {
  const buffer = bufferOf(vm, self)
  if (isTrue(vm, buffer, 'closed')) return vm.newNone()
  if (self.data.finalizing) warnOf(vm, self, buffer)
  buffer.refs++
  try {
    return bothInTurn(
      vm,
      () => vm.decref(callMethod(vm, self, 'flush', [])),
      () => callMethod(vm, buffer, 'close', []),
    )
  } finally {
    vm.decref(buffer)
  }
}

function warnOf(vm: Vm, self: PyText, buffer: PyObject): void {
  try {
    vm.decref(callMethod(vm, buffer, '_dealloc_warn', [self]))
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
  }
}

function detach(vm: Vm, self: PyText): PyObject {
  bufferOf(vm, self)
  vm.decref(callMethod(vm, self, 'flush', []))
  const buffer = owned(bufferOf(vm, self))
  setReference(vm, self, 'buffer', null)
  self.data.state = 'detached'
  self.data.console = 0
  return buffer
}

type Given = PyObject | undefined

function reconfigure(
  vm: Vm,
  self: PyText,
  encoding: Given,
  errors: Given,
  newline: Given,
  lineBuffering: Given,
  writeThrough: Given,
): PyObject {
  const { data } = self
  const encodingName = textOrNone(vm, encoding, "reconfigure() argument 'encoding'")
  const errorsName = textOrNone(vm, errors, "reconfigure() argument 'errors'")
  const changesNewline = newline !== undefined
  if (data.decoded !== '' && (encodingName !== null || errorsName !== null || changesNewline))
    unsupported(vm, 'It is not possible to set the encoding or newline of stream after the first read')
  const newlineText = changesNewline
    ? checkedNewline(vm, textOrNone(vm, newline, "reconfigure() argument 'newline'"))
    : data.newline
  const flag = (given: Given, before: boolean): boolean =>
    given === undefined || given === vm.none ? before : Number(vm.services.index(vm, given)) !== 0
  const [lines, through] = [flag(lineBuffering, data.lineBuffering), flag(writeThrough, data.writeThrough)]
  vm.decref(callMethod(vm, self, 'flush', []))
  if (encodingName !== null || errorsName !== null || changesNewline) {
    if (changesNewline) data.newline = newlineText
    if (encodingName !== null || errorsName !== null)
      changeEncoding(vm, self, encodingName, errorsName === null ? null : (errors ?? null))
    data.newlines = null
    setCoders(vm, self, bufferOf(vm, self))
    fixEncoder(vm, self)
  }
  data.lineBuffering = lines
  data.writeThrough = through
  data.console = consoleOf(self)
  return vm.newNone()
}

/** Without new errors a new encoding is strict; without a new encoding the old one stays. */
function changeEncoding(vm: Vm, self: PyText, encoding: string | null, errors: PyObject | null): void {
  const { data } = self
  const name = encoding ?? String(data.encoding?.data)
  const info = lookUpTextCodec(vm, name === 'locale' ? LOCALE : name, '')
  vm.decref(info)
  setEncoding(vm, self, name, errors)
}

function reprOf(vm: Vm, object: PyObject): PyObject {
  const self = object as PyText // the slot is that of text files
  if (self.data.state === 'new') throw vm.error('ValueError', 'I/O operation on uninitialized object')
  const mode = findAttr(vm, self, 'mode')
  const shownMode = mode === null ? '' : ` mode=${vm.reprText(mode)}`
  vm.xdecref(mode)
  const encoding = self.data.encoding === null ? 'None' : vm.reprText(self.data.encoding)
  return vm.str(`<${self.cls.name}${nameInRepr(vm, self)}${shownMode} encoding=${encoding}>`)
}

function forward(method: string): NativeDefinition {
  return native(`${method}($self, /)`, (vm, self: PyText) => callMethod(vm, bufferOf(vm, self), method, []))
}

const methods: readonly NativeDefinition[] = [
  native('detach($self, /)', detach),
  native(
    'reconfigure($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)',
    reconfigure,
  ),
  native('write($self, text, /)', write),
  native('read($self, size=-1, /)', readText),
  native('readline($self, size=-1, /)', (vm, self: PyText, size?: PyObject) => {
    const limit = size === undefined ? -1 : size === vm.none ? notAnInteger(vm, size) : sizeOf(vm, size)
    bufferOf(vm, self)
    return vm.str(readLineText(vm, self, limit))
  }),
  native('flush($self, /)', flush),
  native('close($self, /)', close),
  ...['fileno', 'seekable', 'readable', 'writable', 'isatty'].map(forward),
  native('seek($self, cookie, whence=0, /)', seekText),
  native('tell($self, /)', tellText),
  native('truncate($self, pos=None, /)', (vm, self: PyText, size?: PyObject) => {
    const buffer = bufferOf(vm, self)
    vm.decref(callMethod(vm, self, 'flush', []))
    return callMethod(vm, buffer, 'truncate', [size ?? vm.none])
  }),
  native('__getstate__($self, /)', cannotPickle),
]

function notAnInteger(vm: Vm, object: PyObject): number {
  throw vm.error('TypeError', `'${object.cls.name}' object cannot be interpreted as an integer`)
}

const getset: Readonly<Record<string, GetSet>> = {
  __dict__: dictAttribute,
  encoding: { get: (vm, self: PyText) => owned(self.data.encoding ?? vm.none), field: true },
  line_buffering: { get: (vm, self: PyText) => vm.bool(self.data.lineBuffering), field: true },
  write_through: { get: (vm, self: PyText) => vm.bool(self.data.writeThrough), field: true },
  _finalizing: finalizing,
  name: { get: (vm, self: PyText) => getAttr(vm, bufferOf(vm, self), 'name') },
  closed: {
    // What was never made is closed.
    get: (vm, self: PyText) => (self.data.state === 'new' ? vm.bool(true) : getAttr(vm, bufferOf(vm, self), 'closed')),
  },
  newlines: {
    get: (vm, self: PyText) => {
      bufferOf(vm, self)
      return newlinesSeen(vm, self.data.newlines)
    },
  },
  errors: {
    get: (vm, self: PyText) => {
      if (self.data.state === 'new') throw vm.error('ValueError', 'I/O operation on uninitialized object')
      return owned(self.data.errors ?? vm.none)
    },
  },
  _CHUNK_SIZE: {
    get: (vm, self: PyText) => {
      bufferOf(vm, self)
      return vm.int(self.data.chunk)
    },
    set: (vm, self: PyText, value) => {
      if (value === null)
        throw vm.error('AttributeError', "attribute '_CHUNK_SIZE' of '_io.TextIOWrapper' objects cannot be deleted")
      bufferOf(vm, self)
      const size = sequenceIndex(vm, value, 'ValueError')
      if (size <= 0) throw vm.error('ValueError', 'a strictly positive integer is required')
      self.data.chunk = size
    },
  },
  buffer: { get: (vm, self: PyText) => owned(bufferOf(vm, self)) },
}

export const textDefinition: TypeDefinition = {
  name: '_io.TextIOWrapper',
  module: '_io',
  layout: textLayout,
  flags: ioFlags,
  inheritsNew: true,
  slots: {
    new_: (vm, cls) => vm.newOf(cls, newTextData()),
    init: initialize,
    repr: reprOf,
    next: nextText,
  },
  methods,
  getset,
}
