/** MD5 (RFC 1321). */
import type { BlockFunction } from './Digest'

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const
const STEPS = 64
const SINES = Array.from({ length: STEPS }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)

function mixed(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  if (round === 1) return (d & b) | (~d & c)
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

const ORDER = [
  [1, 0],
  [5, 1],
  [3, 5],
  [7, 0],
] as const

function compress(state: Int32Array, block: DataView, at: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state
  for (let i = 0; i < STEPS; i++) {
    const round = i >> 4
    const [factor, offset] = ORDER[round] ?? ORDER[0]
    const word = block.getInt32(at + 4 * ((factor * i + offset) & 15), true)
    const sum = (a + mixed(round, b, c, d) + (SINES[i] ?? 0) + word) | 0
    const shift = SHIFTS[round]?.[i & 3] ?? 0
    a = d
    d = c
    c = b
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0
  }
  for (const [i, word] of [a, b, c, d].entries()) state[i] = (state[i] ?? 0) + word
}

export const md5: BlockFunction = {
  blockSize: 64,
  lengthSize: 8,
  bigEndian: false,
  digestSize: 16,
  initial: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476],
  compress,
}
