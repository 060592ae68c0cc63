/**
 * The whole session on one screen, for its instructors: a snapshot ('session:watch'), then the rooms that have changed, whole, several
 * changes at once ('session:board'). Rooms never go; one that was merged into another is kept. Times are milliseconds since 1970, by
 * the server's clock.
 */
import type { Holder } from '../blame/holders'
import type { Participant, RunExit, TeamKind } from '../lesson/state'

export type BoardPerson = Participant & {
  /** Since when their hand is up; null: it is down. */
  readonly handAt: number | null
  /** Lines of the room's modules of which they wrote most. */
  readonly lines: number
  /** When they last wrote; null: never. */
  readonly editedAt: number | null
}

/** The last run that has something to show. */
export type BoardRun = {
  readonly id: string
  readonly at: number
  readonly exit: RunExit
  readonly lingering: number
  readonly holders: readonly Holder[]
}

/** The exercise that is open. */
export type BoardTask = {
  readonly title: string
  /** Checks passed at the last attempt that is over. */
  readonly passed: number
  readonly of: number
  readonly tries: number
  readonly isSolved: boolean
}

export type BoardRoom = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: TeamKind
  /** In the order in which they came; instructors among them. */
  readonly people: readonly BoardPerson[]
  /** Who wrote here and went to another room, and the lesson's people: a run's holders may be among them. */
  readonly former: readonly Participant[]
  readonly lessonPeople: readonly string[]
  readonly run: BoardRun | null
  readonly isRunning: boolean
  /** Whether everybody there is to look up. */
  readonly isEyesOn: boolean
  /** The name of the exercise that is open; null: the lesson's program is. */
  readonly exercise: string | null
  readonly task: BoardTask | null
  /** The last sign of getting on: an edit, a run after which nothing lingers, an exercise solved. Null: there was none yet. */
  readonly movedAt: number | null
}

export type Board = { readonly rooms: readonly BoardRoom[] }
