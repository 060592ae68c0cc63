'use client'
/** A personal link to come back as somebody on another device: for instructors anybody's, for students their own. Shown once, and taken back here. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { ReturnLink } from '../../lib/protocol/returning'
import { dropReturnLink, makeReturnLink } from '../_data/request'
import { Button } from '../_ui/Button'

interface ReturnLinkButtonProps {
  readonly state: RoomState
  readonly you: string
  readonly participant: string
}

export function ReturnLinkButton({ state, you, participant }: ReturnLinkButtonProps) {
  const t = useTranslations()
  const [made, setMade] = useState<ReturnLink | null>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const person = participantOf(state, participant)
  const isOwn = participant === you
  if (person?.role !== 'student' || (!isOwn && participantOf(state, you)?.role !== 'instructor')) return null
  const make = async () => {
    const reply = await makeReturnLink(state.code, participant)
    setTrouble(reply.ok ? null : reply.reason)
    if (reply.ok) setMade(reply.value)
  }
  const drop = async () => {
    const reply = await dropReturnLink(state.code, participant)
    setTrouble(reply.ok ? null : reply.reason)
    if (reply.ok) setMade(null)
  }
  const label = isOwn ? t('room.return.mine') : t('room.return.of', { name: person.name })
  return (
    <>
      <Button size="small" kind="quiet" aria-label={label} onClick={() => void make()}>
        {isOwn ? t('room.return.mine') : t('room.return.link')}
      </Button>
      {trouble === null ? null : <span role="alert">{t(`refusal.${trouble}`)}</span>}
      {made === null ? null : (
        <div className="erase" role="group" aria-label={label}>
          <p>{isOwn ? t('room.return.aboutMine') : t('room.return.about', { name: person.name })}</p>
          <p className="return-link">{made.link}</p>
          {/* The server's own SVG, as a picture: it is no markup of the page. */}
          {/* oxlint-disable-next-line nextjs/no-img-element */}
          <img
            className="return-link__qr"
            src={`data:image/svg+xml,${encodeURIComponent(made.qr)}`}
            alt={t('room.invitation.qr', { address: made.link })}
            width={200}
            height={200}
          />
          <div>
            <Button size="small" onClick={() => void drop()}>
              {t('room.return.takeBack')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
