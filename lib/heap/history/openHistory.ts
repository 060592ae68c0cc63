/**
 * A history made ready to be looked at in one thread and looked at in another: its bytes are read and checked, its log is
 * walked and passed once with all checkpoints laid, and what came of it is typed arrays that change hands without a copy.
 *
 * Invariant: a cursor on an opened history shows what a cursor on the bytes shows. It does not know what threads there are.
 */
import { type PackedCheckpoints, Checkpoints } from './Checkpoints'
import { decode } from './encode'
import type { History } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex } from './HistoryIndex'
import type { LogTables } from './LogTables'

export interface OpenedHistory {
  readonly history: History
  readonly tables: LogTables
  readonly checkpoints: PackedCheckpoints
}

export type Opening =
  | { readonly ok: true; readonly opened: OpenedHistory }
  | { readonly ok: false; readonly reason: string }

export function openHistory(bytes: Uint8Array): Opening {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const index = new HistoryIndex(decoded.history)
  const checkpoints = new Checkpoints()
  new HeapCursor(index, checkpoints).seek(index.steps)
  return {
    ok: true,
    opened: { history: index.history, tables: index.tables, checkpoints: checkpoints.packed() },
  }
}

/** A cursor at step 0, which finds the index and every checkpoint made. */
export function cursorOn({ history, tables, checkpoints }: OpenedHistory): HeapCursor {
  return new HeapCursor(new HistoryIndex(history, tables), Checkpoints.unpacked(checkpoints))
}

/** The memory that changes hands: to be given to `postMessage` beside what was opened. */
export function buffersOf({ history, tables, checkpoints }: OpenedHistory): ArrayBufferLike[] {
  const arrays = [history.log, ...Object.values(tables), ...checkpoints.pictures, checkpoints.pages]
  return [...new Set(arrays.filter((array) => array instanceof Int32Array).map(({ buffer }) => buffer))]
}
