/** What is said of the session's rooms. */
import type { BoardPerson, BoardRoom } from '../../lib/protocol/board'

export function studentsIn({ people }: BoardRoom): readonly BoardPerson[] {
  return people.filter(({ role }) => role === 'student')
}

export function countWords(count: number): string {
  if (count === 0) return 'nobody'
  return count === 1 ? '1 person' : `${count} people`
}

/** After a room's name: `: 3 people, 1 hand up`. */
export function roomWords(room: BoardRoom): string {
  const hands = room.people.filter(({ handAt }) => handAt !== null).length
  const up = hands === 0 ? '' : `, ${hands === 1 ? '1 hand' : `${hands} hands`} up`
  return `: ${countWords(studentsIn(room).length)}${up}`
}
