'use client'
/** A collection at each of its stops, so that all marks are seen. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PlayedCollection, type Stop } from '../../lib/heap/history/PlayedCollection'
import { eventBusOptions } from '../_heap/fixtures/eventBus'
import { ringsHistory } from '../_heap/fixtures/rings'
import { passLight } from '../_heap/passMarks'
import { useScene } from '../_heap/useScene'
import type { ViewOptions } from '../_heap/viewModel'
import { StillPicture } from './StillPicture'

export function CollectionFigures() {
  const t = useTranslations()
  const history = useMemo(() => ringsHistory(), [])
  const cursor = useMemo(() => new HeapCursor(new HistoryIndex(history)), [history])
  const options = useMemo(() => eventBusOptions(history, t), [history, t])
  const [collection] = cursor.index.collections
  const played = useMemo(
    () => (collection === undefined ? null : new PlayedCollection(cursor, collection)),
    [cursor, collection],
  )
  return played?.stops.map((stop) => (
    <AtStop key={stop.kind} cursor={cursor} options={options} played={played} stop={stop} />
  ))
}

interface AtStopProps {
  readonly cursor: HeapCursor
  readonly options: ViewOptions
  readonly played: PlayedCollection
  readonly stop: Stop
}

function AtStop({ cursor, options, played, stop }: AtStopProps) {
  const t = useTranslations()
  const stretch = useMemo(() => ({ step: cursor.index.stepAt(stop.at), from: stop.from, to: stop.to }), [cursor, stop])
  const shown = useScene('gallery', cursor, stretch, options)
  if (shown === null) return null
  const light = passLight(shown.scene, played, stop.kind, t)
  return <StillPicture name={`pass-${stop.kind}`} height={22} shown={shown} choice={null} light={light} />
}
