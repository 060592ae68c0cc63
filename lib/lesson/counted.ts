/** Which attempt at an exercise counts: of those in time the best, the first of several, or the last. */
import type { Attempt, ExerciseCard } from './state'

export function isLate({ requestedAt }: Attempt, { due }: Pick<ExerciseCard, 'due'>): boolean {
  return due !== null && requestedAt > due
}

/** Null where none in time was judged. `attempts` are at one exercise, oldest first. */
export function countedAttempt(
  attempts: readonly Attempt[],
  card: Pick<ExerciseCard, 'due' | 'counts'>,
): Attempt | null {
  const judged = attempts.filter((attempt) => attempt.progress.status === 'done' && !isLate(attempt, card))
  if (card.counts === 'last') return judged.at(-1) ?? null
  return judged.reduce<Attempt | null>(
    (best, attempt) => (best === null || pointsOf(attempt) > pointsOf(best) ? attempt : best),
    null,
  )
}

function pointsOf({ progress }: Attempt): number {
  return progress.status === 'done' ? progress.points : 0
}
