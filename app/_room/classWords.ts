/** What is said of a room among the others: its last verdict, its checks, how long nothing has moved; and which room needs somebody first. */
import type { BoardRoom, BoardTask } from '../../lib/protocol/board'
import { waitedWords } from './handWords'
import { studentsIn } from './teamWords'
import type { Translate } from '../_language/translate'

export function runWords({ run, isRunning }: Pick<BoardRoom, 'run' | 'isRunning'>, t: Translate): string {
  if (isRunning) return t('room.board.running')
  if (run === null) return t('room.board.noRun')
  return t(`room.board.lingers.${run.exit.kind}`, { count: run.lingering })
}

export function taskWords({ passed, of, tries, isSolved }: BoardTask, t: Translate): string {
  if (isSolved) return t('room.board.solved')
  if (tries === 0) return t('room.board.unchecked')
  return t('room.board.checked', { passed, of, tries })
}

const QUIET_MS = 3 * 60_000

/** Null while somebody gets on, where nobody is, and where all is done. */
export function quietWords(room: BoardRoom, now: number, t: Translate): string | null {
  if (!isQuiet(room, now)) return null
  if (room.movedAt === null) return t('room.board.unwritten')
  return t('room.board.quiet', { time: waitedWords(now - room.movedAt, t) })
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
