/** What is said of the session's rooms. */
import type { BoardPerson, BoardRoom } from '../../lib/protocol/board'
import type { Translate } from '../_language/translate'

export function studentsIn({ people }: BoardRoom): readonly BoardPerson[] {
  return people.filter(({ role }) => role === 'student')
}

export function countWords(count: number, t: Translate): string {
  return t('room.teams.count', { count })
}

/** After a room's name: `: 3 people, 1 hand up`. */
export function roomWords(room: BoardRoom, t: Translate): string {
  const hands = room.people.filter(({ handAt }) => handAt !== null).length
  const up = hands === 0 ? '' : `, ${t('room.hands.up', { count: hands })}`
  return `: ${countWords(studentsIn(room).length, t)}${up}`
}
