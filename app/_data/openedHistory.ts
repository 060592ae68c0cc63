/**
 * The history of a run, opened: a short one at once, a long one in a thread of its own, so that the page answers meanwhile. Of a very
 * long one a window comes first, and becomes the whole where it stands.
 *
 * Starting a thread takes longer than opening a class's usual program, so only what would be felt goes there.
 */
import { decode } from '../../lib/heap/history/encode'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { cursorOn, type Opening, type RestOpening } from '../../lib/heap/history/openHistory'
import type { ToHistoryWorker } from './historyWorker'

/** In bytes: opening more takes longer than a picture on the screen. */
const LONG = 1 << 20

/** A cursor at step 0; null if the bytes are no history. */
export async function openedHistory(bytes: ArrayBuffer): Promise<HeapCursor | null> {
  if (bytes.byteLength > LONG) {
    const thread = new HistoryThread()
    const opening = await thread.ask<Opening>('whole', bytes)
    thread.end()
    return opening.ok ? cursorOn(opening.opened) : null
  }
  const decoded = decode(new Uint8Array(bytes))
  return decoded.ok ? new HeapCursor(new HistoryIndex(decoded.history)) : null
}

export interface OpenedWindow {
  /** Where the window begins; it goes no further than the window. */
  readonly cursor: HeapCursor
  /** The cursor goes everywhere from then on. False if the bytes are not the history of which this is a window. */
  readonly complete: (bytes: ArrayBuffer) => Promise<boolean>
  /** Where nobody waits for the whole any more. */
  readonly end: () => void
}

/** Null if the bytes are no window. */
export async function openedWindow(bytes: ArrayBuffer): Promise<OpenedWindow | null> {
  const thread = new HistoryThread()
  const opening = await thread.ask<Opening>('window', bytes)
  if (!opening.ok) {
    thread.end()
    return null
  }
  const cursor = cursorOn(opening.opened)
  const complete = async (whole: ArrayBuffer): Promise<boolean> => {
    const come = await thread.ask<RestOpening>('rest', whole)
    thread.end()
    if (come.ok) cursor.complete(come.rest.log, come.rest.checkpoints)
    return come.ok
  }
  return { cursor, complete, end: () => thread.end() }
}

/** The thread itself has: for want of memory. */
interface Failed {
  readonly ok: false
  readonly reason: string
}

/** One question at a time. The bytes change hands: they are no longer to be read here. */
class HistoryThread {
  private readonly worker = new Worker(new URL('./historyWorker.ts', import.meta.url), { type: 'module' })

  ask<Answer>(kind: ToHistoryWorker['kind'], bytes: ArrayBuffer): Promise<Answer | Failed> {
    const { worker } = this
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
      worker.onerror = ({ message }) => resolve({ ok: false, reason: message })
      worker.postMessage({ kind, bytes } satisfies ToHistoryWorker, [bytes])
    })
  }

  end(): void {
    this.worker.terminate()
  }
}
