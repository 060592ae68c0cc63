'use client'
/**
 * The scene where the reader stands with its changes, tombstones and places, kept between renders. The places and the
 * remembered cards belong to one run, also as it goes on; `tidy` begins them anew. Null while there is no run, and while the scene of a
 * large heap is planned: by another thread, or in pieces where there is none.
 */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Book } from './arrange'
import { HistoryFacts } from './facts'
import { nothing, useInPieces, type Work } from './inPieces'
import { KnownScenes } from './KnownScenes'
import { type Places, type Plan, planned } from './plan'
import type { Scene } from './scene'
import { steadyScene } from './steady'
import type { Stretch } from './stretch'
import { remember, type Remembered, withTombstones } from './tombstones'
import type { ViewOptions } from './viewModel'

export interface ShownScene {
  readonly scene: Scene
  readonly book: Book
  readonly tidy: () => void
}

export interface PlanAsked {
  readonly stretch: Stretch
  readonly options: ViewOptions
  /** Null for a new picture. */
  readonly places: Places | null
}

/** Asks another thread. `answer` is given null where it failed; it is not called where a later question came before this one. */
export type PlanApart = (asked: PlanAsked, answer: (plan: Plan | null) => void) => void

/** With more objects than this alive no scene is made while the page waits. */
const MOST_AT_ONCE = 50_000
const NOTHING: Remembered = new Map()

interface Kept {
  readonly run: string | null
  readonly tidied: number
  readonly isComplete: boolean
  readonly places: Places
  readonly known: Remembered
  readonly scene: Scene
}

interface Drawing {
  readonly run: string | null
  readonly cursor: HeapCursor
  /** Of a long history they take a while: where another thread plans they are not asked for. */
  readonly factsOf: () => HistoryFacts
  readonly stretch: Stretch
  readonly options: ViewOptions
  readonly tidied: number
}

export function useScene(
  run: string | null,
  cursor: HeapCursor | null,
  stretch: Stretch | null,
  options: ViewOptions | null,
  apart: PlanApart | null = null,
): ShownScene | null {
  const factsOf = useMemo(() => (cursor === null ? null : onceAsked(() => new HistoryFacts(cursor.index))), [cursor])
  const [tidied, setTidied] = useState(0)
  const kept = useRef<Kept | null>(null)
  const scenes = useRef<KnownScenes | null>(null)
  const tidy = useCallback(() => setTidied((count) => count + 1), [])
  const drawing = useMemo<Drawing | null>(
    () =>
      cursor === null || factsOf === null || options === null || stretch === null
        ? null
        : { run, cursor, factsOf, stretch, options, tidied },
    [run, cursor, factsOf, stretch, options, tidied],
  )
  const isLong = drawing !== null && drawing.cursor.index.aliveAfter(drawing.stretch.step) > MOST_AT_ONCE
  const there = useDrawnApart(isLong ? drawing : null, apart, kept)
  const isHere = !isLong || there.hasFailed
  const begin = useCallback(
    () => (drawing === null || !isHere ? nothing() : drawn(drawing, kept, scenes)),
    [drawing, isHere],
  )
  const here = useInPieces(begin, isLong)
  const made = isHere ? here : there.drawn
  return useMemo(() => (made === null ? null : { scene: made.scene, book: made.places.book, tidy }), [made, tidy])
}

function onceAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

function* drawn(drawing: Drawing, kept: RefObject<Kept | null>, known: RefObject<KnownScenes | null>): Work<Kept> {
  const { cursor, stretch, options } = drawing
  const facts = drawing.factsOf()
  const scenes = known.current?.isOf(cursor, options) === true ? known.current : new KnownScenes(cursor, facts, options)
  known.current = scenes
  const plan = yield* planned({ cursor, facts, options, scenes }, stretch, placesFor(drawing, kept.current))
  kept.current = withPlan(drawing, kept.current, plan)
  return kept.current
}

/** Nothing is drawn until the answer has come. `hasFailed`: there is no other thread, or it could not be had for this run. */
function useDrawnApart(drawing: Drawing | null, apart: PlanApart | null, kept: RefObject<Kept | null>) {
  const [come, setCome] = useState<{ readonly of: Drawing; readonly drawn: Kept } | null>(null)
  const [failed, setFailed] = useState<PlanApart | null>(null)
  const hasFailed = apart === null || apart === failed
  useEffect(() => {
    if (drawing === null || hasFailed) return undefined
    let gone = false
    const { stretch, options } = drawing
    apart({ stretch, options, places: placesFor(drawing, kept.current) }, (plan) => {
      if (gone) return
      if (plan === null) return setFailed(() => apart)
      kept.current = withPlan(drawing, kept.current, plan)
      setCome({ of: drawing, drawn: kept.current })
    })
    return () => {
      gone = true
    }
  }, [drawing, apart, hasFailed, kept])
  return { hasFailed, drawn: come?.of === drawing ? come.drawn : null }
}

function isOfSame(drawing: Drawing, last: Kept | null): last is Kept {
  const { run, tidied, options } = drawing
  return last !== null && last.run === run && last.tidied === tidied && last.isComplete === options.isComplete
}

function placesFor(drawing: Drawing, last: Kept | null): Places | null {
  return isOfSame(drawing, last) ? last.places : null
}

/** What is as it was stays the same object, tombstones are added to it. */
function withPlan(drawing: Drawing, last: Kept | null, { scene: living, places }: Plan): Kept {
  const { run, tidied, options, cursor } = drawing
  const known = isOfSame(drawing, last) ? last.known : NOTHING
  const scene = steadyScene(last?.scene ?? null, withTombstones(living, known, cursor.index))
  return { run, tidied, isComplete: options.isComplete, places, known: remember(known, living), scene }
}
