'use client'
/** Another run of the room than the shown one, loaded once it is asked for. */
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import { loadRun, type RunResult } from './runResult'

export interface OtherRun {
  /** Null until it has come. */
  readonly result: RunResult | null
  /** Why it does not come; null when nothing is wrong. */
  readonly trouble: Refusal | null
}

export function useOtherRun(id: string, state: RoomState): OtherRun {
  const t = useTranslations()
  const [come, setCome] = useState<{ readonly id: string; readonly reply: Reply<RunResult> } | null>(null)
  const latest = useRef(state)
  latest.current = state
  useEffect(() => {
    let gone = false
    void loadRun(id, latest.current, t).then((reply) => {
      if (!gone) setCome({ id, reply })
    })
    return () => {
      gone = true
    }
  }, [id, t])
  const reply = come?.id === id ? come.reply : null
  return {
    result: reply?.ok === true ? reply.value : null,
    trouble: reply?.ok === false ? reply.reason : null,
  }
}
