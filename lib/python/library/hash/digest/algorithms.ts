/** Hash functions by name. */
import { BlockDigest, type BlockFunction, type Digest } from './Digest'
import { Blake2, blake2b, type Blake2Kind, type Blake2Parameters, blake2s } from './Blake2'
import { Keccak } from './keccak'
import { md5 } from './md5'
import { sha1 } from './sha1'
import { sha224, sha256 } from './sha256'
import { sha384, sha512, sha512to224, sha512to256 } from './sha512'

export interface Algorithm {
  readonly name: string
  readonly blockSize: number
  /** 0 where the output may have any length. */
  readonly digestSize: number
  readonly start: () => Digest
}

const SHA3_SUFFIX = 0x06
const SHAKE_SUFFIX = 0x1f
const KECCAK_BYTES = 200

function ofBlocks(name: string, how: BlockFunction): Algorithm {
  return { name, blockSize: how.blockSize, digestSize: how.digestSize, start: () => new BlockDigest(how) }
}

function sha3(bits: number): Algorithm {
  const digestSize = bits / 8
  const blockSize = KECCAK_BYTES - 2 * digestSize
  return { name: `sha3_${bits}`, blockSize, digestSize, start: () => new Keccak(blockSize, SHA3_SUFFIX, digestSize) }
}

function shake(bits: number): Algorithm {
  const blockSize = KECCAK_BYTES - bits / 4
  return { name: `shake_${bits}`, blockSize, digestSize: 0, start: () => new Keccak(blockSize, SHAKE_SUFFIX, 0) }
}

function plainParameters(kind: Blake2Kind): Blake2Parameters {
  const none = new Uint8Array(0)
  return {
    digestSize: kind.wordSize * 8,
    key: none,
    salt: none,
    person: none,
    fanout: 1,
    depth: 1,
    leafSize: 0,
    nodeOffset: 0n,
    nodeDepth: 0,
    innerSize: 0,
    lastNode: false,
  }
}

function blake2(name: string, kind: Blake2Kind): Algorithm {
  const { wordSize } = kind
  return {
    name,
    blockSize: wordSize * 16,
    digestSize: wordSize * 8,
    start: () => new Blake2(kind, plainParameters(kind)),
  }
}

/** Both hashes one after the other. */
class Pair implements Digest {
  constructor(
    readonly first: Digest,
    readonly second: Digest,
  ) {}

  update(bytes: Uint8Array): void {
    this.first.update(bytes)
    this.second.update(bytes)
  }

  digest(): Uint8Array {
    return Uint8Array.from([...this.first.digest(), ...this.second.digest()])
  }

  copy(): Digest {
    return new Pair(this.first.copy(), this.second.copy())
  }
}

const list: readonly Algorithm[] = [
  ofBlocks('md5', md5),
  ofBlocks('sha1', sha1),
  ofBlocks('sha224', sha224),
  ofBlocks('sha256', sha256),
  ofBlocks('sha384', sha384),
  ofBlocks('sha512', sha512),
  ofBlocks('sha512_224', sha512to224),
  ofBlocks('sha512_256', sha512to256),
  ...[224, 256, 384, 512].map(sha3),
  ...[128, 256].map(shake),
  blake2('blake2b', blake2b),
  blake2('blake2s', blake2s),
  {
    name: 'md5-sha1',
    blockSize: 64,
    digestSize: 36,
    start: () => new Pair(new BlockDigest(md5), new BlockDigest(sha1)),
  },
]

export const algorithms: ReadonlyMap<string, Algorithm> = new Map(list.map((one) => [one.name, one]))

export function hashOf(algorithm: Algorithm, ...parts: readonly Uint8Array[]): Uint8Array {
  const digest = algorithm.start()
  for (const part of parts) digest.update(part)
  return digest.digest()
}
