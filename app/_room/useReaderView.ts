'use client'
/** What is seen of a run where its reader stands: the scene with its places, and what the choice brings to light in it. */
import { useMemo, useRef } from 'react'
import type { RunResult } from '../_data/runResult'
import { type HeapDesk, useHeapAnswer, useHeapDesk } from '../_data/useHeapAnswer'
import type { Choice, Light } from '../_heap/choice'
import { NO_LIGHT } from '../_heap/choice'
import { lightOf } from '../_heap/light'
import type { PlacedStop } from '../_heap/Passes'
import { passLight } from '../_heap/passMarks'
import { NO_WAYS, spotlightOf } from '../_heap/spotlight'
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
  /** Who is asked about the heap. */
  readonly desk: HeapDesk
}

interface Looked {
  readonly result: RunResult | null
  readonly stretch: Stretch | null
  readonly choice: Choice
  /** All ways in which it is held are lit, not the first alone. */
  readonly areAllWaysOpen: boolean
  readonly opened: ReadonlyMap<string, number>
  readonly isComplete: boolean
  readonly playing: PlacedStop | null
  /** Else what the collection does after the stop is looked at: it is not about references any more. */
  readonly isAtStop: boolean
}

/** Null while there is no run. What is of a large heap takes a while: until it is there, the view is the one before. */
export function useReaderView(looked: Looked): ReaderView | null {
  const { result, stretch, choice, areAllWaysOpen, opened, isComplete, playing, isAtStop } = looked
  const desk = useHeapDesk(result)
  const ways = useWays(desk, stretch, choice)
  const lit = useMemo(() => (areAllWaysOpen ? ways : (ways?.slice(0, 1) ?? null)) ?? NO_WAYS, [ways, areAllWaysOpen])
  const options = useMemo<ViewOptions | null>(() => {
    if (result === null || ways === null) return null
    const { modules, originOf, t } = result
    const spotlight = spotlightOf(ways)
    return { t, modules, originOf, opened, isComplete, spotlight, lingering: new Set(result.lingering) }
  }, [result, opened, isComplete, ways])
  const shown = useScene(result?.id ?? null, result?.cursor ?? null, stretch, options, desk?.planApart ?? null)
  const ground = useMemo(
    () =>
      result === null || options === null || stretch === null
        ? null
        : { cursor: result.cursor, options, from: stretch.from },
    [result, options, stretch],
  )
  const now = useMemo(
    () =>
      shown === null || result === null || stretch === null || ground === null || desk === null
        ? null
        : { ...shown, result, stretch, ground, desk },
    [shown, result, stretch, ground, desk],
  )
  const seen = useLatest(now, result?.id ?? null)
  const light = useMemo(() => {
    if (seen === null) return NO_LIGHT
    const { scene, result } = seen
    if (playing === null) return lightOf(scene, choice, lit)
    const pass = passLight(scene, playing.played, playing.stop.kind, result.t)
    if (choice !== null) return { ...lightOf(scene, choice, lit), marks: pass.marks }
    return isAtStop ? pass : { ...NO_LIGHT, marks: pass.marks }
  }, [seen, choice, lit, playing, isAtStop])
  return useMemo(() => (seen === null ? null : { ...seen, light }), [seen, light])
}

/** None while nothing is chosen; null until they are known. */
function useWays(desk: HeapDesk | null, stretch: Stretch | null, choice: Choice) {
  const serial = choice?.kind === 'object' ? choice.serial : 0
  const asked = useMemo(
    () => (serial === 0 || stretch === null ? null : { serial, step: stretch.step, offset: stretch.to }),
    [serial, stretch],
  )
  const ways = useHeapAnswer(desk, 'ways', asked)
  return asked === null ? NO_WAYS : ways
}

/** What was there last of the same run, while there is nothing now. */
function useLatest<Seen>(now: Seen | null, run: string | null): Seen | null {
  const last = useRef<{ readonly seen: Seen; readonly run: string | null } | null>(null)
  if (now !== null) last.current = { seen: now, run }
  return now ?? (last.current?.run === run ? last.current.seen : null)
}
