/**
 * The Mersenne Twister of CPython's `_random`: the same seed gives the same numbers, bit for bit.
 *
 * The state is 624 words and an index; a fresh block is made when the index reaches the end. Seeding takes the absolute
 * value of an int of any size, by 32-bit digits. What random.py builds on top (choice, shuffle, gauss) is the library's
 * own. Follows Modules/_randommodule.c and the algorithm of Matsumoto and Nishimura (MT19937).
 */
import { absolute, normalize, outOfMemory, MAX_INT_BITS, type PyInt } from './int'
import { problem, type TextProblem } from './problem'

const SIZE = 624
const SHIFT = 397
const TWIST = 0x9908b0df

export class MersenneTwister {
  readonly #words = new Uint32Array(SIZE)
  #index = SIZE

  constructor(seed: PyInt) {
    this.seed(seed)
  }

  /** random.seed(int). */
  seed(seed: PyInt): void {
    this.#mixKey(digitsOf(BigInt(absolute(seed))))
  }

  /** random.random(): 53 random bits in [0, 1). */
  random(): number {
    const high = this.#next() >>> 5
    const low = this.#next() >>> 6
    return (high * 67108864 + low) / 9007199254740992
  }

  /** random.getrandbits(count). */
  randomBits(count: number): PyInt | TextProblem {
    if (count < 0) return problem('ValueError', 'Cannot convert negative int')
    if (count === 0) return 0
    if (count <= 32) return this.#next() >>> (32 - count)
    if (count > MAX_INT_BITS) return outOfMemory
    let hex = ''
    for (let left = count; left > 0; left -= 32) {
      const word = left < 32 ? this.#next() >>> (32 - left) : this.#next()
      hex = word.toString(16).padStart(8, '0') + hex
    }
    return normalize(BigInt(`0x${hex}`))
  }

  /** The 624 words and the index, as random.getstate() shows them. */
  state(): number[] {
    return [...this.#words, this.#index]
  }

  /** Takes a state back; undefined when it was fit. */
  restore(state: readonly PyInt[]): TextProblem | undefined {
    if (state.length !== SIZE + 1) return problem('ValueError', 'state vector is the wrong size')
    const words = state.slice(0, SIZE)
    if (words.some((word) => word < 0)) return problem('OverflowError', "can't convert negative value to unsigned int")
    if (words.some((word) => word >= 2n ** 64n)) {
      return problem('OverflowError', 'Python int too large to convert to C unsigned long')
    }
    const index = Number(state[SIZE])
    if (index < 0 || index > SIZE) return problem('ValueError', 'invalid state')
    this.#words.set(words.map((word) => Number(BigInt.asUintN(32, BigInt(word)))))
    this.#index = index
    return undefined
  }

  #word(index: number): number {
    return this.#words[index] ?? 0
  }

  #next(): number {
    if (this.#index >= SIZE) this.#twist()
    let word = this.#word(this.#index++)
    word ^= word >>> 11
    word ^= (word << 7) & 0x9d2c5680
    word ^= (word << 15) & 0xefc60000
    return (word ^ (word >>> 18)) >>> 0
  }

  #twist(): void {
    for (let i = 0; i < SIZE; i++) {
      const bits = (this.#word(i) & 0x80000000) | (this.#word((i + 1) % SIZE) & 0x7fffffff)
      this.#words[i] = this.#word((i + SHIFT) % SIZE) ^ (bits >>> 1) ^ (bits & 1 ? TWIST : 0)
    }
    this.#index = 0
  }

  #fill(seed: number): void {
    this.#words[0] = seed
    for (let i = 1; i < SIZE; i++) this.#words[i] = Math.imul(1812433253, this.#spread(i - 1)) + i
    this.#index = SIZE
  }

  #spread(index: number): number {
    const word = this.#word(index)
    return word ^ (word >>> 30)
  }

  /** init_by_array of the reference implementation. */
  #mixKey(key: readonly number[]): void {
    this.#fill(19650218)
    let at = 1
    for (let step = 0, digit = 0; step < Math.max(SIZE, key.length); step++, digit = (digit + 1) % key.length) {
      this.#words[at] = (this.#word(at) ^ Math.imul(this.#spread(at - 1), 1664525)) + (key[digit] ?? 0) + digit
      at = this.#advance(at)
    }
    for (let step = 0; step < SIZE - 1; step++) {
      this.#words[at] = (this.#word(at) ^ Math.imul(this.#spread(at - 1), 1566083941)) - at
      at = this.#advance(at)
    }
    this.#words[0] = 0x80000000
  }

  /** Steps through 1..623; after the last word the first takes its value. */
  #advance(at: number): number {
    if (at + 1 < SIZE) return at + 1
    this.#words[0] = this.#word(SIZE - 1)
    return 1
  }
}

/** 32-bit digits, least first; zero has one. */
function digitsOf(value: bigint): number[] {
  const digits: number[] = []
  let left = value
  do {
    digits.push(Number(left & 0xffffffffn))
    left >>= 32n
  } while (left > 0n)
  return digits
}
