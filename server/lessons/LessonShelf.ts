/**
 * The lessons that someone may open: the library's, and an instructor's own, which come in and go out as zips of plain files.
 *
 * Invariant: what is on the shelf can be opened: files that are no lesson are refused with all that is wrong with them. A lesson
 * goes out with its solutions, so only to instructors, and their own to nobody else.
 */
import type { LessonCard, LessonImport } from '../../lib/protocol/request'
import { newId } from '../store/newId'
import type { Store } from '../store/Store'
import { isLessonFile, type Lesson, readLessonFiles } from './lessonFiles'
import { filesInZip, zipOf } from './zip'

/** More than a teacher has in a year; a bound on what one browser can store. */
const MOST_OWN = 100

export class LessonShelf {
  readonly #library: readonly Lesson[]
  readonly #store: Store

  constructor(library: readonly Lesson[], store: Store) {
    this.#library = library
    this.#store = store
  }

  /** An instructor's own first, the newest at the top. */
  async cards(instructor: string | null): Promise<LessonCard[]> {
    const own = instructor === null ? [] : await this.#own(instructor)
    const shown = (isYours: boolean) => (lesson: Lesson) =>
      cardOf(lesson, { isYours, isExportable: instructor !== null })
    return [...own.map(shown(true)), ...this.#library.map(shown(false))]
  }

  async find(slug: string, instructor: string | null): Promise<Lesson | null> {
    const shipped = this.#library.find((lesson) => lesson.slug === slug)
    if (shipped !== undefined || instructor === null) return shipped ?? null
    const files = await this.#store.findLesson(slug, instructor)
    return files === null ? null : lessonOf(slug, files)
  }

  async export(slug: string, instructor: string): Promise<Buffer | null> {
    const lesson = await this.find(slug, instructor)
    return lesson === null ? null : zipOf(lesson.files)
  }

  /** Keeps the lesson, or tells what is wrong with it. */
  async import(zip: Buffer, instructor: string): Promise<LessonImport> {
    const files = filesInZip(zip, isLessonFile)
    if (typeof files === 'string') return { card: null, problems: [{ file: '', line: 0, says: files }] }
    const id = newId()
    const lesson = readLessonFiles(id, files)
    if (!('modules' in lesson)) return { card: null, problems: lesson }
    const own = await this.#store.findLessons(instructor)
    if (own.length >= MOST_OWN)
      return { card: null, problems: [{ file: '', line: 0, says: `You have ${MOST_OWN} lessons. Remove one first.` }] }
    await this.#store.saveLesson({ id, instructor, title: lesson.title, files })
    return { card: cardOf(lesson, { isYours: true, isExportable: true }), problems: [] }
  }

  async #own(instructor: string): Promise<Lesson[]> {
    const rows = await this.#store.findLessons(instructor)
    return rows.flatMap(({ id, files }) => lessonOf(id, files) ?? [])
  }
}

/** Null for one that an earlier version took and this one does not. */
function lessonOf(slug: string, files: Readonly<Record<string, string>>): Lesson | null {
  const lesson = readLessonFiles(slug, files)
  return 'modules' in lesson ? lesson : null
}

function cardOf(lesson: Lesson, rights: Pick<LessonCard, 'isYours' | 'isExportable'>): LessonCard {
  const { slug, title, summary, modules, exercises } = lesson
  return { slug, title, summary, files: modules.map(({ file }) => file), exercises: exercises.length, ...rights }
}
