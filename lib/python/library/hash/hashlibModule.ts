/** `_hashlib`: the hash functions as OpenSSL gives them, with MACs and keys out of passwords. */
import { dictSet, giveName } from '../../objects/dict/dictionary'
import { moduleError } from '../../objects/exception/moduleError'
import { native, type NativeDefinition, type PyNative } from '../../objects/native/native'
import { indexOf, longOf, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textArgument, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { compareDigest } from './compareDigest'
import { type Algorithm, algorithms } from './digest/algorithms'
import { Hmac } from './Hmac'
import { dataArgument, feed, hashDefinition, hashedBytes, hashLayout, newHash, type PyHash } from './hashObject'
import { pbkdf2, scrypt } from './keyDerivation'

const UNSUPPORTED = '_hashlib.UnsupportedDigestmodError'
const BYTES = 32
const PREFIX = 'openssl_'
const LONGEST_KEY = 2 ** 31 - 1
const MEMORY_LIMIT = 32 * 1024 * 1024
const NAMED = [
  'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128',
  'shake_256',
] as const // oxfmt-ignore
/** OpenSSL's own names for some. */
const ALIASES: Readonly<Record<string, string>> = {
  blake2b512: 'blake2b',
  blake2s256: 'blake2s',
  'sha512-256': 'sha512_256',
  'sha512-224': 'sha512_224',
}

function algorithmNamed(vm: Vm, name: string): Algorithm {
  const lower = name.toLowerCase()
  const found = algorithms.get(ALIASES[lower] ?? lower.replace('-', '_')) ?? algorithms.get(lower)
  if (found === undefined) throw vm.error(UNSUPPORTED, '[digital envelope routines] unsupported')
  return found
}

function startHash(vm: Vm, algorithm: Algorithm, data: PyObject | undefined): PyObject {
  const digest = algorithm.start()
  if (data !== undefined) feed(vm, digest, hashedBytes(vm, data))
  const { name, blockSize, digestSize } = algorithm
  return newHash(vm, digestSize === 0 ? '_hashlib.HASHXOF' : '_hashlib.HASH', { name, blockSize, digestSize, digest })
}

const constructors: readonly NativeDefinition[] = NAMED.map((name) =>
  native(
    `${PREFIX}${name}(data=b'', *, usedforsecurity=True, string=None)`,
    (vm, data?: PyObject, _secure?: PyObject, string?: PyObject) =>
      startHash(vm, algorithmNamed(vm, name), dataArgument(vm, data, string)),
  ),
)

function create(vm: Vm, name: PyObject, data?: PyObject, _secure?: PyObject, string?: PyObject): PyObject {
  const text = textArgument(vm, name, "new() argument 'name'")
  const first = dataArgument(vm, data, string)
  return startHash(vm, algorithmNamed(vm, text), first)
}

/** The algorithm of a MAC: by name, or by one of this module's constructors. */
function macAlgorithm(vm: Vm, digest: PyObject): Algorithm {
  const own = digest.cls === vm.types.builtin ? (digest as PyNative).data : null // builtins have NativeData
  const name = isStr(digest)
    ? textValue(digest)
    : own?.module === '_hashlib' && own.signature.name.startsWith(PREFIX)
      ? own.signature.name.slice(PREFIX.length)
      : null
  if (name === null) throw vm.error(UNSUPPORTED, `Unsupported digestmod ${vm.reprText(digest)}`)
  const algorithm = algorithmNamed(vm, name)
  if (algorithm.digestSize === 0) throw vm.error('ValueError', 'no reason supplied')
  return algorithm
}

function newMac(vm: Vm, key: PyObject, message?: PyObject, digest?: PyObject): PyObject {
  const secret = plainBytes(vm, key)
  if (digest === undefined) throw vm.error('TypeError', "Missing required parameter 'digestmod'.")
  const algorithm = macAlgorithm(vm, digest)
  const mac = Hmac.start(algorithm, secret)
  if (message !== undefined && message !== vm.none) feed(vm, mac, hashedBytes(vm, message))
  const { name, blockSize, digestSize } = algorithm
  return newHash(vm, '_hashlib.HMAC', { name: `hmac-${name}`, blockSize, digestSize, digest: mac })
}

function macDigest(vm: Vm, key: PyObject, message: PyObject, digest: PyObject): PyObject {
  const mac = Hmac.start(macAlgorithm(vm, digest), plainBytes(vm, key))
  feed(vm, mac, plainBytes(vm, message))
  return newBytes(vm, mac.digest())
}

function worker(vm: Vm): (amount: number) => void {
  return (amount) => {
    vm.ticksLeft -= amount
    if (vm.ticksLeft <= 0) vm.tick()
  }
}

function passwordKey(
  vm: Vm,
  name: PyObject,
  password: PyObject,
  salt: PyObject,
  iterations: PyObject,
  length?: PyObject,
): PyObject {
  const text = textArgument(vm, name, "pbkdf2_hmac() argument 'hash_name'")
  const [secret, grain] = [plainBytes(vm, password), plainBytes(vm, salt)]
  const rounds = Number(indexOf(vm, iterations))
  const algorithm = algorithmNamed(vm, text)
  if (rounds < 1) throw vm.error('ValueError', 'iteration value must be greater than 0.')
  if (rounds > LONGEST_KEY) throw vm.error('OverflowError', 'iteration value is too great.')
  const size = length === undefined || length === vm.none ? algorithm.digestSize : sizeOf(vm, length)
  if (size < 1) throw vm.error('ValueError', 'key length must be greater than 0.')
  if (size > LONGEST_KEY) throw vm.error('OverflowError', 'key length is too great.')
  return newBytes(vm, pbkdf2(algorithm, secret, grain, rounds, size, worker(vm)))
}

/** An argument that C takes without a sign. */
function countOf(vm: Vm, object: PyObject): number {
  const value = indexOf(vm, object)
  if (value < 0) throw vm.error('ValueError', 'Cannot convert negative int')
  return Number(value)
}

function scryptKey(
  vm: Vm,
  password: PyObject,
  salt: PyObject,
  n: PyObject,
  r: PyObject,
  p: PyObject,
  maxMemory?: PyObject,
  length?: PyObject,
): PyObject {
  const cost = { n: countOf(vm, n), r: countOf(vm, r), p: countOf(vm, p) }
  const most = maxMemory === undefined ? 0 : Number(longOf(vm, maxMemory))
  const size = length === undefined ? 64 : Number(longOf(vm, length))
  if (cost.n < 2 || !Number.isInteger(Math.log2(cost.n))) throw vm.error('ValueError', 'n must be a power of 2.')
  if (most < 0 || most > LONGEST_KEY)
    throw vm.error('ValueError', `maxmem must be positive and smaller than ${LONGEST_KEY}`)
  if (size < 1 || size > LONGEST_KEY)
    throw vm.error('ValueError', `dklen must be greater than 0 and smaller than ${LONGEST_KEY}`)
  if (cost.r < 1 || cost.p < 1) throw vm.error('ValueError', 'Invalid parameter combination for n, r, p, maxmem.')
  const needed = 128 * cost.r * (cost.p + cost.n + 2)
  if (needed > (most === 0 ? MEMORY_LIMIT : most))
    throw vm.error('ValueError', '[digital envelope routines] memory limit exceeded')
  return newBytes(vm, scrypt(plainBytes(vm, password), plainBytes(vm, salt), cost, size, worker(vm)))
}

function address(vm: Vm, object: PyObject): string {
  return `0x${vm.addressOf(object).toString(16)}`
}

const shownHash = (vm: Vm, self: PyObject): PyObject =>
  vm.str(`<${(self as PyHash).data.name} ${self.cls.name} object @ ${address(vm, self)}>`) // the slot is that of hashes

const hash = hashDefinition('_hashlib.HASH', '_hashlib', hashLayout('HASH', BYTES, false), 'fixed', {
  slots: { repr: shownHash },
})

export const hashlibModule: NativeModule = {
  name: '_hashlib',
  functions: [
    ...constructors,
    native("new(name, data=b'', *, usedforsecurity=True, string=None)", create),
    native("hmac_new(key, msg=b'', digestmod=None)", newMac),
    native('hmac_digest(key, msg, digest)', macDigest),
    native('pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)', passwordKey),
    native('scrypt(password, salt, n, r, p, maxmem=0, dklen=64)', scryptKey),
    native('get_fips_mode()', (vm) => vm.int(0)),
    compareDigest('compare_digest'),
  ],
  types: [
    { key: '_hashlib.HASH', base: 'object', exported: 'HASH', definition: hash },
    {
      key: '_hashlib.HASHXOF',
      base: '_hashlib.HASH',
      exported: 'HASHXOF',
      definition: hashDefinition('_hashlib.HASHXOF', '_hashlib', hashLayout('HASHXOF', BYTES, false), 'openssl xof'),
    },
    {
      key: '_hashlib.HMAC',
      base: 'object',
      exported: 'HMAC',
      definition: hashDefinition('_hashlib.HMAC', '_hashlib', hashLayout('HMAC', BYTES, false), 'fixed', {
        slots: {
          repr: (vm, self) => {
            const { name } = (self as PyHash).data // the slot is that of MACs
            return vm.str(`<${name.slice(5)} HMAC object @ ${address(vm, self)}>`)
          },
        },
      }),
    },
    moduleError('_hashlib', 'UnsupportedDigestmodError', 'ValueError'),
  ],
  setup: (vm, namespace) => {
    const names = vm.list([...algorithms.keys()].map((name) => vm.str(name)))
    const made = call(vm, vm.builtinNamed('frozenset'), [names])
    vm.decref(names)
    giveName(vm, namespace, 'openssl_md_meth_names', made)
    const table = vm.newDict()
    for (const name of NAMED) {
      const constructor = namespace.data.getByText(`${PREFIX}${name}`)
      const text = vm.str(name)
      if (constructor !== null) dictSet(vm, table, constructor, text)
      vm.decref(text)
    }
    giveName(vm, namespace, '_constructors', table)
    giveName(vm, namespace, '_GIL_MINSIZE', vm.int(2048))
  },
}
