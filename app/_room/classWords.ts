/** What is said of a room among the others: its last verdict, its checks, how long nothing has moved; and which room needs somebody first. */
import type { BoardRoom, BoardRun, BoardTask } from '../../lib/protocol/board'
import { waitedWords } from './handWords'
import { studentsIn } from './teamWords'

export function runWords({ run, isRunning }: Pick<BoardRoom, 'run' | 'isRunning'>): string {
  if (isRunning) return 'Running …'
  if (run === null) return 'No run yet'
  return `${lingerWords(run)}${run.exit.kind === 'exception' ? ', after an exception' : ''}${run.exit.kind === 'limit' ? ', stopped at a limit' : ''}`
}

function lingerWords({ lingering }: BoardRun): string {
  if (lingering === 0) return 'Nothing lingers'
  return lingering === 1 ? '1 object lingers' : `${lingering} objects linger`
}

export function taskWords({ passed, of, tries, isSolved }: BoardTask): string {
  if (isSolved) return 'Solved'
  if (tries === 0) return 'Not checked yet'
  return `${passed} of ${of} checks passed, ${tries === 1 ? '1 attempt' : `${tries} attempts`}`
}

const QUIET_MS = 3 * 60_000

/** Null while somebody gets on, where nobody is, and where all is done. */
export function quietWords(room: BoardRoom, now: number): string | null {
  if (!isQuiet(room, now)) return null
  return room.movedAt === null ? 'Nothing written yet' : `Quiet for ${waitedWords(now - room.movedAt)}`
}

function isQuiet(room: BoardRoom, now: number): boolean {
  if (room.kind === 'kept' || room.task?.isSolved === true || studentsIn(room).length === 0) return false
  return room.movedAt === null || now - room.movedAt >= QUIET_MS
}

/** Hands first, the longest up first; then who is quiet, the longest first; then the others, as they were. */
export function byNeed(rooms: readonly BoardRoom[], now: number): BoardRoom[] {
  const keyOf = (room: BoardRoom): number => {
    const hands = room.people.flatMap(({ handAt }) => handAt ?? [])
    if (hands.length > 0) return Math.min(...hands) - 2 * now
    return isQuiet(room, now) ? (room.movedAt ?? 0) - now : 0
  }
  return [...rooms].sort((a, b) => keyOf(a) - keyOf(b))
}
