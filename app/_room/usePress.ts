'use client'
/**
 * A button that needs the text of this tab on the server: a press waits until all of it is stored, then asks. A press that cannot
 * be answered says why and what to do, for as long as that is so; it never acts later, when nobody expects it any more.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import type { Command } from '../../lib/protocol/command'
import type { Refusal } from '../../lib/protocol/refusal'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { obstacleWords, type Wish } from './obstacle'

type Press = { readonly kind: 'none' | 'waiting' | 'blocked' } | { readonly kind: 'refused'; readonly reason: Refusal }

const NONE: Press = { kind: 'none' }

interface Pressable {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
}

export interface Pressed {
  readonly press: () => void
  /** Whether the last press waits for text to be stored. */
  readonly isWaiting: boolean
  /** Why the last press has come to nothing. */
  readonly trouble: string | null
  /** Says why something else that was asked for was refused. */
  readonly refuse: (reason: Refusal) => void
}

/** `busy`: what is under way already; a press is over when it begins. */
export function usePress({ link, snapshot, state }: Pressable, wish: Wish, command: Command, busy: unknown): Pressed {
  const t = useTranslations()
  const [press, setPress] = useState<Press>(NONE)
  const obstacle = obstacleWords(snapshot, state, wish, t)
  const { saved } = snapshot
  useEffect(() => {
    if (busy !== undefined) setPress(NONE)
    else if (press.kind === 'waiting' && obstacle !== null) setPress({ kind: 'blocked' })
    else if (press.kind === 'blocked' && obstacle === null) setPress(NONE)
    else if (press.kind === 'waiting' && saved) {
      setPress(NONE)
      void link.command(command).then((reply) => {
        if (!reply.ok) setPress({ kind: 'refused', reason: reply.reason })
      })
    }
  }, [link, command, busy, press, obstacle, saved])
  return {
    press: () => setPress({ kind: 'waiting' }),
    isWaiting: press.kind === 'waiting',
    trouble: press.kind === 'refused' ? t(`refusal.${press.reason}`) : press.kind === 'blocked' ? obstacle : null,
    refuse: (reason) => setPress({ kind: 'refused', reason }),
  }
}
