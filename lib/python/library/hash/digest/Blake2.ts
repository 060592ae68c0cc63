/** BLAKE2b and BLAKE2s (RFC 7693), with the parameters of keys, salts and trees. */
import type { Digest } from './Digest'
import { squareRoots } from './roots'

/** What tells the two apart. `b` works on words of 64 bits, which are kept as bigint. */
export interface Blake2Kind {
  readonly wordSize: 4 | 8
  readonly rounds: number
  readonly turns: readonly [number, number, number, number]
}

export const blake2b: Blake2Kind = { wordSize: 8, rounds: 12, turns: [32, 24, 16, 63] }
export const blake2s: Blake2Kind = { wordSize: 4, rounds: 10, turns: [16, 12, 8, 7] }

export interface Blake2Parameters {
  readonly digestSize: number
  readonly key: Uint8Array
  readonly salt: Uint8Array
  readonly person: Uint8Array
  readonly fanout: number
  readonly depth: number
  readonly leafSize: number
  readonly nodeOffset: bigint
  readonly nodeDepth: number
  readonly innerSize: number
  readonly lastNode: boolean
}

const ORDERS = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const
/** The four words that each mixing touches: columns, then diagonals. */
const MIXES = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const
const STARTS = squareRoots(0, 8)

function startWord(i: number, bits: number): bigint {
  const high = BigInt(STARTS[2 * i] ?? 0) & 0xffffffffn
  return bits === 32 ? high : (high << 32n) | (BigInt(STARTS[2 * i + 1] ?? 0) & 0xffffffffn)
}

export class Blake2 implements Digest {
  readonly #kind: Blake2Kind
  readonly #parameters: Blake2Parameters
  readonly #bits: number
  #state: bigint[]
  #waiting: Uint8Array
  #held = 0
  #length = 0n

  constructor(kind: Blake2Kind, parameters: Blake2Parameters) {
    this.#kind = kind
    this.#parameters = parameters
    this.#bits = kind.wordSize * 8
    this.#waiting = new Uint8Array(kind.wordSize * 16)
    const block = parameterBlock(kind, parameters)
    this.#state = wordsOf(block, kind.wordSize).map((word, i) => word ^ startWord(i, this.#bits))
    if (parameters.key.length === 0) return
    const key = new Uint8Array(this.#waiting.length)
    key.set(parameters.key)
    this.update(key)
  }

  update(bytes: Uint8Array): void {
    let rest = bytes
    while (rest.length > 0) {
      // The last block waits for the end: it is compressed otherwise.
      if (this.#held === this.#waiting.length) this.#compress(false)
      const taken = Math.min(rest.length, this.#waiting.length - this.#held)
      this.#waiting.set(rest.subarray(0, taken), this.#held)
      this.#held += taken
      rest = rest.subarray(taken)
    }
  }

  digest(): Uint8Array {
    const last = this.#copy()
    last.#waiting.fill(0, last.#held)
    last.#compress(true)
    const { wordSize } = this.#kind
    const bytes = new Uint8Array(8 * wordSize)
    last.#state.forEach((word, i) => {
      for (let at = 0; at < wordSize; at++) bytes[i * wordSize + at] = Number((word >> BigInt(8 * at)) & 0xffn)
    })
    return bytes.slice(0, this.#parameters.digestSize)
  }

  copy(): Digest {
    return this.#copy()
  }

  #copy(): Blake2 {
    const other = new Blake2(this.#kind, { ...this.#parameters, key: new Uint8Array(0) })
    other.#state = this.#state.slice()
    other.#waiting = this.#waiting.slice()
    other.#held = this.#held
    other.#length = this.#length
    return other
  }

  #compress(isLast: boolean): void {
    const bits = this.#bits
    const ones = BigInt.asUintN(bits, -1n)
    this.#length += BigInt(this.#held)
    this.#held = 0
    const words = wordsOf(this.#waiting, this.#kind.wordSize)
    const v = [...this.#state, ...Array.from({ length: 8 }, (_, i) => startWord(i, bits))]
    const change = (at: number, by: bigint): void => {
      v[at] = (v[at] ?? 0n) ^ by
    }
    change(12, BigInt.asUintN(bits, this.#length))
    change(13, this.#length >> BigInt(bits))
    if (isLast) change(14, ones)
    if (isLast && this.#parameters.lastNode) change(15, ones)
    this.#mix(v, words)
    this.#state = this.#state.map((word, i) => word ^ (v[i] ?? 0n) ^ (v[i + 8] ?? 0n))
  }

  #mix(v: bigint[], words: readonly bigint[]): void {
    const { rounds, turns } = this.#kind
    const bits = this.#bits
    const turn = (word: bigint, by: number): bigint =>
      BigInt.asUintN(bits, (word >> BigInt(by)) | (word << BigInt(bits - by)))
    for (let round = 0; round < rounds; round++) {
      const order = ORDERS[round % ORDERS.length] ?? ORDERS[0]
      for (const [i, [a, b, c, d]] of MIXES.entries()) {
        let [va = 0n, vb = 0n, vc = 0n, vd = 0n] = [v[a], v[b], v[c], v[d]]
        for (const half of [0, 1] as const) {
          va = BigInt.asUintN(bits, va + vb + (words[order[2 * i + half] ?? 0] ?? 0n))
          vd = turn(vd ^ va, turns[half * 2] ?? 0)
          vc = BigInt.asUintN(bits, vc + vd)
          vb = turn(vb ^ vc, turns[half * 2 + 1] ?? 0)
        }
        v[a] = va
        v[b] = vb
        v[c] = vc
        v[d] = vd
      }
    }
  }
}

function wordsOf(bytes: Uint8Array, size: 4 | 8): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length / size }, (_, i) =>
    size === 8 ? view.getBigUint64(8 * i, true) : BigInt(view.getUint32(4 * i, true)),
  )
}

function parameterBlock({ wordSize }: Blake2Kind, parameters: Blake2Parameters): Uint8Array {
  const block = new Uint8Array(8 * wordSize)
  const view = new DataView(block.buffer)
  const isWide = wordSize === 8
  block.set([parameters.digestSize, parameters.key.length, parameters.fanout, parameters.depth])
  view.setUint32(4, parameters.leafSize, true)
  // The offset has eight bytes in one, six in the other.
  if (isWide) view.setBigUint64(8, parameters.nodeOffset, true)
  else {
    view.setUint32(8, Number(parameters.nodeOffset & 0xffffffffn), true)
    view.setUint16(12, Number((parameters.nodeOffset >> 32n) & 0xffffn), true)
  }
  block.set([parameters.nodeDepth, parameters.innerSize], isWide ? 16 : 14)
  block.set(parameters.salt, 4 * wordSize)
  block.set(parameters.person, 6 * wordSize)
  return block
}
