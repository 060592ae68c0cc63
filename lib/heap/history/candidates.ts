/**
 * Which objects a collection looked at, in the log: the one thing about its first passes that a reader cannot work out, since
 * generations depend on when the collector first saw an object and not on when the history did.
 *
 * The rest is not written. With how many references each candidate began is its count in the heap at that event, what is left
 * after subtraction is arithmetic over the candidates' references, and who is rescued follows: Subtraction.ts does it, and its
 * test holds it against the collector's own numbers. So a set is written and no list of numbers.
 *
 * Invariant: ids in the collector's order, or, where that is shorter, bits: the first word is a number of words of bits left
 * out before the others, in which bit b of word w stands for id 32 * (left out + w) + b. So a young collection costs a word for
 * each object born since the last one, and a full one of a million objects 125 kB and not 4 MB.
 */
import { event, gcPass, OP_BITS, OP_MASK } from './event'

export interface PackedIds {
  readonly pass: typeof gcPass.CANDIDATES | typeof gcPass.CANDIDATE_BITS
  readonly words: readonly number[]
}

export function packCandidates(ids: readonly number[]): PackedIds {
  let least = Infinity
  let most = 0
  for (const id of ids) {
    if (id < least) least = id
    if (id > most) most = id
  }
  const skipped = ids.length === 0 ? 0 : least >>> 5
  const length = (most >>> 5) - skipped + 1
  if (length + 1 >= ids.length) return { pass: gcPass.CANDIDATES, words: ids }
  const bits = new Int32Array(length)
  for (const id of ids) bits[(id >>> 5) - skipped] = (bits[(id >>> 5) - skipped] ?? 0) | (1 << (id & 31))
  return { pass: gcPass.CANDIDATE_BITS, words: [skipped, ...bits] }
}

/** The ids of the GC_PASS at `at`, however they are written. */
export function idsOfPass(log: Int32Array, at: number): Int32Array {
  const words = log.subarray(at + 2, at + 2 + (log[at + 1] ?? 0))
  return passAt(log, at) === gcPass.CANDIDATE_BITS ? unpacked(words) : words
}

/** One of `gcPass` for the GC_PASS at `at`; -1 for any other event. */
export function passAt(log: Int32Array, at: number): number {
  const word = log[at] ?? 0
  return (word & OP_MASK) === event.GC_PASS ? word >>> OP_BITS : -1
}

function unpacked([skipped = 0, ...bits]: Int32Array): Int32Array {
  const ids: number[] = []
  for (const [at, word] of bits.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) ids.push(32 * (skipped + at) + 31 - Math.clz32(rest & -rest))
  }
  return Int32Array.from(ids)
}
