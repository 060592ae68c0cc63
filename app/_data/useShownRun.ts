'use client'
/**
 * What the room's panes show: the live process while one is open, as it is after its last answer, or a run. A reader goes from one
 * to the other and back. Whoever follows a link to a run is shown that, until a process is opened or they go back; who is told to look
 * at either, as everybody is by the spotlight, does so, wherever they were.
 */
import { useEffect, useRef, useState } from 'react'
import { hasResult, type RoomState } from '../../lib/lesson/state'
import type { Destination } from './useLink'
import { useLiveResult } from './useLiveResult'
import { type ShownRun, useRunResult } from './useRunResult'
import { useSteady } from './useSteady'

export interface ShownPlace {
  readonly shown: ShownRun
  readonly isLive: boolean
  readonly goLive: (isLive: boolean) => void
}

interface Aside {
  /** The process that was left. */
  readonly id: string
  /** Where the page had been told to go by then. */
  readonly to: Destination | null
}

const nothing = (): void => undefined
const NONE = {
  early: null,
  onSeen: nothing,
  trouble: null,
  retry: nothing,
  lost: null,
  showLatest: null,
  showEarlier: null,
}

export function useShownRun(state: RoomState | null, to: Destination | null): ShownPlace {
  const last = useRunResult(state, to)
  const live = useLiveResult(state)
  const [aside, setAside] = useState<Aside | null>(null)
  const [passed, setPassed] = useState<Destination | null>(null)
  const id = state === null ? undefined : (state.live?.id ?? null)
  const before = useRef<string | null | undefined>(undefined)
  const latest = useRef(to)
  latest.current = to
  useEffect(() => {
    if (before.current === null && id != null && latest.current?.isHeld !== true) setPassed(latest.current)
    before.current = id
  }, [id])
  const isElsewhere = to !== null && to !== passed && to.place.run !== id
  // Who went from the process to the last run stays there, until they are told anew to look at the process.
  const isAside = aside !== null && aside.id === id && (aside.to === to || to?.place.run !== id)
  const isLive = id != null && !isAside && !isElsewhere
  // The process has ended: it is shown as it was until its run is here.
  const isEnding = id == null && live !== null && last.isLoading && state?.runs.findLast(hasResult)?.id === live.id
  const goLive = useSteady((isWanted: boolean) => {
    setAside(isWanted || id == null ? null : { id, to })
    if (isWanted) setPassed(to)
  })
  const isProcess = isLive || isEnding
  const { early, onSeen } = last
  useEffect(() => {
    if (isProcess && early !== null) onSeen()
  }, [isProcess, early, onSeen])
  return {
    shown: isProcess ? { ...NONE, result: live, isLoading: live === null } : last,
    isLive,
    goLive,
  }
}
