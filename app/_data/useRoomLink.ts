'use client'
/** The room's line for the time a component is there, and what it says now. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { LinkSnapshot, Unsaved } from './provider/RoomLink'
import { RoomLink } from './provider/RoomLink'

const NOTHING: LinkSnapshot = {
  status: 'connecting',
  reason: null,
  you: null,
  state: null,
  door: null,
  presence: new Map(),
  saved: true,
  stuck: null,
  refused: null,
  moved: null,
}

export interface Line {
  readonly link: RoomLink | null
  readonly snapshot: LinkSnapshot
  /** How we came to this room; null where the page opened in it. */
  readonly arrival: Arrival | null
  readonly onArrivalRead: () => void
}

export interface Arrival {
  /** The room that we were in; null where it had no name. */
  readonly from: string | null
  /** What was typed in former rooms and could not be stored there. */
  readonly unsaved: readonly Unsaved[]
}

/** A line for each room that the code leads to: when we are put into another one, the next follows by itself. */
export function useRoomLink(code: string): Line {
  const [link, setLink] = useState<RoomLink | null>(null)
  const [count, setCount] = useState(0)
  const [arrival, setArrival] = useState<Arrival | null>(null)
  useEffect(() => {
    const opened = new RoomLink({ code })
    setLink(opened)
    return () => opened.closeWhenSaved()
  }, [code, count])
  const snapshot = useSyncExternalStore(link?.subscribe ?? never, link?.getSnapshot ?? nothing, nothing)
  const { moved } = snapshot
  useEffect(() => {
    if (moved === null) return
    setArrival((before) => ({ from: moved.from, unsaved: [...(before?.unsaved ?? []), ...moved.unsaved] }))
    setCount((before) => before + 1)
  }, [moved])
  const onArrivalRead = useCallback(() => setArrival(null), [])
  return { link, snapshot, arrival, onArrivalRead }
}

function never(): () => void {
  return () => {}
}

function nothing(): LinkSnapshot {
  return NOTHING
}
