'use client'
/** What is seen of a run where its reader stands: the scene with its places, and what the choice brings to light in it. */
import { useMemo } from 'react'
import type { RunResult } from '../_data/runResult'
import type { Choice, Light } from '../_heap/choice'
import { NO_LIGHT } from '../_heap/choice'
import { lightOf } from '../_heap/light'
import type { PlacedStop } from '../_heap/Passes'
import { passLight } from '../_heap/passMarks'
import { spotlightOn } from '../_heap/spotlight'
import type { Stretch } from '../_heap/stretch'
import type { TableGround } from '../_heap/table/useRows'
import type { ShownScene } from '../_heap/useScene'
import { useScene } from '../_heap/useScene'
import type { ViewOptions } from '../_heap/viewModel'

export interface ReaderView extends ShownScene {
  readonly result: RunResult
  readonly light: Light
  /** What is shown as just done: the step, or an event of it. */
  readonly stretch: Stretch
  /** What the table reads besides the scene. */
  readonly ground: TableGround
}

const NOTHING: ReadonlySet<number> = new Set()

interface Looked {
  readonly result: RunResult | null
  readonly stretch: Stretch | null
  readonly choice: Choice
  readonly opened: ReadonlyMap<string, number>
  readonly isComplete: boolean
  readonly playing: PlacedStop | null
  /** Else what the collection does after the stop is looked at: it is not about references any more. */
  readonly isAtStop: boolean
}

/** Null while there is no run. */
export function useReaderView(looked: Looked): ReaderView | null {
  const { result, stretch, choice, opened, isComplete, playing, isAtStop } = looked
  const serial = choice?.kind === 'object' ? choice.serial : 0
  const spotlight = useMemo(
    () =>
      result === null || serial === 0 || stretch === null ? NOTHING : spotlightOn(result.cursor, stretch.to, serial),
    [result, stretch, serial],
  )
  const options = useMemo<ViewOptions | null>(() => {
    if (result === null) return null
    const { modules, originOf, t } = result
    return { t, modules, originOf, opened, isComplete, spotlight, lingering: new Set(result.lingering) }
  }, [result, opened, isComplete, spotlight])
  const shown = useScene(result?.id ?? null, result?.cursor ?? null, stretch, options)
  const scene = shown?.scene
  const light = useMemo(() => {
    if (scene === undefined || result === null || stretch === null) return NO_LIGHT
    if (playing === null) return lightOf(scene, choice)
    const pass = passLight(scene, playing.played, playing.stop.kind, result.t)
    if (choice !== null) return { ...lightOf(scene, choice), marks: pass.marks }
    return isAtStop ? pass : { ...NO_LIGHT, marks: pass.marks }
  }, [scene, choice, result, stretch, playing, isAtStop])
  const ground = useMemo(
    () =>
      result === null || options === null || stretch === null
        ? null
        : { cursor: result.cursor, options, from: stretch.from },
    [result, options, stretch],
  )
  return useMemo(
    () =>
      shown === null || result === null || stretch === null || ground === null
        ? null
        : { ...shown, result, light, stretch, ground },
    [shown, result, light, stretch, ground],
  )
}
