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
  readonly isPlaying: boolean
}

export function Whereabouts({ reader, isPredicting, isPlaying }: WhereaboutsProps) {
  const t = useTranslations()
  const { step, lastStep, event, told, goByEvent } = reader
  const refusal = isPredicting ? t('room.words.atOnce') : undefined
  return (
    <div className="timeline__where">
      <ChartLegend />
      <span className="timeline__events">
        <EventButton way="back" refusal={refusal} onPress={() => goByEvent(-1)} />
        {event === null ? t('room.words.events') : t('room.words.event', { event, of: told.length })}
        <EventButton way="forward" refusal={refusal} onPress={() => goByEvent(1)} />
      </span>
      <span className="timeline__step" aria-live={isPlaying ? 'off' : 'polite'}>
        {t('room.runs.step', { step, last: lastStep })}
      </span>
    </div>
  )
}

interface EventButtonProps {
  readonly way: 'back' | 'forward'
  readonly refusal: string | undefined
  readonly onPress: () => void
}

function EventButton({ way, refusal, onPress }: EventButtonProps) {
  const t = useTranslations()
  return (
    <Button
      size="icon"
      kind="quiet"
      refusal={refusal}
      aria-label={t(`room.words.${way}`)}
      title={t(`room.words.${way}Key`)}
      onClick={onPress}
    >
      <Icon name={way} />
    </Button>
  )
}
