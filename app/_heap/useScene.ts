'use client'
/**
 * The scene at the reader's step with its changes, tombstones and places, kept between renders. The book of places and the
 * remembered cards belong to one run; `tidy` begins them anew. Null while there is no run.
 */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Book } from './arrange'
import { arrange, EMPTY_BOOK } from './arrange'
import { withChanges } from './changes'
import { HistoryFacts } from './facts'
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
  readonly book: Book
  readonly known: Remembered
}

export function useScene(cursor: HeapCursor | null, step: number, options: ViewOptions | null): ShownScene | null {
  const facts = useMemo(() => (cursor === null ? null : new HistoryFacts(cursor.index)), [cursor])
  const [tidied, setTidied] = useState(0)
  const kept = useRef<Kept | null>(null)
  const tidy = useCallback(() => setTidied((count) => count + 1), [])
  return useMemo(() => {
    if (cursor === null || facts === null || options === null) return null
    const last = kept.current
    const isFresh = last === null || last.cursor !== cursor || last.tidied !== tidied
    const known: Remembered = isFresh ? new Map() : last.known
    const before = step === 0 ? null : sceneAt(cursor, facts, step - 1, options)
    const now = sceneAt(cursor, facts, step, options)
    const living = before === null ? now : withChanges(before, now, (serial) => cursor.index.deathStep(serial) === step)
    const scene = withTombstones(living, known, cursor.index)
    const book = arrange(scene, isFresh ? EMPTY_BOOK : last.book)
    kept.current = { cursor, tidied, book, known: remember(known, living) }
    return { scene, book, before, tidy }
  }, [cursor, facts, step, options, tidied, tidy])
}
