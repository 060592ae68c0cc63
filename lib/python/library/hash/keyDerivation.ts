/** Keys out of passwords: PBKDF2 (RFC 8018) and scrypt (RFC 7914). `onWork` is told of each stretch of work. */
import { algorithms, type Algorithm } from './digest/algorithms'
import { Hmac } from './Hmac'

type OnWork = (amount: number) => void

/** What one round costs, in loops of the run's budget. */
const ROUND_COST = 16
const WORD_BYTES = 4
const BLOCK_WORDS = 16

export function pbkdf2(
  algorithm: Algorithm,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
  onWork: OnWork,
): Uint8Array {
  const key = new Uint8Array(length)
  const keyed = Hmac.start(algorithm, password)
  for (let block = 1, at = 0; at < length; block++) {
    let round = macOf(keyed, salt, blockNumber(block))
    const sum = round.slice()
    for (let i = 1; i < iterations; i++) {
      round = macOf(keyed, round)
      round.forEach((byte, j) => (sum[j] = (sum[j] ?? 0) ^ byte))
      onWork(ROUND_COST)
    }
    key.set(sum.subarray(0, length - at), at)
    at += sum.length
  }
  return key
}

function macOf(keyed: Hmac, ...parts: readonly Uint8Array[]): Uint8Array {
  const mac = keyed.copy()
  for (const part of parts) mac.update(part)
  return mac.digest()
}

function blockNumber(block: number): Uint8Array {
  const bytes = new Uint8Array(WORD_BYTES)
  new DataView(bytes.buffer).setUint32(0, block)
  return bytes
}

export interface ScryptCost {
  readonly n: number
  readonly r: number
  readonly p: number
}

export function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  { n, r, p }: ScryptCost,
  length: number,
  onWork: OnWork,
): Uint8Array {
  const sha256 = algorithms.get('sha256')
  if (sha256 === undefined) throw new RangeError('scrypt: no sha256')
  const size = 128 * r
  const blocks = pbkdf2(sha256, password, salt, 1, p * size, onWork)
  const view = new DataView(blocks.buffer)
  for (let i = 0; i < p; i++) {
    const words = Uint32Array.from({ length: size / WORD_BYTES }, (_, at) => view.getUint32(i * size + 4 * at, true))
    const mixed = mixRows(words, n, onWork)
    mixed.forEach((word, at) => view.setUint32(i * size + 4 * at, word, true))
  }
  return pbkdf2(sha256, password, blocks, 1, length, onWork)
}

function mixRows(start: Uint32Array, n: number, onWork: OnWork): Uint32Array {
  let words = start
  const rows: Uint32Array[] = []
  for (let i = 0; i < n; i++) {
    rows.push(words)
    words = mixBlocks(words)
    onWork(words.length)
  }
  for (let i = 0; i < n; i++) {
    const row = rows[(words[words.length - BLOCK_WORDS] ?? 0) & (n - 1)]
    words = mixBlocks(words.map((word, at) => word ^ (row?.[at] ?? 0)))
    onWork(words.length)
  }
  return words
}

/** Each block of 64 bytes mixed with the one before; even ones come first. */
function mixBlocks(words: Uint32Array): Uint32Array {
  const mixed = new Uint32Array(words.length)
  const count = words.length / BLOCK_WORDS
  let last: Uint32Array = words.slice(-BLOCK_WORDS)
  for (let i = 0; i < count; i++) {
    last = salsa(last.map((word, at) => word ^ (words[i * BLOCK_WORDS + at] ?? 0)))
    mixed.set(last, BLOCK_WORDS * (i % 2 === 0 ? i / 2 : (count + i - 1) / 2))
  }
  return mixed
}

const QUARTERS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11],
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14],
] as const
const SALSA_ROUNDS = 8

/** Salsa20/8. */
function salsa(start: Uint32Array): Uint32Array {
  const words = start.slice()
  const add = (to: number, a: number, b: number, by: number): void => {
    const sum = ((words[a] ?? 0) + (words[b] ?? 0)) | 0
    words[to] = (words[to] ?? 0) ^ ((sum << by) | (sum >>> (32 - by)))
  }
  for (let round = 0; round < SALSA_ROUNDS; round += 2) {
    for (const [a, b, c, d] of QUARTERS) {
      add(b, a, d, 7)
      add(c, b, a, 9)
      add(d, c, b, 13)
      add(a, d, c, 18)
    }
  }
  return words.map((word, i) => word + (start[i] ?? 0))
}
