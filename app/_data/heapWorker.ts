/** The thread that answers about a large heap (HeapThreadSide.ts). What goes wrong in it is an error of the thread, which the page hears of. */
import { translatorIn } from '../_language/translatorIn'
import type { ToHeapThread } from './HeapThread'
import { HeapThreadSide } from './HeapThreadSide'

const side = new HeapThreadSide(translatorIn)

addEventListener('message', ({ data }: MessageEvent<ToHeapThread>) => {
  side.take(data).then(
    (answer) => {
      if (answer !== null) postMessage(answer)
    },
    (error: unknown) =>
      // Out of the promise, which would keep it.
      setTimeout(() => {
        throw error
      }),
  )
})
