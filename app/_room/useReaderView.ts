'use client'
/** What is seen of a run where its reader stands: the scene with its places, and what the choice brings to light in it. */
import { useMemo } from 'react'
import type { RunResult } from '../_data/runResult'
import type { Choice, Light } from '../_heap/choice'
import { NO_LIGHT } from '../_heap/choice'
import { lightOf } from '../_heap/light'
import { spotlightOn } from '../_heap/spotlight'
import type { Stretch } from '../_heap/stretch'
import type { ShownScene } from '../_heap/useScene'
import { useScene } from '../_heap/useScene'
import type { ViewOptions } from '../_heap/viewModel'

export interface ReaderView extends ShownScene {
  readonly result: RunResult
  readonly light: Light
  /** What is shown as just done: the step, or an event of it. */
  readonly stretch: Stretch
}

const NOTHING: ReadonlySet<number> = new Set()

/** Null while there is no run. */
export function useReaderView(
  result: RunResult | null,
  stretch: Stretch | null,
  choice: Choice,
  opened: ReadonlyMap<string, number>,
  isComplete: boolean,
): ReaderView | null {
  const serial = choice?.kind === 'object' ? choice.serial : 0
  const spotlight = useMemo(
    () =>
      result === null || serial === 0 || stretch === null ? NOTHING : spotlightOn(result.cursor, stretch.to, serial),
    [result, stretch, serial],
  )
  const options = useMemo<ViewOptions | null>(() => {
    if (result === null) return null
    const { modules, originOf } = result
    return { modules, originOf, opened, isComplete, spotlight, lingering: new Set(result.lingering) }
  }, [result, opened, isComplete, spotlight])
  const shown = useScene(result?.cursor ?? null, stretch, options)
  const scene = shown?.scene
  const light = useMemo(() => (scene === undefined ? NO_LIGHT : lightOf(scene, choice)), [scene, choice])
  return useMemo(
    () => (shown === null || result === null || stretch === null ? null : { ...shown, result, light, stretch }),
    [shown, result, light, stretch],
  )
}
