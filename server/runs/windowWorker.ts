/** The entry of a worker thread that cuts windows out of stored histories. */
import { decode } from '../../lib/heap/history/encode'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { packedWindow } from './packedWindow'
import type { WindowInputs } from './RunWindows'
import { serveJobs } from './serveJobs'

serveJobs(({ history, step }: WindowInputs): Uint8Array => {
  const decoded = decode(history)
  if (!decoded.ok) throw new Error(`a stored history: ${decoded.reason}`)
  return packedWindow(new HistoryIndex(decoded.history), step)
})
