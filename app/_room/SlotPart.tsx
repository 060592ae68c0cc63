'use client'
/** What one slot referred to from when to when, told on demand: each change with its step, to be gone to, and who did it. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { slotMomentText, slotUseText } from '../../lib/blame/slotText'
import type { RunResult } from '../_data/runResult'
import { slotLife } from '../_data/slotLife'
import { telling } from '../_language/saying'
import { Unfolding } from '../_ui/Unfolding'
import { MomentList } from './MomentList'
import type { Reader } from './useReader'

interface SlotPartProps {
  /** The reference's key in the picture. */
  readonly reference: string
  readonly result: RunResult
  readonly step: number
  readonly goTo: Reader['goTo']
}

export function SlotPart(props: SlotPartProps) {
  const t = useTranslations()
  return (
    <Unfolding className="life" title={t('room.slot.title')}>
      <Moments {...props} />
    </Unfolding>
  )
}

function Moments({ reference, result, step, goTo }: SlotPartProps) {
  const t = useTranslations()
  const life = useMemo(() => slotLife(result, step, reference), [result, step, reference])
  if (life === null) return null
  const tell = telling(result.t)
  return (
    <>
      <MomentList
        title={t('room.slot.moments')}
        moments={life.moments}
        textOf={(moment) => slotMomentText(moment, life.of, tell)}
        hasMore={life.untold > 0}
        result={result}
        step={step}
        goTo={goTo}
      />
      <p className="life__use">{slotUseText(life, tell)}</p>
    </>
  )
}
