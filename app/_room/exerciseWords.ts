/** Sentences about exercises and attempts at them. */
import { countedAttempt, isLate } from '../../lib/lesson/counted'
import type { Attempt, ExerciseCard, Hint, RunFailure } from '../../lib/lesson/state'

/** `10 points` */
export function pointsWords(points: number): string {
  return points === 1 ? '1 point' : `${points} points`
}

/** `Attempt 3: 4 of 6 checks passed, 6 of 10 points.` */
export function attemptWords(attempt: Attempt, card: ExerciseCard): string {
  return isLate(attempt, card) ? `${plainWords(attempt, card)} It came after the due time.` : plainWords(attempt, card)
}

function plainWords({ number, progress }: Attempt, { points }: ExerciseCard): string {
  if (progress.status === 'queued')
    return progress.place > 1
      ? `Attempt ${number} is number ${progress.place} in the queue …`
      : `Attempt ${number} is being checked …`
  if (progress.status === 'failed') return `Attempt ${number} could not be checked. ${FAILURES[progress.failure]}`
  const good = progress.results.filter(({ passed }) => passed).length
  if (progress.passed)
    return `Attempt ${number}: all checks passed, ${pointsWords(progress.points)}. The exercise is solved.`
  return `Attempt ${number}: ${good} of ${progress.results.length} checks passed, ${progress.points} of ${pointsWords(points)}.`
}

const FAILURES: Readonly<Record<RunFailure, string>> = {
  deadline: 'It took too long and was ended. Look for a loop that does not end.',
  memory: 'It needed more memory than the server gives it. Make fewer or smaller objects.',
  interrupted: 'The server was restarted meanwhile. Check again.',
  internal: 'Heaproom erred, not you. Check again; if it happens again, tell whoever runs this server.',
}

/** `best 6 of 10 points`, of the attempt that counts; null where none does. */
export function bestWords(attempts: readonly Attempt[], card: ExerciseCard): string | null {
  const progress = countedAttempt(attempts, card)?.progress
  if (progress?.status !== 'done') return null
  return progress.passed ? 'solved' : `${card.counts} ${progress.points} of ${pointsWords(card.points)}`
}

/** `Due Nov 27, 2026, 3:00 PM. The last attempt in time counts.` Null where it is as it is everywhere. */
export function termsWords({ due, counts }: ExerciseCard): string | null {
  if (due === null) return counts === 'best' ? null : 'The last attempt counts.'
  const when = new Date(due).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
  return `Due ${when}. The ${counts} attempt in time counts.`
}

/** A moment as a date field has it: in this place's time, to the minute. */
export function dueField(due: number): string {
  const local = new Date(due - new Date(due).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** When a hint may be asked for. */
export function hintWords({ attempts, minutes }: Hint): string {
  const times = attempts === null ? [] : [attempts === 1 ? 'one attempt' : `${attempts} attempts`]
  const waits = minutes === null ? [] : [minutes === 1 ? 'a minute' : `${minutes} minutes`]
  const when = [...times, ...waits].join(' or ')
  return when === '' ? 'There is a hint.' : `There is a hint after ${when}.`
}
