/**
 * The face of everybody who can be named in a room: its participants, the lesson and its people, and nobody known.
 *
 * One of the lesson's people has a mark of another kind than a participant, and is called "(lesson)" only where a namesake
 * in the room is to be told apart.
 */
import { lessonPeople, lessonPersonName } from '../../lib/lesson/authorship'
import { anybodyOf, COLOURS, LESSON_AUTHOR, type Participant, PATTERNS, type RoomState } from '../../lib/lesson/state'
import type { Face } from '../_ui/face'
import { lessonFace, nobodyFace } from '../_ui/face'
import type { Translate } from '../_language/translate'

/** The part of a room that knows its people. */
export type Known = Pick<RoomState, 'participants' | 'former' | 'authors'>

export function faceIn(state: Known, person: string | null, t: Translate): Face {
  if (person === null) return nobodyFace(t)
  if (person === LESSON_AUTHOR) return lessonFace(t)
  const name = lessonPersonName(person)
  if (name !== null)
    return lessonPersonFace(
      nameBeside([...state.participants, ...state.former], name, t),
      lessonPeople(state.authors).indexOf(person),
    )
  return anybodyOf(state, person) ?? { ...nobodyFace(t), name: person }
}

/** Colours from the last one down, since participants have them from the first up. */
function lessonPersonFace(name: string, place: number): Face {
  return { name, colour: COLOURS - 1 - (place % COLOURS), pattern: (place + 2) % PATTERNS, isAbsent: true }
}

function nameBeside(beside: readonly Participant[], name: string, t: Translate): string {
  const isTaken = beside.some((each) => each.name.toLowerCase() === name.toLowerCase())
  return isTaken ? t('ui.people.namesake', { name }) : name
}
