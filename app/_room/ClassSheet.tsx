'use client'
/**
 * Where an instructor makes teams and says who is in which. Whom or what is to be moved is pressed first; then every room that it can
 * go to has a button for it.
 */
import { useState } from 'react'
import type { BoardRoom } from '../../lib/protocol/board'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import type { Rooms } from '../_data/useBoard'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { type Chosen, TeamRow } from './TeamRow'
import { MakeTeams } from './MakeTeams'
import type { Ask } from './ask'

interface ClassSheetProps {
  readonly link: RoomLink
  readonly rooms: Rooms
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ClassSheet({ link, rooms, isOpen, onClose }: ClassSheetProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const ask: Ask = async (command) => {
    const reply = await link.commandSession(command)
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
    if (reply.ok) setChosen(null)
    return reply.ok
  }
  return (
    <Sheet title="Class" isOpen={isOpen} onClose={onClose}>
      <div className="teams">
        {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
        <p>{rooms.length === 1 ? ALONE : RULES}</p>
        {rooms.length === 1 ? null : <RoomList rooms={rooms} chosen={chosen} onChoose={setChosen} ask={ask} />}
        <MakeTeams rooms={rooms} ask={ask} />
      </div>
    </Sheet>
  )
}

const ALONE =
  'Everybody works in one room. Teams have a room each, with modules and runs of their own; this room becomes the waiting room, and keeps all that is in it.'

const RULES =
  'Press a name to move that person. What was written stays in its room, under its writers’ names; a module that only they wrote becomes everybody’s there. A team that is merged into another is kept as it is, for you to read; one that is split goes on in two rooms, the new one with a copy of everything.'

interface RoomListProps {
  readonly rooms: Rooms
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
  readonly ask: Ask
}

function RoomList({ rooms, chosen, onChoose, ask }: RoomListProps) {
  const move = (to: BoardRoom) => {
    if (chosen === null) return
    const { id } = chosen
    if (chosen.kind === 'person') void ask({ type: 'movePerson', participant: id, room: to.id })
    else void ask({ type: 'mergeTeams', from: id, into: to.id })
  }
  return (
    <ul className="teams__list">
      {rooms.map((room) => (
        <TeamRow key={room.id} room={room} chosen={chosen} onChoose={onChoose} onMove={move} ask={ask} />
      ))}
    </ul>
  )
}
