'use client'
/** Steps to go to other than the next one: the next death of an object of the program, the next change of the chosen object. */
import { useMemo } from 'react'
import { type Direction, nextChange, nextDeath } from '../../lib/heap/history/nextSteps'
import type { Reader } from './useReader'

export interface Jumps {
  /** Goes to the nearest step in which an object of the program is freed. */
  readonly toDeath: (direction: Direction) => void
  /** Goes to the nearest step in which the chosen object changes; null when none is chosen. */
  readonly toChange: ((direction: Direction) => void) | null
}

/** `onNowhere` is told why there is nowhere to go. */
export function useJumps({ view, step, choice, goTo }: Reader, onNowhere: (words: string) => void): Jumps {
  const result = view?.result ?? null
  return useMemo(() => {
    const index = result?.cursor.index
    const go = (to: number | null, words: string): void => {
      if (to === null) onNowhere(words)
      else goTo(to)
    }
    const way = (direction: Direction): string => (direction > 0 ? 'after' : 'before')
    const serial = choice?.kind === 'object' ? choice.serial : 0
    return {
      toDeath: (direction) => {
        if (index === undefined || result === null) return
        const to = nextDeath(index, step, direction, (each) => result.instances.has(each))
        go(to, `No object of the program is freed ${way(direction)} this step.`)
      },
      toChange:
        index === undefined || serial === 0
          ? null
          : (direction) =>
              go(
                nextChange(index, serial, step, direction),
                `The chosen object does not change ${way(direction)} this step.`,
              ),
    }
  }, [result, step, choice, goTo, onNowhere])
}
