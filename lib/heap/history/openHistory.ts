/**
 * A history made ready to be looked at in one thread and looked at in another: its bytes are read and checked, its log is
 * walked and passed once with all checkpoints laid, and what came of it is typed arrays that change hands without a copy. Of a window
 * of it (windowBytes.ts) all that is there already.
 *
 * Invariant: a cursor on an opened history shows what a cursor on the bytes shows. It does not know what threads there are.
 */
import { type PackedCheckpoints, Checkpoints } from './Checkpoints'
import { decode } from './encode'
import type { History } from './event'
import { HeapCursor } from './HeapCursor'
import { HistoryIndex, type Reach } from './HistoryIndex'
import type { LogTables } from './LogTables'
import { decodeWindow } from './windowBytes'

export interface OpenedHistory {
  readonly history: History
  readonly tables: LogTables
  readonly reach: Reach
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
    opened: { history: index.history, tables: index.tables, reach: index.reach, checkpoints: checkpoints.packed() },
  }
}

export function openWindow(bytes: Uint8Array): Opening {
  const reading = decodeWindow(bytes)
  if (!reading.ok) return reading
  const { history, tables, reach, checkpoints } = reading.window
  return { ok: true, opened: { history, tables, reach, checkpoints: checkpoints.packed() } }
}

/** A cursor at step 0, or where the window begins, which finds the index and every checkpoint made. */
export function cursorOn({ history, tables, reach, checkpoints }: OpenedHistory): HeapCursor {
  return new HeapCursor(new HistoryIndex(history, tables, reach), Checkpoints.unpacked(checkpoints))
}

/** The memory that changes hands: to be given to `postMessage` beside what was opened. */
export function buffersOf({ history, tables, checkpoints }: OpenedHistory): ArrayBufferLike[] {
  return buffersIn([history.log, ...Object.values(tables), ...checkpoints.pictures, checkpoints.pages])
}

/** What a window lacks. */
export interface Rest {
  readonly log: Int32Array
  readonly checkpoints: PackedCheckpoints
}

export type RestOpening = { readonly ok: true; readonly rest: Rest } | { readonly ok: false; readonly reason: string }

/** `digest`: of the window's index. */
export function openRest(bytes: Uint8Array, digest: number): RestOpening {
  const opening = openHistory(bytes)
  if (!opening.ok) return opening
  const { history, tables, checkpoints } = opening.opened
  if (digestOf(tables) !== digest) return { ok: false, reason: 'another history than that of the window' }
  return { ok: true, rest: { log: history.log, checkpoints } }
}

export function buffersOfRest({ log, checkpoints }: Rest): ArrayBufferLike[] {
  return buffersIn([log, ...checkpoints.pictures, checkpoints.pages])
}

/** A number that two histories share only if what their indexes tell is the same, but for one chance in four thousand million. */
export function digestOf(tables: LogTables): number {
  let digest = 0
  const inOrder = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [, table] of inOrder) {
    if (!(table instanceof Int32Array)) continue
    for (let i = 0; i < table.length; i++) digest = Math.imul(digest ^ (table[i] ?? 0), 0x01000193)
    digest ^= table.length
  }
  return digest
}

function buffersIn(values: readonly unknown[]): ArrayBufferLike[] {
  return [...new Set(values.filter((value) => value instanceof Int32Array).map(({ buffer }) => buffer))]
}
