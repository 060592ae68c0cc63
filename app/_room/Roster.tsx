/** Who is here: marks in the head, names in the list. Those who are away stay, paler, with the word. */
import { useTranslations } from 'next-intl'
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
  const t = useTranslations()
  const online = state.participants.filter((participant) => participant.online)
  return (
    <ul className="roster-marks" aria-label={t('room.roster.here')}>
      {online.slice(0, MOST_MARKS).map((participant) => {
        const { id, name } = participant
        const words = t('room.roster.follow', { name, where: whereWords(state, presence.values(), id, t) }).trim()
        return (
          <li key={id} title={id === you ? name : words}>
            {id === you ? (
              <>
                <Mark face={participant} />
                <span className="only-heard">
                  {name} {t('room.roster.you')}
                </span>
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
  const t = useTranslations()
  const { participants } = state
  const authors = lessonPeople(state.authors)
  return (
    <section className="roster" aria-label={t('room.roster.people')}>
      <h3>{t('room.teams.count', { count: participants.length })}</h3>
      <ul>
        {participants.map(({ id, name, role, online, ...face }) => (
          <li key={id} data-online={online}>
            <Person face={{ name, ...face }} />
            {id === you ? ` ${t('room.roster.you')}` : ''}
            {role === 'instructor' ? `, ${t('room.roster.instructor')}` : ''}
            {online ? ` ${whereWords(state, presence.values(), id, t)}` : `, ${t('room.board.away')}`}
            {handOf(state, id) === undefined ? '' : `, ${t('room.roster.handUp')}`}{' '}
            {online && id !== you ? (
              <Button
                size="small"
                kind="quiet"
                aria-label={t('room.roster.followName', { name })}
                onClick={() => onFollow(id)}
              >
                {t('room.roster.followShort')}
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
          {t('room.roster.authors')}{' '}
          {authors.map((person) => (
            <Person key={person} face={faceIn(state, person, t)} />
          ))}
        </p>
      )}
    </section>
  )
}
