/**
 * The history of a run, opened: a short one at once, a long one in a thread of its own, so that the page answers meanwhile.
 *
 * Starting a thread takes longer than opening a class's usual program, so only what would be felt goes there.
 */
import { decode } from '../../lib/heap/history/encode'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { cursorOn, type Opening } from '../../lib/heap/history/openHistory'

/** In bytes: opening more takes longer than a picture on the screen. */
const LONG = 1 << 20

/** A cursor at step 0; null if the bytes are no history. */
export async function openedHistory(bytes: ArrayBuffer): Promise<HeapCursor | null> {
  if (bytes.byteLength > LONG) {
    const opening = await openedApart(bytes)
    return opening.ok ? cursorOn(opening.opened) : null
  }
  const decoded = decode(new Uint8Array(bytes))
  return decoded.ok ? new HeapCursor(new HistoryIndex(decoded.history)) : null
}

/** The bytes change hands: they are no longer to be read here. */
function openedApart(bytes: ArrayBuffer): Promise<Opening> {
  const worker = new Worker(new URL('./historyWorker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<Opening>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Opening>) => resolve(data))
    worker.addEventListener('error', ({ message }) => resolve({ ok: false, reason: message }))
  })
  worker.postMessage(bytes, [bytes])
  return answer.finally(() => worker.terminate())
}
