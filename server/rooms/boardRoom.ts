/** A room as its session's instructors see it among the others. */
import { lessonPeople } from '../../lib/lesson/authorship'
import {
  activeRun,
  type Attempt,
  attemptsAt,
  exerciseOf,
  handOf,
  hasResult,
  type Participant,
  type RoomState,
  type Run,
} from '../../lib/lesson/state'
import type { BoardPerson, BoardRoom, BoardRun, BoardTask } from '../../lib/protocol/board'
import type { RoomRow } from '../store/SessionRows'
import type { Writing } from './RoomWriting'

/** The only room of a session has no team; it is called what it would be among others. */
const ONLY: Pick<RoomRow, 'name' | 'kind'> = { name: 'Waiting room', kind: 'waiting' }

export function boardRoom(state: RoomState, writing: Writing): BoardRoom {
  const { name, kind } = state.team ?? ONLY
  const run = state.runs.findLast(hasResult)
  return {
    id: state.room,
    code: state.joinCode,
    name,
    kind,
    people: state.participants.map((person) => boardPerson(person, state, writing)),
    former: state.former,
    lessonPeople: lessonPeople(state.authors),
    run: run === undefined ? null : boardRun(run),
    isRunning: activeRun(state) !== undefined,
    isEyesOn: state.eyesOn !== null,
    exercise: state.exercise,
    task: boardTask(state),
    movedAt: movedAt(state, writing),
  }
}

function boardPerson(person: Participant, state: RoomState, { lines, editedAt }: Writing): BoardPerson {
  const { id } = person
  return {
    ...person,
    handAt: handOf(state, id)?.at ?? null,
    lines: lines.get(id) ?? 0,
    editedAt: editedAt.get(id) ?? null,
  }
}

function boardRun({ id, requestedAt, progress }: Run): BoardRun | null {
  const summary = 'summary' in progress ? progress.summary : null
  if (summary === null) return null
  const { exit, lingering, holders = [] } = summary
  return { id, at: requestedAt, exit, lingering, holders }
}

function boardTask(state: RoomState): BoardTask | null {
  const card = exerciseOf(state, state.exercise)
  if (card === undefined) return null
  const tried = attemptsAt(state, card.name)
  const { progress } = tried.findLast((attempt) => attempt.progress.status === 'done') ?? {}
  const passed = progress?.status === 'done' ? progress.results.filter((result) => result.passed).length : 0
  return {
    title: card.title,
    passed,
    of: card.checks.length,
    tries: tried.at(-1)?.number ?? 0,
    isSolved: tried.some(isSolved),
  }
}

/** The last sign that a student gets on: an edit, a run after which nothing lingers, an exercise that is solved. */
function movedAt({ participants, runs, attempts }: RoomState, { editedAt }: Writing): number | null {
  const edits = participants.flatMap(({ id, role }) => (role === 'student' ? [editedAt.get(id) ?? 0] : []))
  const clean = runs.flatMap(({ requestedAt, progress }) => {
    const isClean =
      progress.status === 'done' && progress.summary.exit.kind === 'ok' && progress.summary.lingering === 0
    return isClean ? [requestedAt] : []
  })
  const solved = attempts.filter(isSolved).map(({ requestedAt }) => requestedAt)
  const last = Math.max(0, ...edits, ...clean, ...solved)
  return last === 0 ? null : last
}

function isSolved({ progress }: Attempt): boolean {
  return progress.status === 'done' && progress.passed
}
