/**
 * The hash of str and bytes: SipHash-1-3 with a zero key, which is CPython's under PYTHONHASHSEED=0.
 *
 * A str is hashed as the bytes of its PEP 393 representation: 1, 2 or 4 bytes a character by its largest one. It runs
 * for every new dict key, so 64-bit words are two int32 halves in local variables: no bigint, no array, no bytes made
 * of a text unless it has astral characters. Follows Python/pyhash.c; hashing of numbers and containers is in hash.ts.
 */
import { codesOfText, hasAstral } from './codePoints'
import type { HashValue } from './hash'

const zero: HashValue = { lo: 0, hi: 0 }
const notLatin = /[^\u0000-\u00ff]/

/** hash(text) under PYTHONHASHSEED=0. */
export function hashString(text: string): HashValue {
  if (!notLatin.test(text)) return sipHash(text, 1, text.length)
  if (!hasAstral(text)) return sipHash(text, 2, text.length * 2)
  return hashBytes(utf32Bytes(text))
}

/** hash(bytes) under PYTHONHASHSEED=0; memoryview and the datetime types use it too. */
export function hashBytes(bytes: Uint8Array): HashValue {
  return sipHash(bytes, 1, bytes.length)
}

function utf32Bytes(text: string): Uint8Array {
  const codes = codesOfText(text)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  codes.forEach((code, index) => view.setUint32(index * 4, code, true))
  return new Uint8Array(view.buffer)
}

/** The four bytes at an offset as a little-endian word; bytes past the end are zero. */
function wordAt(source: string | Uint8Array, width: 1 | 2, offset: number, length: number): number {
  if (typeof source !== 'string') return byteWord(source, offset, length)
  if (width === 2) {
    const unit = offset >> 1
    const low = offset < length ? source.charCodeAt(unit) : 0
    return offset + 2 < length ? low | (source.charCodeAt(unit + 1) << 16) : low
  }
  if (offset + 4 <= length) {
    const low = source.charCodeAt(offset) | (source.charCodeAt(offset + 1) << 8)
    return low | (source.charCodeAt(offset + 2) << 16) | (source.charCodeAt(offset + 3) << 24)
  }
  let word = 0
  for (let i = length - 1; i >= offset; i--) word = (word << 8) | source.charCodeAt(i)
  return word
}

function byteWord(source: Uint8Array, offset: number, length: number): number {
  let word = 0
  for (let i = Math.min(offset + 4, length) - 1; i >= offset; i--) word = (word << 8) | (source[i] ?? 0)
  return word
}

/**
 * One loop serves all rounds: every 8 bytes, the last bytes with the length in the top byte, then three rounds without
 * input. A sum's low half carries when it is below an addend, both read without sign.
 */
function sipHash(source: string | Uint8Array, width: 1 | 2, length: number): HashValue {
  if (length === 0) return zero
  const blocks = (length >>> 3) + 1
  let [a, A, b, B] = [0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261]
  let [c, C, d, D] = [0x6e657261, 0x6c796765, 0x79746573, 0x74656462]
  let t = 0
  for (let round = 0; round < blocks + 3; round++) {
    let low = 0
    let high = 0
    if (round < blocks) {
      low = wordAt(source, width, round * 8, length)
      high = wordAt(source, width, round * 8 + 4, length)
      if (round === blocks - 1) high |= length << 24
    } else if (round === blocks) c ^= 0xff
    d ^= low
    D ^= high
    // a += b; b = rotl(b, 13) ^ a; a = rotl(a, 32)
    t = (a + b) | 0
    A = (A + B + (t >>> 0 < a >>> 0 ? 1 : 0)) | 0
    a = t
    t = ((b << 13) | (B >>> 19)) ^ a
    B = ((B << 13) | (b >>> 19)) ^ A
    b = t
    t = a
    a = A
    A = t
    // c += d; d = rotl(d, 16) ^ c
    t = (c + d) | 0
    C = (C + D + (t >>> 0 < c >>> 0 ? 1 : 0)) | 0
    c = t
    t = ((d << 16) | (D >>> 16)) ^ c
    D = ((D << 16) | (d >>> 16)) ^ C
    d = t
    // a += d; d = rotl(d, 21) ^ a
    t = (a + d) | 0
    A = (A + D + (t >>> 0 < a >>> 0 ? 1 : 0)) | 0
    a = t
    t = ((d << 21) | (D >>> 11)) ^ a
    D = ((D << 21) | (d >>> 11)) ^ A
    d = t
    // c += b; b = rotl(b, 17) ^ c; c = rotl(c, 32)
    t = (c + b) | 0
    C = (C + B + (t >>> 0 < c >>> 0 ? 1 : 0)) | 0
    c = t
    t = ((b << 17) | (B >>> 15)) ^ c
    B = ((B << 17) | (b >>> 15)) ^ C
    b = t
    t = c
    c = C
    C = t
    a ^= low
    A ^= high
  }
  const lo = a ^ b ^ c ^ d
  const hi = A ^ B ^ C ^ D
  return lo === -1 && hi === -1 ? { lo: -2, hi: -1 } : { lo, hi }
}
