/** Asks the server about an instructor's own lessons: one function for each route of lib/protocol/lessonDraft.ts. */
import type {
  ArchivedLesson,
  LessonDraft,
  LessonFiles,
  LessonProblem,
  LessonSaved,
  LessonShared,
  SharedLesson,
} from '../../lib/protocol/lessonDraft'
import type { Reply } from '../../lib/protocol/refusal'
import type { LessonCard } from '../../lib/protocol/request'
import { ask } from './request'

const of = (lesson: string) => `/api/lessons/${encodeURIComponent(lesson)}`

export function copyLesson(lesson: string): Promise<Reply<LessonCard>> {
  return ask(`${of(lesson)}/copy`, {})
}

export function lessonDraft(lesson: string): Promise<Reply<LessonDraft>> {
  return ask(`${of(lesson)}/files`)
}

export function saveLesson(lesson: string, from: number, files: LessonFiles): Promise<Reply<LessonSaved>> {
  return ask(`${of(lesson)}/files`, { from, files })
}

export function restoreLesson(lesson: string, number: number): Promise<Reply<LessonSaved>> {
  return ask(`${of(lesson)}/restore`, { number })
}

export function shareLesson(lesson: string, isShared: boolean): Promise<Reply<LessonShared>> {
  return ask(`${of(lesson)}/share`, { isShared })
}

export function unarchiveLesson(lesson: string): Promise<Reply<null>> {
  return ask(`${of(lesson)}/unarchive`, {})
}

export function archivedLessons(): Promise<Reply<readonly ArchivedLesson[]>> {
  return ask('/api/archived-lessons')
}

export function lessonProblems(files: LessonFiles): Promise<Reply<readonly LessonProblem[]>> {
  return ask('/api/lesson-problems', { files })
}

export function lookAtSharedLesson(token: string): Promise<Reply<SharedLesson>> {
  return ask('/api/shared-lessons/look', { token })
}

export function copySharedLesson(token: string): Promise<Reply<LessonCard>> {
  return ask('/api/shared-lessons/copy', { token })
}
