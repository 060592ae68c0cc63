/** A session's attempts as a table for spreadsheets: one line an attempt, room after room, oldest first. */
import { csvLine } from '../../lib/heap/export/csvLine'
import { countedAttempt, isLate } from '../../lib/lesson/counted'
import type { Attempt, RoomState } from '../../lib/lesson/state'
import { anybodyOf } from '../../lib/lesson/state'

// oxfmt-ignore
const COLUMNS = ['team', 'exercise', 'title', 'attempt', 'by', 'at', 'status', 'points', 'of', 'checks_passed', 'checks', 'not_passed', 'late', 'counts', 'feedback']

export type RoomResults = { readonly state: RoomState; readonly attempts: readonly Attempt[] }

export function resultsCsv(rooms: readonly RoomResults[]): string {
  const lines = rooms.flatMap(({ state, attempts }) =>
    attempts.map((attempt) => [...cellsOf(state, attempt), ...standing(state, attempts, attempt)]),
  )
  return [COLUMNS, ...lines].map(csvLine).join('')
}

/** The time is UTC, as ISO 8601 has it. */
function cellsOf(
  state: RoomState,
  { exercise, number, by, requestedAt, progress }: Attempt,
): (string | number | null)[] {
  const card = state.exercises.find(({ name }) => name === exercise)
  const results = progress.status === 'done' ? progress.results : []
  const missed = results.filter(({ passed }) => !passed).map(({ title }) => title)
  return [
    state.team?.name ?? null,
    exercise,
    card?.title ?? null,
    number,
    anybodyOf(state, by)?.name ?? null,
    new Date(requestedAt).toISOString(),
    progress.status === 'done' ? (progress.passed ? 'solved' : 'not yet') : progress.status,
    progress.status === 'done' ? progress.points : null,
    card?.points ?? null,
    progress.status === 'done' ? results.length - missed.length : null,
    card?.checks.length ?? null,
    missed.join('; '),
  ]
}

/** Whether it came in time and is the one that counts, and what was written about it. */
function standing(state: RoomState, attempts: readonly Attempt[], attempt: Attempt): string[] {
  const card = state.exercises.find(({ name }) => name === attempt.exercise)
  if (card === undefined) return ['', '', '']
  const counted = countedAttempt(
    attempts.filter(({ exercise }) => exercise === card.name),
    card,
  )
  const words = attempt.feedback.map(({ by, text }) => `${anybodyOf(state, by)?.name ?? ''}: ${text}`)
  return [isLate(attempt, card) ? 'late' : '', counted === attempt ? 'counts' : '', words.join('; ')]
}
