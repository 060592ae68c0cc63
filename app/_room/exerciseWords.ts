/** Sentences about exercises and attempts at them. */
import type { Attempt, ExerciseCard, Hint, RunFailure } from '../../lib/lesson/state'

/** `10 points` */
export function pointsWords(points: number): string {
  return points === 1 ? '1 point' : `${points} points`
}

/** `Attempt 3: 4 of 6 checks passed, 6 of 10 points.` */
export function attemptWords({ number, progress }: Attempt, { points }: ExerciseCard): string {
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

/** `best 6 of 10 points`; null before the first attempt. */
export function bestWords(attempts: readonly Attempt[], { points }: ExerciseCard): string | null {
  const scores = attempts.flatMap(({ progress }) => (progress.status === 'done' ? [progress] : []))
  if (scores.length === 0) return null
  if (scores.some(({ passed }) => passed)) return 'solved'
  return `best ${Math.max(...scores.map((score) => score.points))} of ${pointsWords(points)}`
}

/** When a hint may be asked for. */
export function hintWords({ attempts, minutes }: Hint): string {
  const times = attempts === null ? [] : [attempts === 1 ? 'one attempt' : `${attempts} attempts`]
  const waits = minutes === null ? [] : [minutes === 1 ? 'a minute' : `${minutes} minutes`]
  const when = [...times, ...waits].join(' or ')
  return when === '' ? 'There is a hint.' : `There is a hint after ${when}.`
}
