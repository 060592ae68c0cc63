/** SHA-512, SHA-384 and the truncated SHA-512/t (FIPS 180-4). Words of 64 bits are pairs, the high half first. */
import { BlockDigest, type BlockFunction } from './Digest'
import { bytesOf } from '../../../text/latin'
import { cubeRoots, squareRoots } from './roots'

const STEPS = 80
const KEYS = Int32Array.from(cubeRoots(STEPS))
const WORD = 2 ** 32

/** The high half of `x` turned right by `by`; with the halves exchanged, the low one. */
function turned(high: number, low: number, by: number): number {
  return by < 32 ? (high >>> by) | (low << (32 - by)) : (low >>> (by - 32)) | (high << (64 - by))
}

function carry(low: number): number {
  return Math.floor(low / WORD)
}

function schedule(block: DataView, at: number): Int32Array {
  const words = new Int32Array(2 * STEPS)
  for (let i = 0; i < 32; i++) words[i] = block.getInt32(at + 4 * i)
  for (let i = 32; i < 2 * STEPS; i += 2) {
    const [eh = 0, el = 0] = [words[i - 30], words[i - 29]]
    const [lh = 0, ll = 0] = [words[i - 4], words[i - 3]]
    const s0h = turned(eh, el, 1) ^ turned(eh, el, 8) ^ (eh >>> 7)
    const s0l = turned(el, eh, 1) ^ turned(el, eh, 8) ^ ((el >>> 7) | (eh << 25))
    const s1h = turned(lh, ll, 19) ^ turned(lh, ll, 61) ^ (lh >>> 6)
    const s1l = turned(ll, lh, 19) ^ turned(ll, lh, 61) ^ ((ll >>> 6) | (lh << 26))
    const low = ((words[i - 31] ?? 0) >>> 0) + (s0l >>> 0) + ((words[i - 13] ?? 0) >>> 0) + (s1l >>> 0)
    words[i + 1] = low
    words[i] = (words[i - 32] ?? 0) + s0h + (words[i - 14] ?? 0) + s1h + carry(low)
  }
  return words
}

function compress(state: Int32Array, block: DataView, at: number): void {
  const words = schedule(block, at)
  let [ah = 0, al = 0, bh = 0, bl = 0, ch = 0, cl = 0, dh = 0, dl = 0] = state
  let [eh = 0, el = 0, fh = 0, fl = 0, gh = 0, gl = 0, hh = 0, hl = 0] = state.subarray(8)
  for (let i = 0; i < 2 * STEPS; i += 2) {
    const s1h = turned(eh, el, 14) ^ turned(eh, el, 18) ^ turned(eh, el, 41)
    const s1l = turned(el, eh, 14) ^ turned(el, eh, 18) ^ turned(el, eh, 41)
    const chosenLow = (el & fl) ^ (~el & gl)
    const oneLow =
      (hl >>> 0) + (s1l >>> 0) + (chosenLow >>> 0) + ((KEYS[i + 1] ?? 0) >>> 0) + ((words[i + 1] ?? 0) >>> 0)
    const oneHigh = (hh + s1h + ((eh & fh) ^ (~eh & gh)) + (KEYS[i] ?? 0) + (words[i] ?? 0) + carry(oneLow)) | 0
    const s0h = turned(ah, al, 28) ^ turned(ah, al, 34) ^ turned(ah, al, 39)
    const s0l = turned(al, ah, 28) ^ turned(al, ah, 34) ^ turned(al, ah, 39)
    const majorLow = (al & bl) ^ (al & cl) ^ (bl & cl)
    const twoLow = (s0l >>> 0) + (majorLow >>> 0)
    const twoHigh = (s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carry(twoLow)) | 0
    ;[hh, hl, gh, gl, fh, fl] = [gh, gl, fh, fl, eh, el]
    const newLow = (dl >>> 0) + ((oneLow | 0) >>> 0)
    eh = (dh + oneHigh + carry(newLow)) | 0
    el = newLow | 0
    ;[dh, dl, ch, cl, bh, bl] = [ch, cl, bh, bl, ah, al]
    const sumLow = ((oneLow | 0) >>> 0) + ((twoLow | 0) >>> 0)
    ah = (oneHigh + twoHigh + carry(sumLow)) | 0
    al = sumLow | 0
  }
  const end = [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl]
  for (let i = 0; i < end.length; i += 2) {
    const low = ((state[i + 1] ?? 0) >>> 0) + ((end[i + 1] ?? 0) >>> 0)
    state[i + 1] = low
    state[i] = (state[i] ?? 0) + (end[i] ?? 0) + carry(low)
  }
}

const shared = { blockSize: 128, lengthSize: 16, bigEndian: true, compress }

export const sha512: BlockFunction = { ...shared, digestSize: 64, initial: squareRoots(0, 8) }
export const sha384: BlockFunction = { ...shared, digestSize: 48, initial: squareRoots(8, 8) }

/** SHA-512/t begins with the hash of its own name under a changed SHA-512. */
function truncated(bits: number): BlockFunction {
  const changed = new BlockDigest({ ...sha512, initial: sha512.initial.map((word) => word ^ 0xa5a5a5a5) })
  changed.update(bytesOf(`SHA-512/${bits}`))
  const view = new DataView(changed.digest().buffer)
  const initial = Array.from({ length: 16 }, (_, i) => view.getInt32(4 * i))
  return { ...shared, digestSize: bits / 8, initial }
}

export const sha512to256 = truncated(256)
export const sha512to224 = truncated(224)
