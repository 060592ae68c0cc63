/**
 * The whole session on one screen, for its instructors: a snapshot ('session:watch'), then the rooms that have changed, whole, several
 * changes at once ('session:board'). Rooms never go; one that was merged into another is kept.
 */
import type { Participant, TeamKind } from '../lesson/state'

export type BoardPerson = Omit<Participant, 'online'> & {
  readonly isOnline: boolean
  /** Since when their hand is up, in milliseconds since 1970; null: it is down. */
  readonly handAt: number | null
}

export type BoardRoom = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: TeamKind
  /** In the order in which they came; instructors among them. */
  readonly people: readonly BoardPerson[]
}

export type Board = { readonly rooms: readonly BoardRoom[] }
