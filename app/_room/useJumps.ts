'use client'
/**
 * Steps to go to other than the next one: the next death of an object of the program, the next change of the chosen object, the
 * next run of a line with a breakpoint; and from pass to pass of the cycle collector.
 */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { type Direction, nextChange, nextDeath, nextRun } from '../../lib/heap/history/nextSteps'
import type { RunResult } from '../_data/runResult'
import { nextStop } from './nextStop'
import type { Breakpoints } from './useBreakpoints'
import type { Reader } from './useReader'
import type { Translate } from '../_language/translate'

export interface Jumps {
  /** Goes to the nearest step in which an object of the program is freed. */
  readonly toDeath: (direction: Direction) => void
  /** Goes to the nearest step in which the chosen object changes; null when none is chosen. */
  readonly toChange: ((direction: Direction) => void) | null
  /** Goes to the nearest step that runs a line with a breakpoint; null when no line has one. */
  readonly toBreakpoint: ((direction: Direction) => void) | null
  /** Goes to the nearest pass of the cycle collector. */
  readonly toPass: (direction: Direction) => void
}

/** `onNowhere` is told why there is nowhere to go. */
export function useJumps(
  { view, step, choice, playing, goTo, goToStop }: Reader,
  breakpoints: Breakpoints,
  onNowhere: (words: string) => void,
): Jumps {
  const t = useTranslations()
  const result = view?.result ?? null
  return useMemo(() => {
    const index = result?.cursor.index
    const go = (to: number | null, words: string): void => {
      if (to === null) onNowhere(words)
      else goTo(to)
    }
    const way = (direction: Direction) => (direction > 0 ? 'after' : 'before')
    const serial = choice?.kind === 'object' ? choice.serial : 0
    return {
      toDeath: (direction) => {
        if (index === undefined || result === null) return
        const to = nextDeath(index, step, direction, (each) => result.instances.has(each))
        go(to, t(`room.jumps.death.${way(direction)}`))
      },
      toPass: (direction) => {
        if (result === null) return
        const to = nextStop(result.passes, { step, stop: playing }, direction)
        if (to === null) onNowhere(t(`heap.passes.${way(direction)}`))
        else goToStop(to)
      },
      toChange:
        index === undefined || serial === 0
          ? null
          : (direction) => go(nextChange(index, serial, step, direction), t(`room.jumps.change.${way(direction)}`)),
      toBreakpoint:
        result === null || breakpoints.byFile.size === 0
          ? null
          : (direction) => {
              const to = nextRun(result.cursor.index, step, direction, markedIn(result, breakpoints))
              go(to, nowhereWords(breakpoints, way(direction), t))
            },
    }
  }, [result, step, choice, playing, breakpoints, goTo, goToStop, onNowhere, t])
}

/** Which statements of the run begin on a line with a breakpoint. */
export function markedIn({ originOf }: RunResult, { byFile }: Breakpoints): (statement: number) => boolean {
  return (statement) => {
    const { file, line } = originOf(statement)
    return file !== null && (byFile.get(file) ?? []).some(({ runLine }) => runLine === line)
  }
}

function nowhereWords({ byFile }: Breakpoints, way: 'after' | 'before', t: Translate): string {
  const changed = [...byFile.values()].flat().filter(({ runLine }) => runLine === 0).length
  const words = t(`room.jumps.breakpoint.${way}`)
  return changed === 0 ? words : `${words} ${t('room.jumps.changed', { count: changed })}`
}
