'use client'
/** What the cycle collector does in a step, pass by pass, with the objects of the program that each pass is about. */
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { collectorPasses } from '../../lib/heap/history/collectorPasses'
import { gcPass } from '../../lib/heap/history/event'
import type { RunResult } from '../_data/runResult'
import { HistoryFacts } from '../_heap/facts'
import type { Reader } from './useReader'
import type { Catalogue, Translate } from '../_language/translate'

interface CollectorPartProps {
  readonly result: RunResult
  readonly reader: Reader
}

/** A pass -> the last part of its message's key. */
const PASSES: ReadonlyMap<number, keyof Catalogue['room']['collector']['passes']> = new Map([
  [gcPass.CANDIDATES, 'candidates'],
  [gcPass.UNREACHABLE, 'unreachable'],
  [gcPass.FINALIZED, 'finalized'],
  [gcPass.RESURRECTED, 'resurrected'],
  [gcPass.CLEARED, 'cleared'],
])

/** Objects of one pass beyond these are counted. */
const MOST_NAMED = 8

/** Nothing where the collector does nothing. */
export function CollectorPart({ result, reader: { step, choose } }: CollectorPartProps) {
  const t = useTranslations()
  const { index } = result.cursor
  const passes = useMemo(() => {
    const [from, to] = [index.startOf(step), index.endOf(step)]
    // A finalizer's lines are steps of their own, in the middle of a collection.
    const isAtWork = index.collections.some(({ begin, end }) => begin < to && (end < 0 || end >= from))
    return isAtWork ? collectorPasses(index, from, to) : []
  }, [index, step])
  const facts = useMemo(() => (passes.length === 0 ? null : new HistoryFacts(index)), [index, passes])
  if (facts === null) return null
  return (
    <li>
      {t('room.collector.inStep')}
      <ul className="timeline__passes" aria-label={t('room.collector.does')}>
        {passes.map(({ at, pass, serials }) => {
          const own = serials.filter((serial) => result.instances.has(serial))
          return (
            <li key={at}>
              {t(`room.collector.passes.${PASSES.get(pass) ?? 'seen'}`)}:{' '}
              {own.slice(0, MOST_NAMED).map((serial) => (
                <button key={serial} type="button" className="link" onClick={() => choose({ kind: 'object', serial })}>
                  {index.history.types[index.typeOf(serial)]?.name ?? t('ui.object')} {facts.rankOf(serial)}
                </button>
              ))}{' '}
              {restWords(own.length, serials.length, t)}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** `own` objects are of the program's classes, of `all`. */
function restWords(own: number, all: number, t: Translate): string {
  const more = own > MOST_NAMED ? [t('ui.andMore', { count: own - MOST_NAMED })] : []
  const others = all - own
  const rest = others === 0 ? [] : [t(own === 0 ? 'room.collector.others' : 'room.collector.andOthers', { others })]
  return [...more, ...rest].join(', ')
}
