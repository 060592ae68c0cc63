'use client'
/** For instructors: sends a student out at once, without a question, since it is taken back where the door is (DoorPart). */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

interface SendOutButtonProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly participant: string
}

export function SendOutButton({ link, state, you, participant }: SendOutButtonProps) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const person = participantOf(state, participant)
  if (person?.role !== 'student' || participantOf(state, you)?.role !== 'instructor') return null
  const send = async () => {
    const reply = await link.commandSession({ type: 'removePerson', participant })
    setTrouble(reply.ok ? null : reply.reason)
  }
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        aria-label={t('doorway.sendOutWho', { name: person.name })}
        title={t('doorway.sendOutSays')}
        onClick={() => void send()}
      >
        {t('doorway.sendOut')}
      </Button>
      {trouble === null ? null : <span role="alert">{t(`refusal.${trouble}`)}</span>}
    </>
  )
}
