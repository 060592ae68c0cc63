'use client'
/**
 * The run that the room looks at: the latest one that is over, loaded; the one before stays until it is there. A run that
 * ended without a verdict is `lost`: then nothing is shown as if it were its result, unless the reader asks for what came before.
 */
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { hasResult, isOver, type Run, type RoomState } from '../../lib/lesson/state'
import type { Refusal } from '../../lib/protocol/refusal'
import type { RunResult } from './runResult'
import { loadRun } from './runResult'
import type { Destination } from './useLink'

export interface ShownRun {
  readonly result: RunResult | null
  /** Of a long run that is still on its way: what a window of it shows. Null once it is here. */
  readonly early: RunResult | null
  /** To be told when that is drawn, or is not going to be. */
  readonly onSeen: () => void
  readonly isLoading: boolean
  readonly trouble: Refusal | null
  readonly retry: () => void
  /** The latest run, if it ended without a verdict. */
  readonly lost: Run | null
  /** Shows the latest run instead of an earlier one that the page was told to go to; null when none is shown so. */
  readonly showLatest: (() => void) | null
  /** Shows, or hides again, the run before the lost one; null when there is none. */
  readonly showEarlier: ((isShown: boolean) => void) | null
}

const nothing = (): void => undefined

export function useRunResult(state: RoomState | null, to: Destination | null): ShownRun {
  const t = useTranslations()
  const latestRun = state?.runs.findLast(hasResult)
  const linked = useLinkedRun(state, latestRun, to)
  const run = linked.run ?? latestRun
  const [result, setResult] = useState<RunResult | null>(null)
  const [early, setEarly] = useState<RunResult | null>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const [tries, setTries] = useState(0)
  const [passedOver, setPassedOver] = useState<string | null>(null)
  const latest = useRef(state)
  latest.current = state
  const place = useRef(to?.place)
  place.current = to?.place
  const id = run?.id
  const seen = useRef(nothing)
  useEffect(() => {
    if (id === undefined || latest.current === null) return
    let gone = false
    const leaving = new AbortController()
    setTrouble(null)
    const whenSeen = new Promise<void>((resolve) => (seen.current = resolve))
    leaving.signal.addEventListener('abort', seen.current)
    const first = {
      step: place.current?.run === id ? place.current.step : null,
      show: (window: RunResult) => {
        if (!gone) setEarly(window)
      },
      seen: whenSeen,
      unwanted: leaving.signal,
    }
    void loadRun(id, latest.current, t, first).then((reply) => {
      if (gone) return
      if (!reply.ok) return setTrouble(reply.reason)
      setResult(reply.value)
      setEarly(null)
    })
    return () => {
      gone = true
      leaving.abort()
    }
  }, [id, tries, t])
  const isLoading = id !== undefined && result?.id !== id && trouble === null
  const lost = state === null ? null : lostRun(state)
  const isHidden = lost !== null && lost.id !== passedOver && to?.isHeld !== true
  const first = isHidden || early?.id !== id || result?.id === id ? null : early
  // What is not to be drawn is not waited for.
  useEffect(() => {
    if (early !== null && first === null) seen.current()
  }, [early, first])
  return {
    result: isHidden ? null : result,
    early: first,
    onSeen: useCallback(() => seen.current(), []),
    isLoading,
    trouble,
    retry: () => setTries(tries + 1),
    lost,
    showLatest: linked.run === undefined || linked.run === latestRun || to?.isHeld === true ? null : linked.leave,
    showEarlier: lost === null || result === null ? null : (isShown) => setPassedOver(isShown ? lost.id : null),
  }
}

/** The run that the page was told to go to, until a newer one is there or the reader leaves it; one that is held, as long as it is. */
function useLinkedRun(state: RoomState | null, latest: Run | undefined, to: Destination | null) {
  const [left, leave] = useState<Destination | null>(null)
  const then = useRef<{ readonly to: Destination | null; readonly latest: string | undefined } | null>(null)
  if (state !== null && then.current?.to !== to) then.current = { to, latest: latest?.id }
  const isLatestStill = then.current?.latest === latest?.id
  const isWanted = to !== null && (to.isHeld || (isLatestStill && to !== left))
  const run = isWanted ? state?.runs.find((each) => each.id === to.place.run && hasResult(each)) : undefined
  return { run, leave: () => leave(to) }
}

function lostRun({ runs }: RoomState): Run | null {
  const last = runs.findLast(isOver)
  return last === undefined || hasResult(last) ? null : last
}
