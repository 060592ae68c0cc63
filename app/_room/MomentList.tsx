'use client'
/** Moments of a life, an object's or a slot's: each with its step, to be gone to, who did it and what came of it. */
import { useTranslations } from 'next-intl'
import type { Place } from '../../lib/blame/verdict'
import type { RunResult } from '../_data/runResult'
import type { Reader } from './useReader'

interface MomentListProps<Moment> {
  readonly title: string
  readonly moments: readonly Moment[]
  readonly textOf: (moment: Moment) => string
  /** There are more than are told. */
  readonly hasMore: boolean
  readonly result: RunResult
  /** Where the reader stands; need not be told while nothing is open. */
  readonly step: number | null
  readonly goTo: Reader['goTo']
}

export function MomentList<Moment extends Place & { readonly step: number }>({
  title,
  moments,
  textOf,
  hasMore,
  result,
  step,
  goTo,
}: MomentListProps<Moment>) {
  const t = useTranslations()
  return (
    <ol className="life__moments" aria-label={title}>
      {moments.map((moment, at) => (
        <li key={at} aria-current={moment.step === step ? 'step' : undefined}>
          <button type="button" className="link" onClick={() => goTo(moment.step)}>
            {t('room.life.step', { step: moment.step })}
          </button>
          {moment.file === null
            ? ''
            : `, ${result.faceOf(moment.by).name}, ${t('ui.place', { file: moment.file, line: moment.line ?? 0 })}`}
          : {textOf(moment)}
        </li>
      ))}
      {hasMore ? <li>{t('room.life.more')}</li> : null}
    </ol>
  )
}
