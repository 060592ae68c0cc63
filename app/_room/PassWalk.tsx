'use client'
/**
 * Where the cycle collector is at work: the way into its collection, and from pass to pass. What each pass does stands beside it
 * (Words.tsx) and is marked in the picture (passMarks.ts).
 */
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import type { RunResult } from '../_data/runResult'
import type { PlacedStop } from '../_heap/Passes'
import type { Jumps } from './useJumps'
import type { Reader } from './useReader'

interface PassWalkProps {
  readonly result: RunResult
  readonly reader: Reader
  readonly toPass: Jumps['toPass']
}

/** Nothing in a step in which the collector does nothing. */
export function PassWalk({ result, reader, toPass }: PassWalkProps) {
  const t = useTranslations()
  const { step, playing } = reader
  const [isPressed, setPressed] = useState(false)
  const focused = useCallback(() => setPressed(false), [])
  if (playing !== null) {
    const focus = { isDue: isPressed, onDone: focused }
    return <Stops playing={playing} reader={reader} toPass={toPass} focus={focus} />
  }
  const here = result.passes.collectionsIn(step)
  if (here.length === 0) return null
  const play = () => {
    setPressed(true)
    toPass(1)
  }
  return (
    <Button size="small" title={t('heap.passes.playKey')} onClick={play}>
      {here.length === 1 ? t('heap.passes.play') : t('heap.passes.playMany', { count: here.length })}
    </Button>
  )
}

interface StopsProps extends Pick<PassWalkProps, 'reader' | 'toPass'> {
  readonly playing: PlacedStop
  /** Due where the way in was pressed, which has gone: the focus goes on to the stop. */
  readonly focus: { readonly isDue: boolean; readonly onDone: () => void }
}

function Stops({ playing, reader, toPass, focus: { isDue, onDone } }: StopsProps) {
  const t = useTranslations()
  const { stop, played } = playing
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (!isDue) return
    const current = list.current?.querySelector('[aria-current=step]')
    if (current instanceof HTMLElement) current.focus()
    onDone()
  }, [isDue, onDone])
  const title = t('heap.passes.title', { generation: played.collection.generation })
  return (
    <div className="passes" role="group" aria-live="off" aria-label={title}>
      <Button
        size="icon"
        kind="quiet"
        aria-label={t('heap.passes.back')}
        title={t('heap.passes.backKey')}
        onClick={() => toPass(-1)}
      >
        <Icon name="back" />
      </Button>
      <ol ref={list} className="passes__stops">
        {played.stops.map((each) => (
          <li key={each.kind}>
            <button
              type="button"
              aria-current={each.kind === stop.kind ? 'step' : undefined}
              onClick={() => reader.goToStop({ stop: each, played })}
            >
              {t(`heap.passes.stops.${each.kind}`)}
            </button>
          </li>
        ))}
      </ol>
      <Button
        size="icon"
        kind="quiet"
        aria-label={t('heap.passes.forward')}
        title={t('heap.passes.forwardKey')}
        onClick={() => toPass(1)}
      >
        <Icon name="forward" />
      </Button>
    </div>
  )
}
