'use client'
/** Between the live process and the last run; and the way to a process where none is open. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isHeld } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

export function LiveTabs({ isLive, onGo }: { readonly isLive: boolean; readonly onGo: () => void }) {
  const t = useTranslations()
  return (
    <Button size="small" title={isLive ? t('room.live.lastRunTitle') : t('room.live.processTitle')} onClick={onGo}>
      {isLive ? t('room.live.lastRun') : t('room.live.title')}
    </Button>
  )
}

interface OpenLiveProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly onGo: () => void
}

export function OpenLive({ link, state, you, onGo }: OpenLiveProps) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<string | null>(null)
  if (state.live !== null) return <LiveTabs isLive={false} onGo={onGo} />
  const open = async () => {
    const reply = await link.command({ type: 'openLive' })
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) onGo()
  }
  return (
    <>
      <Button
        size="small"
        title={t('room.live.openTitle')}
        refusal={isHeld(state, you) ? t('refusal.eyes-here') : undefined}
        onClick={() => void open()}
      >
        {t('room.live.open')}
      </Button>
      {trouble === null ? null : (
        <span role="alert" className="pane__note">
          {trouble}
        </span>
      )}
    </>
  )
}
