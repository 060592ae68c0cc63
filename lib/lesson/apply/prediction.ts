/** Whether everybody in the room is asked what a line does before it is shown. */
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import type { RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

export function setPrediction(state: RoomState, { by, isOn }: Of<'predictionSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, isPredicting: isOn }, { kind: 'saveRoom', id: state.room })
}
