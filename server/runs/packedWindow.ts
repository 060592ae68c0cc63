/** A window of a long history as it is kept and sent: packed, since it is made once and asked for by a whole class. */
import { constants, gzipSync } from 'node:zlib'
import { Fates } from '../../lib/blame/fates'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { encodeWindow } from '../../lib/heap/history/windowBytes'

/** About a step, or about the program's end; a step beyond the last is the last. */
export function packedWindow(index: HistoryIndex, step: number | null): Uint8Array {
  const about = Math.min(index.steps, step ?? new Fates(index).programEnd)
  return gzipSync(encodeWindow(index, about), { level: constants.Z_BEST_SPEED })
}
