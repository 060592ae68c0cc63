/** Who is here: marks in the head, names in the list. Those who are away stay, paler, with the word. */
import { lessonPeople } from '../../lib/lesson/authorship'
import { handOf, type RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Mark, Person } from '../_ui/Mark'
import { EraseButton } from './EraseButton'
import { ReturnLinkButton } from './ReturnLinkButton'
import { SendOutButton } from './SendOutButton'
import { whereWords } from './whereWords'

interface RosterProps {
  readonly state: RoomState
  readonly you: string
  readonly presence: LinkSnapshot['presence']
  readonly onFollow: (participant: string) => void
}

interface RosterListProps extends RosterProps {
  /** Null where people are only shown. */
  readonly link: RoomLink | null
}

const MOST_MARKS = 12

/** Pressing somebody's mark follows them. */
export function RosterMarks({ state, you, presence, onFollow }: RosterProps) {
  const online = state.participants.filter((participant) => participant.online)
  return (
    <ul className="roster-marks" aria-label="Here now">
      {online.slice(0, MOST_MARKS).map((participant) => {
        const { id, name } = participant
        const words = `Follow ${name} ${whereWords(state, presence.values(), id)}`.trim()
        return (
          <li key={id} title={id === you ? name : words}>
            {id === you ? (
              <>
                <Mark face={participant} />
                <span className="only-heard">{name} (you)</span>
              </>
            ) : (
              <button type="button" aria-label={words} onClick={() => onFollow(id)}>
                <Mark face={participant} />
              </button>
            )}
          </li>
        )
      })}
      {online.length > MOST_MARKS ? <li>+{online.length - MOST_MARKS}</li> : null}
    </ul>
  )
}

export function Roster({ link, state, you, presence, onFollow }: RosterListProps) {
  const { participants } = state
  const authors = lessonPeople(state.authors)
  return (
    <section className="roster" aria-label="People">
      <h3>{participants.length === 1 ? '1 person' : `${participants.length} people`}</h3>
      <ul>
        {participants.map(({ id, name, role, online, ...face }) => (
          <li key={id} data-online={online}>
            <Person face={{ name, ...face }} />
            {id === you ? ' (you)' : ''}
            {role === 'instructor' ? ', instructor' : ''}
            {online ? ` ${whereWords(state, presence.values(), id)}` : ', away'}
            {handOf(state, id) === undefined ? '' : ', hand up'}{' '}
            {online && id !== you ? (
              <Button size="small" kind="quiet" aria-label={`Follow ${name}`} onClick={() => onFollow(id)}>
                Follow
              </Button>
            ) : null}
            {link === null ? null : (
              <>
                <ReturnLinkButton state={state} you={you} participant={id} />
                <SendOutButton link={link} state={state} you={you} participant={id} />
                <EraseButton link={link} state={state} you={you} participant={id} />
              </>
            )}
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
