'use client'
/** For instructors: whether others write in the chat, and taking away all that was written, in two presses. */
import { useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

interface ChatRulesProps {
  readonly link: RoomLink
  readonly state: RoomState
}

export function ChatRules({ link, state: { chat } }: ChatRulesProps) {
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
        title="Only instructors write in this room until you press again"
        onClick={() => void link.command({ type: 'muteChat', isOn: !chat.isMuted })}
      >
        Mute
      </Button>
      {chat.messages.length === 0 ? null : (
        <Button size="small" kind="quiet" onClick={clear} onBlur={() => setClearing(false)}>
          {isClearing ? 'Clear for everybody' : 'Clear'}
        </Button>
      )}
    </>
  )
}
