/** The thread in which a long history is opened: it is given bytes and answers with what `openHistory` makes of them. */
import { buffersOf, openHistory } from '../../lib/heap/history/openHistory'

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const opening = openHistory(new Uint8Array(data))
  const transfer = opening.ok ? (buffersOf(opening.opened) as ArrayBuffer[]) : [] // typed arrays here share no memory
  postMessage(opening, { transfer })
})
