/**
 * What comes in over HTTP, and what goes back; accounts are in account.ts, personal links in returning.ts, and what instructors do
 * with their lessons in lessonDraft.ts. Every answer is a `Reply` as JSON (history and QR code excepted).
 *
 *   GET  /api/health                      -> { status: 'ok' }
 *   GET  /api/lessons                     -> LessonCard[]: the library's, and one's own
 *   POST /api/lessons                     a zip of plain files -> LessonImport
 *   GET  /api/lessons/ID/lesson.zip       the lesson's files, solutions too; for instructors
 *   POST /api/lessons/ID/archive          puts a lesson of one's own away
 *   GET  /api/sessions                    -> OwnSession[], for instructors
 *   POST /api/sessions                    createSession -> SessionMade; sets the instructor's seat
 *   GET  /api/sessions/CODE               -> SessionDoor: what the join page shows, and who you are if you sit there
 *   POST /api/sessions/CODE/join          joinSession -> Joined; sets the seat's cookie. Again with a cookie: the same seat. At a door
 *                                         that asks the seat is empty until an instructor lets its owner in
 *   GET  /api/sessions/CODE/qr.svg        the absolute join link as an SVG QR code (404 when there is no such session)
 *   GET  /api/sessions/CODE/results.csv   all attempts at exercises, one line each; for the session's instructors
 *   GET  /api/modules/ID/history          ModuleHistory (moduleHistory.ts) as msgpack, for those who may read the module
 *   GET  /api/privacy                      -> KeepingRule (keeping.ts): how long this server keeps sessions
 *   GET  /api/sessions/CODE/keeping       -> Keeping: how long this one is kept; for those who sit in it
 *   GET  /api/sessions/CODE/everything.zip  all that is kept of it; for its instructors, as with the next two
 *   POST /api/sessions/CODE/end           endSession: nobody else comes in from then on, or all do again
 *   POST /api/sessions/CODE/delete        deleteSession: all of it, for good
 *   GET  /api/runs/ID                     -> RunRecord, for those who sit in the run's room. Immutable once the run is over
 *   GET  /api/runs/ID/history             the recorder's bytes, for the same people
 *   GET  /api/runs/ID/history?step=N      a window of them (lib/heap/history/windowBytes.ts) about that step, or about the program's
 *                                         end with ?step=end; of a run that is over
 *   POST /api/runs/ID/fixes               -> FixesOnWire (fixes.ts), for the same people: changes proven on copies of the run
 *
 * Cookies are signed, httpOnly and SameSite=Lax; a seat's cookie is per session, so one browser can sit in several.
 */
import * as z from 'zod'
import type { Door, Role, Run } from '../lesson/state'
import { CODE_ALPHABET, CODE_LENGTH } from './joinCode'
import { limits } from './limits'
import type { Verdict } from './verdict'

/** Bytes of a history that opens in a moment. Of a longer one a page asks for a window first. */
export const LONG_HISTORY = 1 << 22

/** Which window is wanted: about a step, or about the program's end, which is null. */
export const windowSchema = z.union([
  z.literal('end').transform(() => null),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** Accepts what people type: lower case, spaces and dashes. */
export const codeSchema = z
  .string()
  .max(32)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)))

/** One line of visible characters: no controls, no marks that turn the direction of what follows. */
export const nameSchema = z
  .string()
  .max(4 * limits.nameUnits)
  .transform((typed) =>
    typed
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1).max(limits.nameUnits))

export const createSessionSchema = z.strictObject({ lesson: z.string().max(64), name: nameSchema })
export const joinSessionSchema = z.strictObject({ name: nameSchema })

export type LessonCard = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly files: readonly string[]
  /** How many it has. */
  readonly exercises: number
  /** Whether you have imported it. */
  readonly isYours: boolean
  /** Whether you may fetch its files, solutions among them. */
  readonly isExportable: boolean
}

/** The lesson as it was kept; or null, and all that is wrong with its files. The line is 0 where it is about a whole file. */
export type LessonImport = {
  readonly card: LessonCard | null
  readonly problems: readonly { readonly file: string; readonly line: number; readonly says: string }[]
}

export type SessionMade = { readonly code: string; readonly path: string; readonly link: string }

export type OwnSession = {
  readonly code: string
  readonly title: string
  readonly createdAt: number
  /** Null: it is open. */
  readonly endedAt: number | null
  readonly students: number
  /** Rooms beside the first one. */
  readonly teams: number
}

export type Seat = { readonly id: string; readonly name: string; readonly role: Role }

export type SessionDoor = {
  readonly code: string
  readonly title: string
  readonly link: string
  readonly participants: number
  /** The name of the team whose code this is; null: it is the session's own. */
  readonly team: string | null
  /** How somebody new comes in. */
  readonly door: Door
  /** You are in the waiting room, and may go into this team. */
  readonly mayEnterTeam: boolean
  /** Who the cookie says you are; null asks for a name. */
  readonly you: Seat | null
  /** You have knocked, under this name, and are not let in yet; null: you have not. */
  readonly knock: { readonly name: string; readonly isDenied: boolean } | null
}

/** `you` is null for who has to wait at the door. */
export type Joined = { readonly you: Seat | null }

export type RunRecord = {
  readonly run: Run
  /** File name -> text, as the run saw it. */
  readonly sources: Readonly<Record<string, string>>
  /** File name -> who wrote which characters (UTF-16, half-open), as the run saw it. */
  readonly authorship: Readonly<Record<string, readonly { from: number; to: number; by: string }[]>>
  /** What it could read with input(). */
  readonly stdin: string
  /** Null until the run is over, and when it failed. */
  readonly verdict: Verdict | null
}
