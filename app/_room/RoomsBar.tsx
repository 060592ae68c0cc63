/** For instructors, once there are teams: every room of the session, one click away. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Rooms } from '../_data/useBoard'
import { Icon } from '../_ui/Icon'
import { roomWords, studentsIn } from './teamWords'

interface RoomsBarProps {
  readonly rooms: Rooms | null
  /** The room that this page shows. */
  readonly here: string
}

export function RoomsBar({ rooms, here }: RoomsBarProps) {
  const t = useTranslations()
  if (rooms === null || rooms.length < 2) return null
  const shown = rooms.filter(({ kind, id }) => kind !== 'kept' || id === here)
  return (
    <nav className="rooms" aria-label={t('room.rooms')}>
      <ul>
        {shown.map((room) => {
          const isHandUp = room.people.some(({ handAt }) => handAt !== null)
          return (
            <li key={room.id}>
              <Link
                className="rooms__link"
                href={`/s/${room.code}`}
                aria-current={room.id === here ? 'page' : undefined}
              >
                {room.name}
                <span className="only-heard">{roomWords(room, t)}</span>
                <span className="rooms__count" aria-hidden="true">
                  {studentsIn(room).length}
                </span>
                {isHandUp ? <Icon name="hand" /> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
