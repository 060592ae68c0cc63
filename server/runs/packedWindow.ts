/** A window of a long history as it is kept and sent: packed, since it is made once and asked for by a whole class. */
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { Fates } from '../../lib/blame/fates'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { encodeWindow, windowSteps } from '../../lib/heap/history/windowBytes'

/** About a step, or about the program's end; a step beyond the last is the last. */
export function packedWindow(index: HistoryIndex, step: number | null): Uint8Array {
  const about = Math.min(index.steps, step ?? new Fates(index).programEnd)
  return gzipSync(encodeWindow(index, about), { level: constants.Z_BEST_SPEED })
}

/** Of what is packed enough to read a window's first words. */
const HEAD_BYTES = 1024

/** Whether a packed window shows the step. */
export function showsStep(packed: Uint8Array, step: number): boolean {
  const head = gunzipSync(packed.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH })
  const steps = windowSteps(head)
  return steps !== null && step >= steps.first && step <= steps.last
}
