'use client'
/**
 * The room's live process as its pages look at it: loaded anew whenever an entry was answered, one load at a time, so that a class
 * that types quickly sees the newest it can get. Null while none is open, or none is loaded yet.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import { loadRun, type RunResult } from './runResult'
import type { Translate } from '../_language/translate'

interface Wanted {
  readonly id: string
  readonly answered: number
  readonly state: RoomState
  readonly t: Translate
}

export function useLiveResult(state: RoomState | null): RunResult | null {
  const t = useTranslations()
  const [result, setResult] = useState<RunResult | null>(null)
  const wanted = useRef<Wanted | null>(null)
  const isLoading = useRef(false)
  const isGone = useRef(false)
  const live = state?.live ?? null
  const id = live?.id
  const answered = live?.entries.filter(({ answer }) => answer !== null).length ?? 0
  wanted.current = state === null || id === undefined ? null : { id, answered, state, t }
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  useEffect(() => {
    if (isLoading.current) return
    isLoading.current = true
    void loadNewest(
      () => (isGone.current ? null : wanted.current),
      (loaded) => setResult(loaded),
    ).finally(() => {
      isLoading.current = false
    })
  }, [id, answered, t])
  return result !== null && (id === undefined || result.id === id) ? result : null
}

/** Until what is shown is what is wanted, or it cannot be had. */
async function loadNewest(wantedNow: () => Wanted | null, show: (result: RunResult) => void): Promise<void> {
  let last: Wanted | null = null
  for (;;) {
    const now = wantedNow()
    if (now === null || (last?.id === now.id && last.answered === now.answered && last.t === now.t)) return
    last = now
    const reply = await loadRun(now.id, now.state, now.t)
    if (reply.ok && wantedNow() !== null) show(reply.value)
  }
}
