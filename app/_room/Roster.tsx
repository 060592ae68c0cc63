/** Who is here: marks in the head, names in the list. Those who are away stay, paler, with the word. */
import { lessonPeople } from '../../lib/lesson/authorship'
import { handOf, type Participant, type RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import { Mark, Person } from '../_ui/Mark'

export function RosterMarks({ participants }: { readonly participants: readonly Participant[] }) {
  const online = participants.filter((participant) => participant.online)
  return (
    <ul className="roster-marks" aria-label="Here now">
      {online.slice(0, 12).map((participant) => (
        <li key={participant.id} title={participant.name}>
          <Mark face={participant} />
          <span className="only-heard">{participant.name}</span>
        </li>
      ))}
      {online.length > 12 ? <li>+{online.length - 12}</li> : null}
    </ul>
  )
}

interface RosterProps {
  readonly state: RoomState
  readonly you: string
}

export function Roster({ state, you }: RosterProps) {
  const { participants } = state
  const authors = lessonPeople(state.authors)
  return (
    <section className="roster" aria-label="People">
      <h3>{participants.length === 1 ? '1 person' : `${participants.length} people`}</h3>
      <ul>
        {participants.map((participant) => (
          <li key={participant.id} data-online={participant.online}>
            <Person face={participant} />
            {participant.id === you ? ' (you)' : ''}
            {participant.role === 'instructor' ? ', instructor' : ''}
            {participant.online ? '' : ', away'}
            {handOf(state, participant.id) === undefined ? '' : ', hand up'}
          </li>
        ))}
      </ul>
      {authors.length === 0 ? null : (
        <p className="roster__authors">
          Not in the room, but in the lesson’s text:{' '}
          {authors.map((person) => (
            <Person key={person} face={faceIn(state, person)} />
          ))}
        </p>
      )}
    </section>
  )
}
