/** What is said of a point of a module's history. */
import type { Run } from '../../lib/lesson/state'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import { clockLocale, type SpokenLocale } from '../_language/locales'
import type { Translate } from '../_language/translate'

/** When it was, in the reader's own time, and which runs saw it: by their numbers among those that the room remembers. */
export function pointWords({ at, runs }: HistoryPoint, { known, today, t, locale }: PointSeen): string {
  const when = new Date(at)
  const time = when.toLocaleTimeString(clockLocale(locale), { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const isToday = when.toDateString() === today.toDateString()
  const day = isToday ? '' : `${when.toLocaleDateString(locale, { day: 'numeric', month: 'long' })}, `
  return `${day}${time}${ranWords(runs, known, t)}`
}

interface PointSeen {
  /** The runs that the room remembers. */
  readonly known: readonly Run[]
  readonly today: Date
  readonly t: Translate
  readonly locale: SpokenLocale
}

function ranWords(runs: readonly string[], known: readonly Run[], t: Translate): string {
  if (runs.length === 0) return ''
  const numbers = runs.map((run) => known.findIndex(({ id }) => id === run) + 1).filter((number) => number > 0)
  const [first] = numbers
  if (first === undefined) return t('room.history.thenRun')
  return t('room.history.thenRuns', { count: numbers.length, numbers: numbers.join(', ') })
}
