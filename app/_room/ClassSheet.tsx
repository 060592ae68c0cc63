'use client'
/**
 * The whole session on one screen, for its instructors: every room with what its last run left, how far it is and who is in it; and
 * where teams are made. Whom or what is to be moved is pressed first; then every room that it can go to has a button for it.
 */
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ExerciseCard } from '../../lib/lesson/state'
import type { BoardRoom } from '../../lib/protocol/board'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import type { Arranging, Ask, Chosen } from './arranging'
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
  return (
    <Sheet title="Class" isOpen={isOpen} onClose={onClose} isWide>
      <Class link={link} rooms={rooms} exercises={exercises} onGo={onClose} />
      <SessionPart code={code} />
    </Sheet>
  )
}

const ALONE =
  'Everybody works in one room. Teams have a room each, with modules and runs of their own; this room becomes the waiting room, and keeps all that is in it.'

const RULES =
  'Press a name to move that person. What was written stays in its room, under its writers’ names; a module that only they wrote becomes everybody’s there. A team that is merged into another is kept as it is, for you to read; one that is split goes on in two rooms, the new one with a copy of everything.'

interface ClassProps extends Pick<ClassSheetProps, 'link' | 'rooms' | 'exercises'> {
  readonly onGo: () => void
}

function Class({ link, rooms, exercises, onGo }: ClassProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isArranging, setArranging] = useState(false)
  const ask: Ask = async (command) => {
    const reply = await link.commandSession(command)
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
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
          {isAlone ? 'Make teams' : 'Arrange teams'}
        </Button>
        {isAlone ? null : <EyesEverywhere rooms={rooms} ask={ask} />}
      </RoomList>
      {isArranging ? (
        <>
          <p>{isAlone ? ALONE : RULES}</p>
          <MakeTeams rooms={rooms} ask={ask} />
        </>
      ) : null}
    </div>
  )
}

function EyesEverywhere({ rooms, ask }: { readonly rooms: Rooms; readonly ask: Ask }) {
  const isOn = rooms.every(({ isEyesOn, kind }) => isEyesOn || kind === 'kept')
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      title="In all rooms: nobody but instructors writes, runs or checks until you press again"
      onClick={() => void ask({ type: 'eyesEverywhere', isOn: !isOn })}
    >
      All eyes here
    </Button>
  )
}

interface RoomListProps extends Omit<ClassProps, 'link' | 'exercises'> {
  readonly arranging: Arranging | null
  readonly children: ReactNode
}

function RoomList({ rooms, arranging, onGo, children }: RoomListProps) {
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
            <input type="checkbox" checked={isByNeed} onChange={({ target }) => setByNeed(target.checked)} /> Who needs
            you first
          </label>
        )}
      </div>
      <ul className="class__rooms">
        {shown.map((room) => (
          <RoomCard key={room.id} room={room} arranging={arranging} now={now} most={most} onGo={onGo} />
        ))}
      </ul>
    </>
  )
}
