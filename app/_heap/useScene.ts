'use client'
/**
 * The scene at the reader's step with its changes, tombstones and places, kept between renders. The book of places and the
 * remembered cards belong to one run; `tidy` begins them anew. Null while there is no run.
 */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Book } from './arrange'
import { arrange } from './arrange'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
import { planRoots } from './planRoots'
import type { Scene } from './scene'
import type { Remembered } from './tombstones'
import { remember, withTombstones } from './tombstones'
import type { ViewOptions } from './viewModel'
import { sceneAt } from './viewModel'

export interface ShownScene {
  readonly scene: Scene
  readonly book: Book
  /** The scene of the step before; null at step 0. */
  readonly before: Scene | null
  readonly tidy: () => void
}

interface Kept {
  readonly cursor: HeapCursor
  readonly tidied: number
  readonly isComplete: boolean
  readonly book: Book
  readonly known: Remembered
}

const NOTHING: Remembered = new Map()
/** What the reader points at changes no plan. */
const UNASKED: Pick<ViewOptions, 'opened' | 'spotlight'> = { opened: new Map(), spotlight: new Set() }

export function useScene(cursor: HeapCursor | null, step: number, options: ViewOptions | null): ShownScene | null {
  const facts = useMemo(() => (cursor === null ? null : new HistoryFacts(cursor.index)), [cursor])
  const [tidied, setTidied] = useState(0)
  const kept = useRef<Kept | null>(null)
  const tidy = useCallback(() => setTidied((count) => count + 1), [])
  return useMemo(() => {
    if (cursor === null || facts === null || options === null) return null
    const last = kept.current
    const { isComplete } = options
    const isSame = last?.cursor === cursor && last.tidied === tidied && last.isComplete === isComplete
    const known = isSame ? last.known : NOTHING
    const before = step === 0 ? null : sceneAt(cursor, facts, step - 1, options)
    const now = sceneAt(cursor, facts, step, options)
    const living = before === null ? now : withChanges(before, now, (serial) => cursor.index.deathStep(serial) === step)
    const scene = withTombstones(living, known, cursor.index)
    const places = isSame ? last.book : planRoots(cursor, facts, { ...options, ...UNASKED }, scene)
    const book = arrange(scene, places)
    kept.current = { cursor, tidied, isComplete, book, known: remember(known, living) }
    return { scene, book, before, tidy }
  }, [cursor, facts, step, options, tidied, tidy])
}
