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
  presence: new Map(),
  saved: true,
  refused: null,
  moved: null,
}

export interface Line {
  readonly link: RoomLink | null
  readonly snapshot: LinkSnapshot
  /** What was typed in a former room and could not be stored there. */
  readonly unsaved: readonly Unsaved[]
  readonly onUnsavedRead: () => void
}

/** A line for each room that the code leads to: when we are put into another one, the next follows by itself. */
export function useRoomLink(code: string): Line {
  const [link, setLink] = useState<RoomLink | null>(null)
  const [count, setCount] = useState(0)
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([])
  useEffect(() => {
    const opened = new RoomLink({ code })
    setLink(opened)
    return () => opened.closeWhenSaved()
  }, [code, count])
  const snapshot = useSyncExternalStore(link?.subscribe ?? never, link?.getSnapshot ?? nothing, nothing)
  const { moved } = snapshot
  useEffect(() => {
    if (moved === null) return
    setUnsaved((before) => [...before, ...moved.unsaved])
    setCount((before) => before + 1)
  }, [moved])
  const onUnsavedRead = useCallback(() => setUnsaved([]), [])
  return { link, snapshot, unsaved, onUnsavedRead }
}

function never(): () => void {
  return () => {}
}

function nothing(): LinkSnapshot {
  return NOTHING
}
