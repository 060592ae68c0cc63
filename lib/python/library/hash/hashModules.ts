/** `_md5`, `_sha1`, `_sha2` and `_sha3`: hash functions without a library around them. */
import { bind } from '../../objects/native/bind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import type { KeywordNames, PyType } from '../../objects/PyType'
import { newBytes } from '../../objects/text/newText'
import type { GetSet } from '../../objects/type/defineType'
import { giveName } from '../../objects/dict/dictionary'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { algorithms } from './digest/algorithms'
import {
  dataArgument,
  type DigestKind,
  feed,
  hashDefinition,
  hashedBytes,
  hashLayout,
  newHash,
  type PyHash,
} from './hashObject'

const PARAMETERS = "(data=b'', *, usedforsecurity=True, string=None)"

interface HashType {
  readonly algorithm: string
  /** As the class is called in its module. */
  readonly type: string
  readonly bytes: number
}

/** A new hash of the type's algorithm, with what it is to begin with. */
function startHash(vm: Vm, key: string, name: string, data?: PyObject, string?: PyObject): PyObject {
  const algorithm = algorithms.get(name)
  if (algorithm === undefined) throw new RangeError(`no algorithm ${name}`)
  const first = dataArgument(vm, data, string)
  const digest = algorithm.start()
  if (first !== undefined) feed(vm, digest, hashedBytes(vm, first))
  return newHash(vm, key, { name, blockSize: algorithm.blockSize, digestSize: algorithm.digestSize, digest })
}

function constructorOf(module: string, { algorithm, type }: HashType): NativeDefinition {
  return native(`${algorithm}${PARAMETERS}`, (vm, data?: PyObject, _secure?: PyObject, string?: PyObject) =>
    startHash(vm, `${module}.${type}`, algorithm, data, string),
  )
}

const GIL_MINSIZE = 2048

function functionModule(name: string, types: readonly HashType[]): NativeModule {
  return {
    name,
    functions: types.map((one) => constructorOf(name, one)),
    types: types.map(({ type, bytes }) => ({
      key: `${name}.${type}`,
      base: 'object',
      exported: type === type.toLowerCase() ? `${type.toUpperCase()}Type` : type,
      definition: hashDefinition(`${name}.${type}`, name, hashLayout(type, bytes, true), 'fixed'),
    })),
    setup: (vm, namespace) => giveName(vm, namespace, '_GIL_MINSIZE', vm.int(GIL_MINSIZE)),
  }
}

const SHA3_BYTES = 64
/** All classes of `_sha3` name the first of them when they are called wrongly, as CPython's do. */
const sha3Signature = parseSignature(`sha3_224${PARAMETERS}`)

const STATE_BITS = 1600

/** How the sponge of a hash is divided, and what it pads texts with. */
function spongeAttributes(digests: DigestKind): Readonly<Record<string, GetSet>> {
  const rate = ({ data }: PyHash): number => data.blockSize * 8
  return {
    _capacity_bits: { get: (vm, self: PyHash) => vm.int(STATE_BITS - rate(self)) },
    _rate_bits: { get: (vm, self: PyHash) => vm.int(rate(self)) },
    _suffix: { get: (vm) => newBytes(vm, Uint8Array.of(digests === 'xof' ? 0x1f : 0x06)) },
  }
}

function sha3Type(name: string): NonNullable<NativeModule['types']>[number] {
  const key = `_sha3.${name}`
  const digests: DigestKind = name.startsWith('shake') ? 'xof' : 'fixed'
  const create = (vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject => {
    const [data, , string] = bind(vm, sha3Signature, 'sha3_224', args, names) as (PyObject | undefined)[] // plain parameters
    return startHash(vm, key, name, data, string)
  }
  const plain = hashDefinition(key, '_sha3', hashLayout(name, SHA3_BYTES, true), digests, { slots: { new_: create } })
  return {
    key,
    base: 'object',
    exported: name,
    definition: { ...plain, getset: { ...plain.getset, ...spongeAttributes(digests) } },
  }
}

const SHA2 = [224, 256, 384, 512].map((bits) => ({ algorithm: `sha${bits}`, type: `SHA${bits}Type`, bytes: 48 }))

export const hashModules: readonly NativeModule[] = [
  functionModule('_md5', [{ algorithm: 'md5', type: 'md5', bytes: 48 }]),
  functionModule('_sha1', [{ algorithm: 'sha1', type: 'sha1', bytes: 56 }]),
  functionModule('_sha2', SHA2),
  {
    name: '_sha3',
    functions: [],
    types: ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256'].map(sha3Type),
    setup: (vm, namespace) => {
      giveName(vm, namespace, 'implementation', vm.str('HACL'))
      giveName(vm, namespace, '_GIL_MINSIZE', vm.int(GIL_MINSIZE))
    },
  },
]
