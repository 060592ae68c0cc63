'use client'
/** One room, live: opens the line, and shows the room, the wait for it, or why it cannot be entered. */
import { useMemo } from 'react'
import { shownTo } from '../../lib/lesson/rights'
import { refusalSentence } from '../../lib/protocol/refusal'
import { useLink } from '../_data/useLink'
import { useRoomLink } from '../_data/useRoomLink'
import { useRunResult } from '../_data/useRunResult'
import { Masthead } from '../_ui/Masthead'
import { NoSession } from './Door'
import { RoomScreen } from './RoomScreen'
import './room.css'
import '../_editor/editor.css'

interface RoomProps {
  readonly code: string
  readonly address: string
}

export function Room({ code, address }: RoomProps) {
  const { link, snapshot } = useRoomLink(code)
  const reading = useLink()
  const shown = useRunResult(snapshot.state, reading.to)
  const { you, status, reason } = snapshot
  const state = useMemo(
    () => (snapshot.state === null || you === null ? null : shownTo(snapshot.state, you)),
    [snapshot.state, you],
  )
  if (status === 'refused') {
    return <NoSession trouble={refusalSentence(reason ?? 'internal')} onRetry={() => location.reload()} />
  }
  if (link === null || state === null || you === null) {
    return (
      <>
        <Masthead />
        <main className="page page--narrow">
          <p role="status">Entering the room …</p>
        </main>
      </>
    )
  }
  return (
    <RoomScreen
      link={link}
      snapshot={snapshot}
      state={state}
      you={you}
      shown={shown}
      reading={reading}
      address={address}
    />
  )
}
