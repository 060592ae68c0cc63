/**
 * Operations on the room's live process. Anybody opens one, as anybody runs the program; a person's next entry waits until their last
 * one was answered; who typed an entry interrupts it, who opened the process lets it exit, and instructors do both.
 */
import { bounds } from '../bounds'
import { LIVE_ENTRY, type LiveEntry, type LiveProcess, nextFile, runningEntry } from '../live'
import type { LiveOperation } from '../liveOperation'
import type { Effect, Outcome } from '../operation'
import { isInstructor } from '../rights'
import { isSeen, participantOf, type RoomState, type Run } from '../state'
import { accept, type Of, refuse } from './answer'

export function changeLive(state: RoomState, operation: LiveOperation): Outcome {
  switch (operation.type) {
    case 'liveOpened':
      return openLive(state, operation)
    case 'liveTyped':
      return typeLive(state, operation)
    case 'liveAnswered':
      return answerLive(state, operation)
    case 'liveInterrupted':
      return interruptLive(state, operation)
    case 'liveExitRequested':
      return exitLive(state, operation)
    case 'liveEnded':
      return endLive(state, operation)
  }
}

function openLive(state: RoomState, { by, id, at }: Of<'liveOpened'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (state.live !== null) return refuse('live-open')
  const live = { id, by, openedAt: at, entries: [], exitBy: null }
  return accept({ ...state, live }, { kind: 'openLive', id })
}

function typeLive(state: RoomState, { by, text }: Of<'liveTyped'>): Outcome {
  const { live } = state
  const person = participantOf(state, by)
  if (person === undefined) return refuse('no-such-participant')
  if (live === null) return refuse('no-live')
  if (live.exitBy !== null) return refuse('live-exits')
  if (live.entries.some((entry) => entry.by === by && entry.answer === null)) return refuse('live-busy')
  const units = live.entries.reduce((sum, entry) => sum + entry.text.length, text.length)
  if (live.entries.length >= bounds.liveEntries || units > bounds.liveUnits) return refuse('live-full')
  const entry: LiveEntry = { by, file: nextFile(live, by, person.name), text, interruptedBy: null, answer: null }
  return goOn(state, { ...live, entries: [...live.entries, entry] })
}

function answerLive(state: RoomState, { entry: number, answer }: Of<'liveAnswered'>): Outcome {
  const { live } = state
  if (live === null) return refuse('no-live')
  if (runningEntry(live) !== number) return refuse('live-idle')
  return goOn(
    state,
    withEntry(live, number, (entry) => ({ ...entry, answer })),
  )
}

function interruptLive(state: RoomState, { by, entry: number }: Of<'liveInterrupted'>): Outcome {
  const { live } = state
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (live === null) return refuse('no-live')
  if (runningEntry(live) !== number) return refuse('live-idle')
  if (live.entries[number]?.by !== by && !isInstructor(state, by)) return refuse('not-your-entry')
  const pressed = withEntry(live, number, (entry) => ({ ...entry, interruptedBy: entry.interruptedBy ?? by }))
  return accept({ ...state, live: pressed }, { kind: 'interruptLive', id: live.id })
}

/** Entries that were typed before are run before. */
function exitLive(state: RoomState, { by }: Of<'liveExitRequested'>): Outcome {
  const { live } = state
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (live === null) return refuse('no-live')
  if (live.by !== by && !isInstructor(state, by)) return refuse('not-your-process')
  if (live.exitBy !== null) return refuse('live-exits')
  return goOn(state, { ...live, exitBy: by })
}

/** From now on it is one of the room's runs. One that left nothing to look at takes the spotlight on it along. */
function endLive(state: RoomState, { id, end }: Of<'liveEnded'>): Outcome {
  const { live } = state
  if (live === null || live.id !== id) return refuse('no-live')
  const run: Run = {
    id,
    by: live.by,
    entry: LIVE_ENTRY,
    collector: 'cpython',
    requestedAt: live.openedAt,
    stoppedBy: null,
    progress: end,
  }
  const after = { ...state, live: null, runs: [...state.runs, run].slice(-bounds.runs) }
  const ended: Effect = { kind: 'endLive', id }
  if (state.spotlight?.place.run !== id || isSeen(after, id)) return accept(after, ended)
  return accept({ ...after, spotlight: null }, ended, { kind: 'saveRoom', id: state.room })
}

function goOn(state: RoomState, live: LiveProcess): Outcome {
  return accept({ ...state, live }, { kind: 'goOnLive', id: live.id })
}

function withEntry(live: LiveProcess, number: number, change: (entry: LiveEntry) => LiveEntry): LiveProcess {
  return { ...live, entries: live.entries.map((entry, at) => (at === number ? change(entry) : entry)) }
}
