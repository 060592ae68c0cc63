/** SHA-3 and SHAKE (FIPS 202): the sponge over Keccak-f[1600]. Lanes of 64 bits are pairs, the low half first. */
import type { Digest } from './Digest'

const ROUNDS = 24
const LANES = 25
const STATE_BYTES = 200

/** Where each lane goes, and by how much it turns on the way. */
function walk(): { readonly to: number[]; readonly by: number[] } {
  const to: number[] = []
  const by: number[] = []
  let [x, y] = [1, 0]
  for (let t = 0; t < LANES - 1; t++) {
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
    to.push(x + 5 * y)
    by.push((((t + 1) * (t + 2)) / 2) % 64)
  }
  return { to, by }
}

/** The constants of the rounds, out of a shift register. */
function roundConstants(): Int32Array {
  const constants = new Int32Array(2 * ROUNDS)
  let register = 1
  for (let round = 0; round < ROUNDS; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = (1 << j) - 1
      const at = 2 * round + (bit < 32 ? 0 : 1)
      if ((register & 1) !== 0) constants[at] = (constants[at] ?? 0) ^ (1 << (bit % 32))
      register = (register << 1) ^ ((register >> 7) * 0x171)
    }
  }
  return constants
}

const { to: PLACES, by: TURNS } = walk()
const CONSTANTS = roundConstants()

function permute(lanes: Int32Array): void {
  const columns = new Int32Array(10)
  const row = new Int32Array(10)
  const lane = (i: number): number => lanes[i] ?? 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < 10; i++) columns[i] = lane(i) ^ lane(i + 10) ^ lane(i + 20) ^ lane(i + 30) ^ lane(i + 40)
    for (let x = 0; x < 5; x++) {
      const left = 2 * ((x + 4) % 5)
      const right = 2 * ((x + 1) % 5)
      const [low = 0, high = 0] = [columns[right], columns[right + 1]]
      const dl = (columns[left] ?? 0) ^ ((low << 1) | (high >>> 31))
      const dh = (columns[left + 1] ?? 0) ^ ((high << 1) | (low >>> 31))
      for (let i = 2 * x; i < 2 * LANES; i += 10) {
        lanes[i] = lane(i) ^ dl
        lanes[i + 1] = lane(i + 1) ^ dh
      }
    }
    turnLanes(lanes)
    for (let y = 0; y < 2 * LANES; y += 10) {
      row.set(lanes.subarray(y, y + 10))
      for (let i = 0; i < 10; i++) lanes[y + i] = (row[i] ?? 0) ^ (~(row[(i + 2) % 10] ?? 0) & (row[(i + 4) % 10] ?? 0))
    }
    lanes[0] = lane(0) ^ (CONSTANTS[2 * round] ?? 0)
    lanes[1] = lane(1) ^ (CONSTANTS[2 * round + 1] ?? 0)
  }
}

function turnLanes(lanes: Int32Array): void {
  let [low = 0, high = 0] = lanes.subarray(2, 4)
  for (let t = 0; t < LANES - 1; t++) {
    const at = 2 * (PLACES[t] ?? 0)
    const by = TURNS[t] ?? 0
    const [nextLow = 0, nextHigh = 0] = [lanes[at], lanes[at + 1]]
    const [a, b] = by < 32 ? [low, high] : [high, low]
    const shift = by % 32
    lanes[at] = shift === 0 ? a : (a << shift) | (b >>> (32 - shift))
    lanes[at + 1] = shift === 0 ? b : (b << shift) | (a >>> (32 - shift))
    ;[low, high] = [nextLow, nextHigh]
  }
}

export class Keccak implements Digest {
  readonly #rate: number
  readonly #suffix: number
  readonly #size: number
  #lanes = new Int32Array(2 * LANES)
  #at = 0

  /** `size` is the length of the hash where none is asked for; `suffix` tells SHA-3 from SHAKE. */
  constructor(rate: number, suffix: number, size: number) {
    this.#rate = rate
    this.#suffix = suffix
    this.#size = size
  }

  update(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#mix(this.#at++, byte)
      if (this.#at < this.#rate) continue
      permute(this.#lanes)
      this.#at = 0
    }
  }

  digest(length = this.#size): Uint8Array {
    const last = this.#copy()
    last.#mix(last.#at, this.#suffix)
    last.#mix(this.#rate - 1, 0x80)
    const bytes = new Uint8Array(length)
    for (let from = 0; from < length; from += this.#rate) {
      permute(last.#lanes)
      const block = new DataView(new ArrayBuffer(STATE_BYTES))
      last.#lanes.forEach((word, i) => block.setInt32(4 * i, word, true))
      bytes.set(new Uint8Array(block.buffer, 0, Math.min(this.#rate, length - from)), from)
    }
    return bytes
  }

  copy(): Digest {
    return this.#copy()
  }

  #mix(at: number, byte: number): void {
    const word = at >> 2
    this.#lanes[word] = (this.#lanes[word] ?? 0) ^ (byte << (8 * (at & 3)))
  }

  #copy(): Keccak {
    const other = new Keccak(this.#rate, this.#suffix, this.#size)
    other.#lanes = this.#lanes.slice()
    other.#at = this.#at
    return other
  }
}
