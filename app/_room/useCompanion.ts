'use client'
/**
 * Whom the reader follows through the modules: the module that they are in is open here too, and their caret in sight. Until the
 * reader goes their own way, by another tab or a caret of their own. The page's address may name somebody (`?follow=ID`).
 */
import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { moduleOf, participantOf, type RoomState } from '../../lib/lesson/state'
import type { Presence } from '../../lib/protocol/events'
import type { LinkSnapshot } from '../_data/provider/RoomLink'

export interface Companion {
  readonly who: string | null
  /** The Yjs client id of the tab that is followed. */
  readonly tab: number | null
  /** Null: nobody any more. */
  readonly follow: (participant: string | null) => void
}

export function useCompanion(
  { presence }: LinkSnapshot,
  state: RoomState,
  openModule: (module: string) => void,
): Companion {
  const asked = useSearchParams().get('follow')
  const [wanted, follow] = useState(asked)
  // Somebody who went to another room is followed no further.
  const who = wanted !== null && participantOf(state, wanted) !== undefined ? wanted : null
  useEffect(() => follow(asked), [asked])
  const followed = tabOf([...presence.values()].filter(({ participant }) => participant === who))
  const module = followed?.where?.module ?? null
  const isShown = module !== null && moduleOf(state, module) !== undefined
  const open = useRef(openModule)
  open.current = openModule
  useEffect(() => {
    if (who !== null && module !== null && isShown) open.current(module)
  }, [who, module, isShown])
  const tab = followed?.clientId ?? null
  return useMemo(() => ({ who, tab, follow }), [who, tab])
}

/** Of several tabs the one in which they write. */
function tabOf(tabs: readonly Presence[]): Presence | undefined {
  return tabs.find(({ where }) => where !== null && where.caret !== null) ?? tabs.at(-1)
}
