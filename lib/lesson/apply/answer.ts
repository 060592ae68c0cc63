/** The two answers of an operation, and the type of one operation by its name. */
import type { Effect, LessonRefusal, Operation, Outcome } from '../operation'
import type { RoomState } from '../state'

export type Of<Type extends Operation['type']> = Extract<Operation, { type: Type }>

export function accept(state: RoomState, ...effects: readonly Effect[]): Outcome {
  return { ok: true, state, effects }
}

export function refuse(reason: LessonRefusal): Outcome {
  return { ok: false, reason }
}
