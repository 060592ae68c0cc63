'use client'
/** Above the chart: what its marks mean, the way from event to event within a step, and which step it is. */
import { useTranslations } from 'next-intl'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { ChartLegend } from './HeapChart'
import type { Reader } from './useReader'

interface WhereaboutsProps {
  readonly reader: Reader
  readonly isPredicting: boolean
}

export function Whereabouts({ reader, isPredicting }: WhereaboutsProps) {
  const t = useTranslations()
  const { step, lastStep, event, told, goByEvent } = reader
  const refusal = isPredicting ? t('room.words.atOnce') : undefined
  return (
    <div className="timeline__where">
      <ChartLegend />
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
      <span className="timeline__step" aria-live="polite">
        {t('room.runs.step', { step, last: lastStep })}
      </span>
    </div>
  )
}
