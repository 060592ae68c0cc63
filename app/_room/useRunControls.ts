'use client'
/** Running and stopping: one run at a time in a room, asked for only once all text of this tab is stored. */
import { useCallback, useState } from 'react'
import type { RoomState, Run } from '../../lib/lesson/state'
import { activeRun } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'

export interface RunControls {
  readonly active: Run | undefined
  /** Why the last press came to nothing. */
  readonly trouble: string | null
  readonly run: () => void
  readonly stop: () => void
}

export function useRunControls(link: RoomLink, state: RoomState): RunControls {
  const [trouble, setTrouble] = useState<string | null>(null)
  const active = activeRun(state)
  const run = useCallback(() => {
    void whenSaved(link)
      .then(() => link.command({ type: 'requestRun' }))
      .then((reply) => setTrouble(reply.ok ? null : refusalSentence(reply.reason)))
  }, [link])
  const id = active?.id
  const stop = useCallback(() => {
    if (id === undefined) return
    void link
      .command({ type: 'stopRun', run: id })
      .then((reply) => setTrouble(reply.ok ? null : refusalSentence(reply.reason)))
  }, [link, id])
  return { active, trouble, run, stop }
}

function whenSaved(link: RoomLink): Promise<void> {
  if (link.getSnapshot().saved) return Promise.resolve()
  return new Promise((resolve) => {
    const unsubscribe = link.subscribe(() => {
      if (!link.getSnapshot().saved) return
      unsubscribe()
      resolve()
    })
  })
}
