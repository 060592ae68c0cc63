'use client'
/** A run, read at the place that its state says, and drawn by what a room has for that. */
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { RunResult } from '../_data/runResult'
import type { Destination } from '../_data/useLink'
import type { Choice } from '../_heap/choice'
import { referencesOf } from '../_heap/references'
import { type Reader, useReader } from '../_room/useReader'
import type { ReaderView } from '../_room/useReaderView'
import { Figure } from './Figure'
import type { RunState } from './runs'
import { shopRun } from './shopRun'

export interface Read {
  readonly reader: Reader
  readonly view: ReaderView
}

interface RunFigureProps {
  readonly state: RunState
  readonly draw: (read: Read) => ReactNode
}

export function RunFigure({ state, draw }: RunFigureProps) {
  const t = useTranslations()
  const result = useMemo(() => shopRun(state, t), [state, t])
  const to = useMemo(() => placeIn(result, state), [result, state])
  const reader = useReader(result, to)
  const { view } = reader
  return (
    <Figure name={state.name} height={state.height}>
      {view === null ? null : draw({ reader, view })}
    </Figure>
  )
}

function placeIn(result: RunResult, state: RunState): Destination {
  const { step = result.endStep, event = null, view = 'picture' } = state
  const place = { run: result.id, step, event, choice: choiceIn(result.cursor, step, state), beside: null, view }
  return { place, isHeld: true, goesAlong: false }
}

function choiceIn(cursor: HeapCursor, step: number, { chosen, chosenRow }: RunState): Choice {
  if (chosen !== undefined) return { kind: 'object', serial: firstOf(cursor.index, chosen) }
  return chosenRow === undefined ? null : { kind: 'reference', key: firstReference(cursor, step, chosenRow) }
}

function firstOf(index: HistoryIndex, name: string): number {
  const serials = Array.from({ length: index.objectCount }, (_, at) => at + 1)
  return serials.find((serial) => index.history.types[index.typeOf(serial)]?.name === name) ?? 0
}

function firstReference(of: HeapCursor, step: number, name: string): string {
  const cursor = of.fork()
  cursor.seek(step)
  const { index } = cursor
  const serials = Array.from({ length: index.objectCount }, (_, at) => at + 1)
  const alive = serials.flatMap((serial) =>
    cursor.serialOf(index.idOf(serial)) === serial ? [index.idOf(serial)] : [],
  )
  return alive.flatMap((id) => referencesOf(cursor, id)).find((reference) => reference.name === name)?.key ?? ''
}

/** Where nothing comes of a press. */
export function nothing(): void {}
