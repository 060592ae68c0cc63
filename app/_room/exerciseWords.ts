/** Sentences about exercises and attempts at them. */
import { attemptsLeft, countedAttempt, isLate } from '../../lib/lesson/counted'
import type { Attempt, ExerciseCard, Hint } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import type { SpokenLocale } from '../_language/locales'
import type { Translate } from '../_language/translate'

/** `10 points` */
export function pointsWords(points: number, t: Translate): string {
  return t('room.exercise.points', { points })
}

/** `Attempt 3: 4 of 6 checks passed, 6 of 10 points.` */
export function attemptWords(attempt: Attempt, card: ExerciseCard, t: Translate): string {
  const words = plainWords(attempt, card, t)
  return isLate(attempt, card) ? `${words} ${t('room.exercise.late')}` : words
}

function plainWords({ number, progress }: Attempt, { points }: ExerciseCard, t: Translate): string {
  if (progress.status === 'queued')
    return progress.place > 1
      ? t('room.exercise.queued', { number, place: progress.place })
      : t('room.exercise.checking', { number })
  if (progress.status === 'failed')
    return t('room.exercise.failed', { number, why: t(`room.exercise.failures.${progress.failure}`) })
  if (progress.passed) return t('room.exercise.passed', { number, points: progress.points })
  return t('room.exercise.some', {
    number,
    good: progress.results.filter(({ passed }) => passed).length,
    of: progress.results.length,
    points: progress.points,
    most: points,
  })
}

/** `best 6 of 10 points`, of the attempt that counts; null where none does. */
export function bestWords(attempts: readonly Attempt[], card: ExerciseCard, t: Translate): string | null {
  const progress = countedAttempt(attempts, card)?.progress
  if (progress?.status !== 'done') return null
  if (progress.passed) return t('room.exercise.solved')
  return t(`room.exercise.stand.${card.counts}`, { points: progress.points, most: card.points })
}

/** `Due Nov 27, 2026, 3:00 PM. The last attempt in time counts. 3 attempts, 1 left.` Null where it is as it is everywhere. */
export function termsWords(
  card: ExerciseCard,
  attempts: readonly Attempt[],
  t: Translate,
  locale: SpokenLocale,
): string | null {
  const left = attemptsLeft(attempts, card)
  const sentences = [
    dueWords(card, t, locale),
    left === null ? null : t('room.terms.left', { most: card.most ?? 0, left }),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

function dueWords({ due, counts }: ExerciseCard, t: Translate, locale: SpokenLocale): string | null {
  if (due === null) return counts === 'best' ? null : t('room.terms.lastCounts')
  const when = new Date(due).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return t(`room.terms.dueAnd.${counts}`, { when })
}

/** A number of attempts as it was typed: null where none is, undefined where it does not fit. */
export function typedAttempts(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const number = Number(typed)
  return Number.isInteger(number) && number >= 1 && number <= limits.mostAttempts ? number : undefined
}

/** A moment as a date field has it: in this place's time, to the minute. */
export function dueField(due: number): string {
  const local = new Date(due - new Date(due).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** When a hint may be asked for. */
export function hintWords({ attempts, minutes }: Hint, t: Translate): string {
  if (attempts !== null && minutes !== null) return t('room.hints.afterEither', { attempts, minutes })
  if (attempts !== null) return t('room.hints.afterAttempts', { attempts })
  return minutes === null ? t('room.hints.there') : t('room.hints.afterMinutes', { minutes })
}
