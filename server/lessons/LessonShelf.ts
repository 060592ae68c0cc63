/**
 * The lessons that someone may open: the library's, and an instructor's own, which are copied, written on their page, or come in as
 * zips of plain files.
 *
 * Invariant: what is on the shelf can be opened: files that are no lesson are refused with all that is wrong with them. A lesson
 * goes out with its solutions, so only to instructors; their own to nobody else but by the link that they share.
 */
import { randomBytes } from 'node:crypto'
import { joinFrontMatter, splitFrontMatter } from '../../lib/lesson/frontMatter'
import type { LessonFiles, LessonProblem, LessonSaved, LessonVersion } from '../../lib/protocol/lessonDraft'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { LessonCard, LessonImport } from '../../lib/protocol/request'
import type { LessonRow, LessonRows } from '../store/LessonRows'
import { newId } from '../store/newId'
import { isLessonFile, LESSON_FILE, type Lesson, readLessonFiles } from './lessonFiles'
import { filesInZip, zipOf } from './zip'

/** More than a teacher has in a year; a bound on what one person can store. */
const MOST_OWN = 100

export type Draft = LessonRow & { readonly versions: readonly LessonVersion[] }

export class LessonShelf {
  readonly #library: readonly Lesson[]
  readonly #rows: LessonRows

  constructor(library: readonly Lesson[], rows: LessonRows) {
    this.#library = library
    this.#rows = rows
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
    const row = await this.#rows.find(slug, instructor)
    return row === null ? null : lessonOf(row)
  }

  async export(slug: string, instructor: string): Promise<Buffer | null> {
    const lesson = await this.find(slug, instructor)
    return lesson === null ? null : zipOf(lesson.files)
  }

  /** Keeps the lesson, or tells what is wrong with it. */
  async import(zip: Buffer, instructor: string): Promise<LessonImport> {
    const files = filesInZip(zip, isLessonFile)
    if (typeof files === 'string') return { card: null, problems: [{ file: '', line: 0, says: files }] }
    const problems = this.problems(files)
    if (problems.length > 0) return { card: null, problems }
    const kept = await this.#keep(files, instructor)
    return kept.ok
      ? { card: kept.value, problems: [] }
      : { card: null, problems: [{ file: '', line: 0, says: `You have ${MOST_OWN} lessons. Remove one first.` }] }
  }

  async copy(slug: string, instructor: string): Promise<Reply<LessonCard>> {
    const lesson = await this.find(slug, instructor)
    return lesson === null ? refused('no-such-lesson') : this.#keep(asCopy(lesson.files), instructor)
  }

  async draft(id: string, instructor: string): Promise<Draft | null> {
    const row = await this.#rows.find(id, instructor)
    return row === null ? null : { ...row, versions: await this.#rows.versions(id) }
  }

  /** All that keeps these files from being a lesson. */
  problems(files: LessonFiles): readonly LessonProblem[] {
    const foreign = Object.keys(files).filter((path) => !isLessonFile(path))
    if (foreign.length > 0)
      return foreign.map((file) => ({ file, line: 0, says: 'this is no name of a file of a lesson' }))
    const lesson = readLessonFiles('', files)
    return 'modules' in lesson ? [] : lesson
  }

  /** Over the version `from`; refused where there is a newer one. */
  async save(id: string, instructor: string, from: number, written: LessonFiles): Promise<Reply<LessonSaved>> {
    if ((await this.#rows.find(id, instructor)) === null) return refused('no-such-lesson')
    const files = withPlainLines(written)
    const problems = this.problems(files)
    if (problems.length > 0) return accepted({ version: null, problems })
    const { title } = readTitle(id, files)
    const isSaved = await this.#rows.save({ id, instructor, title, files }, from)
    return isSaved ? accepted({ version: from + 1, problems: [] }) : refused('lesson-changed')
  }

  async restore(id: string, instructor: string, number: number): Promise<Reply<LessonSaved>> {
    const row = await this.#rows.find(id, instructor)
    if (row === null) return refused('no-such-lesson')
    const files = await this.#rows.versionFiles(id, number)
    return files === null ? refused('no-such-version') : this.save(id, instructor, row.version, files)
  }

  /** What the link ends in; null: it is shared no more. */
  async share(id: string, instructor: string, isShared: boolean): Promise<Reply<string | null>> {
    const row = await this.#rows.find(id, instructor)
    if (row === null) return refused('no-such-lesson')
    const token = isShared ? (row.shareToken ?? randomBytes(16).toString('base64url')) : null
    await this.#rows.share(id, token)
    return accepted(token)
  }

  async shared(token: string): Promise<{ readonly card: LessonCard; readonly text: string } | null> {
    const row = await this.#rows.findShared(token)
    const lesson = row === null ? null : lessonOf(row)
    if (lesson === null) return null
    return { card: cardOf(lesson, { isYours: false, isExportable: false }), text: lesson.text }
  }

  async copyShared(token: string, instructor: string): Promise<Reply<LessonCard>> {
    const row = await this.#rows.findShared(token)
    return row === null ? refused('lesson-not-shared') : this.#keep(row.files, instructor)
  }

  /** Keeps files that are a lesson. */
  async #keep(files: LessonFiles, instructor: string): Promise<Reply<LessonCard>> {
    if ((await this.#rows.list(instructor)).length >= MOST_OWN) return refused('too-many-lessons')
    const id = newId()
    const lesson = readTitle(id, files)
    await this.#rows.create({ id, instructor, title: lesson.title, files })
    return accepted(cardOf(lesson, { isYours: true, isExportable: true }))
  }

  async #own(instructor: string): Promise<Lesson[]> {
    return (await this.#rows.list(instructor)).flatMap((row) => lessonOf(row) ?? [])
  }
}

/** Null for one that an earlier version took and this one does not. */
function lessonOf({ id, files }: Pick<LessonRow, 'id' | 'files'>): Lesson | null {
  const lesson = readLessonFiles(id, files)
  return 'modules' in lesson ? lesson : null
}

/** Of files that were looked at. */
function readTitle(id: string, files: LessonFiles): Lesson {
  const lesson = lessonOf({ id, files })
  if (lesson === null) throw new Error(`the lesson ${id} has problems that were not told`)
  return lesson
}

/** So that it is told apart from what it is a copy of. */
function asCopy(files: LessonFiles): LessonFiles {
  const { fields, text } = splitFrontMatter(files[LESSON_FILE] ?? '')
  const head = new Map([...fields, ['title', `${fields.get('title') ?? ''} (copy)`] as const])
  return { ...files, [LESSON_FILE]: joinFrontMatter({ fields: head, text }) }
}

/** With LF line ends, as everything here expects. */
function withPlainLines(files: LessonFiles): LessonFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/\r\n?/g, '\n')]))
}

function cardOf(lesson: Lesson, rights: Pick<LessonCard, 'isYours' | 'isExportable'>): LessonCard {
  const { slug, title, summary, modules, exercises } = lesson
  return { slug, title, summary, files: modules.map(({ file }) => file), exercises: exercises.length, ...rights }
}

function accepted<Value>(value: Value): Reply<Value> {
  return { ok: true, value }
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}
