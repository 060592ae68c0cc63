'use client'
/** Running and stopping: one run at a time in a room, asked for only once all text of this tab is stored. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { RoomState, Run } from '../../lib/lesson/state'
import { activeRun } from '../../lib/lesson/state'
import type { Command } from '../../lib/protocol/command'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { useSteady } from '../_data/useSteady'
import { usePress } from './usePress'

export interface RunControls {
  readonly active: Run | undefined
  /** What the last press waits for. */
  readonly note: string | null
  /** Why the last press has come to nothing. */
  readonly trouble: string | null
  readonly run: () => void
  readonly stop: () => void
}

const RUN: Command = { type: 'requestRun' }

/** `onRun` is told of every press. */
export function useRunControls(
  link: RoomLink,
  snapshot: LinkSnapshot,
  state: RoomState,
  onRun: () => void,
): RunControls {
  const t = useTranslations()
  const active = activeRun(state)
  const id = active?.id
  const { press, isWaiting, trouble, refuse } = usePress({ link, snapshot, state }, 'run', RUN, id)
  const run = useSteady(() => {
    onRun()
    press()
  })
  const stop = useSteady(() => {
    if (id === undefined) return
    void link.command({ type: 'stopRun', run: id }).then((reply) => {
      if (!reply.ok) refuse(reply.reason)
    })
  })
  const note = isWaiting ? t('room.run.storing') : null
  return useMemo(() => ({ active, note, trouble, run, stop }), [active, note, trouble, run, stop])
}
