/**
 * Arguments on their way to a C function: what `from_param` and `byref` give, and how any object is passed. Follows ConvParam of
 * CPython's Modules/_ctypes/callproc.c.
 */
import { fixedLayout } from '../../objects/layouts'
import { indexOf, isInt } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { isStr } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { readFloat, readInt, writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { addressOfText, POINTER } from './access'
import { bytesOf, type CData, isCData } from './cData'
import { type SimpleCode, simpleCodes } from './simpleCodes'
import { infoOfInstance } from './typeInfo'

interface ArgumentFields {
  readonly tag: string
  readonly bytes: Uint8Array
  obj: PyObject | null
}

export interface CArgument extends PyContainer {
  data: ArgumentFields
}

/** What a function gets: the bytes of a register or more, and what must live until it returns (owned). */
export interface Passed {
  readonly bytes: Uint8Array
  readonly keep: PyObject | null
}

const TYPE = '_ctypes.CArgObject'
const REGISTER = 8
const WORD = { size: 8, what: 'signed' } as const
const C_INT = { size: 4, what: 'signed' } as const
const UNSIGNED_LIMIT = 2n ** 64n

/** `obj` is taken over. */
export function newArgument(vm: Vm, tag: string, bytes: Uint8Array, obj: PyObject | null): CArgument {
  const data: ArgumentFields = { tag, bytes, obj }
  return vm.container(vm.typeNamed(TYPE), data) as CArgument // the type has ArgumentFields
}

/** An argument with an address; `obj` is taken over. */
export function pointerArgument(vm: Vm, address: number, obj: PyObject): CArgument {
  return newArgument(vm, 'P', word(address), obj)
}

/** A value as the argument of a simple type. */
export function simpleArgument(vm: Vm, code: SimpleCode, value: PyObject): CArgument {
  const bytes = new Uint8Array(Math.max(REGISTER, code.size))
  const keep = code.set(vm, bytes.subarray(0, code.size), value)
  return newArgument(vm, code.letter, widened(code, bytes), keep ?? vm.newNone())
}

export function isArgument(vm: Vm, object: PyObject): object is CArgument {
  return object.cls === vm.typeNamed(TYPE)
}

export function word(value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(REGISTER)
  writeInt(bytes, 0, WORD, value, true)
  return bytes
}

/** Small signed numbers fill a register with their sign. */
function widened(code: SimpleCode, bytes: Uint8Array): Uint8Array {
  const isNegative = 'bhil'.includes(code.letter) && ((bytes[code.size - 1] ?? 0) & 0x80) !== 0
  if (isNegative) bytes.fill(0xff, code.size)
  return bytes
}

/** How an argument is passed. */
export function passed(vm: Vm, object: PyObject, place: number): Passed {
  if (isCData(object)) return passedData(vm, object)
  if (isArgument(vm, object)) {
    object.refs++
    return { bytes: object.data.bytes, keep: object }
  }
  if (object === vm.none) return { bytes: word(0), keep: null }
  if (isInt(object)) return { bytes: intArgument(vm, object), keep: null }
  if ((object.cls.kind & kind.BYTES) !== 0) {
    object.refs++
    return { bytes: word(addressOfText(vm, object)), keep: object }
  }
  if (isStr(object)) return passedText(vm, object)
  const given = findAttr(vm, object, '_as_parameter_')
  if (given === null) throw vm.error('TypeError', `Don't know how to convert parameter ${place}`)
  try {
    return passed(vm, given, place)
  } finally {
    vm.decref(given)
  }
}

/** Simple values as they are; of the others a pointer is passed, and structures whole. */
function passedData(vm: Vm, object: CData): Passed {
  object.refs++
  const info = infoOfInstance(object)
  if (info?.kind === 'array') return { bytes: word(object.data.address), keep: object }
  const bytes = new Uint8Array(Math.max(REGISTER, object.data.size))
  bytes.set(bytesOf(vm, object))
  return { bytes: info?.code == null ? bytes : widened(info.code, bytes), keep: object }
}

/** Without a declared type: C's int, cut. */
function intArgument(vm: Vm, object: PyObject): Uint8Array {
  const value = BigInt(indexOf(vm, object))
  if (value >= UNSIGNED_LIMIT || value < -UNSIGNED_LIMIT / 2n)
    throw vm.error('OverflowError', 'int too long to convert')
  return word(BigInt.asIntN(32, value))
}

function passedText(vm: Vm, object: PyObject): Passed {
  const wide = simpleCodes.get('Z')
  if (wide === undefined) throw new RangeError('no code Z')
  const bytes = new Uint8Array(REGISTER)
  return { bytes, keep: wide.set(vm, bytes, object) }
}

export function dropPassed(vm: Vm, all: readonly Passed[]): void {
  for (const { keep } of all) vm.xdecref(keep)
}

function shown(vm: Vm, self: CArgument): string {
  const { tag, bytes } = self.data
  const place = `0x${vm.addressOf(self).toString(16)}`
  if ('bBhHiIlLqQ'.includes(tag)) {
    const code = simpleCodes.get(tag)
    if (code !== undefined) {
      const value = code.get(vm, bytes)
      const text = vm.text(value)
      vm.decref(value)
      return `<cparam '${tag}' (${text})>`
    }
  }
  if (tag === 'd' || tag === 'f') {
    const value = vm.float(readFloat(bytes, 0, { size: tag === 'd' ? 8 : 4, what: 'float' }, true))
    const text = vm.reprText(value)
    vm.decref(value)
    return `<cparam '${tag}' (${text})>`
  }
  if (tag === 'c') return `<cparam 'c' ('${String.fromCharCode(bytes[0] ?? 0)}')>`
  if ('zZP'.includes(tag)) return `<cparam '${tag}' (0x${readInt(bytes, 0, POINTER, true).toString(16)})>`
  return `<cparam '${tag}' at ${place}>`
}

export const argumentType: TypeEntry = {
  key: TYPE,
  base: 'object',
  definition: {
    name: TYPE,
    module: '_ctypes',
    layout: fixedLayout<ArgumentFields>('CArgObject', 'machinery', 104, ['obj'], { labels: ['_obj'] }),
    slots: { repr: (vm, self) => vm.str(shown(vm, self as CArgument)) }, // the slot is that of these arguments
    getset: {
      _obj: {
        field: true,
        get: (vm, self: CArgument) => {
          const obj = self.data.obj ?? vm.none
          obj.refs++
          return obj
        },
      },
    },
  },
}

/** The lowest half of a register, with its sign: what C's int is. */
export function asInt(bytes: Uint8Array): number {
  return Number(readInt(bytes, 0, C_INT, true))
}
