'use client'
/** The picture in one state, drawn by what draws it in a room. */
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Translate } from '../_language/translate'
import type { Choice } from '../_heap/choice'
import { HistoryFacts } from '../_heap/facts'
import { eventBusOptions } from '../_heap/fixtures/eventBus'
import { lightOf } from '../_heap/light'
import type { Scene } from '../_heap/scene'
import { type HeldWay, heldWays, NO_WAYS, spotlightOf } from '../_heap/spotlight'
import { wholeStep } from '../_heap/stretch'
import { useScene } from '../_heap/useScene'
import { sceneAt, type ViewOptions } from '../_heap/viewModel'
import type { PictureState } from './pictures'
import { StillPicture } from './StillPicture'

export function PictureFigure({ state }: { readonly state: PictureState }) {
  const t = useTranslations()
  const { cursor, options, choice, ways } = useMemo(() => lookedAt(state, t), [state, t])
  const step = useWalked(state.steps)
  const stretch = useMemo(() => wholeStep(cursor.index, step), [cursor, step])
  const shown = useScene('gallery', cursor, stretch, options)
  if (shown === null) return null
  const light = lightOf(shown.scene, choice, ways.slice(0, 1))
  return <StillPicture name={state.name} height={state.height} shown={shown} choice={choice} light={light} />
}

/** From the first of the steps to the last, as a reader goes: what they saw before is part of the picture. */
function useWalked(steps: readonly number[]): number {
  const [at, setAt] = useState(0)
  useEffect(() => whenDrawn(() => setAt((now) => Math.min(now + 1, steps.length - 1))), [at, steps])
  return steps[at] ?? 0
}

/** The next frame is asked for before the picture has been drawn and measured, the one after it when it has. Answers how to give up. */
function whenDrawn(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  return () => cancelAnimationFrame(frame)
}

interface Looked {
  readonly cursor: HeapCursor
  readonly options: ViewOptions
  readonly choice: Choice
  readonly ways: readonly HeldWay[]
}

function lookedAt(state: PictureState, t: Translate): Looked {
  const history = state.history()
  const cursor = new HeapCursor(new HistoryIndex(history))
  const step = state.steps.at(-1) ?? 0
  const plain = { ...eventBusOptions(history, t), isComplete: state.isComplete ?? false }
  const scene = sceneAt(cursor, new HistoryFacts(cursor.index), step, plain)
  const choice = choiceIn(scene, state)
  const ways = waysTo(cursor, cursor.index.endOf(step), choice)
  const lingering = new Set((state.lingering ?? []).map((name) => serialOf(scene, name)))
  const opened = new Map(state.isOpened === true ? [[firstMore(scene), 1]] : [])
  return { cursor, choice, ways, options: { ...plain, lingering, opened, spotlight: spotlightOf(ways) } }
}

function choiceIn(scene: Scene, { chosen, chosenRow }: PictureState): Choice {
  if (chosen !== undefined) return { kind: 'object', serial: serialOf(scene, chosen) }
  if (chosenRow === undefined) return null
  const row = scene.cards.flatMap(({ rows }) => rows).find(({ name }) => name === chosenRow)
  return { kind: 'reference', key: row?.key ?? '' }
}

function serialOf({ cards }: Scene, name: string): number {
  return cards.find(({ title, note }) => `${title} ${note}` === name)?.serial ?? 0
}

function firstMore({ cards }: Scene): string {
  return cards.flatMap(({ rows }) => rows).find(({ more }) => more > 0)?.key ?? ''
}

function waysTo(cursor: HeapCursor, offset: number, choice: Choice): readonly HeldWay[] {
  if (choice?.kind !== 'object') return NO_WAYS
  const holderOf = (statement: number) => (statement === 0 ? 0 : 1)
  return heldWays(cursor, { offset, serial: choice.serial }, { entry: 'main.py', holderOf })
}
