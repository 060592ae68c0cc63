/** What the parts of the class's sheet share while teams are arranged. */
import type { ExerciseCard } from '../../lib/lesson/state'
import type { BoardRoom } from '../../lib/protocol/board'
import type { SessionCommand } from '../../lib/protocol/sessionCommand'

/** What is to go to another room: a person, or everybody of a room. */
export interface Chosen {
  readonly kind: 'person' | 'room'
  readonly id: string
  readonly name: string
  /** Where it is now. */
  readonly room: string
}

/** Asks for something; answers whether it was done. What went wrong is shown by the sheet. */
export type Ask = (command: SessionCommand) => Promise<boolean>

export interface Arranging {
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
  /** Moves what is chosen there. */
  readonly onMove: (to: BoardRoom) => void
  readonly ask: Ask
  /** The lesson's. */
  readonly exercises: readonly ExerciseCard[]
}
