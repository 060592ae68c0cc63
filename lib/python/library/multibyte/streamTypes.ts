/** `MultibyteStreamReader` and `MultibyteStreamWriter`: over a file of bytes. Follows multibytecodec.c of CPython 3.14. */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { hasPositions, itemsOf } from '../../objects/protocol/iterate'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { textGiven } from './codecType'
import { coderOf, type Direction, errorsArgument, errorsAttribute } from './coders'
import { type DecoderData, decodeMore, type EncoderData, encodeMore } from './pending'

interface HasStream {
  stream: PyObject
}
interface PyReader extends PyContainer {
  data: DecoderData & HasStream
}
interface PyWriter extends PyContainer {
  data: EncoderData & HasStream
}

const flags = typeFlag.BASETYPE

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function streamNew<T>(call: string, direction: Direction, pending: () => T) {
  const signature = parseSignature(`${call}(stream, errors='strict')`)
  return (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject => {
    const [stream, given] = bind(vm, signature, call, args, names) as [PyObject, PyObject | undefined] // plain parameters
    const coder = coderOf(vm, cls, errorsArgument(vm, given, call, 2), direction)
    return vm.newOf(cls, { ...coder, pending: pending(), stream: owned(stream) })
  }
}

/** How much is asked for; below 0 is all. */
function sizeGiven(vm: Vm, size: PyObject | undefined): number {
  if (size === undefined || size === vm.none) return -1
  if (!isInt(size)) throw vm.error('TypeError', 'arg 1 must be an integer')
  return cIntOf(vm, size)
}

function bytesRead(vm: Vm, stream: PyObject, method: string, size: number): Uint8Array {
  const asked = size < 0 ? [] : [vm.int(size)]
  const read = callMethod(vm, stream, method, asked)
  for (const one of asked) vm.decref(one)
  try {
    if ((read.cls.kind & kind.BYTES) !== 0) return (read.data as Uint8Array).slice() // kind says that it is bytes
    throw vm.error('TypeError', `stream function returned a non-bytes object (${read.cls.name})`)
  } finally {
    vm.decref(read)
  }
}

/** The text of what the stream gives; byte after byte until there is a character, where a size was asked for. */
function readText(vm: Vm, self: PyReader, method: string, size: number): string {
  if (size === 0) return ''
  for (let asked = size; ; asked = 1) {
    const bytes = bytesRead(vm, self.data.stream, method, asked)
    const isEnd = bytes.length === 0
    const hadAny = !isEnd || self.data.pending.length > 0
    const text = decodeMore(vm, self.data, bytes, isEnd || asked < 0)
    if (asked < 0 || text !== '' || !hadAny || isEnd) return text
  }
}

function readLines(vm: Vm, self: PyReader, size?: PyObject): PyObject {
  const text = vm.str(readText(vm, self, 'read', sizeGiven(vm, size)))
  try {
    return callMethod(vm, text, 'splitlines', [vm.true_])
  } finally {
    vm.decref(text)
  }
}

function write(vm: Vm, self: PyWriter, bytes: Uint8Array): void {
  const made = newBytes(vm, bytes)
  try {
    vm.decref(callMethod(vm, self.data.stream, 'write', [made]))
  } finally {
    vm.decref(made)
  }
}

function writeText(vm: Vm, self: PyWriter, text: PyObject): void {
  write(vm, self, encodeMore(vm, self.data, textGiven(vm, text), false))
}

function writeLines(vm: Vm, self: PyWriter, lines: PyObject): PyObject {
  if (!hasPositions(lines)) throw vm.error('TypeError', 'arg must be a sequence object')
  const items = itemsOf(vm, lines)
  try {
    for (const item of items) writeText(vm, self, item)
  } finally {
    for (const item of items) vm.decref(item)
  }
  return vm.newNone()
}

const stream = { get: (_vm: Vm, self: PyContainer) => owned((self.data as HasStream).stream), field: true } as const

export const streamTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_multibytecodec.MultibyteStreamReader',
    base: 'object',
    exported: 'MultibyteStreamReader',
    definition: {
      name: '_multibytecodec.MultibyteStreamReader',
      module: '_multibytecodec',
      layout: fixedLayout<HasStream>('MultibyteStreamReader', 'machinery', 80, ['stream']),
      flags,
      slots: { new_: streamNew('StreamReader', 'decode', () => new Uint8Array(0)), init: () => undefined },
      methods: [
        native('read($self, sizeobj=None, /)', (vm, self: PyReader, size?: PyObject) =>
          vm.str(readText(vm, self, 'read', sizeGiven(vm, size))),
        ),
        native('readline($self, sizeobj=None, /)', (vm, self: PyReader, size?: PyObject) =>
          vm.str(readText(vm, self, 'readline', sizeGiven(vm, size))),
        ),
        native('readlines($self, sizehintobj=None, /)', readLines),
        native('reset($self, /)', (vm, self: PyReader) => {
          self.data.codec.decodeReset?.(self.data.state)
          self.data.pending = new Uint8Array(0)
          return vm.newNone()
        }),
      ],
      getset: { errors: errorsAttribute, stream },
    },
  },
  {
    key: '_multibytecodec.MultibyteStreamWriter',
    base: 'object',
    exported: 'MultibyteStreamWriter',
    definition: {
      name: '_multibytecodec.MultibyteStreamWriter',
      module: '_multibytecodec',
      layout: fixedLayout<HasStream>('MultibyteStreamWriter', 'machinery', 72, ['stream']),
      flags,
      slots: { new_: streamNew('StreamWriter', 'encode', () => ''), init: () => undefined },
      methods: [
        native('write($self, strobj, /)', (vm, self: PyWriter, text: PyObject) => {
          writeText(vm, self, text)
          return vm.newNone()
        }),
        native('writelines($self, lines, /)', writeLines),
        native('reset($self, /)', (vm, self: PyWriter) => {
          if (self.data.pending === '') return vm.newNone()
          const bytes = encodeMore(vm, self.data, '', true)
          if (bytes.length > 0) write(vm, self, bytes)
          return vm.newNone()
        }),
      ],
      getset: { errors: errorsAttribute, stream },
    },
  },
]
