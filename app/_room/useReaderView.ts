'use client'
/** What is seen of a run where its reader stands: the scene with its places, and what the choice brings to light in it. */
import { useMemo } from 'react'
import { collectorPasses } from '../../lib/heap/history/collectorPasses'
import type { RunResult } from '../_data/runResult'
import type { Choice, Light } from '../_heap/choice'
import { NO_LIGHT } from '../_heap/choice'
import { lightOf } from '../_heap/light'
import type { Scene } from '../_heap/scene'
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
    const { modules, originOf, t } = result
    return { t, modules, originOf, opened, isComplete, spotlight, lingering: new Set(result.lingering) }
  }, [result, opened, isComplete, spotlight])
  const shown = useScene(result?.id ?? null, result?.cursor ?? null, stretch, options)
  const scene = shown?.scene
  const light = useMemo(() => {
    if (scene === undefined || result === null || stretch === null) return NO_LIGHT
    return choice === null && scene.isWithin ? collectedLight(scene, result, stretch) : lightOf(scene, choice)
  }, [scene, choice, result, stretch])
  return useMemo(
    () => (shown === null || result === null || stretch === null ? null : { ...shown, result, light, stretch }),
    [shown, result, light, stretch],
  )
}

/** While the collector's passes are walked one by one: the objects that the pass is about. */
function collectedLight({ cards }: Scene, { cursor }: RunResult, { from, to }: Stretch): Light {
  const serials = new Set(collectorPasses(cursor.index, from, to).flatMap((pass) => pass.serials))
  const lit = cards.filter((card) => card.kind === 'instance' && serials.has(card.serial))
  return { cards: new Set(lit.map(({ key }) => key)), rows: NO_LIGHT.rows }
}
