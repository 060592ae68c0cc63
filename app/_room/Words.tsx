'use client'
/**
 * What the step does, in sentences; where they are gone through one by one (Whereabouts.tsx), the heap is shown as far as the marked
 * one goes, and that one alone is read aloud. A pass of the collector has the place to itself, and rises over the picture's foot.
 */
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { RunResult } from '../_data/runResult'
import type { StepWords } from '../_heap/stepWords'
import { PassWalk } from './PassWalk'
import { isAtStop, type WalkedEvent } from './toldEvents'
import type { Jumps } from './useJumps'
import type { Reader } from './useReader'

interface WordsProps {
  readonly result: RunResult
  readonly words: StepWords
  readonly reader: Reader
  /** Null while the reader predicts, and is to see nothing early. */
  readonly toPass: Jumps['toPass'] | null
  /** Steps go by faster than they could be read aloud. */
  readonly isPlaying: boolean
}

export function Words({ result, words, reader, toPass, isPlaying }: WordsProps) {
  const t = useTranslations()
  const { event, told } = reader
  const isStop = isAtStop(reader)
  return (
    <div className="timeline__words" aria-live={isPlaying ? 'off' : 'polite'} data-stop={isStop}>
      <div className="timeline__head">
        <p>{words.head}</p>
        {event !== null || words.sentences.length < 2 ? null : (
          <p className="timeline__more" aria-hidden>
            {t('room.words.below', { count: words.sentences.length })}
          </p>
        )}
        {toPass === null ? null : <PassWalk result={result} reader={reader} toPass={toPass} />}
      </div>
      {event === null ? (
        <ul className="timeline__told" tabIndex={0} aria-label={t('room.words.does')}>
          {words.sentences.map((sentence, at) => (
            <li key={`${at} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      ) : isStop ? (
        <StopWords sentences={told[event - 1]?.sentences ?? []} reader={reader} />
      ) : (
        <>
          <p className="unseen">{told[event - 1]?.sentences.join(' ')}</p>
          <Events told={told} event={event} />
        </>
      )}
    </div>
  )
}

function StopWords({ sentences, reader }: { readonly sentences: readonly string[]; readonly reader: Reader }) {
  const t = useTranslations()
  const unseen = unseenCandidates(reader)
  return (
    <ul className="timeline__told" tabIndex={0} aria-label={t('heap.passes.does')}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {unseen === 0 ? null : <li>{t('heap.passes.unseen', { count: unseen })}</li>}
    </ul>
  )
}

/** How many candidates have no card; told where the collection begins. */
function unseenCandidates({ playing, view }: Reader): number {
  if (playing === null || view === null || playing.stop.kind !== 'candidates') return 0
  const marked = [...view.light.marks.values()].filter(({ state }) => state !== 'outside')
  return Math.max(0, playing.played.candidateCount - marked.length)
}

function Events({ told, event }: { readonly told: readonly WalkedEvent[]; readonly event: number }) {
  const t = useTranslations()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const box = list.current
    const current = box?.children[event - 1]
    if (box !== null && current instanceof HTMLElement) box.scrollTop = current.offsetTop
  }, [told, event])
  return (
    <ol ref={list} className="timeline__told" tabIndex={0} aria-live="off" aria-label={t('room.words.ofStep')}>
      {told.map(({ at, sentences, stop }, number) => (
        <li
          key={`${at} ${stop?.stop.kind ?? ''}`}
          aria-current={number + 1 === event ? 'step' : undefined}
          className={number + 1 > event ? 'timeline__later' : undefined}
        >
          {sentences.join(' ')}
        </li>
      ))}
    </ol>
  )
}
