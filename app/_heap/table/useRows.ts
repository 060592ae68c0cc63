'use client'
/**
 * The rows of the table: which objects there are, in which order, and those that have the words, each worked out in pieces. Until a
 * large heap has been gone through, the picture's own cards are there.
 */
import { useCallback, useMemo } from 'react'
import type { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import { HistoryFacts } from '../facts'
import type { Scene } from '../scene'
import { findObjects, wordsIn } from './findObjects'
import { nothing, useInPieces, type Work } from '../inPieces'
import { ordered, type TableOrder } from './ordered'
import { type Referrers, referrersIn } from './referrers'
import { type Scope, TableHeap, type TableOptions } from './TableHeap'

/** What the table is about: a history, and what is shown of it. */
export interface TableGround {
  /** Of the picture; it is not moved. */
  readonly cursor: HeapCursor
  readonly options: TableOptions
  /** Offset of the first event of what is shown as just done. */
  readonly from: number
}

export interface Asked {
  readonly scope: Scope
  readonly order: TableOrder
  readonly searched: string
}

export interface Rows {
  readonly heap: TableHeap
  readonly entries: Int32Array
  /** Null while they are looked for. */
  readonly referrers: Referrers | null
  /** The entries are those that were asked for, and not the picture's meanwhile. */
  readonly isDone: boolean
}

export function useRows(scene: Scene, { cursor, options, from }: TableGround, asked: Asked): Rows {
  const { scope, order, searched } = asked
  const own = useMemo(() => ({ cursor: cursor.fork(), facts: new HistoryFacts(cursor.index) }), [cursor])
  const heap = useMemo(() => new TableHeap(own.cursor, own.facts, scene, options, from), [own, scene, options, from])
  const { until } = scene
  const referrers = useInPieces(useCallback(() => referrersAt(own.cursor, until), [own, until]))
  const wanted = order === 'held' ? referrers : null
  const isWaiting = order === 'held' && referrers === null
  const list = useInPieces(useCallback(() => listed(heap, scope, order, wanted), [heap, scope, order, wanted]))
  const words = wordsIn(searched).join(' ')
  const found = useInPieces(
    useCallback(
      () => (list === null ? nothing() : findObjects(heap, list, words.split(' ').filter(Boolean))),
      [heap, list, words],
    ),
  )
  const meanwhile = useMemo(() => Int32Array.from(scene.cards, (_, at) => -1 - at), [scene])
  return useMemo(
    () =>
      found === null || isWaiting
        ? { heap, referrers, entries: meanwhile, isDone: false }
        : { heap, referrers, entries: found, isDone: true },
    [heap, referrers, found, isWaiting, meanwhile],
  )
}

function referrersAt(cursor: HeapCursor, until: number): Work<Referrers> {
  cursor.seekEvent(until)
  return referrersIn(cursor)
}

function* listed(heap: TableHeap, scope: Scope, order: TableOrder, referrers: Referrers | null): Work<Int32Array> {
  return yield* ordered(heap, yield* heap.entries(scope), order, referrers)
}
