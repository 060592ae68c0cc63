/** `_imp.source_hash`: SipHash-1-3 of a file's bytes under a key of one number, as cached code of CPython 3.14 notes it. */
const MASK = 0xffff_ffff_ffff_ffffn
const WORD = 8

const turned = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & MASK

export function sourceHash(key: bigint, bytes: Uint8Array): Uint8Array {
  let [a, b, c, d] = [
    key ^ 0x736f_6d65_7073_6575n,
    0x646f_7261_6e64_6f6dn,
    key ^ 0x6c79_6765_6e65_7261n,
    0x7465_6462_7974_6573n,
  ]
  const round = (): void => {
    a = (a + b) & MASK
    b = turned(b, 13n) ^ a
    a = turned(a, 32n)
    c = (c + d) & MASK
    d = turned(d, 16n) ^ c
    a = (a + d) & MASK
    d = turned(d, 21n) ^ a
    c = (c + b) & MASK
    b = turned(b, 17n) ^ c
    c = turned(c, 32n)
  }
  // The last word has what is left and, at its top, the length.
  const words = new Uint8Array((Math.floor(bytes.length / WORD) + 1) * WORD)
  words.set(bytes)
  words[words.length - 1] = bytes.length & 255
  const view = new DataView(words.buffer)
  for (let at = 0; at < words.length; at += WORD) {
    const word = view.getBigUint64(at, true)
    d ^= word
    round()
    a ^= word
  }
  c ^= 0xffn
  for (let left = 3; left > 0; left--) round()
  const hash = new DataView(new ArrayBuffer(WORD))
  hash.setBigUint64(0, a ^ b ^ c ^ d, true)
  return new Uint8Array(hash.buffer)
}
