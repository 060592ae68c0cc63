/** Operations on the spotlight: an instructor takes everybody to a place of a run that has something to show, or of the live process. One at a time. */
import type { LessonRefusal, Outcome } from '../operation'
import type { Place } from '../place'
import { isInstructor } from '../rights'
import { isSeen, type RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

/** In place of another's, or of one's own: whoever had gone back to theirs is taken along again. */
export function startSpotlight(state: RoomState, { by, place, at }: Of<'spotlightStarted'>): Outcome {
  const wrong = placeProblem(state, by, place)
  if (wrong !== undefined) return refuse(wrong)
  const since = Math.max(at, (state.spotlight?.since ?? 0) + 1)
  return accept({ ...state, spotlight: { by, place, since } }, { kind: 'saveRoom', id: state.room })
}

/** By the one who started it: who was taken over moves nobody any more. */
export function moveSpotlight(state: RoomState, { by, place }: Of<'spotlightMoved'>): Outcome {
  const wrong = placeProblem(state, by, place)
  if (wrong !== undefined) return refuse(wrong)
  const { spotlight } = state
  if (spotlight?.by !== by) return refuse('no-spotlight')
  return accept({ ...state, spotlight: { ...spotlight, place } }, { kind: 'saveRoom', id: state.room })
}

export function endSpotlight(state: RoomState, { by }: Of<'spotlightEnded'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  if (state.spotlight === null) return refuse('no-spotlight')
  return accept({ ...state, spotlight: null }, { kind: 'saveRoom', id: state.room })
}

function placeProblem(state: RoomState, by: string, { run: id }: Place): LessonRefusal | undefined {
  if (!isInstructor(state, by)) return 'not-instructor'
  return isSeen(state, id) ? undefined : 'no-such-run'
}
