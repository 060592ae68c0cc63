/** What instructors write about an attempt: everybody in the room reads it, and it goes with the results. */
import { bounds } from '../bounds'
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import { type Attempt, attemptOf, type Message, type RoomState, runOf } from '../state'
import { accept, type Of, refuse } from './answer'

export function giveFeedback(state: RoomState, operation: Of<'feedbackGiven'>): Outcome {
  const { by, id, text, run, at } = operation
  if (!isInstructor(state, by)) return refuse('not-instructor')
  const attempt = attemptOf(state, operation.attempt)
  if (attempt === undefined) return refuse('no-such-attempt')
  if (attempt.feedback.length >= bounds.feedback) return refuse('too-much-feedback')
  const isKnown = run !== null && runOf(state, run) !== undefined
  return withFeedback(state, attempt, [...attempt.feedback, { id, by, text, run: isKnown ? run : null, at }])
}

export function takeFeedback(state: RoomState, operation: Of<'feedbackTaken'>): Outcome {
  if (!isInstructor(state, operation.by)) return refuse('not-instructor')
  const attempt = attemptOf(state, operation.attempt)
  if (attempt === undefined) return refuse('no-such-attempt')
  const left = attempt.feedback.filter(({ id }) => id !== operation.id)
  if (left.length === attempt.feedback.length) return refuse('no-such-feedback')
  return withFeedback(state, attempt, left)
}

function withFeedback(state: RoomState, attempt: Attempt, feedback: readonly Message[]): Outcome {
  const attempts = state.attempts.map((each) => (each === attempt ? { ...attempt, feedback } : each))
  return accept({ ...state, attempts }, { kind: 'saveFeedback', id: attempt.id })
}
