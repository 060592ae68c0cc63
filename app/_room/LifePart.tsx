'use client'
/** The life of an object, told on demand: each moment with its step, to be gone to, who did it and what came of it. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { LifeTeller } from '../../lib/blame/LifeTeller'
import { lastUseText } from '../../lib/blame/lastUse'
import { momentText } from '../../lib/blame/whenText'
import type { RunResult } from '../_data/runResult'
import { telling } from '../_language/saying'
import { Unfolding } from '../_ui/Unfolding'
import { MomentList } from './MomentList'
import type { Reader } from './useReader'

/** More than this nobody reads; the command line tells more. */
const MOST_MOMENTS = 60

interface LifePartProps {
  readonly serial: number
  readonly result: RunResult
  /** Where the reader stands; need not be told while nothing is open. */
  readonly step: number | null
  readonly goTo: Reader['goTo']
  readonly onOpen?: (isOpen: boolean) => void
}

export function LifePart(props: LifePartProps) {
  const t = useTranslations()
  return (
    <Unfolding className="life" title={t('room.life.title')} onTurn={props.onOpen}>
      <Moments {...props} />
    </Unfolding>
  )
}

function Moments({ serial, result, step, goTo }: LifePartProps) {
  const t = useTranslations()
  const { moments, untold, lastUse } = useMemo(() => {
    const { authors, record, titleOf, cursor } = result
    const teller = new LifeTeller(cursor.index, { authors, entry: record.run.entry, titleOf })
    return teller.life(serial, MOST_MOMENTS, false)
  }, [result, serial])
  const tell = telling(result.t)
  return (
    <>
      <MomentList
        title={t('room.life.moments')}
        moments={moments}
        textOf={(moment) => momentText(moment, tell)}
        hasMore={untold > 0}
        result={result}
        step={step}
        goTo={goTo}
      />
      <p className="life__use">{lastUseText(lastUse, tell)}</p>
    </>
  )
}
