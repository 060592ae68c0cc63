'use client'
/**
 * The run that the room looks at: the latest one that is over, loaded; the one before stays until it is there. A run that
 * ended without a verdict is `lost`: then nothing is shown as if it were its result, unless the reader asks for what came before.
 */
import { useEffect, useRef, useState } from 'react'
import { hasResult, isOver, type Run, type RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { RunResult } from './runResult'
import { loadRun } from './runResult'

export interface ShownRun {
  readonly result: RunResult | null
  readonly isLoading: boolean
  readonly trouble: Refusal | null
  readonly retry: () => void
  /** The latest run, if it ended without a verdict. */
  readonly lost: Run | null
  /** Shows, or hides again, the run before the lost one; null when there is none. */
  readonly showEarlier: ((isShown: boolean) => void) | null
}

export function useRunResult(state: RoomState | null): ShownRun {
  const run = state === null ? undefined : state.runs.findLast(hasResult)
  const [result, setResult] = useState<RunResult | null>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const [tries, setTries] = useState(0)
  const [passedOver, setPassedOver] = useState<string | null>(null)
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
  const lost = state === null ? null : lostRun(state)
  const isHidden = lost !== null && lost.id !== passedOver
  return {
    result: isHidden ? null : result,
    isLoading,
    trouble,
    retry: () => setTries(tries + 1),
    lost,
    showEarlier: lost === null || result === null ? null : (isShown) => setPassedOver(isShown ? lost.id : null),
  }
}

function lostRun({ runs }: RoomState): Run | null {
  const last = runs.findLast(isOver)
  return last === undefined || hasResult(last) ? null : last
}
