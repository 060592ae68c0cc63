'use client'
/** The latest finished run of the room, loaded; the one before stays until it is there. */
import { useEffect, useRef, useState } from 'react'
import type { Run, RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { RunResult } from './runResult'
import { loadRun } from './runResult'

export interface ShownRun {
  readonly result: RunResult | null
  readonly isLoading: boolean
  readonly trouble: Refusal | null
  readonly retry: () => void
}

export function useRunResult(state: RoomState | null): ShownRun {
  const run = state === null ? undefined : state.runs.findLast(hasResult)
  const [result, setResult] = useState<RunResult | null>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const [tries, setTries] = useState(0)
  const latest = useRef(state)
  latest.current = state
  const id = run?.id
  useEffect(() => {
    if (id === undefined || latest.current === null) return
    let gone = false
    setTrouble(null)
    void loadRun(id, latest.current).then((reply) => {
      if (gone) return
      if (reply.ok) setResult(reply.value)
      else setTrouble(reply.reason)
    })
    return () => {
      gone = true
    }
  }, [id, tries])
  const isLoading = id !== undefined && result?.id !== id && trouble === null
  return { result, isLoading, trouble, retry: () => setTries(tries + 1) }
}

function hasResult({ progress }: Run): boolean {
  return progress.status === 'done' || (progress.status === 'stopped' && progress.summary !== null)
}
