/**
 * Who may do what, in one place: the server's gate, `apply` and the pages ask these same functions.
 */
import { attemptsAt, type ExerciseCard, type Module, participantOf, type RoomState } from './state'

/** A shared module is everybody's to write; an owned one is its owner's and the instructors', a locked one theirs alone. */
export function mayWrite(state: RoomState, participant: string, module: Module): boolean {
  const role = participantOf(state, participant)?.role
  if (role === undefined || role === 'instructor') return role === 'instructor'
  return !module.isLocked && (module.owner === null || module.owner === participant)
}

/** Renaming and removing reach everybody's imports and text: an owner's for their own module, an instructor's for any. */
export function mayArrange(state: RoomState, participant: string, module: Module): boolean {
  return module.owner === participant || isInstructor(state, participant)
}

export function isInstructor(state: RoomState, participant: string): boolean {
  return participantOf(state, participant)?.role === 'instructor'
}

/** Whether the exercise's next hint may be asked for at a moment; null where there is none left. */
export function mayAskHint(state: RoomState, { name, hints, openedAt }: ExerciseCard, at: number): boolean | null {
  const next = hints.find(({ text }) => text === null)
  if (next === undefined) return null
  const tried = attemptsAt(state, name).findLast(({ progress }) => progress.status !== 'queued')?.number ?? 0
  const minutes = openedAt === null ? 0 : (at - openedAt) / 60_000
  if (next.attempts === null && next.minutes === null) return true
  return tried >= (next.attempts ?? Infinity) || minutes >= (next.minutes ?? Infinity)
}
