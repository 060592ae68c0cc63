/** Which of the session's rooms this one is, and the code that leads there. Who is in it: participants.ts. */
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import type { RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

export function setTeam(state: RoomState, { by, team }: Of<'teamSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, team }, { kind: 'saveRoom', id: state.room })
}

/** It is stored by then. */
export function setJoinCode(state: RoomState, { by, code }: Of<'joinCodeSet'>): Outcome {
  return isInstructor(state, by) ? accept({ ...state, joinCode: code }) : refuse('not-instructor')
}
