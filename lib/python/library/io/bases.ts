/**
 * The base classes of `io`: what every file can be asked, and refuses unless it is told otherwise. Follows iobase.c and
 * bufferedio.c of CPython 3.14.
 *
 * A file that is not closed closes itself on its way out, once, whoever defined it; what its `close` raises then goes to
 * `sys.unraisablehook`.
 */
import { rejectArguments } from '../../objects/type/objectDefinition'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { objectLayout } from '../../objects/layouts'
import { isStr } from '../../objects/text/textArgument'
import { classNative, native, type NativeDefinition, tupleNative } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import { findAttr, instanceGet, instanceSet } from '../../objects/protocol/attributes'
import { callMethod } from '../../objects/protocol/calls'
import { forEachItem, iterate, nextItem } from '../../objects/protocol/iterate'
import { lengthOf } from '../../objects/protocol/truth'
import { whileExported } from '../../objects/memory/exporting'
import { writableBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { call } from '../../objects/protocol/calls'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { isTrue, owned, requireAnswer, sizeOrAll, unsupported } from './ioErrors'

const CLOSED = '__IOBase_closed'
const NEWLINE = 10
const READ_AT_ONCE = 131072

export const ioFlags = typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.VISITED

/** Raises for a file whose `closed` is true. */
function checkClosed(vm: Vm, self: PyObject): PyObject {
  if (isTrue(vm, self, 'closed')) throw vm.error('ValueError', 'I/O operation on closed file.')
  return vm.newNone()
}

/** `IOBase.close`: flushes, and is closed whatever that says. */
export function closeBase(vm: Vm, self: PyContainer): PyObject {
  if (instanceGet(self, CLOSED) !== null) return vm.newNone()
  try {
    return callMethod(vm, self, 'flush', [])
  } finally {
    instanceSet(vm, self, CLOSED, vm.true_)
  }
}

/** On the way out: closes what nobody closed. */
function finalizeFile(vm: Vm, self: PyContainer): void {
  const { handled } = vm.thread
  vm.thread.handled = { value: null, previous: null }
  try {
    if (isKnownClosed(vm, self)) return
    sayFinalizing(vm, self)
    vm.decref(callMethod(vm, self, 'close', []))
  } catch (error) {
    vm.services.reportUnraisable(vm, error, `Exception ignored while finalizing file ${shown(vm, self)}`, null)
  } finally {
    vm.thread.handled = handled
  }
}

/** The file's repr, as far as it has one now. */
function shown(vm: Vm, self: PyContainer): string {
  try {
    return vm.reprText(self)
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    vm.dropError(error)
    return '<object repr() failed>'
  }
}

/** A file that cannot say whether it is closed is in no state to be closed. */
function isKnownClosed(vm: Vm, self: PyContainer): boolean {
  try {
    return isTrue(vm, self, 'closed')
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
    return true
  }
}

function sayFinalizing(vm: Vm, self: PyContainer): void {
  try {
    const set = self.cls.slots.setattro
    set?.(vm, self, '_finalizing', vm.true_)
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
  }
}

/** `IOBase.readline`, by `peek` where there is one and `read`. */
function readLine(vm: Vm, self: PyObject, given?: PyObject): PyObject {
  const limit = sizeOrAll(vm, given)
  const line: number[] = []
  const peek = findAttr(vm, self, 'peek')
  try {
    while (limit < 0 || line.length < limit) {
      const bytes = readPart(vm, self, peek === null ? 1 : partLength(vm, peek, limit < 0 ? -1 : limit - line.length))
      if (bytes.length === 0) break
      for (const byte of bytes) line.push(byte)
      if (line.at(-1) === NEWLINE) break
      vm.ticksLeft -= 1
    }
  } finally {
    vm.xdecref(peek)
  }
  return newBytes(vm, Uint8Array.from(line))
}

/** How much may be read without passing the end of the line. */
function partLength(vm: Vm, peek: PyObject, most: number): number {
  const one = vm.int(1)
  const ahead = call(vm, peek, [one])
  try {
    if ((ahead.cls.kind & kind.BYTES) === 0)
      throw vm.error('OSError', `peek() should have returned a bytes object, not '${ahead.cls.name}'`)
    const bytes = ahead.data as Uint8Array // kind says that it has bytes
    if (bytes.length === 0) return 1
    const end = bytes.indexOf(NEWLINE)
    const length = end < 0 ? bytes.length : end + 1
    return most < 0 ? length : Math.min(length, most)
  } finally {
    vm.decref(ahead)
  }
}

function readPart(vm: Vm, self: PyObject, length: number): Uint8Array {
  const size = vm.int(length)
  const part = callMethod(vm, self, 'read', [size])
  vm.decref(size)
  try {
    if ((part.cls.kind & kind.BYTES) === 0)
      throw vm.error('OSError', `read() should have returned a bytes object, not '${part.cls.name}'`)
    return part.data as Uint8Array // kind says that it has bytes
  } finally {
    vm.decref(part)
  }
}

function readLines(vm: Vm, self: PyObject, given?: PyObject): PyObject {
  const hint = sizeOrAll(vm, given)
  if (hint <= 0) return vm.list(vm.itemsOf(self))
  const lines: PyObject[] = []
  const iterator = iterate(vm, self)
  try {
    let left = hint
    for (let line = nextItem(vm, iterator); line !== null; line = nextItem(vm, iterator)) {
      lines.push(line)
      const length = lengthOf(vm, line)
      if (length > left) break
      left -= length
    }
  } catch (error) {
    for (const line of lines) vm.decref(line)
    throw error
  } finally {
    vm.decref(iterator)
  }
  return vm.list(lines)
}

function writeLines(vm: Vm, self: PyObject, lines: PyObject): PyObject {
  vm.decref(checkClosed(vm, self))
  forEachItem(vm, lines, (line) => {
    try {
      vm.decref(callMethod(vm, self, 'write', [line]))
    } finally {
      vm.decref(line)
    }
  })
  return vm.newNone()
}

/** The next line of a file that defines `readline`. */
function nextLine(vm: Vm, self: PyObject): PyObject | null {
  const line = callMethod(vm, self, 'readline', [])
  if (lengthOf(vm, line) > 0) return line
  vm.decref(line)
  return null
}

const no = (vm: Vm): PyObject => vm.bool(false)

function checker(method: 'readable' | 'writable' | 'seekable'): (vm: Vm, self: PyObject) => PyObject {
  return (vm, self) => {
    requireAnswer(vm, self, method)
    return vm.bool(true)
  }
}

const iobaseMethods: readonly NativeDefinition[] = [
  classNative('seek($self, offset, whence=0, /)', (vm, _self: PyObject, offset: PyObject, whence?: PyObject) => {
    cIntOf(vm, offset)
    if (whence !== undefined) cIntOf(vm, whence)
    return unsupported(vm, 'seek')
  }),
  native('tell($self, /)', (vm, self: PyObject) => callMethod(vm, self, 'seek', [vm.int(0), vm.int(1)])),
  classNative('truncate($self, size=None, /)', (vm) => unsupported(vm, 'truncate')),
  classNative('fileno($self, /)', (vm) => unsupported(vm, 'fileno')),
  native('flush($self, /)', (vm, self: PyObject) => {
    if (instanceGet(self, CLOSED) !== null) throw vm.error('ValueError', 'I/O operation on closed file.')
    return vm.newNone()
  }),
  native('close($self, /)', closeBase),
  native('isatty($self, /)', (vm, self: PyObject) => {
    vm.decref(checkClosed(vm, self))
    return vm.bool(false)
  }),
  native('seekable($self, /)', no),
  native('readable($self, /)', no),
  native('writable($self, /)', no),
  native('_checkClosed($self, /)', checkClosed),
  native('_checkSeekable($self, /)', checker('seekable')),
  native('_checkReadable($self, /)', checker('readable')),
  native('_checkWritable($self, /)', checker('writable')),
  native('__enter__($self, /)', (vm, self: PyObject) => {
    vm.decref(checkClosed(vm, self))
    return owned(self)
  }),
  native('__exit__($self, /, *exc_info)', (vm, self: PyObject) => callMethod(vm, self, 'close', [])),
  native('readline($self, size=-1, /)', readLine),
  native('readlines($self, hint=-1, /)', readLines),
  native('writelines($self, lines, /)', writeLines),
]

/** Raw files read by their `readinto`. */
function readRaw(vm: Vm, self: PyObject, given?: PyObject): PyObject {
  const size = given === undefined ? -1 : sizeOf(vm, given)
  if (size < 0) return callMethod(vm, self, 'readall', [])
  const number = vm.int(size)
  const room = call(vm, vm.types.bytearray, [number])
  vm.decref(number)
  const count = callMethod(vm, self, 'readinto', [room])
  try {
    if (count === vm.none) return vm.newNone()
    const read = sizeOf(vm, count)
    if (read < 0 || read > size) throw vm.error('ValueError', `readinto returned ${read} outside buffer size ${size}`)
    return newBytes(vm, (room.data as Uint8Array).slice(0, read)) // a bytearray has bytes
  } finally {
    vm.decref(count)
    vm.decref(room)
  }
}

function readAllRaw(vm: Vm, self: PyObject): PyObject {
  const parts: number[] = []
  for (;;) {
    const size = vm.int(READ_AT_ONCE)
    const part = callMethod(vm, self, 'read', [size])
    vm.decref(size)
    if (part === vm.none) {
      if (parts.length === 0) return part
      break
    }
    if ((part.cls.kind & kind.BYTES) === 0) {
      vm.decref(part)
      throw vm.error('TypeError', 'read() should return bytes')
    }
    const bytes = part.data as Uint8Array // kind says that it has bytes
    for (const byte of bytes) parts.push(byte)
    vm.decref(part)
    if (bytes.length === 0) break
  }
  return newBytes(vm, Uint8Array.from(parts))
}

function notImplemented(vm: Vm): PyObject {
  throw vm.error('NotImplementedError', '')
}

/** `readinto` of buffered files by their `read` or `read1`. */
function readIntoBy(method: 'read' | 'read1'): (vm: Vm, self: PyObject, buffer: PyObject) => PyObject {
  return (vm, self, buffer) => {
    const room = roomOf(vm, buffer, method === 'read' ? 'readinto' : 'readinto1')
    const size = vm.int(room.length)
    const read = whileExported(vm, buffer, () => callMethod(vm, self, method, [size]))
    vm.decref(size)
    try {
      if ((read.cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', 'read() should return bytes')
      const bytes = read.data as Uint8Array // kind says that it has bytes
      if (bytes.length > room.length)
        throw vm.error(
          'ValueError',
          `read() returned too much data: ${room.length} bytes requested, ${bytes.length} returned`,
        )
      room.set(bytes)
      return vm.int(bytes.length)
    } finally {
      vm.decref(read)
    }
  }
}

/** The bytes of a `readinto` argument, to be written to. */
export function roomOf(vm: Vm, buffer: PyObject, method: string, argument = 'argument'): Uint8Array {
  const room = writableBytes(vm, buffer)
  if (room !== null) return room
  throw vm.error(
    'TypeError',
    `${method}() ${argument} must be read-write bytes-like object, not ${argumentKind(vm, buffer)}`,
  )
}

/** Methods that say no, once their size is an int where they take one. */
function refusing(signatures: readonly string[]): NativeDefinition[] {
  return signatures.map((signature) =>
    classNative(signature, (vm, _self: PyObject, given?: PyObject) => {
      if (given !== undefined && signature.includes('size=')) sizeOf(vm, given)
      return unsupported(vm, signature.slice(0, signature.indexOf('(')))
    }),
  )
}

const nothing: NonNullable<TypeDefinition['getset']>[string] = { get: (vm) => vm.newNone() }

function baseDefinition(
  name: string,
  methods: readonly NativeDefinition[],
  rest: Partial<TypeDefinition> = {},
): TypeDefinition {
  return { name: `_io.${name}`, module: '_io', layout: objectLayout, flags: ioFlags, methods, ...rest }
}

export const ioBases: NonNullable<NativeModule['types']> = [
  {
    key: '_io._IOBase',
    base: 'object',
    exported: '_IOBase',
    definition: baseDefinition('_IOBase', iobaseMethods, {
      inheritsNew: true,
      slots: {
        new_: (vm, cls, args) => {
          rejectArguments(vm, cls, args, vm.typeNamed('_io._IOBase'))
          return vm.newOf(cls, null)
        },
        iter: (vm, self) => {
          vm.decref(checkClosed(vm, self))
          return owned(self)
        },
        next: nextLine,
        finalize: finalizeFile,
      },
      getset: {
        __dict__: dictAttribute,
        closed: { get: (vm, self: PyObject) => vm.bool(instanceGet(self, CLOSED) !== null) },
      },
    }),
  },
  {
    key: '_io._RawIOBase',
    base: '_io._IOBase',
    exported: '_RawIOBase',
    definition: baseDefinition('_RawIOBase', [
      native('read($self, size=-1, /)', readRaw),
      native('readall($self, /)', readAllRaw),
      tupleNative('readinto($self, /, *args)', notImplemented),
      tupleNative('write($self, /, *args)', notImplemented),
    ]),
  },
  {
    key: '_io._BufferedIOBase',
    base: '_io._IOBase',
    exported: '_BufferedIOBase',
    definition: baseDefinition('_BufferedIOBase', [
      ...refusing(['detach($self, /)', 'read($self, size=-1, /)', 'read1($self, size=-1, /)', 'write($self, b, /)']),
      native('readinto($self, buffer, /)', readIntoBy('read')),
      native('readinto1($self, buffer, /)', readIntoBy('read1')),
    ]),
  },
  {
    key: '_io._TextIOBase',
    base: '_io._IOBase',
    exported: '_TextIOBase',
    definition: baseDefinition(
      '_TextIOBase',
      [
        ...refusing(['detach($self, /)', 'read($self, size=-1, /)', 'readline($self, size=-1, /)']),
        classNative('write($self, s, /)', (vm, _self: PyObject, text: PyObject) => {
          if (isStr(text)) return unsupported(vm, 'write')
          throw vm.error('TypeError', `write() argument 1 must be str, not ${argumentKind(vm, text)}`)
        }),
      ],
      { getset: { encoding: nothing, newlines: nothing, errors: nothing } },
    ),
  },
]
