'use client'
/**
 * Running and stopping: one run at a time in a room, asked for only once all text of this tab is stored. A press that cannot
 * become a run says why and what to do, for as long as that is so; it never runs later, when nobody expects it any more.
 */
import { useEffect, useState } from 'react'
import type { RoomState, Run } from '../../lib/lesson/state'
import { activeRun } from '../../lib/lesson/state'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { obstacleWords } from './obstacle'

export interface RunControls {
  readonly active: Run | undefined
  /** What the last press waits for. */
  readonly note: string | null
  /** Why the last press has come to nothing. */
  readonly trouble: string | null
  readonly run: () => void
  readonly stop: () => void
}

type Press = { readonly kind: 'none' | 'waiting' | 'blocked' } | { readonly kind: 'refused'; readonly words: string }

const NONE: Press = { kind: 'none' }

export function useRunControls(link: RoomLink, snapshot: LinkSnapshot, state: RoomState): RunControls {
  const [press, setPress] = useState<Press>(NONE)
  const active = activeRun(state)
  const obstacle = obstacleWords(snapshot, state)
  const run = () => setPress({ kind: 'waiting' })
  const id = active?.id
  const { saved } = snapshot
  useEffect(() => {
    if (id !== undefined) setPress(NONE)
    else if (press.kind === 'waiting' && obstacle !== null) setPress({ kind: 'blocked' })
    else if (press.kind === 'blocked' && obstacle === null) setPress(NONE)
    else if (press.kind === 'waiting' && saved) {
      setPress(NONE)
      void link.command({ type: 'requestRun' }).then((reply) => {
        if (!reply.ok) setPress({ kind: 'refused', words: refusalSentence(reply.reason) })
      })
    }
  }, [link, id, press, obstacle, saved])
  const stop = () => {
    if (id === undefined) return
    void link.command({ type: 'stopRun', run: id }).then((reply) => {
      if (!reply.ok) setPress({ kind: 'refused', words: refusalSentence(reply.reason) })
    })
  }
  return {
    active,
    note: press.kind === 'waiting' ? 'Storing your text, then it runs …' : null,
    trouble: troubleWords(press, obstacle),
    run,
    stop,
  }
}

function troubleWords(press: Press, obstacle: string | null): string | null {
  if (press.kind === 'blocked') return obstacle
  return press.kind === 'refused' ? press.words : null
}
