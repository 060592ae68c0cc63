/**
 * Everything that can happen to a room, as data. The server orders operations; it alone makes them, stamped with who, which
 * ids and when, so that applying one needs no clock and no chance. Clients receive and apply the same ones.
 */
import type { LiveEffect, LiveOperation, LiveRefusal } from './liveOperation'
import type { Place } from './place'
import type { Access, CheckOutcome, Counts, Module, Role, RoomState, RunFailure, RunSummary, Team } from './state'

export type Arrival = {
  /** How they looked: kept where nobody here looks like that. */
  readonly colour: number
  readonly pattern: number
  /** Since when their hand is up; null: it is down. */
  readonly handAt: number | null
}

export type Operation =
  | LiveOperation
  | {
      readonly type: 'participantJoined'
      readonly id: string
      readonly name: string
      readonly role: Role
      /** What somebody brings along who comes from another room. */
      readonly from?: Arrival
    }
  /** To another room: by an instructor, or by oneself out of the waiting room. */
  | { readonly type: 'participantLeft'; readonly by: string; readonly id: string }
  /** By oneself or by an instructor: from then on they have this name, which tells nothing of them, and are not here. */
  | { readonly type: 'participantErased'; readonly by: string; readonly id: string; readonly name: string }
  | { readonly type: 'teamSet'; readonly by: string; readonly team: Team }
  /** The code before lets nobody new in any more. */
  | { readonly type: 'joinCodeSet'; readonly by: string; readonly code: string }
  | { readonly type: 'participantOnline'; readonly id: string; readonly online: boolean }
  | { readonly type: 'clientBound'; readonly client: number; readonly participant: string }
  | {
      readonly type: 'moduleCreated'
      readonly by: string
      readonly id: string
      readonly file: string
      readonly shared: boolean
    }
  | { readonly type: 'moduleRenamed'; readonly by: string; readonly id: string; readonly file: string }
  | { readonly type: 'accessSet'; readonly by: string; readonly id: string; readonly access: Access }
  | { readonly type: 'moduleRemoved'; readonly by: string; readonly id: string }
  | {
      readonly type: 'runRequested'
      readonly by: string
      readonly id: string
      readonly entry: string
      readonly collector: string
      readonly at: number
    }
  | { readonly type: 'runQueued'; readonly id: string; readonly place: number }
  | { readonly type: 'runProgressed'; readonly id: string; readonly steps: number }
  | { readonly type: 'runStopRequested'; readonly by: string; readonly id: string }
  | { readonly type: 'runFinished'; readonly id: string; readonly summary: RunSummary }
  | { readonly type: 'runStopped'; readonly id: string; readonly summary: RunSummary | null }
  | { readonly type: 'runFailed'; readonly id: string; readonly failure: RunFailure }
  | {
      readonly type: 'exerciseOpened'
      readonly by: string
      /** Null: back to the lesson's program. */
      readonly exercise: string | null
      /** Its modules, where it is opened for the first time; else none. */
      readonly modules: readonly Module[]
      readonly at: number
    }
  | {
      readonly type: 'messageSent'
      readonly by: string
      readonly id: string
      readonly text: string
      readonly run: string | null
      readonly at: number
    }
  /** By the one who wrote it, or by an instructor. */
  | { readonly type: 'messageRemoved'; readonly by: string; readonly id: string }
  | { readonly type: 'chatMuted'; readonly by: string; readonly isOn: boolean }
  | { readonly type: 'chatCleared'; readonly by: string }
  | { readonly type: 'handRaised'; readonly by: string; readonly at: number }
  /** By the one whose hand it is, or by an instructor. */
  | { readonly type: 'handLowered'; readonly by: string; readonly participant: string }
  | { readonly type: 'spotlightStarted'; readonly by: string; readonly place: Place; readonly at: number }
  | { readonly type: 'spotlightMoved'; readonly by: string; readonly place: Place }
  | { readonly type: 'spotlightEnded'; readonly by: string }
  | { readonly type: 'eyesSet'; readonly by: string; readonly isOn: boolean }
  | { readonly type: 'predictionSet'; readonly by: string; readonly isOn: boolean }
  | { readonly type: 'checkRequested'; readonly by: string; readonly id: string; readonly at: number }
  | { readonly type: 'checkQueued'; readonly id: string; readonly place: number }
  | {
      readonly type: 'checkFinished'
      readonly id: string
      readonly results: readonly CheckOutcome[]
      readonly passed: boolean
      readonly points: number
    }
  | { readonly type: 'checkFailed'; readonly id: string; readonly failure: RunFailure }
  | {
      readonly type: 'hintShown'
      readonly by: string
      readonly exercise: string
      /** Which of its hints; the text, because nobody has it before. */
      readonly index: number
      readonly text: string
      readonly at: number
    }
  | {
      readonly type: 'solutionShown'
      readonly by: string
      readonly exercise: string
      readonly solution: Readonly<Record<string, string>>
    }
  | {
      readonly type: 'exerciseSet'
      readonly by: string
      readonly exercise: string
      readonly due: number | null
      readonly counts: Counts
      readonly most: number | null
    }
  | {
      readonly type: 'feedbackGiven'
      readonly by: string
      /** The attempt that it is about. */
      readonly attempt: string
      readonly id: string
      readonly text: string
      readonly run: string | null
      readonly at: number
    }
  | { readonly type: 'feedbackTaken'; readonly by: string; readonly attempt: string; readonly id: string }

/** What the server does because an operation was accepted. Clients drop these. */
export type Effect =
  | LiveEffect
  | { readonly kind: 'saveParticipant'; readonly id: string }
  /** What leads to a person is taken out of what the room keeps. */
  | { readonly kind: 'eraseParticipant'; readonly id: string }
  /** Whether a person's hand is up; the id is the person's. */
  | { readonly kind: 'saveHand'; readonly id: string }
  | { readonly kind: 'saveMessage'; readonly id: string }
  | { readonly kind: 'removeMessage'; readonly id: string }
  /** All messages; the id is the room's. */
  | { readonly kind: 'clearMessages'; readonly id: string }
  | { readonly kind: 'saveModule'; readonly id: string }
  | { readonly kind: 'removeModule'; readonly id: string }
  | { readonly kind: 'startRun'; readonly id: string }
  | { readonly kind: 'stopRun'; readonly id: string }
  | { readonly kind: 'saveRun'; readonly id: string }
  /** Which exercise is open, with its modules; the id is the room's. */
  | { readonly kind: 'openExercise'; readonly id: string }
  /** What an instructor has set the room to: whether it predicts, whether all look up, where the spotlight is, which team, whether its chat is muted; the id is the room's. */
  | { readonly kind: 'saveRoom'; readonly id: string }
  /** What was shown of an exercise. */
  | { readonly kind: 'saveExercise'; readonly id: string }
  | { readonly kind: 'startCheck'; readonly id: string }
  | { readonly kind: 'saveAttempt'; readonly id: string }
  /** What was written about an attempt. */
  | { readonly kind: 'saveFeedback'; readonly id: string }

/** Why an operation came too late or was never this person's to make. Quiet: two people racing is normal. */
export type LessonRefusal =
  | LiveRefusal
  | 'session-full'
  | 'no-such-participant'
  | 'chat-muted'
  | 'no-such-message'
  | 'room-kept'
  | 'instructor-walks'
  | 'instructor-stays'
  | 'client-id-taken'
  | 'hand-is-up'
  | 'hand-is-down'
  | 'no-such-module'
  | 'not-yours'
  | 'module-locked'
  | 'module-hidden'
  | 'no-owner'
  | 'eyes-here'
  | 'not-instructor'
  | 'file-name-invalid'
  | 'file-name-taken'
  | 'too-many-modules'
  | 'main-stays'
  | 'run-going'
  | 'no-such-run'
  | 'run-over'
  | 'no-spotlight'
  | 'no-such-exercise'
  | 'no-exercise'
  | 'check-going'
  | 'no-more-attempts'
  | 'no-such-attempt'
  | 'attempt-over'
  | 'too-much-feedback'
  | 'no-such-feedback'
  | 'no-more-hints'
  | 'hint-too-early'

export type Outcome =
  | { readonly ok: true; readonly state: RoomState; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly reason: LessonRefusal }
