/** The thread that answers about the objects of a large heap: it is given the history first, part by part, then questions, and answers in their order. */
import { Authors } from '../../lib/blame/Authors'
import type { Team } from '../../lib/blame/Bench'
import type { History } from '../../lib/heap/history/event'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { HELD_ANSWERS, type HeldGround } from './held'
import type { ToHeldWorker } from './HeldThread'

let begun: { readonly history: History; readonly team: Team } | null = null
let ground: HeldGround | null = null

addEventListener('message', ({ data }: MessageEvent<ToHeldWorker>) => {
  switch (data.kind) {
    case 'begin':
      begun = { history: { ...data.history, log: new Int32Array(data.length) }, team: data.team }
      break
    case 'log':
      begun?.history.log.set(data.part, data.from)
      break
    case 'ask':
      if (begun !== null) ground ??= groundOf(begun.history, begun.team)
      if (ground !== null) postMessage(HELD_ANSWERS[data.question](ground, data.asked))
  }
})

function groundOf(history: History, team: Team): HeldGround {
  const cursor = new HeapCursor(new HistoryIndex(history))
  return { cursor, team, authors: new Authors(history, team.sources, team.authorship) }
}
