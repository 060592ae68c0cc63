'use client'
/**
 * The run played by itself, step after step, until a line with a breakpoint, the end of the program, or the last step. Whoever goes
 * elsewhere meanwhile is played on from there. Each step waits until the one before is drawn.
 *
 * At the end it begins anew: from the program's end the exit is played, from the last step the whole run.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RunResult } from '../_data/runResult'
import { isCalm } from '../_ui/motion'
import { markedIn } from './useJumps'
import type { Breakpoints } from './useBreakpoints'
import type { Reader } from './useReader'

/** Steps in a second. */
const SPEEDS = [1, 2, 5, 10] as const
const USUAL = 2
/** For who asked for less motion, until they ask for more here. */
const CALM = 1

export interface Play {
  readonly isOn: boolean
  readonly toggle: () => void
  /** In steps a second. */
  readonly speed: number
  /** To the next speed; from the last to the first. */
  readonly changeSpeed: () => void
}

/** `isHeldBack`: the reader is to go on by answering. */
export function usePlay(reader: Reader, breakpoints: Breakpoints, isHeldBack: boolean): Play {
  const { view, step, lastStep, event, told, goTo } = reader
  const result = view?.result ?? null
  const run = result?.id ?? null
  const [played, setPlayed] = useState<string | null>(null)
  const [speed, setSpeed] = useState<number>(usualSpeed)
  const isOn = played !== null && played === run && !isHeldBack
  useEffect(() => {
    if (!isOn || result === null) return undefined
    const next = event !== null && event < told.length ? step : step + 1
    const go = (): void => {
      goTo(next)
      if (isPlayedTo(next, result, breakpoints)) setPlayed(null)
    }
    const timer = setTimeout(go, 1000 / speed)
    return () => clearTimeout(timer)
  }, [isOn, result, step, event, told, speed, breakpoints, goTo])
  const toggle = useCallback(() => {
    if (!isOn && step === lastStep) goTo(0)
    setPlayed(isOn || isHeldBack ? null : run)
  }, [isOn, isHeldBack, run, step, lastStep, goTo])
  const changeSpeed = useCallback(() => setSpeed((now) => SPEEDS.find((each) => each > now) ?? SPEEDS[0]), [])
  return useMemo(() => ({ isOn, toggle, speed, changeSpeed }), [isOn, toggle, speed, changeSpeed])
}

/** Whether playing ends where it has come to `step`. */
function isPlayedTo(step: number, result: RunResult, breakpoints: Breakpoints): boolean {
  const { index } = result.cursor
  if (step === result.endStep || step >= index.steps) return true
  return breakpoints.byFile.size > 0 && markedIn(result, breakpoints)(index.statementOf(step))
}

function usualSpeed(): number {
  return typeof window !== 'undefined' && isCalm() ? CALM : USUAL
}
