/**
 * Operations on the queue of raised hands. A second tab's press, and an instructor who takes down what was just lowered, are races
 * that are lost quietly.
 */
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import { handOf, participantOf, type RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

/** To the end of the queue: later than every other, whatever the clock says, so that the times alone tell the order. */
export function raiseHand(state: RoomState, { by, at }: Of<'handRaised'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (handOf(state, by) !== undefined) return refuse('hand-is-up')
  const last = state.hands.at(-1)?.at ?? 0
  const hands = [...state.hands, { participant: by, at: Math.max(at, last + 1) }]
  return accept({ ...state, hands }, { kind: 'saveHand', id: by })
}

export function lowerHand(state: RoomState, { by, participant }: Of<'handLowered'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (by !== participant && !isInstructor(state, by)) return refuse('not-instructor')
  if (handOf(state, participant) === undefined) return refuse('hand-is-down')
  const hands = state.hands.filter((hand) => hand.participant !== participant)
  return accept({ ...state, hands }, { kind: 'saveHand', id: participant })
}
