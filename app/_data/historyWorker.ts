/**
 * The thread in which a long history is opened: it is given bytes and answers with what came of them. A window first, then the whole of
 * which it is one: of that only what the window lacks is handed over.
 */
import {
  buffersOf,
  buffersOfRest,
  digestOf,
  openHistory,
  openRest,
  openWindow,
} from '../../lib/heap/history/openHistory'

export interface ToHistoryWorker {
  readonly kind: 'whole' | 'window' | 'rest'
  readonly bytes: ArrayBuffer
}

/** Of the window's index. */
let digest = 0

addEventListener('message', ({ data: { kind, bytes } }: MessageEvent<ToHistoryWorker>) => {
  const read = new Uint8Array(bytes)
  if (kind === 'rest') {
    const come = openRest(read, digest)
    return postMessage(come, come.ok ? { transfer: buffersOfRest(come.rest) as ArrayBuffer[] } : {}) // typed arrays here share no memory
  }
  const opening = kind === 'window' ? openWindow(read) : openHistory(read)
  if (!opening.ok) return postMessage(opening)
  if (kind === 'window') digest = digestOf(opening.opened.tables)
  postMessage(opening, { transfer: buffersOf(opening.opened) as ArrayBuffer[] }) // as above
})
