'use client'
/** The verdict of the run before a run, once it has come; null where there was none. A live process is another program every time. */
import { useEffect, useState } from 'react'
import { LIVE_ENTRY } from '../../lib/lesson/live'
import { hasResult, type RoomState } from '../../lib/lesson/state'
import type { Verdict } from '../../lib/protocol/verdict'
import { runRecord } from './request'

export function useFormerVerdict({ runs }: RoomState, id: string): Verdict | null {
  const [former, setFormer] = useState<{ readonly of: string; readonly verdict: Verdict | null } | null>(null)
  const at = runs.findIndex((run) => run.id === id)
  const programs = runs[at]?.entry === LIVE_ENTRY ? [] : runs.slice(0, Math.max(0, at))
  const before = programs.findLast((run) => hasResult(run) && run.entry !== LIVE_ENTRY)?.id
  useEffect(() => {
    if (before === undefined) return
    let gone = false
    void runRecord(before).then((reply) => {
      if (!gone) setFormer({ of: before, verdict: reply.ok ? reply.value.verdict : null })
    })
    return () => {
      gone = true
    }
  }, [before])
  return former !== null && former.of === before ? former.verdict : null
}
