/** The entry of a live process's thread: one process, which it makes from its log, and then types into as it is told. */
import { parentPort } from 'node:worker_threads'
import { StandardLibrary } from '../library/standardLibrary'
import { LiveDesk } from './LiveDesk'
import type { LiveOrder, LiveThreadMessage } from './liveMessage'

const desk = new LiveDesk(new StandardLibrary())

parentPort?.on('message', (order: LiveOrder) => {
  const { message, moved } = answer(order)
  parentPort?.postMessage(
    message,
    moved.filter((buffer) => buffer instanceof ArrayBuffer),
  )
})

function answer(order: LiveOrder): { message: LiveThreadMessage; moved: ArrayBufferLike[] } {
  try {
    const message = desk.do(order)
    return { message, moved: 'history' in message ? [message.history.buffer] : [] }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { message: { type: 'failed', failure: 'internal', message: text }, moved: [] }
  }
}
