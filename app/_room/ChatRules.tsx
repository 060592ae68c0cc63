'use client'
/** For instructors: whether others write in the chat, and taking away all that was written, in two presses. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

interface ChatRulesProps {
  readonly link: RoomLink
  readonly state: RoomState
}

export function ChatRules({ link, state: { chat } }: ChatRulesProps) {
  const t = useTranslations()
  const [isClearing, setClearing] = useState(false)
  const clear = () => {
    if (isClearing) void link.command({ type: 'clearChat' })
    setClearing(!isClearing)
  }
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        aria-pressed={chat.isMuted}
        title={t('room.chat.muteTitle')}
        onClick={() => void link.command({ type: 'muteChat', isOn: !chat.isMuted })}
      >
        {t('room.chat.mute')}
      </Button>
      {chat.messages.length === 0 ? null : (
        <Button size="small" kind="quiet" onClick={clear} onBlur={() => setClearing(false)}>
          {isClearing ? t('room.chat.clearAll') : t('room.chat.clear')}
        </Button>
      )}
    </>
  )
}
