/**
 * Who may do what, in one place: the server's gate, `apply` and the pages ask these same functions.
 */
import type { LessonRefusal } from './operation'
import { attemptsAt, type ExerciseCard, type Module, participantOf, type RoomState } from './state'

/** Why someone may not write a module; undefined: they may. Instructors always may. */
export function writeProblem(state: RoomState, participant: string, module: Module): LessonRefusal | undefined {
  const role = participantOf(state, participant)?.role
  if (role === undefined) return 'no-such-participant'
  if (role === 'instructor') return undefined
  if (state.eyesOn !== null) return 'eyes-here'
  switch (module.access) {
    case 'room':
      return undefined
    case 'owner':
      return module.owner === participant ? undefined : 'not-yours'
    case 'read-only':
      return 'module-locked'
    case 'hidden':
      return 'module-hidden'
  }
}

export function mayWrite(state: RoomState, participant: string, module: Module): boolean {
  return writeProblem(state, participant, module) === undefined
}

/** Whether someone is shown a module at all: its text, and every change of it. */
export function mayRead(state: RoomState, participant: string, module: Module): boolean {
  return isInstructor(state, participant) || module.access !== 'hidden'
}

/** The room as one person is shown it: without the modules that are hidden from them. */
export function shownTo(state: RoomState, participant: string): RoomState {
  const isShown = (module: Module) => mayRead(state, participant, module)
  const { modules, shelf } = state
  if (modules.every(isShown) && shelf.every(isShown)) return state
  return { ...state, modules: modules.filter(isShown), shelf: shelf.filter(isShown) }
}

/** Renaming and removing reach everybody's imports and text: an owner's for a module that they may write, an instructor's for any. */
export function mayArrange(state: RoomState, participant: string, module: Module): boolean {
  if (isInstructor(state, participant)) return true
  return module.owner === participant && mayWrite(state, participant, module)
}

export function isInstructor(state: RoomState, participant: string): boolean {
  return participantOf(state, participant)?.role === 'instructor'
}

/** Whether someone is to look up, and changes nothing but the height of their hand. */
export function isHeld(state: RoomState, participant: string): boolean {
  return state.eyesOn !== null && participantOf(state, participant)?.role === 'student'
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
