'use client'
/** Takes somebody out of the session: for instructors anybody but themselves, for students themselves. Asks once more, since nothing brings it back. */
import { useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

interface EraseButtonProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly participant: string
}

export function EraseButton({ link, state, you, participant }: EraseButtonProps) {
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const person = participantOf(state, participant)
  const isOwn = participant === you
  const mayErase = isOwn || participantOf(state, you)?.role === 'instructor'
  if (person?.role !== 'student' || !mayErase) return null
  const erase = async () => {
    const reply = await link.commandSession({ type: 'erasePerson', participant })
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
  }
  const label = isOwn ? 'Take me out' : `Take ${person.name} out`
  if (!isAsking) {
    return (
      <Button size="small" kind="quiet" aria-label={label} onClick={() => setAsking(true)}>
        {isOwn ? 'Take me out …' : 'Take out …'}
      </Button>
    )
  }
  return (
    <div className="erase" role="group" aria-label={label}>
      <p>
        {isOwn ? 'Your name and your messages are' : `${person.name}’s name and messages are`} deleted for good, and the
        seat with them. What {isOwn ? 'you' : 'they'} wrote in modules stays, as somebody’s who left.
      </p>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <Button size="small" kind="main" onClick={() => void erase()}>
        {label}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        Cancel
      </Button>
    </div>
  )
}
