/** Which of the session's rooms this one is. Who is in it: participants.ts. */
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import type { RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

export function setTeam(state: RoomState, { by, team }: Of<'teamSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, team }, { kind: 'saveRoom', id: state.room })
}
