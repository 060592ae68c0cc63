/** `io.StringIO` and `io.BytesIO`. */
import { objectLayout } from '../../objects/layouts'
import { memoryOf } from '../../objects/memory/newMemory'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import type { GetSet, TypeDefinition } from '../../objects/type/defineType'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import {
  type FileData,
  type FileKind,
  fileMethods,
  nextLine,
  open,
  type PyMemoryFile,
  type Unit,
  writeUnits,
} from './memoryFile'

function layoutOf(name: string, bytes: number): Layout {
  return { ...objectLayout, name, kind: kind.OTHER, size: () => bytes }
}

const text: FileKind = {
  newline: '\n',
  zero: '\0',
  words: {
    closed: 'I/O operation on closed file',
    negativeSeek: (at) => `Negative seek position ${at}`,
    negativeSize: (size) => `Negative size value ${size}`,
  },
  seeksFreely: false,
  show: (vm, units) => vm.str(units.join('')),
  read: (vm, object) => {
    if ((object.cls.kind & kind.STR) === 0)
      throw vm.error('TypeError', `string argument expected, got '${object.cls.name}'`)
    return Array.from(object.data as string) // a str inside
  },
  size: (_vm, _object, units) => units.length,
}

const bytes: FileKind = {
  newline: 10,
  zero: 0,
  words: {
    closed: 'I/O operation on closed file.',
    negativeSeek: (at) => `negative seek value ${at}`,
    negativeSize: (size) => `negative size value ${size}`,
  },
  seeksFreely: true,
  show: (vm, units) => newBytes(vm, Uint8Array.from(units as readonly number[])), // a file of bytes holds numbers
  read: (vm, object) => [...bytesArgument(vm, object)],
  size: (_vm, _object, units) => units.length,
}

function create(vm: Vm, cls: PyType): PyObject {
  const data: FileData = { units: [], at: 0, closed: false }
  return vm.newOf(cls, data)
}

const textSignature = parseSignature("StringIO(initial_value='', newline='\\n')")

function initializeText(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [value, newline] = bind(vm, textSignature, 'StringIO', args, names) as (PyObject | undefined)[] // plain parameters
  if (newline !== undefined && newline !== vm.none && !['', '\n', '\r', '\r\n'].includes(String(newline.data)))
    throw vm.error('ValueError', `illegal newline value: ${vm.reprText(newline)}`)
  if (value !== undefined && value !== vm.none && (value.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `initial_value must be str or None, not ${value.cls.name}`)
  const given = value === undefined || value === vm.none ? '' : String(value.data)
  const data: FileData = { units: [], at: 0, closed: false }
  writeUnits(data, text, Array.from(newline === vm.none ? given.replaceAll(/\r\n?/g, '\n') : given))
  data.at = 0
  self.data = data
}

const bytesSignature = parseSignature("BytesIO(initial_bytes=b'')")

function initializeBytes(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [value] = bind(vm, bytesSignature, 'BytesIO', args, names) as (PyObject | undefined)[] // plain parameters
  const units: Unit[] = value === undefined || value === vm.none ? [] : [...bytesArgument(vm, value)]
  const data: FileData = { units, at: 0, closed: false }
  self.data = data
}

const closed: GetSet = { get: (vm, self: PyMemoryFile) => vm.bool(self.data.closed) }
const FLAGS = typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS

function definition(name: string, size: number, fileKind: FileKind, rest: Partial<TypeDefinition>): TypeDefinition {
  return {
    name: `_io.${name}`,
    module: '_io',
    layout: layoutOf(name, size),
    flags: FLAGS,
    ...rest,
    slots: { new_: create, iter: iteratorSelf, next: (vm, self) => nextLine(vm, self, fileKind), ...rest.slots },
    methods: [...fileMethods(fileKind), ...(rest.methods ?? [])],
  }
}

export const memoryFileTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_io.StringIO',
    base: '_io._TextIOBase',
    exported: 'StringIO',
    definition: definition('StringIO', 136, text, {
      slots: { init: initializeText },
      getset: {
        __dict__: dictAttribute,
        closed,
        line_buffering: { get: (vm) => vm.bool(false) },
        newlines: { get: (vm) => vm.newNone() },
      },
    }),
  },
  {
    key: '_io.BytesIO',
    base: '_io._BufferedIOBase',
    exported: 'BytesIO',
    definition: definition('BytesIO', 80, bytes, {
      slots: { init: initializeBytes },
      getset: { __dict__: dictAttribute, closed },
      methods: [
        native('read1($self, size=-1, /)', (vm, self: PyMemoryFile, size?: PyObject) =>
          size === undefined ? vm.callMethodWith(self, 'read', [], []) : vm.callMethodWith(self, 'read', [size], []),
        ),
        native('getbuffer($self, /)', (vm, self: PyMemoryFile) => {
          const copy = bytes.show(vm, open(vm, self, bytes).units)
          try {
            return memoryOf(vm, copy) ?? vm.newNone()
          } finally {
            vm.decref(copy)
          }
        }),
      ],
    }),
  },
]
