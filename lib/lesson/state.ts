/**
 * What everybody in a room sees, as data: plain JSON, changed only by `apply(state, operation)`.
 *
 * The same value lives on the server and in every browser of the room; `seq` counts the operations since the room was
 * made and is equal wherever the state is equal. Text is not here (Yjs has it), nor are verdicts (a run's record has
 * them, GET /api/runs/ID): both are large and have readers of their own. Nothing here knows sockets, clocks or storage.
 */
import type { Holder } from '../blame/holders'
import type { LiveProcess } from './live'
import type { Place } from './place'

export type Role = 'instructor' | 'student'

/** Who wrote the text that came with the lesson, unless the lesson names its authors: a name that is nobody's id. */
export const LESSON_AUTHOR = 'lesson'

/** Sizes of the two tables a page must bring: a person is a colour and a pattern, distinct for 48 people. */
export const COLOURS = 8
export const PATTERNS = 6

export type Participant = {
  readonly id: string
  /** Unique in the room: a second Ana is "Ana 2". */
  readonly name: string
  readonly role: Role
  /** Index into the page's colours, below COLOURS. */
  readonly colour: number
  /** Index into the page's patterns, below PATTERNS. */
  readonly pattern: number
  readonly online: boolean
}

/**
 * Who may do what with a module, instructors aside, who may do everything: its owner writes and all read; all write; all read and
 * nobody writes; or nobody knows what is in it.
 */
export type Access = 'owner' | 'room' | 'read-only' | 'hidden'

export type Module = {
  readonly id: string
  readonly file: string
  /** Whose it is; null: everybody's. */
  readonly owner: string | null
  /** 'owner' only where there is one. */
  readonly access: Access
  /** The exercise whose module it is; null: the lesson's program. */
  readonly exercise: string | null
}

export type RunExit = { readonly kind: 'ok' | 'exception' | 'limit'; readonly code: number }

export type RunSummary = {
  readonly exit: RunExit
  readonly steps: number
  readonly events: number
  /** How many objects outlived the last line. */
  readonly lingering: number
  readonly historyBytes: number
  /** Whose references keep how many of them, the most first. A run from before this was told lacks it. */
  readonly holders?: readonly Holder[]
}

/** Why a run has no verdict: it took too long, its worker ended, the server restarted under it, or we erred. */
export type RunFailure = 'deadline' | 'memory' | 'interrupted' | 'internal'

export type RunProgress =
  /** `place` 1 is next. */
  | { readonly status: 'queued'; readonly place: number }
  | { readonly status: 'running'; readonly steps: number; readonly stopping: boolean }
  | { readonly status: 'done'; readonly summary: RunSummary }
  /** Someone stopped it. The summary is of what had run until then; null when it had not begun. */
  | { readonly status: 'stopped'; readonly summary: RunSummary | null }
  | { readonly status: 'failed'; readonly failure: RunFailure }

export type Run = {
  readonly id: string
  /** Who pressed Run. */
  readonly by: string
  readonly entry: string
  readonly collector: string
  /** Milliseconds since 1970, by the server's clock. */
  readonly requestedAt: number
  /** Who was the first to press Stop; null when nobody did, or when it is not known any more. */
  readonly stoppedBy: string | null
  readonly progress: RunProgress
}

/** A hint of an exercise: when it may be asked for (either will do; without both at once), and what it says. */
export type Hint = {
  readonly attempts: number | null
  readonly minutes: number | null
  /** Null until someone has asked for it. */
  readonly text: string | null
}

/** What the room is told of an exercise: its checks by what they ask for, and never more of a solution than was shown. */
export type ExerciseCard = {
  readonly name: string
  readonly title: string
  /** Markdown. */
  readonly task: string
  readonly points: number
  readonly checks: readonly string[]
  /** Asked for one after another. */
  readonly hints: readonly Hint[]
  /** When the room first opened it, in milliseconds since 1970; null: not yet. */
  readonly openedAt: number | null
  /** File -> text; null until an instructor shows it. */
  readonly solution: Readonly<Record<string, string>> | null
  /** Until when an attempt counts, in milliseconds since 1970; null: at any time. */
  readonly due: number | null
  /** Which of the attempts in time counts. */
  readonly counts: Counts
  /** How many attempts the room has; null: as many as it likes. */
  readonly most: number | null
}

export type Counts = 'best' | 'last'

export type CheckOutcome = { readonly title: string; readonly passed: boolean; readonly says: string }

export type AttemptProgress =
  /** `place` 1 is next; 0 is being checked. */
  | { readonly status: 'queued'; readonly place: number }
  | {
      readonly status: 'done'
      readonly results: readonly CheckOutcome[]
      readonly passed: boolean
      readonly points: number
    }
  | { readonly status: 'failed'; readonly failure: RunFailure }

/** The room's modules put to the checks of an exercise. */
export type Attempt = {
  readonly id: string
  readonly exercise: string
  /** Counts the room's attempts at this exercise, from 1. */
  readonly number: number
  /** Who pressed Check. */
  readonly by: string
  /** Milliseconds since 1970, by the server's clock. */
  readonly requestedAt: number
  readonly progress: AttemptProgress
  /** What instructors wrote about it, oldest first: text that points at places as a message does. */
  readonly feedback: readonly Message[]
}

/** A hand that is up. */
export type Hand = {
  readonly participant: string
  /** Milliseconds since 1970, by the server's clock; no two of a room are equal. */
  readonly at: number
}

/**
 * The room as one of several of its session: where those are who were put in no team yet, a team's, or one whose people went to
 * another room, which is kept as it was left.
 */
export type TeamKind = 'waiting' | 'team' | 'kept'

export type Team = {
  readonly name: string
  readonly kind: TeamKind
}

/** What somebody wrote to the others: text, in which `events.py:9` and `step 12` point at places. */
export type Message = {
  readonly id: string
  readonly by: string
  readonly text: string
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
  /** The run that its writer looked at, whose steps are meant; null: none. */
  readonly run: string | null
}

export type Chat = {
  /** Only instructors write. */
  readonly isMuted: boolean
  /** Oldest first; the last ones. */
  readonly messages: readonly Message[]
}

/** An instructor takes everybody along; to a place of the live process too, which has the id of the run that it becomes. */
export type Spotlight = {
  readonly by: string
  readonly place: Place
  /** When it began, in milliseconds since 1970 by the server's clock; it tells one from the next. */
  readonly since: number
}

export type LessonText = {
  readonly slug: string
  readonly title: string
  /** Markdown. */
  readonly text: string
}

/** Who may come into a session that never was in it: whoever has a code, whom an instructor lets in, or nobody. */
export type Door = 'open' | 'asks' | 'locked'

export type RoomState = {
  readonly seq: number
  /** What the session is called on the wire, for good; whether it lets somebody new in is another matter. */
  readonly code: string
  /** Lets somebody new into this room. */
  readonly joinCode: string
  readonly room: string
  readonly lesson: LessonText
  /** In the order in which they joined. */
  readonly participants: readonly Participant[]
  /** Those who went to another room of the session: what they wrote here is still theirs. */
  readonly former: readonly Participant[]
  /** Null: the session has no other room. */
  readonly team: Team | null
  /** A queue: who raised it first stands first. At most one of each person. */
  readonly hands: readonly Hand[]
  readonly chat: Chat
  /** Of the exercise that is open, or of the lesson's program; in the order of the tabs. */
  readonly modules: readonly Module[]
  /** Those of the other exercises that were open, and of the lesson's program meanwhile: put away, text and all. */
  readonly shelf: readonly Module[]
  /** The lesson's, in their order. */
  readonly exercises: readonly ExerciseCard[]
  /** The name of the one that is open; null: the lesson's program is. */
  readonly exercise: string | null
  /** The instructor lets everybody else say what a line does before it is shown. */
  readonly isPredicting: boolean
  /** The instructor who asks for everybody's eyes: until it is taken back, only instructors change anything. Null: nobody does. */
  readonly eyesOn: string | null
  /** Null: everybody reads on their own. */
  readonly spotlight: Spotlight | null
  /** Oldest first; the last ones at each exercise. At most one of them is under way. */
  readonly attempts: readonly Attempt[]
  /** Oldest first; at most one of them is queued or running. */
  readonly runs: readonly Run[]
  /** The process that people of the room type into; null: none is open. */
  readonly live: LiveProcess | null
  /** Yjs client id -> participant, or one of the lesson's people (authorship.ts): whose every character is. */
  readonly authors: Readonly<Record<string, string>>
}

export function participantOf(state: RoomState, id: string): Participant | undefined {
  return state.participants.find((participant) => participant.id === id)
}

/** Somebody who is in the room, or was. */
export function anybodyOf(
  { participants, former }: Pick<RoomState, 'participants' | 'former'>,
  id: string,
): Participant | undefined {
  return [...participants, ...former].find((participant) => participant.id === id)
}

export function handOf(state: RoomState, participant: string): Hand | undefined {
  return state.hands.find((hand) => hand.participant === participant)
}

export function moduleOf(state: RoomState, id: string): Module | undefined {
  return state.modules.find((module) => module.id === id)
}

/** A module of the room, also one that is put away. */
export function anyModuleOf(state: RoomState, id: string): Module | undefined {
  return moduleOf(state, id) ?? state.shelf.find((module) => module.id === id)
}

export function exerciseOf(state: RoomState, name: string | null): ExerciseCard | undefined {
  return state.exercises.find((exercise) => exercise.name === name)
}

export function attemptOf(state: RoomState, id: string): Attempt | undefined {
  return state.attempts.find((attempt) => attempt.id === id)
}

/** The attempts at an exercise, oldest first. */
export function attemptsAt(state: RoomState, exercise: string): readonly Attempt[] {
  return state.attempts.filter((attempt) => attempt.exercise === exercise)
}

/** The attempt that waits or is being checked, if any. */
export function activeAttempt(state: RoomState): Attempt | undefined {
  return state.attempts.find(({ progress }) => progress.status === 'queued')
}

/**
 * The id under which the room's input is edited: what its runs read with input(), everybody's to write. It is text like a
 * module's, and no module.
 */
export function inputOf(state: RoomState): string {
  return state.room
}

export function runOf(state: RoomState, id: string): Run | undefined {
  return state.runs.find((run) => run.id === id)
}

export function isOver(run: Run): boolean {
  return run.progress.status !== 'queued' && run.progress.status !== 'running'
}

/** Whether there is a history to look at. */
export function hasResult({ progress }: Run): boolean {
  return progress.status === 'done' || (progress.status === 'stopped' && progress.summary !== null)
}

/** Whether somebody can be taken to it: a run with a history, or the live process. */
export function isSeen(state: RoomState, id: string): boolean {
  const run = runOf(state, id)
  return state.live?.id === id || (run !== undefined && hasResult(run))
}

/** The run that is queued or running, if any. */
export function activeRun(state: RoomState): Run | undefined {
  return state.runs.find((run) => !isOver(run))
}
