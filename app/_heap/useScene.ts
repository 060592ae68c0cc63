'use client'
/**
 * The scene at the reader's step with its changes, tombstones and places, kept between renders. The book of places and the
 * remembered cards belong to one run; `tidy` begins them anew.
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
  readonly tidy: () => void
}

export function useScene(cursor: HeapCursor, step: number, options: ViewOptions): ShownScene {
  const facts = useMemo(() => new HistoryFacts(cursor.index), [cursor])
  const [tidied, setTidied] = useState(0)
  const kept = useRef<{ cursor: HeapCursor; tidied: number; book: Book; known: Remembered } | null>(null)
  const shown = useMemo(() => {
    const last = kept.current
    const fresh = last === null || last.cursor !== cursor || last.tidied !== tidied
    const known = fresh ? new Map() : last.known
    const living = compared(cursor, facts, step, options)
    const scene = withTombstones(living, known, cursor.index)
    const book = arrange(scene, fresh ? EMPTY_BOOK : last.book)
    kept.current = { cursor, tidied, book, known: remember(known, living) }
    return { scene, book }
  }, [cursor, facts, step, options, tidied])
  const tidy = useCallback(() => setTidied((count) => count + 1), [])
  return { ...shown, tidy }
}

function compared(cursor: HeapCursor, facts: HistoryFacts, step: number, options: ViewOptions): Scene {
  if (step === 0) return sceneAt(cursor, facts, 0, options)
  const before = sceneAt(cursor, facts, step - 1, options)
  const after = sceneAt(cursor, facts, step, options)
  return withChanges(before, after, (serial) => cursor.index.deathStep(serial) === step)
}
