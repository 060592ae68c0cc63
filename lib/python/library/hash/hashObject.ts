/** Python objects of hash functions: what all of them can do. */
import { bytesToHex } from '../../text/bytesHex'
import { atomLayout } from '../../objects/layouts'
import { native, type NativeDefinition } from '../../objects/native/native'
import { sizeOf, indexOf } from '../../objects/number/indexValue'
import { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout } from '../../objects/PyType'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { bytesInside, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import type { TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import type { Digest } from './digest/Digest'

export interface HashData {
  readonly name: string
  readonly blockSize: number
  readonly digestSize: number
  readonly digest: Digest
}

export interface PyHash extends PyObject {
  data: HashData
}

/** Bytes hashed between two looks at the budget. */
const STRETCH = 1 << 16
const LONGEST_OUTPUT = 2 ** 29
const LONGEST_SIZE = 2n ** 64n

/** What can be hashed, in the words of CPython's hashlib.h. */
export function hashedBytes(vm: Vm, object: PyObject): Uint8Array {
  if (isStr(object)) throw vm.error('TypeError', 'Strings must be encoded before hashing')
  if (bytesInside(vm, object) === null) throw vm.error('TypeError', 'object supporting the buffer API required')
  return plainBytes(vm, object)
}

/** Adds bytes to a hash; long ones are work that can be stopped. */
export function feed(vm: Vm, digest: Digest, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += STRETCH) {
    const part = bytes.subarray(at, at + STRETCH)
    digest.update(part)
    vm.ticksLeft -= part.length
    if (vm.ticksLeft <= 0) vm.tick()
  }
}

/** The data to begin with, given by either name. */
export function dataArgument(vm: Vm, data: PyObject | undefined, string: PyObject | undefined): PyObject | undefined {
  if (data !== undefined && string !== undefined) {
    throw vm.error(
      'TypeError',
      "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.",
    )
  }
  return data ?? string
}

export function newHash(vm: Vm, key: string, data: HashData): PyObject {
  const type = vm.typeNamed(key)
  return type.layout.container ? vm.container(type, data) : vm.value(type, data)
}

function update(vm: Vm, self: PyHash, object: PyObject): PyObject {
  feed(vm, self.data.digest, hashedBytes(vm, object))
  return vm.newNone()
}

function hexOf(vm: Vm, bytes: Uint8Array): PyObject {
  return vm.str(unwrap(vm, bytesToHex(bytes)))
}

const fixedDigests: readonly NativeDefinition[] = [
  native('digest($self, /)', (vm, self: PyHash) => newBytes(vm, self.data.digest.digest())),
  native('hexdigest($self, /)', (vm, self: PyHash) => hexOf(vm, self.data.digest.digest())),
]

type LengthArgument = (vm: Vm, length: PyObject) => number

/** The two modules with functions of any length refuse a wrong one differently. */
function digestsOfLength(lengthOf: LengthArgument): readonly NativeDefinition[] {
  const digest = (vm: Vm, self: PyHash, length: PyObject): Uint8Array => self.data.digest.digest(lengthOf(vm, length))
  return [
    native('digest($self, /, length)', (vm, self: PyHash, length: PyObject) => newBytes(vm, digest(vm, self, length))),
    native('hexdigest($self, /, length)', (vm, self: PyHash, length: PyObject) => hexOf(vm, digest(vm, self, length))),
  ]
}

const plainLength: LengthArgument = (vm, length) => {
  const value = indexOf(vm, length)
  if (value < 0) throw vm.error('ValueError', 'Cannot convert negative int')
  if (value >= LONGEST_SIZE) throw vm.error('OverflowError', 'Python int too large for C unsigned long')
  if (value >= LONGEST_OUTPUT) throw vm.error('ValueError', 'length is too large')
  return Number(value)
}

const sizedLength: LengthArgument = (vm, length) => {
  const value = sizeOf(vm, length)
  if (value < 0) throw vm.error('SystemError', 'Negative size passed to PyBytes_FromStringAndSize')
  if (value > vm.limits.bytes) throw vm.error('MemoryError', '')
  return value
}

export type DigestKind = 'fixed' | 'xof' | 'openssl xof'

const DIGESTS: Readonly<Record<DigestKind, readonly NativeDefinition[]>> = {
  fixed: fixedDigests,
  xof: digestsOfLength(plainLength),
  'openssl xof': digestsOfLength(sizedLength),
}

/** `copy` gives an object of the same class. */
function copy(vm: Vm, self: PyHash): PyObject {
  const data: HashData = { ...self.data, digest: self.data.digest.copy() }
  return self instanceof PyContainer ? vm.container(self.cls, data) : vm.value(self.cls, data)
}

export function hashLayout(name: string, bytes: number, isTracked: boolean): Layout {
  return { ...atomLayout(name, kind.OTHER, () => bytes), container: isTracked }
}

export function hashDefinition(
  name: string,
  module: string,
  layout: Layout,
  digests: DigestKind,
  more: Partial<TypeDefinition> = {},
): TypeDefinition {
  return {
    name,
    module,
    layout,
    ...more,
    methods: [
      native('update($self, obj, /)', update),
      ...DIGESTS[digests],
      native('copy($self, /)', copy),
      native('__reduce__($self, /)', (vm, self: PyObject) => {
        throw vm.error('TypeError', `cannot pickle '${self.cls.name}' object`)
      }),
    ],
    getset: {
      name: { get: (vm, self: PyHash) => vm.str(self.data.name) },
      digest_size: { get: (vm, self: PyHash) => vm.int(self.data.digestSize) },
      block_size: { get: (vm, self: PyHash) => vm.int(self.data.blockSize) },
    },
  }
}
