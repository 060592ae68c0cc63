/**
 * Who may do what, in one place: the server's gate, `apply` and the pages ask these same functions.
 */
import { type Module, participantOf, type RoomState } from './state'

/** A shared module is everybody's; an owned one is its owner's and the instructors'. Renaming and removing go with it. */
export function mayWrite(state: RoomState, participant: string, module: Module): boolean {
  const role = participantOf(state, participant)?.role
  return role !== undefined && (module.owner === null || module.owner === participant || role === 'instructor')
}
