'use client'
/** One room, live: opens the line, and shows the room, the wait for it, or why it cannot be entered. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { shownTo } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { useLink } from '../_data/useLink'
import { type Arrival, useRoomLink } from '../_data/useRoomLink'
import { useShownRun } from '../_data/useShownRun'
import { NoSession } from './Door'
import { RoomScreen } from './RoomScreen'
import './room.css'
import '../_editor/editor.css'

interface RoomProps {
  readonly code: string
  readonly address: string
}

export function Room({ code, address }: RoomProps) {
  const t = useTranslations()
  const { link, snapshot, arrival, onArrivalRead } = useRoomLink(code)
  const { you, status, reason } = snapshot
  const state = useMemo(
    () => (snapshot.state === null || you === null ? null : shownTo(snapshot.state, you)),
    [snapshot.state, you],
  )
  if (status === 'refused') {
    const title = reason === null ? undefined : titles[reason]
    return (
      <NoSession
        {...(title !== undefined && { title: t(title) })}
        trouble={t(`refusal.${reason ?? 'internal'}`)}
        onRetry={() => location.reload()}
      />
    )
  }
  if (link === null || state === null || you === null) {
    return (
      <main className="room room--entering">
        <p role="status">{t('room.entering')}</p>
      </main>
    )
  }
  // Another room of the session has runs and readers of its own.
  return (
    <EnteredRoom
      key={state.room}
      link={link}
      snapshot={snapshot}
      state={state}
      you={you}
      address={address.replace(/[^/]+$/, state.joinCode)}
      arrival={arrival}
      onArrivalRead={onArrivalRead}
    />
  )
}

const titles: Partial<Record<Refusal, 'room.left' | 'room.sentOut' | 'room.over'>> = {
  erased: 'room.left',
  removed: 'room.sentOut',
  'session-over': 'room.over',
}

interface EnteredRoomProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
  readonly address: string
  readonly arrival: Arrival | null
  readonly onArrivalRead: () => void
}

function EnteredRoom(props: EnteredRoomProps) {
  const reading = useLink()
  const place = useShownRun(props.snapshot.state, reading.to)
  return <RoomScreen {...props} place={place} reading={reading} />
}
