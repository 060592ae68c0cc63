'use client'
/**
 * The scene where the reader stands with its changes, tombstones and places, kept between renders. The book of places and the
 * remembered cards belong to one run, also as it goes on; `tidy` begins them anew. Null while there is no run, and while the scene of a
 * large heap is made, in pieces.
 */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Book } from './arrange'
import { arrange } from './arrange'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { nothing, useInPieces, type Work } from './inPieces'
import { KnownScenes } from './KnownScenes'
import { planRoots } from './planRoots'
import type { Scene } from './scene'
import { lastColumn } from './columns'
import { type Stretch, stretchBefore, wholeStep } from './stretch'
import { steadyScene } from './steady'
import type { Remembered } from './tombstones'
import { remember, withTombstones } from './tombstones'
import type { ViewOptions } from './viewModel'
import { sceneInPieces } from './viewModel'

export interface ShownScene {
  readonly scene: Scene
  readonly book: Book
  readonly tidy: () => void
}

interface Kept {
  readonly run: string | null
  readonly tidied: number
  readonly isComplete: boolean
  readonly book: Book
  readonly lastColumn: number
  readonly known: Remembered
  readonly scene: Scene
  readonly scenes: KnownScenes
}

/** With more objects than this alive no scene is made while the page waits. */
const MOST_AT_ONCE = 50_000
/** A picture of more cards is not seen whole, whatever its columns. */
const MOST_WEIGHED = 60
const STEPS_WEIGHED = 10
/** The scene of so many objects takes a few milliseconds. */
const SOON_MADE = 3000
const NOTHING: Remembered = new Map()
/** What the reader points at changes no plan. */
const UNASKED: Pick<ViewOptions, 'opened' | 'spotlight'> = { opened: new Map(), spotlight: new Set() }

export function useScene(
  run: string | null,
  cursor: HeapCursor | null,
  stretch: Stretch | null,
  options: ViewOptions | null,
): ShownScene | null {
  const facts = useMemo(() => (cursor === null ? null : new HistoryFacts(cursor.index)), [cursor])
  const [tidied, setTidied] = useState(0)
  const kept = useRef<Kept | null>(null)
  const tidy = useCallback(() => setTidied((count) => count + 1), [])
  const begin = useCallback(
    () =>
      cursor === null || facts === null || options === null || stretch === null
        ? nothing()
        : drawn({ run, cursor, facts, stretch, options, tidied }, kept),
    [run, cursor, facts, stretch, options, tidied],
  )
  const isLong = cursor !== null && stretch !== null && cursor.index.aliveAfter(stretch.step) > MOST_AT_ONCE
  const made = useInPieces(begin, isLong)
  return useMemo(() => (made === null ? null : { scene: made.scene, book: made.book, tidy }), [made, tidy])
}

interface Drawing {
  readonly run: string | null
  readonly cursor: HeapCursor
  readonly facts: HistoryFacts
  readonly stretch: Stretch
  readonly options: ViewOptions
  readonly tidied: number
}

function* drawn({ run, cursor, facts, stretch, options, tidied }: Drawing, kept: { current: Kept | null }): Work<Kept> {
  const { index } = cursor
  const { isComplete } = options
  const last = kept.current
  const isSame = last !== null && last.run === run && last.tidied === tidied && last.isComplete === isComplete
  const known = isSame ? last.known : NOTHING
  const scenes =
    last !== null && last.scenes.isOf(cursor, options) ? last.scenes : new KnownScenes(cursor, facts, options)
  const earlier = stretch.from === 0 ? null : yield* scenes.after(stretchBefore(index, stretch))
  const now = yield* scenes.after(stretch)
  const whole = now.isWithin ? yield* sceneInPieces(cursor, facts, wholeStep(index, stretch.step), options) : null
  const living = earlier === null ? now : withChanges(earlier, now, (serial) => diesIn(index, serial, stretch))
  const scene = steadyScene(last?.scene ?? null, withTombstones(living, known, index))
  const places = isSame ? last.book : yield* planRoots(cursor, facts, { ...options, ...UNASKED }, scene)
  const most = isSame ? last.lastColumn : yield* columnsFor(scenes, index, scene, places)
  // What the step makes has its place where it stays, also while nothing leads to it yet.
  const settled = whole === null ? places : arrange(whole, places, most)
  const book = arrange(scene, settled, most)
  kept.current = { run, tidied, isComplete, book, lastColumn: most, known: remember(known, living), scene, scenes }
  return kept.current
}

/** By the scene that is shown first and that of the most cards among some others, where these are soon made. */
function* columnsFor(scenes: KnownScenes, index: HistoryIndex, first: Scene, roots: Book): Work<number> {
  let fullest = first
  for (let at = 1; at < STEPS_WEIGHED; at++) {
    const step = Math.round((at * index.steps) / STEPS_WEIGHED)
    if (step < 1 || index.aliveAfter(step) > SOON_MADE) continue
    const scene = yield* scenes.after(wholeStep(index, step))
    if (scene.cards.length > fullest.cards.length && scene.cards.length <= MOST_WEIGHED) fullest = scene
  }
  return lastColumn(first.cards.length > MOST_WEIGHED ? [] : [first, fullest], roots)
}

function diesIn(index: HistoryIndex, serial: number, { from, to }: Stretch): boolean {
  const death = index.deathEvent(serial)
  return death >= from && death < to
}
