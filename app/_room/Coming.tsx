'use client'
/** In the timeline's place while only some steps of a long run are here: which, a line to walk along them, and that the rest is on its way. */
import { useTranslations } from 'next-intl'
import type { RunResult } from '../_data/runResult'
import type { ShownRun } from '../_data/useRunResult'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { StepSlider } from './StepSlider'
import type { Reader } from './useReader'

interface ComingProps {
  readonly result: RunResult
  readonly reader: Reader
  readonly shown: Pick<ShownRun, 'trouble' | 'retry'>
}

export function Coming({ result, reader, shown }: ComingProps) {
  const t = useTranslations()
  const { index } = result.cursor
  const { first, last } = index.stepsWithin
  const { step, goTo } = reader
  return (
    <div className="timeline">
      {shown.trouble === null ? (
        <p role="status">{t('room.coming.rest', { first, last, steps: index.steps })}</p>
      ) : (
        <Notice kind="trouble" action={<Button onClick={shown.retry}>{t('ui.tryAgain')}</Button>}>
          {t('room.coming.stays', { why: t(`refusal.${shown.trouble}`) })}
        </Notice>
      )}
      <div className="timeline__track">
        <StepSlider
          first={first}
          last={last}
          step={step}
          name={t('room.coming.step')}
          place={t('room.coming.stepIs', { step, steps: index.steps })}
          goTo={goTo}
        />
      </div>
    </div>
  )
}
