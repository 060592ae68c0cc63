'use client'
/** One's own hand: whether it is up, and the press that changes it. A press that loses a race has nothing to say: the hand is as it was wanted. */
import { useMemo } from 'react'
import { handOf, type RoomState } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { useSteady } from '../_data/useSteady'

export interface OwnHand {
  /** In the queue, from 1; null while the hand is down. */
  readonly place: number | null
  readonly toggle: () => void
}

export function useHand(link: RoomLink, state: RoomState, you: string): OwnHand {
  const hand = handOf(state, you)
  const place = hand === undefined ? null : state.hands.indexOf(hand) + 1
  const toggle = useSteady(
    () => void link.command(hand === undefined ? { type: 'raiseHand' } : { type: 'lowerHand', participant: you }),
  )
  return useMemo(() => ({ place, toggle }), [place, toggle])
}
