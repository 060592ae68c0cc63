/** SHA-1 (FIPS 180-4). */
import type { BlockFunction } from './Digest'

const STEPS = 80
const KEYS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const

function mixed(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function compress(state: Int32Array, block: DataView, at: number): void {
  const words = new Int32Array(STEPS)
  const word = (i: number): number => words[i] ?? 0
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let i = 0; i < STEPS; i++) {
    words[i] = i < 16 ? block.getInt32(at + 4 * i) : rotate(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1)
    const round = Math.floor(i / 20)
    const next = (rotate(a, 5) + mixed(round, b, c, d) + e + (KEYS[round] ?? 0) + word(i)) | 0
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = next
  }
  for (const [i, word] of [a, b, c, d, e].entries()) state[i] = (state[i] ?? 0) + word
}

export const sha1: BlockFunction = {
  blockSize: 64,
  lengthSize: 8,
  bigEndian: true,
  digestSize: 20,
  initial: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0],
  compress,
}
