/** A hash of bytes together with a key (RFC 2104), as a hash itself. */
import type { Algorithm } from './digest/algorithms'
import { hashOf } from './digest/algorithms'
import type { Digest } from './digest/Digest'

const INNER = 0x36
const OUTER = 0x5c

export class Hmac implements Digest {
  readonly #algorithm: Algorithm
  readonly #outer: Digest
  readonly #inner: Digest

  private constructor(algorithm: Algorithm, outer: Digest, inner: Digest) {
    this.#algorithm = algorithm
    this.#outer = outer
    this.#inner = inner
  }

  static start(algorithm: Algorithm, key: Uint8Array): Hmac {
    const block = new Uint8Array(algorithm.blockSize)
    block.set(key.length > block.length ? hashOf(algorithm, key) : key)
    const [outer, inner] = [algorithm.start(), algorithm.start()]
    outer.update(block.map((byte) => byte ^ OUTER))
    inner.update(block.map((byte) => byte ^ INNER))
    return new Hmac(algorithm, outer, inner)
  }

  update(bytes: Uint8Array): void {
    this.#inner.update(bytes)
  }

  digest(): Uint8Array {
    const outer = this.#outer.copy()
    outer.update(this.#inner.digest())
    return outer.digest()
  }

  copy(): Hmac {
    return new Hmac(this.#algorithm, this.#outer.copy(), this.#inner.copy())
  }
}
