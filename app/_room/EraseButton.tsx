'use client'
/** Takes somebody out of the session: for instructors anybody but themselves, for students themselves. Asks once more, since nothing brings it back. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

interface EraseButtonProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly participant: string
}

export function EraseButton({ link, state, you, participant }: EraseButtonProps) {
  const t = useTranslations()
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const person = participantOf(state, participant)
  const isOwn = participant === you
  const mayErase = isOwn || participantOf(state, you)?.role === 'instructor'
  if (person?.role !== 'student' || !mayErase) return null
  const erase = async () => {
    const reply = await link.commandSession({ type: 'erasePerson', participant })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
  }
  const label = isOwn ? t('room.erase.me') : t('room.erase.name', { name: person.name })
  if (!isAsking) {
    return (
      <Button size="small" kind="quiet" aria-label={label} onClick={() => setAsking(true)}>
        {isOwn ? t('room.erase.meMore') : t('room.erase.more')}
      </Button>
    )
  }
  return (
    <div className="erase" role="group" aria-label={label}>
      <p>{isOwn ? t('room.erase.aboutMe') : t('room.erase.about', { name: person.name })}</p>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <Button size="small" kind="main" onClick={() => void erase()}>
        {label}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}
