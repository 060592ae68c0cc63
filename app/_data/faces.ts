/** The face of everybody who can be named in a room: its participants, the lesson and its people, and nobody known. */
import { lessonPeople, lessonPersonName } from '../../lib/lesson/authorship'
import { COLOURS, LESSON_AUTHOR, PATTERNS, type RoomState } from '../../lib/lesson/state'
import type { Face } from '../_ui/face'
import { LESSON, NOBODY } from '../_ui/face'

export function faceIn(state: RoomState, person: string | null): Face {
  if (person === null) return NOBODY
  if (person === LESSON_AUTHOR) return LESSON
  const name = lessonPersonName(person)
  if (name !== null) return lessonFace(nameBeside(state, name), lessonPeople(state.authors).indexOf(person))
  return state.participants.find(({ id }) => id === person) ?? { ...NOBODY, name: person }
}

/** Colours from the last one down, since participants have them from the first up. */
function lessonFace(name: string, place: number): Face {
  return { name, colour: COLOURS - 1 - (place % COLOURS), pattern: (place + 2) % PATTERNS, isAbsent: true }
}

/** Two people of one name are told apart. */
function nameBeside(state: RoomState, name: string): string {
  const isTaken = state.participants.some((each) => each.name.toLowerCase() === name.toLowerCase())
  return isTaken ? `${name} (lesson)` : name
}
