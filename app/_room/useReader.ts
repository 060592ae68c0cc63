'use client'
/**
 * Where the reader of a run is: the step, what is chosen, what is opened. A new run is read from the end of its program,
 * since that is where the verdict speaks; nothing of the former run's reading is kept. A run that the page was
 * told to go to is read from there.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { HeapView } from '../../lib/lesson/place'
import type { RunResult } from '../_data/runResult'
import type { Destination } from '../_data/useLink'
import type { Choice, Light } from '../_heap/choice'
import { NO_LIGHT } from '../_heap/choice'
import { lightOf } from '../_heap/light'
import { spotlightOn } from '../_heap/spotlight'
import type { ShownScene } from '../_heap/useScene'
import { useScene } from '../_heap/useScene'
import type { ViewOptions } from '../_heap/viewModel'

export interface ReaderView extends ShownScene {
  readonly result: RunResult
  readonly light: Light
}

export interface Reader {
  readonly step: number
  readonly lastStep: number
  readonly choice: Choice
  readonly isComplete: boolean
  readonly view: ReaderView | null
  readonly heapView: HeapView
  readonly goTo: (step: number) => void
  readonly choose: (choice: Choice) => void
  readonly open: (row: string) => void
  readonly showComplete: (isComplete: boolean) => void
  readonly showAs: (view: HeapView) => void
}

interface Reading {
  readonly run: string | null
  readonly step: number
  readonly choice: Choice
  readonly opened: ReadonlyMap<string, number>
}

const NOWHERE: Reading = { run: null, step: 0, choice: null, opened: new Map() }
const NOTHING: ReadonlySet<number> = new Set()

export function useReader(result: RunResult | null, to: Destination | null): Reader {
  const [reading, setReading] = useState(NOWHERE)
  const [isComplete, showComplete] = useState(false)
  const [heapView, showAs] = useState<HeapView>('picture')
  useEffect(() => {
    if (to === null) return
    setReading(NOWHERE)
    showAs(to.place.view)
  }, [to])
  const start = useMemo(() => {
    if (result === null) return NOWHERE
    const { id, endStep, cursor } = result
    if (to?.place.run !== id) return { ...NOWHERE, run: id, step: endStep }
    return { ...NOWHERE, run: id, step: Math.min(to.place.step, cursor.index.steps), choice: to.place.choice }
  }, [result, to])
  const { step, choice, opened } = reading.run === start.run ? reading : start
  const change = useCallback(
    (to: (now: Reading) => Partial<Reading>) =>
      setReading((last) => {
        const now = last.run === start.run ? last : start
        return { ...now, ...to(now) }
      }),
    [start],
  )
  const lastStep = result?.cursor.index.steps ?? 0
  const goTo = useCallback(
    (to: number) => change(() => ({ step: Math.max(0, Math.min(lastStep, to)) })),
    [change, lastStep],
  )
  const choose = useCallback(
    (chosen: Choice) => change((now) => ({ choice: sameAs(now.choice, chosen) ? null : chosen })),
    [change],
  )
  const open = useCallback(
    (row: string) => change(({ opened }) => ({ opened: new Map(opened).set(row, (opened.get(row) ?? 0) + 1) })),
    [change],
  )
  const view = useView(result, step, choice, opened, isComplete)
  return useMemo(
    () => ({ step, lastStep, choice, isComplete, view, heapView, goTo, choose, open, showComplete, showAs }),
    [step, lastStep, choice, isComplete, view, heapView, goTo, choose, open],
  )
}

function sameAs(a: Choice, b: Choice): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function useView(
  result: RunResult | null,
  step: number,
  choice: Choice,
  opened: ReadonlyMap<string, number>,
  isComplete: boolean,
): ReaderView | null {
  const serial = choice?.kind === 'object' ? choice.serial : 0
  const spotlight = useMemo(
    () => (result === null || serial === 0 ? NOTHING : spotlightOn(result.cursor, step, serial)),
    [result, step, serial],
  )
  const options = useMemo<ViewOptions | null>(() => {
    if (result === null) return null
    const { modules, originOf } = result
    return { modules, originOf, opened, isComplete, spotlight, lingering: new Set(result.lingering) }
  }, [result, opened, isComplete, spotlight])
  const shown = useScene(result?.cursor ?? null, step, options)
  const scene = shown?.scene
  const light = useMemo(() => (scene === undefined ? NO_LIGHT : lightOf(scene, choice)), [scene, choice])
  return useMemo(() => (shown === null || result === null ? null : { ...shown, result, light }), [shown, result, light])
}
