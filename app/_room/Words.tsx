'use client'
/**
 * What the step does, in sentences, and the way through them one by one: then the heap is shown as far as the marked sentence goes,
 * and that sentence alone is read aloud.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { ToldEvent } from '../../lib/blame/StepTeller'
import type { RunResult } from '../_data/runResult'
import type { StepWords } from '../_heap/stepWords'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { CollectorPart } from './CollectorPart'
import type { Reader } from './useReader'

interface WordsProps {
  readonly result: RunResult
  readonly words: StepWords
  readonly reader: Reader
  readonly isPredicting: boolean
}

export function Words({ result, words, reader, isPredicting }: WordsProps) {
  const t = useTranslations()
  const { step, lastStep, event, told, goByEvent } = reader
  const refusal = isPredicting ? t('room.words.atOnce') : undefined
  return (
    <div className="timeline__words" aria-live="polite">
      <div className="timeline__head">
        <p>{words.head}</p>
        <span className="timeline__events">
          <Button
            size="icon"
            kind="quiet"
            refusal={refusal}
            aria-label={t('room.words.back')}
            title={t('room.words.backKey')}
            onClick={() => goByEvent(-1)}
          >
            <Icon name="back" />
          </Button>
          {event === null ? t('room.words.events') : t('room.words.event', { event, of: told.length })}
          <Button
            size="icon"
            kind="quiet"
            refusal={refusal}
            aria-label={t('room.words.forward')}
            title={t('room.words.forwardKey')}
            onClick={() => goByEvent(1)}
          >
            <Icon name="forward" />
          </Button>
        </span>
        <span className="timeline__step">{t('room.runs.step', { step, last: lastStep })}</span>
      </div>
      {event === null ? (
        <ul className="timeline__told" tabIndex={0} aria-label={t('room.words.does')}>
          {words.sentences.map((sentence, at) => (
            <li key={`${at} ${sentence}`}>{sentence}</li>
          ))}
          <CollectorPart result={result} reader={reader} />
        </ul>
      ) : (
        <>
          <p className="unseen">{told[event - 1]?.sentences.join(' ')}</p>
          <Events told={told} event={event} />
        </>
      )}
    </div>
  )
}

function Events({ told, event }: { readonly told: readonly ToldEvent[]; readonly event: number }) {
  const t = useTranslations()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const box = list.current
    const current = box?.children[event - 1]
    if (box !== null && current instanceof HTMLElement) box.scrollTop = current.offsetTop
  }, [told, event])
  return (
    <ol ref={list} className="timeline__told" tabIndex={0} aria-live="off" aria-label={t('room.words.ofStep')}>
      {told.map(({ at, sentences }, number) => (
        <li
          key={at}
          aria-current={number + 1 === event ? 'step' : undefined}
          className={number + 1 > event ? 'timeline__later' : undefined}
        >
          {sentences.join(' ')}
        </li>
      ))}
    </ol>
  )
}
