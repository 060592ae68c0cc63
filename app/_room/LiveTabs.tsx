'use client'
/** Between the live process and the last run; and the way to a process where none is open. */
import { useState } from 'react'
import { isHeld } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'

export function LiveTabs({ isLive, onGo }: { readonly isLive: boolean; readonly onGo: () => void }) {
  return (
    <Button
      size="small"
      title={isLive ? 'Shows the last run: its output, picture and verdict' : 'Shows the process that people type into'}
      onClick={onGo}
    >
      {isLive ? 'Last run' : 'Live process'}
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
  const [trouble, setTrouble] = useState<string | null>(null)
  if (state.live !== null) return <LiveTabs isLive={false} onGo={onGo} />
  const open = async () => {
    const reply = await link.command({ type: 'openLive' })
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
  }
  return (
    <>
      <Button
        size="small"
        title="Opens one Python process for everybody here: each has a console, all share its heap"
        refusal={isHeld(state, you) ? refusalSentence('eyes-here') : undefined}
        onClick={() => void open()}
      >
        Open a live process
      </Button>
      {trouble === null ? null : (
        <span role="alert" className="pane__note">
          {trouble}
        </span>
      )}
    </>
  )
}
