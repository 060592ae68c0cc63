/**
 * `io.FileIO`: a descriptor of the run's own system as a raw file. Follows fileio.c of CPython 3.14.
 *
 * Invariant: `descriptor` is -1 while no file is open; `closeDescriptor` says whether the descriptor goes with the file.
 */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { osError, systemCall } from '../../objects/exception/systemErrors'
import { objectLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { classNative, native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type KeywordNames, type Layout, type PyType } from '../../objects/PyType'
import { findAttr, setAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { warn } from '../../objects/protocol/warn'
import { bytesArgument } from '../../objects/text/bytesLike'
import { isStr } from '../../objects/text/textArgument'
import { newBytes } from '../../objects/text/newText'
import { requireBytes } from '../../objects/text/requireBytes'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../../objects/type/defineType'
import { isFolder } from '../../system/inode'
import { flag, type OpenFile } from '../../system/OpenFile'
import { errno } from '../../system/SystemFault'
import type { Vm } from '../../vm/Vm'
import { systemText } from '../posix/pathArgument'
import { waitForOtherEnd, waitForReading, writeWaiting } from '../posix/waitForPipe'
import { warnAbout } from '../warnings/warningsModule'
import { closeBase, ioFlags, roomOf } from './bases'
import { type FileMode, fileMode, modeText } from './fileMode'
import { bothInTurn, cannotPickle, offsetOf, sizeOrAll, unsupported } from './ioErrors'

export interface FileData {
  descriptor: number
  mode: FileMode
  closeDescriptor: boolean
  /** Whether it can seek; null until somebody asked. */
  seekable: boolean | null
  finalizing: boolean
}

export interface PyFile extends PyContainer {
  data: FileData
}

const BYTES = 64
const BLOCK = 4096
const NO_MODE: FileMode = { readable: false, writable: false, created: false, appending: false, flags: 0 }

const layout: Layout = { ...objectLayout, name: 'FileIO', kind: kind.OTHER, role: 'instance', size: () => BYTES }

export function isFile(object: PyObject): object is PyFile {
  return object.cls.layout === layout
}

function create(vm: Vm, cls: PyType): PyObject {
  const data: FileData = { descriptor: -1, mode: NO_MODE, closeDescriptor: true, seekable: null, finalizing: false }
  return vm.newOf(cls, data)
}

const signature = parseSignature("FileIO(file, mode='r', closefd=True, opener=None)")

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [file, mode, closes, opener] = bind(vm, signature, 'FileIO', args, names) as [
    PyObject,
    ...(PyObject | undefined)[],
  ] // plain parameters
  if (mode !== undefined && !isStr(mode))
    throw vm.error('TypeError', `FileIO() argument 'mode' must be str, not ${argumentKind(vm, mode)}`)
  const closesIt = closes === undefined || vm.truth(closes)
  openFile(vm, self as PyFile, file, mode === undefined ? 'r' : String(mode.data), closesIt, opener) // a FileIO
}

function openFile(
  vm: Vm,
  self: PyFile,
  file: PyObject,
  modeGiven: string,
  closes: boolean,
  opener: PyObject | undefined,
): void {
  const { data } = self
  if (data.descriptor >= 0) {
    if (data.closeDescriptor) closeDescriptor(vm, self)
    else data.descriptor = -1
  }
  const number = isInt(file) ? descriptorArgument(vm, file) : -1
  const path = isInt(file) ? null : systemText(vm, file)
  data.mode = fileMode(vm, modeGiven)
  data.seekable = null
  data.closeDescriptor = closes
  if (path === null) data.descriptor = number
  else if (!closes) throw vm.error('ValueError', 'Cannot use closefd=False with file name')
  else data.descriptor = descriptorOf(vm, path, file, data.mode, opener)
  try {
    afterOpening(vm, self, file)
  } catch (error) {
    if (path !== null && data.descriptor >= 0) closeDescriptor(vm, self)
    data.descriptor = -1
    throw error
  }
}

function descriptorArgument(vm: Vm, file: PyObject): number {
  if (file.cls === vm.types.bool) warn(vm, 'RuntimeWarning', 'bool is used as a file descriptor')
  const number = cIntOf(vm, file)
  if (number < 0) throw vm.error('ValueError', 'negative file descriptor')
  return number
}

function descriptorOf(vm: Vm, path: string, file: PyObject, mode: FileMode, opener: PyObject | undefined): number {
  const flags = mode.flags | flag.CLOSE_ON_EXEC
  if (opener === undefined || opener === vm.none) return openedAt(vm, path, flags, file)
  const number = vm.int(flags)
  const result = call(vm, opener, [file, number])
  vm.decref(number)
  try {
    if (!isInt(result)) throw vm.error('TypeError', 'expected integer from opener')
    const descriptor = cIntOf(vm, result)
    if (descriptor < 0) throw vm.error('ValueError', `opener returned ${descriptor}`)
    return descriptor
  } finally {
    vm.decref(result)
  }
}

function openedAt(vm: Vm, path: string, flags: number, file: PyObject): number {
  const descriptor = systemCall(vm, () => vm.system.open(path, flags, 0o666, vm.system.disk.cwd), file)
  waitForOtherEnd(vm, descriptor)
  return descriptor
}

function afterOpening(vm: Vm, self: PyFile, file: PyObject): void {
  const { descriptor, mode } = self.data
  const open = systemCall(vm, () => vm.system.descriptors.get(descriptor))
  if (isFolder(open.inode)) throw osError(vm, errno.EISDIR, [file])
  setAttr(vm, self, 'name', file)
  if (mode.appending) systemCall(vm, () => open.seek(0, 2))
}

/** The open file behind it. */
function openOf(vm: Vm, self: PyFile): OpenFile {
  const { descriptor } = self.data
  if (descriptor < 0) throw vm.error('ValueError', 'I/O operation on closed file')
  return systemCall(vm, () => vm.system.descriptors.get(descriptor))
}

function forReading(vm: Vm, self: PyFile): OpenFile {
  const open = openOf(vm, self)
  if (!self.data.mode.readable) unsupported(vm, 'File not open for reading')
  return open
}

function forWriting(vm: Vm, self: PyFile): OpenFile {
  const open = openOf(vm, self)
  if (!self.data.mode.writable) unsupported(vm, 'File not open for writing')
  return open
}

/** Up to so many bytes; null where there are none yet. */
export function readFile(vm: Vm, self: PyFile, most: number): Uint8Array | null {
  const open = forReading(vm, self)
  waitForReading(vm, open)
  return whenReady(vm, open, () => open.read(most))
}

export function writeFile(vm: Vm, self: PyFile, bytes: Uint8Array): number | null {
  const open = forWriting(vm, self)
  return whenReady(vm, open, () => writeWaiting(vm, open, bytes))
}

/** A file that does not wait gives nothing instead. */
function whenReady<T>(vm: Vm, open: OpenFile, act: () => T): T | null {
  try {
    return systemCall(vm, act)
  } catch (error) {
    if (open.isBlocking || !vm.isError(error, 'BlockingIOError')) throw error
    vm.dropError(error)
    return null
  }
}

function readAll(vm: Vm, self: PyFile): PyObject {
  const open = openOf(vm, self)
  if (!self.data.mode.readable) unsupported(vm, 'File not open for reading')
  const { content } = open.inode
  const most = content.kind === 'file' ? Math.max(0, content.bytes.length - open.at) : MOST
  if (content.kind === 'file')
    return newBytes(
      vm,
      systemCall(vm, () => open.read(most)),
    )
  return readToEnd(vm, open)
}

const MOST = 1 << 16

function readToEnd(vm: Vm, open: OpenFile): PyObject {
  const parts: Uint8Array[] = []
  let total = 0
  for (;;) {
    waitForReading(vm, open)
    const part = whenReady(vm, open, () => open.read(MOST))
    if (part === null && parts.length === 0) return vm.newNone()
    if (part === null || part.length === 0) break
    parts.push(part)
    total += part.length
    if (total > vm.limits.bytes) throw vm.error('MemoryError', '')
  }
  const joined = new Uint8Array(total)
  parts.reduce((at, part) => {
    joined.set(part, at)
    return at + part.length
  }, 0)
  return newBytes(vm, joined)
}

export function seekFile(vm: Vm, self: PyFile, offset: number, whence: number): number {
  const open = openOf(vm, self)
  return systemCall(vm, () => open.seek(offset, whence))
}

function isSeekable(vm: Vm, self: PyFile): boolean {
  const { data } = self
  if (data.seekable === null) {
    try {
      seekFile(vm, self, 0, 1)
      data.seekable = true
    } catch (error) {
      if (!vm.isError(error, 'OSError')) throw error
      vm.dropError(error)
      data.seekable = false
    }
  }
  return data.seekable
}

function truncate(vm: Vm, self: PyFile, given?: PyObject): PyObject {
  const open = forWriting(vm, self)
  const size = given === undefined || given === vm.none ? seekFile(vm, self, 0, 1) : offsetOf(vm, given)
  systemCall(vm, () => open.truncate(size))
  return vm.int(size)
}

function closeDescriptor(vm: Vm, self: PyFile): void {
  const { descriptor } = self.data
  if (descriptor < 0) return
  self.data.descriptor = -1
  systemCall(vm, () => vm.system.descriptors.close(descriptor))
}

function close(vm: Vm, self: PyFile): PyObject {
  if (!self.data.closeDescriptor) {
    const closed = closeBase(vm, self)
    self.data.descriptor = -1
    return closed
  }
  return bothInTurn(
    vm,
    () => vm.decref(closeBase(vm, self)),
    () => {
      if (self.data.finalizing) warnUnclosed(vm, self, self)
      closeDescriptor(vm, self)
      return vm.newNone()
    },
  )
}

/** A file that goes without having been closed; `source` is the file that the program held. */
function warnUnclosed(vm: Vm, self: PyFile, source: PyObject): void {
  if (self.data.descriptor < 0 || !self.data.closeDescriptor) return
  try {
    warnAbout(vm, 'ResourceWarning', `unclosed file ${vm.reprText(source)}`, source)
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored in', self)
  }
}

function reprOf(vm: Vm, object: PyObject): PyObject {
  const self = object as PyFile // the slot is that of FileIO
  const { descriptor, mode, closeDescriptor: closes } = self.data
  if (descriptor < 0) return vm.str(`<${self.cls.name} [closed]>`)
  const name = findAttr(vm, self, 'name')
  const shown = name === null ? `fd=${descriptor}` : `name=${vm.reprText(name)}`
  vm.xdecref(name)
  return vm.str(`<${self.cls.name} ${shown} mode='${modeText(mode)}' closefd=${closes ? 'True' : 'False'}>`)
}

function answer(test: (mode: FileMode) => boolean): (vm: Vm, self: PyFile) => PyObject {
  return (vm, self) => {
    if (self.data.descriptor < 0) throw vm.error('ValueError', 'I/O operation on closed file')
    return vm.bool(test(self.data.mode))
  }
}

const bytesOrNone = (vm: Vm, bytes: Uint8Array | null): PyObject =>
  bytes === null ? vm.newNone() : newBytes(vm, bytes)

const methods: readonly NativeDefinition[] = [
  classNative('read($self, size=-1, /)', (vm, self: PyFile, given?: PyObject) => {
    const size = sizeOrAll(vm, given)
    if (self.data.descriptor < 0) throw vm.error('ValueError', 'I/O operation on closed file')
    if (size < 0) return readAll(vm, self)
    requireBytes(vm, size)
    return bytesOrNone(vm, readFile(vm, self, size))
  }),
  native('readall($self, /)', readAll),
  classNative('readinto($self, buffer, /)', (vm, self: PyFile, buffer: PyObject) => {
    const room = roomOf(vm, buffer, 'readinto', 'argument 1')
    const bytes = readFile(vm, self, room.length)
    if (bytes === null) return vm.newNone()
    room.set(bytes)
    return vm.int(bytes.length)
  }),
  classNative('write($self, b, /)', (vm, self: PyFile, buffer: PyObject) => {
    const written = writeFile(vm, self, bytesArgument(vm, buffer))
    return written === null ? vm.newNone() : vm.int(written)
  }),
  native('seek($self, pos, whence=0, /)', (vm, self: PyFile, offset: PyObject, whence?: PyObject) => {
    const from = whence === undefined ? 0 : cIntOf(vm, whence)
    openOf(vm, self)
    return vm.int(seekFile(vm, self, offsetOf(vm, offset), from))
  }),
  native('tell($self, /)', (vm, self: PyFile) => vm.int(seekFile(vm, self, 0, 1))),
  classNative('truncate($self, size=None, /)', truncate),
  classNative('close($self, /)', close),
  native('seekable($self, /)', (vm, self: PyFile) => {
    if (self.data.descriptor < 0) throw vm.error('ValueError', 'I/O operation on closed file')
    return vm.bool(isSeekable(vm, self))
  }),
  native(
    'readable($self, /)',
    answer(({ readable }) => readable),
  ),
  native(
    'writable($self, /)',
    answer(({ writable }) => writable),
  ),
  native('fileno($self, /)', (vm, self: PyFile) => {
    if (self.data.descriptor < 0) throw vm.error('ValueError', 'I/O operation on closed file')
    return vm.int(self.data.descriptor)
  }),
  native(
    'isatty($self, /)',
    answer(() => false),
  ),
  native(
    '_isatty_open_only($self, /)',
    answer(() => false),
  ),
  native('_dealloc_warn($self, object, /)', (vm, self: PyFile, source: PyObject) => {
    warnUnclosed(vm, self, source)
    return vm.newNone()
  }),
  native('__getstate__($self, /)', cannotPickle),
]

/** Set by the finalizer of `_IOBase`. */
export const finalizing: GetSet = {
  get: (vm, self: PyContainer) => vm.bool((self.data as { finalizing: boolean }).finalizing), // every kind of file has it
  set: (vm, self: PyContainer, value) => {
    if (value === null) throw vm.error('TypeError', "can't delete numeric/char attribute")
    if (value.cls !== vm.types.bool) throw vm.error('TypeError', 'attribute value type must be bool')
    ;(self.data as { finalizing: boolean }).finalizing = vm.truth(value) // as above
  },
}

export const fileDefinition: TypeDefinition = {
  name: '_io.FileIO',
  module: '_io',
  layout,
  flags: ioFlags,
  slots: { new_: create, init: initialize, repr: reprOf },
  methods,
  getset: {
    __dict__: dictAttribute,
    _finalizing: finalizing,
    closed: { get: (vm, self: PyFile) => vm.bool(self.data.descriptor < 0) },
    closefd: { get: (vm, self: PyFile) => vm.bool(self.data.closeDescriptor) },
    mode: { get: (vm, self: PyFile) => vm.str(modeText(self.data.mode)) },
    _blksize: {
      get: (vm) => vm.int(BLOCK),
    },
  },
}
