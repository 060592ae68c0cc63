/** `io.BufferedReader`, `BufferedWriter` and `BufferedRandom`. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { bind } from '../../objects/native/bind'
import { classNative, native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { KeywordNames } from '../../objects/PyType'
import { kind } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { callMethod } from '../../objects/protocol/calls'
import { lengthOf } from '../../objects/protocol/truth'
import { newBytes } from '../../objects/text/newText'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { GetSet, TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { ioFlags } from './bases'
import {
  BUFFER_SIZE,
  bufferedLayout,
  checkOpen,
  flushAndRewind,
  flushWrites,
  forgetReads,
  isClosed,
  newBufferedData,
  type PyBuffered,
  rawOf,
  rawOffset,
  rawSeek,
  rawTell,
  readAhead,
} from './bufferedData'
import { peek, read, readInto, readLineBytes, readOnce } from './bufferedRead'
import { write } from './bufferedWrite'
import { finalizing, isFile } from './fileIO'
import {
  bothInTurn,
  cannotPickle,
  isTrue,
  nameInRepr,
  offsetOf,
  owned,
  requireAnswer,
  sizeOrAll,
  unsupported,
} from './ioErrors'

type Check = 'readable' | 'writable' | 'seekable'

/** Fills a buffered file: `raw` is borrowed. */
function initBuffered(vm: Vm, self: PyBuffered, raw: PyObject, size: number, checks: readonly Check[]): void {
  for (const check of checks) requireAnswer(vm, raw, check)
  if (size <= 0) throw vm.error('ValueError', 'buffer size must be strictly positive')
  if (size > vm.limits.bytes) throw vm.error('MemoryError', '')
  const old = self.data.raw
  const { readable, writable } = self.data
  raw.refs++
  self.data = { ...newBufferedData(readable, writable), raw, size, immediate: isStream(vm, raw) }
  vm.recordStore(self, NAMED_SLOT, raw)
  vm.xdecref(old)
  try {
    rawTell(vm, self)
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    vm.dropError(error)
  }
}

/** Whether the raw file is one of the run's own output streams. */
function isStream(vm: Vm, raw: PyObject): boolean {
  if (!isFile(raw) || !vm.system.descriptors.isOpen(raw.data.descriptor)) return false
  const { content } = vm.system.descriptors.get(raw.data.descriptor).inode
  return content.kind === 'device' && (content.device === 'stdout' || content.device === 'stderr')
}

function initializer(name: string, checks: readonly Check[]) {
  const signature = parseSignature(`${name}(raw, buffer_size=131072)`)
  return (vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void => {
    const [raw, size] = bind(vm, signature, name, args, names) as [PyObject, PyObject | undefined] // plain parameters
    initBuffered(vm, object as PyBuffered, raw, size === undefined ? BUFFER_SIZE : sizeOf(vm, size), checks) // the slot is that of these files
  }
}

/** Asks the raw file. */
function forward(method: string): NativeDefinition {
  return native(`${method}($self, /)`, (vm, self: PyBuffered) => callMethod(vm, rawOf(vm, self), method, []))
}

function seek(vm: Vm, self: PyBuffered, targetGiven: PyObject, whenceGiven?: PyObject): PyObject {
  const whence = whenceGiven === undefined ? 0 : cIntOf(vm, whenceGiven)
  rawOf(vm, self)
  if (whence < 0 || whence > 4) throw vm.error('ValueError', `whence value ${whence} unsupported`)
  checkOpen(vm, self, 'seek of closed file')
  requireAnswer(vm, rawOf(vm, self), 'seekable')
  const target = offsetOf(vm, targetGiven)
  const { data } = self
  if (whence < 2 && data.readable) {
    const current = data.absPos === -1 ? rawTell(vm, self) : data.absPos
    const ahead = readAhead(data)
    if (ahead > 0) {
      const offset = whence === 0 ? target - (current - rawOffset(data)) : target
      if (offset >= -data.pos && offset <= ahead) {
        data.pos += offset
        return vm.int(current - ahead + offset)
      }
    }
  }
  if (data.writable) flushWrites(vm, self)
  const at = rawSeek(vm, self, whence === 1 ? target - rawOffset(data) : target, whence)
  data.rawPos = -1
  if (data.readable) forgetReads(data)
  return vm.int(at)
}

function tell(vm: Vm, self: PyBuffered): PyObject {
  rawOf(vm, self)
  return vm.int(Math.max(0, rawTell(vm, self) - rawOffset(self.data)))
}

function truncate(vm: Vm, self: PyBuffered, given?: PyObject): PyObject {
  checkOpen(vm, self, 'truncate of closed file')
  if (!self.data.writable) unsupported(vm, 'truncate')
  flushAndRewind(vm, self)
  const result = callMethod(vm, rawOf(vm, self), 'truncate', [given ?? vm.none])
  try {
    rawTell(vm, self)
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    vm.dropError(error)
  }
  return result
}

function flush(vm: Vm, self: PyBuffered): PyObject {
  if (!self.data.writable) return callMethod(vm, rawOf(vm, self), 'flush', [])
  checkOpen(vm, self, 'flush of closed file')
  flushAndRewind(vm, self)
  return vm.newNone()
}

function close(vm: Vm, self: PyBuffered): PyObject {
  const raw = rawOf(vm, self)
  if (isClosed(vm, self)) return vm.newNone()
  if (self.data.finalizing) warnOf(vm, self, self)
  raw.refs++
  try {
    return bothInTurn(
      vm,
      () => vm.decref(callMethod(vm, self, 'flush', [])),
      () => callMethod(vm, raw, 'close', []),
    )
  } finally {
    Object.assign(self.data, { closed: true, room: null, readEnd: 0, pos: 0 })
    vm.decref(raw)
  }
}

/** Tells the raw file that it goes unclosed. */
function warnOf(vm: Vm, self: PyBuffered, source: PyObject): void {
  const { raw } = self.data
  if (raw === null) return
  try {
    vm.decref(callMethod(vm, raw, '_dealloc_warn', [source]))
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
  }
}

function detach(vm: Vm, self: PyBuffered): PyObject {
  rawOf(vm, self)
  vm.decref(callMethod(vm, self, 'flush', []))
  const raw = rawOf(vm, self)
  self.data.raw = null
  self.data.detached = true
  vm.recordDrop(self, NAMED_SLOT)
  return raw
}

function next(vm: Vm, object: PyObject): PyObject | null {
  const self = object as PyBuffered // the slot is that of these files
  rawOf(vm, self)
  const isExact = definitionKeys.some((key) => self.cls === vm.typeNamed(key))
  if (isExact) {
    const bytes = readLineBytes(vm, self, -1)
    return bytes.length === 0 ? null : newBytes(vm, bytes)
  }
  const line = callMethod(vm, self, 'readline', [])
  const isBytes = (line.cls.kind & kind.BYTES) !== 0
  if (isBytes && lengthOf(vm, line) > 0) return line
  const found = line.cls.name
  vm.decref(line)
  if (isBytes) return null
  throw vm.error('OSError', `readline() should have returned a bytes object, not '${found}'`)
}

const common: readonly NativeDefinition[] = [
  native('detach($self, /)', detach),
  native('close($self, /)', close),
  native('flush($self, /)', flush),
  native('seek($self, target, whence=0, /)', seek),
  native('tell($self, /)', tell),
  classNative('truncate($self, pos=None, /)', truncate),
  forward('seekable'),
  forward('fileno'),
  forward('isatty'),
  native('_dealloc_warn($self, source, /)', (vm, self: PyBuffered, source: PyObject) => {
    warnOf(vm, self, source)
    return vm.newNone()
  }),
  native('__getstate__($self, /)', cannotPickle),
]

const reading: readonly NativeDefinition[] = [
  forward('readable'),
  native('read($self, size=-1, /)', read),
  native('read1($self, size=-1, /)', readOnce),
  native('readinto($self, buffer, /)', (vm, self: PyBuffered, buffer: PyObject) => readInto(vm, self, buffer, false)),
  native('readinto1($self, buffer, /)', (vm, self: PyBuffered, buffer: PyObject) => readInto(vm, self, buffer, true)),
  native('peek($self, size=0, /)', peek),
  native('readline($self, size=-1, /)', (vm, self: PyBuffered, given?: PyObject) => {
    const size = sizeOrAll(vm, given)
    rawOf(vm, self)
    return newBytes(vm, readLineBytes(vm, self, size))
  }),
]

const writing: readonly NativeDefinition[] = [forward('writable'), native('write($self, buffer, /)', write)]

const ofRaw = (name: string): GetSet => ({ get: (vm, self: PyBuffered) => getAttr(vm, rawOf(vm, self), name) })

function definition(name: string, readable: boolean, writable: boolean, checks: readonly Check[]): TypeDefinition {
  return {
    name: `_io.${name}`,
    module: '_io',
    layout: bufferedLayout,
    flags: ioFlags,
    inheritsNew: true,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, newBufferedData(readable, writable)),
      init: initializer(name, checks),
      repr: (vm, self) => vm.str(`<${self.cls.name}${nameInRepr(vm, self)}>`),
      ...(readable ? { next } : {}),
    },
    methods: [...common, ...(readable ? reading : []), ...(writable ? writing : [])],
    getset: {
      __dict__: dictAttribute,
      raw: { get: (vm, self: PyBuffered) => owned(self.data.raw ?? vm.none), field: true },
      _finalizing: finalizing,
      closed: { get: (vm, self: PyBuffered) => vm.bool(isTrue(vm, rawOf(vm, self), 'closed')) },
      name: ofRaw('name'),
      mode: ofRaw('mode'),
    },
  }
}

const definitionKeys = ['_io.BufferedReader', '_io.BufferedRandom']

export const bufferedTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_io.BufferedReader',
    base: '_io._BufferedIOBase',
    exported: 'BufferedReader',
    definition: definition('BufferedReader', true, false, ['readable']),
  },
  {
    key: '_io.BufferedWriter',
    base: '_io._BufferedIOBase',
    exported: 'BufferedWriter',
    definition: definition('BufferedWriter', false, true, ['writable']),
  },
  {
    key: '_io.BufferedRandom',
    base: '_io._BufferedIOBase',
    exported: 'BufferedRandom',
    definition: definition('BufferedRandom', true, true, ['seekable', 'readable', 'writable']),
  },
]
