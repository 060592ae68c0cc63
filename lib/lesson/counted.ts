/**
 * Which attempt at an exercise counts: of those in time the best, the first of several, or the last; how many of them were used up, and
 * which of them a room remembers. `attempts` are at one exercise, oldest first.
 */
import { bounds } from './bounds'
import type { Attempt, ExerciseCard } from './state'

export function isLate({ requestedAt }: Attempt, { due }: Pick<ExerciseCard, 'due'>): boolean {
  return due !== null && requestedAt > due
}

/** Null where none in time was judged. */
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

/** How many are left; null: as many as one likes. One that was not judged through no fault of the room's costs none. */
export function attemptsLeft(attempts: readonly Attempt[], { most }: Pick<ExerciseCard, 'most'>): number | null {
  if (most === null) return null
  const free = attempts.filter(
    ({ progress }) =>
      progress.status === 'failed' && (progress.failure === 'interrupted' || progress.failure === 'internal'),
  )
  return Math.max(0, most - (attempts.at(-1)?.number ?? 0) + free.length)
}

/** The last ones, and of those before them the one that counts, whichever an instructor says does. */
export function rememberedAttempts(
  attempts: readonly Attempt[],
  { due }: Pick<ExerciseCard, 'due'>,
): readonly Attempt[] {
  const recent = attempts.length - bounds.attempts
  const counted = new Set([
    countedAttempt(attempts, { due, counts: 'best' }),
    countedAttempt(attempts, { due, counts: 'last' }),
  ])
  return attempts.filter((attempt, at) => at >= recent || counted.has(attempt))
}

function pointsOf({ progress }: Attempt): number {
  return progress.status === 'done' ? progress.points : 0
}
