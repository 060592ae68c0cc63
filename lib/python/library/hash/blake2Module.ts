/** `_blake2`: BLAKE2 with keys, salts and trees. */
import { giveName } from '../../objects/dict/dictionary'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { plainBytes } from '../../objects/text/bytesLike'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { Blake2, blake2b, type Blake2Kind, type Blake2Parameters, blake2s } from './digest/Blake2'
import { dataArgument, feed, hashDefinition, hashedBytes, hashLayout } from './hashObject'

const BYTES = 48
const PARAMETERS = `(data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)`
const LARGEST_BYTE = 255
const LARGEST_LEAF = 2 ** 32 - 1
const UNSIGNED_LONG = 2n ** 64n

function bytesOf(vm: Vm, object: PyObject | undefined, most: number, what: string): Uint8Array {
  if (object === undefined) return new Uint8Array(0)
  const bytes = plainBytes(vm, object)
  if (bytes.length > most) throw vm.error('ValueError', `maximum ${what} length is ${most} bytes`)
  return bytes.slice()
}

function smallOf(
  vm: Vm,
  object: PyObject | undefined,
  otherwise: number,
  range: readonly [number, number],
  words: string,
): number {
  const value = object === undefined ? otherwise : cIntOf(vm, object)
  if (value < range[0] || value > range[1]) throw vm.error('ValueError', words)
  return value
}

/** An unsigned number of C; `type` names it for what is too large. */
function unsignedOf(vm: Vm, object: PyObject | undefined, type: string): bigint {
  const value = object === undefined ? 0n : BigInt(indexOf(vm, object))
  if (value < 0n) throw vm.error('ValueError', 'Cannot convert negative int')
  if (value >= UNSIGNED_LONG) throw vm.error('OverflowError', `Python int too large for C ${type}`)
  return value
}

function leafSizeOf(vm: Vm, object: PyObject | undefined): number {
  const value = unsignedOf(vm, object, 'unsigned long')
  if (value > LARGEST_LEAF) throw vm.error('OverflowError', 'leaf_size is too large')
  return Number(value)
}

function nodeOffsetOf(vm: Vm, object: PyObject | undefined, { wordSize }: Blake2Kind): bigint {
  const value = unsignedOf(vm, object, 'unsigned long long')
  if (wordSize === 4 && value > 0xffffffffffffn) throw vm.error('OverflowError', 'node_offset is too large')
  return value
}

type Given = readonly (PyObject | undefined)[]

function parametersOf(vm: Vm, kind: Blake2Kind, name: string, given: Given): Blake2Parameters {
  const [size, key, salt, person, fanout, depth, leaf, offset, nodeDepth, inner, last] = given
  const { wordSize } = kind
  const most = wordSize * 8
  const digestSize = size === undefined ? most : cIntOf(vm, size)
  if (digestSize <= 0 || digestSize > most) {
    throw vm.error(
      'ValueError',
      `digest_size for ${name} must be between 1 and ${most} bytes, here it is ${digestSize}`,
    )
  }
  const bytes = (object: PyObject | undefined, length: number, what: string): Uint8Array =>
    bytesOf(vm, object, length, what)
  return {
    digestSize,
    salt: bytes(salt, wordSize * 2, 'salt'),
    person: bytes(person, wordSize * 2, 'person'),
    fanout: smallOf(vm, fanout, 1, [0, LARGEST_BYTE], 'fanout must be between 0 and 255'),
    depth: smallOf(vm, depth, 1, [1, LARGEST_BYTE], 'depth must be between 1 and 255'),
    leafSize: leafSizeOf(vm, leaf),
    nodeOffset: nodeOffsetOf(vm, offset, kind),
    nodeDepth: smallOf(vm, nodeDepth, 0, [0, LARGEST_BYTE], 'node_depth must be between 0 and 255'),
    innerSize: smallOf(vm, inner, 0, [0, most], `inner_size must be between 0 and is ${most}`),
    lastNode: last !== undefined && vm.truth(last),
    key: bytes(key, most, 'key'),
  }
}

function blake2Type(name: string, shown: string, kind: Blake2Kind): NonNullable<NativeModule['types']>[number] {
  const key = `_blake2.${name}`
  const signature = parseSignature(`${name}${PARAMETERS}`)
  const { wordSize } = kind
  const create = (vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject => {
    const [data, ...rest] = bind(vm, signature, name, args, names) as (PyObject | undefined)[] // plain parameters
    const first = dataArgument(vm, data, rest[12])
    const parameters = parametersOf(vm, kind, shown, rest)
    const digest = new Blake2(kind, parameters)
    if (first !== undefined) feed(vm, digest, hashedBytes(vm, first))
    return vm.newOf(cls, { name, blockSize: wordSize * 16, digestSize: parameters.digestSize, digest })
  }
  const size = (value: number) => (vm: Vm) => vm.int(value)
  return {
    key,
    base: 'object',
    exported: name,
    definition: hashDefinition(key, '_blake2', hashLayout(name, BYTES, true), 'fixed', {
      flags: typeFlag.BASETYPE,
      slots: { new_: create },
      attributes: {
        SALT_SIZE: size(wordSize * 2),
        PERSON_SIZE: size(wordSize * 2),
        MAX_KEY_SIZE: size(wordSize * 8),
        MAX_DIGEST_SIZE: size(wordSize * 8),
      },
    }),
  }
}

export const blake2Module: NativeModule = {
  name: '_blake2',
  functions: [],
  types: [blake2Type('blake2b', 'Blake2b', blake2b), blake2Type('blake2s', 'Blake2s', blake2s)],
  setup: (vm, namespace) => {
    for (const [prefix, { wordSize }] of [
      ['BLAKE2B', blake2b],
      ['BLAKE2S', blake2s],
    ] as const) {
      giveName(vm, namespace, `${prefix}_SALT_SIZE`, vm.int(wordSize * 2))
      giveName(vm, namespace, `${prefix}_PERSON_SIZE`, vm.int(wordSize * 2))
      giveName(vm, namespace, `${prefix}_MAX_KEY_SIZE`, vm.int(wordSize * 8))
      giveName(vm, namespace, `${prefix}_MAX_DIGEST_SIZE`, vm.int(wordSize * 8))
    }
  },
}
