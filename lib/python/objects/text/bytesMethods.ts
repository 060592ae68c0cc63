/**
 * The methods that bytes and bytearray share. Results are of the family of the object; arguments are anything that has
 * bytes, and where bytes are searched also an int: one byte.
 */
import { argumentKind } from '../protocol/argumentKind'
import { appendedList } from '../sequence/capacity'
import { splitList } from './splitList'
import * as cases from '../../text/bytesCase'
import { bytesToHex } from '../../text/bytesHex'
import * as methods from '../../text/bytesMethods'
import type { TextProblem } from '../../text/problem'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { cIntOf, sizeOf } from '../number/indexValue'
import { kind } from '../PyType'
import type { PyBytes, PyObject } from '../PyObject'
import { lengthOf } from '../protocol/truth'
import { unwrap } from '../protocol/raiseProblem'
import { truth } from '../protocol/truth'
import { bytesArgument, isBytesLike, bytesValue } from './bytesLike'
import { decodeMethod } from './coding'
import { bytesLike, newBytes, unsharedBytes } from './newText'
import { isStr, textValue } from './textArgument'

function isBytes({ cls }: PyObject): boolean {
  return (cls.kind & kind.BYTES) !== 0
}

function rewriting(name: string, rewrite: (bytes: Uint8Array) => Uint8Array): NativeDefinition {
  return native(`${name}($self, /)`, (vm, self: PyBytes) => {
    const rewritten = rewrite(self.data)
    return isBytes(self) ? unsharedBytes(vm, rewritten) : bytesLike(vm, self, rewritten)
  })
}

function asking(name: string, holds: (bytes: Uint8Array) => boolean): NativeDefinition {
  return native(`${name}($self, /)`, (vm, self: PyBytes) => vm.bool(holds(self.data)))
}

type Fill = (bytes: Uint8Array, width: number, fill?: number) => Uint8Array | TextProblem

function filling(name: string, fill: Fill): NativeDefinition {
  return native(`${name}($self, width, fillchar=b' ', /)`, (vm, self: PyBytes, width: PyObject, byte?: PyObject) => {
    const size = sizeOf(vm, width)
    return bytesLike(vm, self, unwrap(vm, fill(self.data, size, fillByte(vm, name, byte))))
  })
}

function fillByte(vm: Vm, name: string, given: PyObject | undefined): number {
  if (given === undefined) return 32
  const wanted = 'must be a byte string of length 1'
  if (!isBytesLike(given)) throw vm.error('TypeError', `${name}() argument 2 ${wanted}, not ${argumentKind(vm, given)}`)
  const bytes = bytesValue(given)
  const [byte] = bytes
  if (byte !== undefined && bytes.length === 1) return byte
  throw vm.error(
    'TypeError',
    `${name}(): argument 2 ${wanted}, not a ${given.cls.name} object of length ${bytes.length}`,
  )
}

type Strip = (bytes: Uint8Array, set?: Uint8Array) => Uint8Array

function stripping(name: string, strip: Strip): NativeDefinition {
  return native(`${name}($self, bytes=None, /)`, (vm, self: PyBytes, set?: PyObject) => {
    const given = set === undefined || set === vm.none ? undefined : bytesArgument(vm, set)
    return bytesLike(vm, self, strip(self.data, given))
  })
}

type Split = (bytes: Uint8Array, separator?: Uint8Array, limit?: number) => Uint8Array[] | TextProblem

function splits(name: string, split: Split): NativeDefinition {
  return native(
    `${name}($self, /, sep=None, maxsplit=-1)`,
    (vm, self: PyBytes, separator?: PyObject, limit?: PyObject) => {
      const most = limit === undefined ? -1 : sizeOf(vm, limit)
      const given = separator === undefined || separator === vm.none ? undefined : bytesArgument(vm, separator)
      return splitList(vm, alike(vm, self, unwrap(vm, split(self.data, given, most))), most)
    },
  )
}

function alike(vm: Vm, self: PyObject, parts: readonly Uint8Array[]): PyObject[] {
  return parts.map((part) => bytesLike(vm, self, part))
}

type Partition = (bytes: Uint8Array, separator: Uint8Array) => Uint8Array[] | TextProblem

function parting(name: string, partition: Partition): NativeDefinition {
  return native(`${name}($self, sep, /)`, (vm, self: PyBytes, separator: PyObject) => {
    const parts = unwrap(vm, partition(self.data, bytesArgument(vm, separator)))
    return vm.filledTuple(parts.map((part) => bytesLike(vm, self, part)))
  })
}

function removing(
  name: string,
  argument: string,
  remove: (bytes: Uint8Array, part: Uint8Array) => Uint8Array,
): NativeDefinition {
  return native(`${name}($self, ${argument}, /)`, (vm, self: PyBytes, part: PyObject) => {
    return bytesLike(vm, self, remove(self.data, bytesArgument(vm, part)))
  })
}

function hex(vm: Vm, self: PyBytes, separator?: PyObject, group?: PyObject): PyObject {
  const size = group === undefined ? 1 : cIntOf(vm, group)
  return vm.str(unwrap(vm, bytesToHex(self.data, separatorText(vm, separator), size)))
}

export function separatorText(vm: Vm, separator: PyObject | undefined): string | undefined {
  if (separator === undefined) return undefined
  if (isStr(separator)) return textValue(separator)
  if (lengthOf(vm, separator) !== 1) throw vm.error('ValueError', 'sep must be length 1.')
  if (!isBytesLike(separator)) throw vm.error('TypeError', 'sep must be str or bytes.')
  return String.fromCharCode(bytesValue(separator)[0] ?? 0)
}

function translate(vm: Vm, self: PyBytes, table: PyObject, deleted?: PyObject): PyObject {
  const bytes = table === vm.none ? undefined : bytesArgument(vm, table)
  if (bytes !== undefined && bytes.length !== 256)
    throw vm.error('ValueError', 'translation table must be 256 characters long')
  const removed = deleted === undefined ? new Uint8Array(0) : bytesArgument(vm, deleted)
  return bytesLike(vm, self, unwrap(vm, methods.translateBytes(self.data, bytes, removed)))
}

function replace(vm: Vm, self: PyBytes, old: PyObject, replacement: PyObject, count?: PyObject): PyObject {
  const from = bytesArgument(vm, old)
  const to = bytesArgument(vm, replacement)
  const limit = count === undefined ? -1 : sizeOf(vm, count)
  const replaced = unwrap(vm, methods.replaceBytes(self.data, from, to, limit))
  return isBytes(self) ? unsharedBytes(vm, replaced) : bytesLike(vm, self, replaced)
}

export const bytesMethods: readonly NativeDefinition[] = [
  rewriting('capitalize', cases.capitalizeBytes),
  filling('center', methods.centerBytes),
  decodeMethod,
  native('expandtabs($self, /, tabsize=8)', (vm, self: PyBytes, tabSize?: PyObject) => {
    const size = tabSize === undefined ? 8 : cIntOf(vm, tabSize)
    return bytesLike(vm, self, unwrap(vm, methods.expandBytesTabs(self.data, size)))
  }),
  native('hex($self, /, sep=b, bytes_per_sep=1)', hex),
  asking('isalnum', cases.isAlnumBytes),
  asking('isalpha', cases.isAlphaBytes),
  asking('isascii', cases.isAsciiBytes),
  asking('isdigit', cases.isDigitBytes),
  asking('islower', cases.isLowerBytes),
  asking('isspace', cases.isSpaceBytes),
  asking('istitle', cases.isTitleBytes),
  asking('isupper', cases.isUpperBytes),
  filling('ljust', methods.justifyBytesLeft),
  rewriting('lower', cases.lowerBytes),
  stripping('lstrip', methods.stripBytesStart),
  parting('partition', methods.partitionBytes),
  native('replace($self, old, new, count=-1, /)', replace),
  removing('removeprefix', 'prefix', methods.removeBytesPrefix),
  removing('removesuffix', 'suffix', methods.removeBytesSuffix),
  filling('rjust', methods.justifyBytesRight),
  parting('rpartition', methods.partitionBytesFromEnd),
  splits('rsplit', methods.splitBytesFromEnd),
  stripping('rstrip', methods.stripBytesEnd),
  splits('split', methods.splitBytes),
  native('splitlines($self, /, keepends=False)', (vm, self: PyBytes, keepEnds?: PyObject) => {
    const isKept = keepEnds !== undefined && truth(vm, keepEnds)
    return appendedList(vm, alike(vm, self, methods.splitBytesLines(self.data, isKept)), 0)
  }),
  stripping('strip', methods.stripBytes),
  rewriting('swapcase', cases.swapBytesCase),
  rewriting('title', cases.titleBytes),
  native("translate($self, table, /, delete=b'')", translate),
  rewriting('upper', cases.upperBytes),
  native('zfill($self, width, /)', (vm, self: PyBytes, width: PyObject) => {
    return bytesLike(vm, self, unwrap(vm, methods.zeroFillBytes(self.data, sizeOf(vm, width))))
  }),
]

export const bytesMakeTrans: NativeDefinition = native('maketrans(frm, to, /)', (vm, from: PyObject, to: PyObject) => {
  return newBytes(vm, unwrap(vm, methods.makeByteTable(bytesArgument(vm, from), bytesArgument(vm, to))))
})
