'use client'
/** What the cycle collector does in a step, pass by pass, with the objects of the program that each pass is about. */
import { useMemo } from 'react'
import { collectorPasses } from '../../lib/heap/history/collectorPasses'
import { gcPass } from '../../lib/heap/history/event'
import type { RunResult } from '../_data/runResult'
import { HistoryFacts } from '../_heap/facts'
import type { Reader } from './useReader'

interface CollectorPartProps {
  readonly result: RunResult
  readonly reader: Reader
}

const PASSES: Readonly<Record<number, string>> = {
  [gcPass.CANDIDATES]: 'Looked at',
  [gcPass.RESCUED]: 'Reached from outside after all, so they stay',
  [gcPass.UNREACHABLE]: 'Condemned: nothing from outside refers to them',
  [gcPass.FINALIZED]: 'Their finalizers have run',
  [gcPass.RESURRECTED]: 'Made reachable again by a finalizer, so they stay',
  [gcPass.CLEARED]: 'Emptied, so that their counts fall to zero',
}

/** Objects of one pass beyond these are counted. */
const MOST_NAMED = 8

/** Nothing where the collector does nothing. */
export function CollectorPart({ result, reader: { step, choose } }: CollectorPartProps) {
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
      The collector in this step:
      <ul className="timeline__passes" aria-label="What the collector does">
        {passes.map(({ at, pass, serials }) => {
          const own = serials.filter((serial) => result.instances.has(serial))
          return (
            <li key={at}>
              {PASSES[pass] ?? 'Seen'}:{' '}
              {own.slice(0, MOST_NAMED).map((serial) => (
                <button key={serial} type="button" className="link" onClick={() => choose({ kind: 'object', serial })}>
                  {index.history.types[index.typeOf(serial)]?.name ?? 'object'} {facts.rankOf(serial)}
                </button>
              ))}{' '}
              {restWords(own.length, serials.length)}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** `own` objects are of the program's classes, of `all`. */
function restWords(own: number, all: number): string {
  const more = own > MOST_NAMED ? `and ${(own - MOST_NAMED).toLocaleString('en')} more, ` : ''
  const others = all - own
  if (others === 0) return more.replace(/, $/, '')
  return `${more}${own === 0 ? '' : 'and '}${others === 1 ? '1 other object' : `${others.toLocaleString('en')} other objects`}`
}
