'use client'
/** One room among the others: what its last run left, how far it is, who is in it; and, while teams are arranged, what can be done with it. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { BoardPerson, BoardRoom } from '../../lib/protocol/board'
import { Icon } from '../_ui/Icon'
import { Person } from '../_ui/Mark'
import type { Arranging } from './arranging'
import { quietWords, runWords, taskWords } from './classWords'
import { spokenCode } from './code'
import { waitedWords } from './handWords'
import { HolderBars } from './HolderBars'
import { RoomActions } from './RoomActions'
import { studentsIn } from './teamWords'

interface RoomCardProps {
  readonly room: BoardRoom
  /** Null: teams are looked at, not arranged. */
  readonly arranging: Arranging | null
  readonly now: number
  /** Objects that one person holds in any of the rooms, at most. */
  readonly most: number
  /** A link was pressed: to this very room, maybe. */
  readonly onGo: () => void
}

export function RoomCard({ room, arranging, now, most, onGo }: RoomCardProps) {
  const t = useTranslations()
  const { name, code, kind } = room
  const people = studentsIn(room)
  return (
    <li className="card-room" data-kind={kind}>
      <div className="card-room__head">
        <h3>
          <Link href={`/s/${code}`} onClick={onGo}>
            {name}
          </Link>
        </h3>
        <span className="card-room__code">{kind === 'kept' ? t('room.board.kept') : spokenCode(code)}</span>
        {arranging === null ? null : <RoomActions room={room} arranging={arranging} />}
      </div>
      {arranging === null ? <Progress room={room} now={now} most={most} onGo={onGo} /> : null}
      <ul className="card-room__people">
        {people.map((person) => (
          <li key={person.id}>
            {arranging === null ? (
              <PersonLink person={person} room={room} now={now} onGo={onGo} />
            ) : (
              <PersonButton person={person} room={room} arranging={arranging} />
            )}
          </li>
        ))}
        {people.length === 0 ? <li className="card-room__note">{t('room.board.nobody')}</li> : null}
      </ul>
    </li>
  )
}

function Progress({ room, now, most, onGo }: Omit<RoomCardProps, 'arranging'>) {
  const t = useTranslations()
  const { run, task } = room
  const quiet = quietWords(room, now, t)
  return (
    <>
      <p className="card-room__run" data-lingers={(run?.lingering ?? 0) > 0}>
        {run === null ? (
          runWords(room, t)
        ) : (
          <Link href={`/s/${room.code}`} onClick={onGo}>
            {runWords(room, t)}
          </Link>
        )}
      </p>
      <HolderBars room={room} most={most} />
      {task === null ? null : (
        <p className="card-room__task">
          {task.title}: {taskWords(task, t)}
          <span className="card-room__checks" aria-hidden="true">
            <span style={{ width: `${(100 * (task.isSolved ? task.of : task.passed)) / Math.max(1, task.of)}%` }} />
          </span>
        </p>
      )}
      {quiet === null ? null : (
        <p className={room.movedAt === null ? 'card-room__note' : 'card-room__quiet'}>{quiet}</p>
      )}
    </>
  )
}

interface PersonProps {
  readonly person: BoardPerson
  readonly room: BoardRoom
}

/** Leads to where they are, and follows them there. */
function PersonLink({ person, room, now, onGo }: PersonProps & Pick<RoomCardProps, 'now' | 'onGo'>) {
  const t = useTranslations()
  const { id, online, handAt, lines } = person
  return (
    <Link className="card-room__person" href={`/s/${room.code}?follow=${id}`} onClick={onGo}>
      <Person face={person} />
      {lines === 0 ? null : <span className="card-room__note">{t('ui.lines', { count: lines })}</span>}
      {online ? null : <span className="card-room__note">{t('room.board.away')}</span>}
      {handAt === null ? null : (
        <span className="card-room__hand">
          <Icon name="hand" /> {t('room.board.handUp', { time: waitedWords(now - handAt, t) })}
        </span>
      )}
    </Link>
  )
}

function PersonButton({ person, room, arranging }: PersonProps & { readonly arranging: Arranging }) {
  const t = useTranslations()
  const { chosen, onChoose } = arranging
  const { id, name, online } = person
  const isChosen = chosen?.id === id
  return (
    <button
      type="button"
      className="card-room__person"
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? null : { kind: 'person', id, name, room: room.id })}
    >
      <Person face={person} />
      {online ? null : <span className="card-room__note">{t('room.board.away')}</span>}
    </button>
  )
}
