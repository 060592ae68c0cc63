/**
 * Operations on exercises: which one is open, the attempts at it, what was shown of its hints and its solution.
 *
 * Invariant: a module is on a tab or on the shelf, never gone: opening an exercise changes tabs and no text. At most one attempt of
 * a room is under way; it goes queued -> over, and never back.
 */
import { attemptsLeft, rememberedAttempts } from '../counted'
import type { Outcome } from '../operation'
import { isInstructor, mayAskHint } from '../rights'
import {
  activeAttempt,
  type Attempt,
  attemptOf,
  type AttemptProgress,
  attemptsAt,
  type ExerciseCard,
  exerciseOf,
  participantOf,
  type RoomState,
} from '../state'
import { accept, type Of, refuse } from './answer'

export function openExercise(state: RoomState, operation: Of<'exerciseOpened'>): Outcome {
  const { exercise: name, modules: made, at } = operation
  if (!isInstructor(state, operation.by)) return refuse('not-instructor')
  const card = exerciseOf(state, name)
  if (name !== null && card === undefined) return refuse('no-such-exercise')
  if (activeAttempt(state) !== undefined) return refuse('check-going')
  const all = [...state.modules, ...state.shelf, ...made]
  const opened = card === undefined ? state : withCard(state, { ...card, openedAt: card.openedAt ?? at })
  return accept(
    {
      ...opened,
      exercise: name,
      modules: all.filter(({ exercise }) => exercise === name),
      shelf: all.filter(({ exercise }) => exercise !== name),
    },
    { kind: 'openExercise', id: state.room },
  )
}

export function requestCheck(state: RoomState, { by, id, at }: Of<'checkRequested'>): Outcome {
  const { exercise } = state
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  const card = exerciseOf(state, exercise)
  if (exercise === null || card === undefined) return refuse('no-exercise')
  if (activeAttempt(state) !== undefined) return refuse('check-going')
  const before = attemptsAt(state, exercise)
  if (attemptsLeft(before, card) === 0) return refuse('no-more-attempts')
  const number = (before.at(-1)?.number ?? 0) + 1
  const progress: AttemptProgress = { status: 'queued', place: 1 }
  const attempt: Attempt = { id, exercise, number, by, requestedAt: at, progress, feedback: [] }
  const remembered = new Set(rememberedAttempts([...before, attempt], card))
  const all = [...state.attempts, attempt]
  const attempts = all.filter((each) => each.exercise !== exercise || remembered.has(each))
  return accept({ ...state, attempts }, { kind: 'startCheck', id })
}

export function queueCheck(state: RoomState, { id, place }: Of<'checkQueued'>): Outcome {
  const attempt = attemptOf(state, id)
  if (attempt === undefined) return refuse('no-such-attempt')
  if (attempt.progress.status !== 'queued') return refuse('attempt-over')
  return accept(withProgress(state, attempt, { status: 'queued', place }))
}

export function endCheck(state: RoomState, id: string, progress: AttemptProgress): Outcome {
  const attempt = attemptOf(state, id)
  if (attempt === undefined) return refuse('no-such-attempt')
  if (attempt.progress.status !== 'queued') return refuse('attempt-over')
  return accept(withProgress(state, attempt, progress), { kind: 'saveAttempt', id })
}

/** The next one that was not shown, when its time has come. */
export function showHint(state: RoomState, { by, exercise, index, text, at }: Of<'hintShown'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  const card = exerciseOf(state, exercise)
  if (card === undefined) return refuse('no-such-exercise')
  const may = mayAskHint(state, card, at)
  if (may === null || card.hints.findIndex((hint) => hint.text === null) !== index) return refuse('no-more-hints')
  if (!may) return refuse('hint-too-early')
  const hints = card.hints.map((hint, place) => (place === index ? { ...hint, text } : hint))
  return accept(withCard(state, { ...card, hints }), { kind: 'saveExercise', id: exercise })
}

export function showSolution(state: RoomState, { by, exercise, solution }: Of<'solutionShown'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  const card = exerciseOf(state, exercise)
  if (card === undefined) return refuse('no-such-exercise')
  return accept(withCard(state, { ...card, solution }), { kind: 'saveExercise', id: exercise })
}

/** Until when an attempt at it counts, which, and how many there are. */
export function setExercise(state: RoomState, { by, exercise, due, counts, most }: Of<'exerciseSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  const card = exerciseOf(state, exercise)
  if (card === undefined) return refuse('no-such-exercise')
  return accept(withCard(state, { ...card, due, counts, most }), { kind: 'saveExercise', id: exercise })
}

function withCard(state: RoomState, card: ExerciseCard): RoomState {
  return { ...state, exercises: state.exercises.map((each) => (each.name === card.name ? card : each)) }
}

function withProgress(state: RoomState, attempt: Attempt, progress: AttemptProgress): RoomState {
  const attempts = state.attempts.map((each) => (each.id === attempt.id ? { ...attempt, progress } : each))
  return { ...state, attempts }
}
