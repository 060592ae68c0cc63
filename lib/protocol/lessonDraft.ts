/**
 * Lessons of an instructor's own over HTTP, beside the import and export of request.ts. All are for instructors.
 *
 *   POST /api/lessons/ID/copy             one of the library, or of one's own -> LessonCard of the copy, which is one's own
 *   GET  /api/lessons/ID/files            -> LessonDraft
 *   POST /api/lessons/ID/files            saveLesson -> LessonSaved: a new version, or what is wrong with it
 *   POST /api/lessons/ID/restore          version -> LessonSaved: an earlier one, as the newest
 *   POST /api/lessons/ID/share            shareLesson -> LessonShared
 *   POST /api/lessons/ID/unarchive        takes one that was put away back
 *   GET  /api/archived-lessons            -> ArchivedLesson[]
 *   POST /api/lesson-problems             lessonFiles -> LessonProblem[], while it is written
 *   POST /api/shared-lessons/look         sharedLesson -> SharedLesson: what a link leads to
 *   POST /api/shared-lessons/copy         sharedLesson -> LessonCard of the copy, which is one's own
 *
 * What a link to a shared lesson ends in stands behind its `#`.
 */
import * as z from 'zod'
import { limits } from './limits'
import type { LessonCard } from './request'

/** Text by path. */
const filesSchema = z
  .record(z.string().min(1).max(128), z.string().max(limits.documentUnits))
  .refine((files) => Object.keys(files).length <= limits.lessonFiles)

export const lessonFilesSchema = z.strictObject({ files: filesSchema })
/** `from` is the version that was changed. */
export const saveLessonSchema = z.strictObject({ from: z.int().positive(), files: filesSchema })
export const versionSchema = z.strictObject({ number: z.int().positive() })
export const shareLessonSchema = z.strictObject({ isShared: z.boolean() })
export const sharedLessonSchema = z.strictObject({ token: z.string().min(16).max(64) })

export type LessonFiles = Readonly<Record<string, string>>

export type LessonVersion = { readonly number: number; readonly title: string; readonly savedAt: number }

export type LessonDraft = {
  readonly slug: string
  /** The last one's number. */
  readonly version: number
  readonly files: LessonFiles
  /** The newest first. */
  readonly versions: readonly LessonVersion[]
  /** Where others see it; null: it is not shared. */
  readonly link: string | null
}

/** The line is 0 where it is about a whole file; the file is empty where it is about the lesson. */
export type LessonProblem = { readonly file: string; readonly line: number; readonly says: string }

/** Null and the problems, or the number of the version that it is now. */
export type LessonSaved = { readonly version: number | null; readonly problems: readonly LessonProblem[] }

export type LessonShared = { readonly link: string | null }

export type SharedLesson = { readonly card: LessonCard; readonly text: string }

export type ArchivedLesson = { readonly slug: string; readonly title: string }
