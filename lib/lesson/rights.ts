/**
 * Who may do what, in one place: the server's gate, `apply` and the pages ask these same functions.
 */
import { type Module, participantOf, type RoomState } from './state'

/** A shared module is everybody's to write; an owned one is its owner's and the instructors'. */
export function mayWrite(state: RoomState, participant: string, module: Module): boolean {
  const role = participantOf(state, participant)?.role
  return role !== undefined && (module.owner === null || module.owner === participant || role === 'instructor')
}

/** Renaming and removing reach everybody's imports and text: an owner's for their own module, an instructor's for any. */
export function mayArrange(state: RoomState, participant: string, module: Module): boolean {
  return module.owner === participant || participantOf(state, participant)?.role === 'instructor'
}
