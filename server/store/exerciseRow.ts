/** Exercises of a room and attempts at them as rows, and back. */
import type { Exercise } from '../../lib/exercise/Exercise'
import { rememberedAttempts } from '../../lib/lesson/counted'
import type { Attempt, AttemptProgress, CheckOutcome, ExerciseCard, Message, RunFailure } from '../../lib/lesson/state'
import type { LessonExercise } from '../lessons/LessonExercise'

type CardColumns = {
  /** 1970: it is not open yet. */
  readonly openedAt: Date
  readonly hints: number
  readonly solutionShown: boolean
  readonly due: Date | null
  readonly counts: string
  readonly most: number | null
}

type AttemptColumns = {
  readonly id: string
  readonly exercise: string
  readonly number: number
  readonly by: string
  readonly status: string
  readonly failure: string | null
  readonly results: string | null
  readonly points: number | null
  readonly feedback: string
  readonly requestedAt: Date
}

/** The column of a session. */
export function readExercises(column: string): LessonExercise[] {
  // Written by `Store.createSession` from a value of this type.
  return JSON.parse(column) as LessonExercise[]
}

/** What a room is told of an exercise; `row` is null until it is opened there. */
export function cardOf(exercise: Exercise, row: CardColumns | null): ExerciseCard {
  const { name, title, task, points, checks, hints, solution } = exercise
  return {
    name,
    title,
    task,
    points,
    checks: checks.map((check) => check.title),
    hints: hints.map((hint, at) => ({ ...hint, text: at < (row?.hints ?? 0) ? hint.text : null })),
    openedAt: row?.openedAt.getTime() || null,
    solution: row?.solutionShown === true ? solution : null,
    due: row?.due?.getTime() ?? null,
    counts: row?.counts === 'last' ? 'last' : 'best',
    most: row?.most ?? null,
  }
}

export function cardColumns({ openedAt, hints, solution, due, counts, most }: ExerciseCard): CardColumns {
  return {
    openedAt: new Date(openedAt ?? 0),
    hints: hints.filter(({ text }) => text !== null).length,
    solutionShown: solution !== null,
    due: due === null ? null : new Date(due),
    counts,
    most,
  }
}

export function readAttempt(row: AttemptColumns): Attempt {
  const { id, exercise, number, by } = row
  // Written by `Store.saveFeedback` from a value of this type.
  const feedback = JSON.parse(row.feedback) as Message[]
  return { id, exercise, number, by, requestedAt: row.requestedAt.getTime(), progress: readProgress(row), feedback }
}

/** Those that the room remembers, oldest first; `rows` are newest first. */
export function lastAttempts(rows: readonly AttemptColumns[], cards: readonly ExerciseCard[]): Attempt[] {
  const all = rows.map(readAttempt).reverse()
  const remembered = new Set(
    cards.flatMap((card) =>
      rememberedAttempts(
        all.filter(({ exercise }) => exercise === card.name),
        card,
      ),
    ),
  )
  return all.filter((attempt) => remembered.has(attempt))
}

export function attemptStatus(
  progress: AttemptProgress,
): Pick<AttemptColumns, 'status' | 'failure' | 'results' | 'points'> {
  return {
    status: progress.status,
    failure: progress.status === 'failed' ? progress.failure : null,
    results: progress.status === 'done' ? JSON.stringify(progress.results) : null,
    points: progress.status === 'done' ? progress.points : null,
  }
}

function readProgress({ status, failure, results, points }: AttemptColumns): AttemptProgress {
  if (status === 'queued') return { status, place: 1 }
  // The columns were written by `attemptStatus` from values of these types.
  if (results === null) return { status: 'failed', failure: (failure ?? 'internal') as RunFailure }
  const read = JSON.parse(results) as CheckOutcome[]
  return { status: 'done', results: read, passed: read.every(({ passed }) => passed), points: points ?? 0 }
}
