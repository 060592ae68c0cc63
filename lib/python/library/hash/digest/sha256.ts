/** SHA-256 and SHA-224 (FIPS 180-4). */
import type { BlockFunction } from './Digest'
import { cubeRoots, squareRoots } from './roots'

const STEPS = 64
const isHigh = (_: number, at: number): boolean => at % 2 === 0
const KEYS = Int32Array.from(cubeRoots(STEPS).filter(isHigh))

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function schedule(block: DataView, at: number): Int32Array {
  const words = new Int32Array(STEPS)
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(at + 4 * i)
  for (let i = 16; i < STEPS; i++) {
    const [early = 0, late = 0] = [words[i - 15], words[i - 2]]
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high
  }
  return words
}

function compress(state: Int32Array, block: DataView, at: number): void {
  const words = schedule(block, at)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < STEPS; i++) {
    const high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const one = (h + high + ((e & f) ^ (~e & g)) + (KEYS[i] ?? 0) + (words[i] ?? 0)) | 0
    const low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

const shared = { blockSize: 64, lengthSize: 8, bigEndian: true, compress }

export const sha256: BlockFunction = { ...shared, digestSize: 32, initial: squareRoots(0, 8).filter(isHigh) }
/** Its state begins with the second halves of the numbers that SHA-384 begins with. */
export const sha224: BlockFunction = {
  ...shared,
  digestSize: 28,
  initial: squareRoots(8, 8).filter((_, at) => at % 2 === 1),
}
