'use client'
/** The room's line for the time a component is there, and what it says now. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LinkSnapshot } from './provider/RoomLink'
import { RoomLink } from './provider/RoomLink'

const NOTHING: LinkSnapshot = {
  status: 'connecting',
  reason: null,
  you: null,
  state: null,
  presence: new Map(),
  saved: true,
  refused: null,
}

export function useRoomLink(code: string): { readonly link: RoomLink | null; readonly snapshot: LinkSnapshot } {
  const [link, setLink] = useState<RoomLink | null>(null)
  useEffect(() => {
    const opened = new RoomLink({ code })
    setLink(opened)
    return () => opened.close()
  }, [code])
  const snapshot = useSyncExternalStore(link?.subscribe ?? never, link?.getSnapshot ?? nothing, nothing)
  return { link, snapshot }
}

function never(): () => void {
  return () => {}
}

function nothing(): LinkSnapshot {
  return NOTHING
}
