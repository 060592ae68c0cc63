'use client'
/**
 * The whole session on one screen, for its instructors: every room with what its last run left, how far it is and who is in it; and
 * where teams are made. Whom or what is to be moved is pressed first; then every room that it can go to has a button for it.
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ExerciseCard } from '../../lib/lesson/state'
import type { BoardRoom } from '../../lib/protocol/board'
import type { RoomLink } from '../_data/provider/RoomLink'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import type { Arranging, Ask, Chosen } from './arranging'
import { AssignAlone } from './AssignAlone'
import { byNeed } from './classWords'
import { MakeTeams } from './MakeTeams'
import { RoomCard } from './RoomCard'
import { SessionPart } from './SessionPart'
import { useNow } from './useNow'

interface ClassSheetProps {
  /** The session's own. */
  readonly code: string
  readonly link: RoomLink
  readonly rooms: Rooms
  readonly exercises: readonly ExerciseCard[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ClassSheet({ code, link, rooms, exercises, isOpen, onClose }: ClassSheetProps) {
  const t = useTranslations()
  return (
    <Sheet title={t('room.class.title')} isOpen={isOpen} onClose={onClose} isWide>
      <Class link={link} rooms={rooms} exercises={exercises} onGo={onClose} />
      <SessionPart code={code} />
    </Sheet>
  )
}

interface ClassProps extends Pick<ClassSheetProps, 'link' | 'rooms' | 'exercises'> {
  readonly onGo: () => void
}

function Class({ link, rooms, exercises, onGo }: ClassProps) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isArranging, setArranging] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const ask: Ask = async (command) => {
    setAsked(true)
    const reply = await link.commandSession(command)
    setAsked(false)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) setChosen(null)
    return reply.ok
  }
  const move = ({ id: room }: BoardRoom) => {
    if (chosen === null) return
    const { id, kind } = chosen
    void ask(
      kind === 'person' ? { type: 'movePerson', participant: id, room } : { type: 'mergeTeams', from: id, into: room },
    )
  }
  const isAlone = rooms.length === 1
  const arranging = isArranging ? { chosen, onChoose: setChosen, onMove: move, ask, exercises } : null
  return (
    <div className="class">
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <RoomList rooms={rooms} arranging={arranging} onGo={onGo}>
        <Button
          size="small"
          aria-pressed={isArranging}
          onClick={() => {
            setChosen(null)
            setArranging(!isArranging)
          }}
        >
          {isAlone ? t('room.class.makeTeams') : t('room.class.arrangeTeams')}
        </Button>
        {isAlone ? null : <EyesEverywhere rooms={rooms} ask={ask} />}
        <span role="status">{isAsked ? t('room.class.asked') : null}</span>
      </RoomList>
      {isArranging ? (
        <>
          <AssignAlone chosen={chosen} exercises={exercises} ask={ask} />
          <p>{isAlone ? t('room.class.alone') : t('room.class.rules')}</p>
          <MakeTeams rooms={rooms} ask={ask} />
        </>
      ) : null}
    </div>
  )
}

function EyesEverywhere({ rooms, ask }: { readonly rooms: Rooms; readonly ask: Ask }) {
  const t = useTranslations()
  const isOn = rooms.every(({ isEyesOn, kind }) => isEyesOn || kind === 'kept')
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      title={t('room.class.eyesTitle')}
      onClick={() => void ask({ type: 'eyesEverywhere', isOn: !isOn })}
    >
      {t('room.class.allEyes')}
    </Button>
  )
}

/** From so many rooms on each is told in less space, so that they are seen at once. */
const MANY_ROOMS = 16

interface RoomListProps extends Omit<ClassProps, 'link' | 'exercises'> {
  readonly arranging: Arranging | null
  readonly children: ReactNode
}

function RoomList({ rooms, arranging, onGo, children }: RoomListProps) {
  const t = useTranslations()
  const now = useNow()
  const [isByNeed, setByNeed] = useState(false)
  const shown = isByNeed && arranging === null ? byNeed(rooms, now) : rooms
  const most = Math.max(1, ...rooms.flatMap(({ run }) => run?.holders.map(({ objects }) => objects) ?? []))
  return (
    <>
      <div className="class__head">
        {children}
        {rooms.length === 1 || arranging !== null ? null : (
          <label>
            <input type="checkbox" checked={isByNeed} onChange={({ target }) => setByNeed(target.checked)} />{' '}
            {t('room.class.byNeed')}
          </label>
        )}
      </div>
      <ul className="class__rooms" data-many={arranging === null && rooms.length > MANY_ROOMS}>
        {shown.map((room) => (
          <RoomCard key={room.id} room={room} arranging={arranging} now={now} most={most} onGo={onGo} />
        ))}
      </ul>
    </>
  )
}
