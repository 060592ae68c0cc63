/**
 * Eyes here: an instructor has everybody look up. `apply` asks `isHeld` before it performs what a person asks for, so that no
 * operation has to think of it.
 */
import type { Operation, Outcome } from '../operation'
import { isHeld as isPersonHeld, isInstructor } from '../rights'
import type { RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

export function setEyes(state: RoomState, { by, isOn }: Of<'eyesSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, eyesOn: isOn ? by : null }, { kind: 'saveRoom', id: state.room })
}

/** What only instructors ask for has reasons of its own to refuse others. */
const HELD: ReadonlySet<Operation['type']> = new Set([
  'messageSent',
  'messageRemoved',
  'moduleCreated',
  'moduleRenamed',
  'moduleRemoved',
  'runRequested',
  'runStopRequested',
  'liveOpened',
  'liveTyped',
  'liveInterrupted',
  'liveExitRequested',
  'checkRequested',
  'hintShown',
])

export function isHeld(state: RoomState, operation: Operation): boolean {
  return 'by' in operation && HELD.has(operation.type) && isPersonHeld(state, operation.by)
}
