/** What is said of a point of a module's history. */
import type { Run } from '../../lib/lesson/state'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'

/** When it was, in the reader's own time, and which runs saw it: by their numbers among those that the room remembers. */
export function pointWords({ at, runs }: HistoryPoint, known: readonly Run[], today: Date): string {
  const when = new Date(at)
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const isToday = when.toDateString() === today.toDateString()
  const day = isToday ? '' : `${when.toLocaleDateString('en', { day: 'numeric', month: 'long' })}, `
  return `${day}${time}${ranWords(runs, known)}`
}

function ranWords(runs: readonly string[], known: readonly Run[]): string {
  if (runs.length === 0) return ''
  const numbers = runs.map((run) => known.findIndex(({ id }) => id === run) + 1).filter((number) => number > 0)
  const [first] = numbers
  if (first === undefined) return ', then it was run'
  return numbers.length === 1 ? `, then run ${first}` : `, then runs ${numbers.join(', ')}`
}
