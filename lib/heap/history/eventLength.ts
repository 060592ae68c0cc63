/**
 * How many words each event of a log takes: what every walk over a log needs and nothing more.
 *
 * Invariant: agrees with the words listed beside each op in event.ts. A word that begins no known event has length 0,
 * so that a walk over foreign bytes can notice it; a log that the Recorder wrote has none.
 */
import { event, OP_MASK } from './event'

/** op -> words, for the ops whose length does not depend on their words. */
const FIXED_WORDS = Uint8Array.of(0, 1, 1, 3, 1, 3, 2, 0, 1, 0, 3, 1, 1, 1, 3, 2, 1, 2, 1, 1, 0, 2, 2, 3, 3, 2, 2, 4)

export function eventLength(log: Int32Array, offset: number): number {
  const op = (log[offset] ?? 0) & OP_MASK
  const fixed = FIXED_WORDS[op] ?? 0
  if (fixed > 0) return fixed
  if (op === event.SPLICE) return 4 + (log[offset + 3] ?? 0)
  if (op === event.PERMUTE || op === event.GC_PASS) return 2 + (log[offset + 1] ?? 0)
  return 0
}
