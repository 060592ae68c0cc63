'use client'
/**
 * What the step does, in sentences; where they are gone through one by one (Whereabouts.tsx), the heap is shown as far as the marked
 * one goes, and that one alone is read aloud.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { ToldEvent } from '../../lib/blame/StepTeller'
import type { RunResult } from '../_data/runResult'
import type { StepWords } from '../_heap/stepWords'
import { CollectorPart } from './CollectorPart'
import type { Reader } from './useReader'

interface WordsProps {
  readonly result: RunResult
  readonly words: StepWords
  readonly reader: Reader
}

export function Words({ result, words, reader }: WordsProps) {
  const t = useTranslations()
  const { event, told } = reader
  return (
    <div className="timeline__words" aria-live="polite">
      <div className="timeline__head">
        <p>{words.head}</p>
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
