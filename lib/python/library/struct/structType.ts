/** `struct.Struct`: a format read once, and what can be done by it. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native } from '../../objects/native/native'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import { indexOf, sequenceIndex, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag, shortName } from '../../objects/PyType'
import { bytesValue, plainBytes, writableBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import { latinOf } from '../../text/latin'
import { encodeText } from '../../objects/text/coding'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { layoutOf, type PyStruct, STRUCT, type StructData } from './structData'
import { parseStruct, type StructLayout } from './structFormat'
import { ERROR, packValues, unpackValues } from './structValues'
import { newUnpackIterator } from './unpackIterator'

const BYTES = 72
const FIELD_BYTES = 32
const signature = parseSignature('Struct(format)')

/** The format as bytes, owned; text must be ASCII. */
function formatBytes(vm: Vm, format: PyObject): PyObject {
  if (isStr(format)) return newBytes(vm, encodeText(vm, format, textValue(format), 'ascii', 'strict'))
  if ((format.cls.kind & kind.BYTES) !== 0) {
    format.refs++
    return format
  }
  throw vm.error('TypeError', `Struct() argument 1 must be a str or bytes object, not ${shortName(format.cls)}`)
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [given] = bind(vm, signature, 'Struct', args, names) as [PyObject] // a plain parameter
  fill(vm, self as PyStruct, given) // the slot is that of Structs
}

function fill(vm: Vm, self: PyStruct, given: PyObject): void {
  const format = formatBytes(vm, given)
  const layout = parseStruct(latinOf(bytesValue(format)))
  if (typeof layout === 'string') {
    vm.decref(format)
    throw vm.error(ERROR, layout)
  }
  const { data } = self
  const old = data.format
  data.format = format
  data.layout = layout
  vm.recordStore(self, NAMED_SLOT, format)
  vm.xdecref(old)
}

export function newStruct(vm: Vm, format: PyObject): PyStruct {
  const data: StructData = { format: null, layout: null }
  const made = vm.newOf(vm.typeNamed(STRUCT), data) as PyStruct // the type has StructData
  try {
    fill(vm, made, format)
    return made
  } catch (error) {
    vm.decref(made)
    throw error
  }
}

/** Room for so many bytes; what could never fit the run is refused at once. */
function room(vm: Vm, size: number): Uint8Array {
  if (size > vm.limits.bytes) throw vm.error('MemoryError', '')
  return new Uint8Array(size)
}

function checkCount(vm: Vm, layout: StructLayout, name: string, given: number): void {
  if (given === layout.count) return
  throw vm.error(ERROR, `${name} expected ${layout.count} items for packing (got ${given})`)
}

export function pack(vm: Vm, self: PyStruct, values: readonly PyObject[]): PyObject {
  const layout = layoutOf(vm, self)
  checkCount(vm, layout, 'pack', values.length)
  const bytes = room(vm, layout.size)
  packValues(vm, layout, bytes, 0, values)
  return newBytes(vm, bytes)
}

export function packInto(vm: Vm, self: PyStruct, args: readonly PyObject[]): PyObject {
  const layout = layoutOf(vm, self)
  const [buffer, offset, ...values] = args
  if (buffer === undefined) throw vm.error(ERROR, 'pack_into expected buffer argument')
  if (offset === undefined) throw vm.error(ERROR, 'pack_into expected offset argument')
  checkCount(vm, layout, 'pack_into', values.length)
  const bytes = writableBytes(vm, buffer)
  if (bytes === null) {
    throw vm.error('TypeError', `argument must be read-write bytes-like object, not ${argumentKind(vm, buffer)}`)
  }
  const at = placeIn(vm, exactIndex(vm, offset), layout.size, bytes.length, 'pack')
  packValues(vm, layout, bytes, at, values)
  return vm.newNone()
}

/** The offset counted from the beginning, if there is room for the struct. */
/** As sequenceIndex, to the last digit. */
function exactIndex(vm: Vm, offset: PyObject): bigint {
  sequenceIndex(vm, offset, 'IndexError')
  return BigInt(indexOf(vm, offset))
}

/** As sizeOf, to the last digit. */
function exactSize(vm: Vm, offset: PyObject): bigint {
  sizeOf(vm, offset)
  return BigInt(indexOf(vm, offset))
}

function placeIn(vm: Vm, offset: bigint, size: number, length: number, what: 'pack' | 'unpack'): number {
  if (offset < 0n) {
    if (offset + BigInt(size) > 0n) {
      const lack = what === 'pack' ? 'no space' : 'not enough data'
      throw vm.error(ERROR, `${lack} to ${what} ${size} bytes at offset ${offset}`)
    }
    if (offset + BigInt(length) < 0n) throw vm.error(ERROR, `offset ${offset} out of range for ${length}-byte buffer`)
  }
  const at = offset < 0n ? offset + BigInt(length) : offset
  if (BigInt(length) - at >= size) return Number(at)
  const name = what === 'pack' ? 'pack_into' : 'unpack_from'
  throw vm.error(
    ERROR,
    `${name} requires a buffer of at least ${BigInt(size) + at} bytes for ${what}ing ${size} bytes at offset ${at} (actual buffer size is ${length})`,
  )
}

export function unpack(vm: Vm, self: PyStruct, buffer: PyObject): PyObject {
  const layout = layoutOf(vm, self)
  const bytes = plainBytes(vm, buffer)
  if (bytes.length !== layout.size) throw vm.error(ERROR, `unpack requires a buffer of ${layout.size} bytes`)
  return unpackValues(vm, layout, bytes, 0)
}

export function unpackFrom(vm: Vm, self: PyStruct, buffer: PyObject, offset?: PyObject): PyObject {
  const layout = layoutOf(vm, self)
  const bytes = plainBytes(vm, buffer)
  const from = offset === undefined ? 0n : exactSize(vm, offset)
  return unpackValues(vm, layout, bytes, placeIn(vm, from, layout.size, bytes.length, 'unpack'))
}

export function iterUnpack(vm: Vm, self: PyStruct, buffer: PyObject): PyObject {
  const { size } = layoutOf(vm, self)
  if (size === 0) throw vm.error(ERROR, 'cannot iteratively unpack with a struct of length 0')
  const { length } = plainBytes(vm, buffer)
  if (length % size !== 0) throw vm.error(ERROR, `iterative unpacking requires a buffer of a multiple of ${size} bytes`)
  return newUnpackIterator(vm, self, buffer)
}

export const structType: TypeEntry & { readonly exported: string } = {
  key: STRUCT,
  base: 'object',
  exported: 'Struct',
  definition: {
    name: '_struct.Struct',
    module: '_struct',
    layout: fixedLayout<StructData>(
      'Struct',
      'machinery',
      ({ layout }) => BYTES + FIELD_BYTES * ((layout?.fields.length ?? 0) + 1),
      ['format'],
    ),
    flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
    slots: {
      new_: (vm, cls: PyType) => {
        const data: StructData = { format: null, layout: null }
        return vm.newOf(cls, data)
      },
      init: initialize,
      repr: (vm, self) => {
        layoutOf(vm, self as PyStruct) // the slot is that of Structs
        const { format } = (self as PyStruct).data // as above
        const text = vm.str(latinOf(bytesValue(format ?? vm.none)))
        const shown = vm.reprText(text)
        vm.decref(text)
        return vm.str(`${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}(${shown})`)
      },
    },
    methods: [
      native('pack($self, /, *values)', pack),
      native('pack_into($self, /, *values)', packInto),
      native('unpack($self, buffer, /)', unpack),
      native('unpack_from($self, /, buffer, offset=0)', unpackFrom),
      native('iter_unpack($self, buffer, /)', iterUnpack),
      native('__sizeof__($self, /)', (vm, self: PyStruct) => {
        layoutOf(vm, self)
        return vm.int(vm.sizeWithoutHeader(self))
      }),
      native('__reduce__($self, /)', (vm, self: PyStruct) => {
        throw vm.error('TypeError', `cannot pickle '${self.cls.name}' object`)
      }),
    ],
    getset: {
      format: {
        get: (vm, self: PyStruct) => {
          layoutOf(vm, self)
          return vm.str(latinOf(bytesValue(self.data.format ?? vm.none)))
        },
      },
      size: { get: (vm, self: PyStruct) => vm.int(self.data.layout?.size ?? -1) },
    },
  },
}
