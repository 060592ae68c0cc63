/**
 * Instructors' own lessons and their versions, as rows.
 *
 * Invariant: what is saved is a version of its own, and none is changed afterwards; of two who save over the same one, one does.
 */
import { limits } from '../../lib/protocol/limits'
import type { LessonVersion } from '../../lib/protocol/lessonDraft'
import { Prisma, type PrismaClient } from '../../prisma/generated/sqlite/client'

type Files = Readonly<Record<string, string>>

export type LessonRow = {
  readonly id: string
  readonly files: Files
  readonly version: number
  readonly shareToken: string | null
}

export type NewLesson = {
  readonly id: string
  readonly instructor: string
  readonly title: string
  readonly files: Files
}

export class LessonRows {
  readonly #prisma: PrismaClient

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma
  }

  async create({ id, instructor, title, files }: NewLesson): Promise<void> {
    const text = JSON.stringify(files)
    const versions = { create: { number: 1, title, files: text } }
    await this.#prisma.lesson.create({ data: { id, instructor, title, files: text, versions } })
  }

  /** Somebody's that are not put away, the newest first. */
  async list(instructor: string): Promise<LessonRow[]> {
    const where = { instructor, archivedAt: null }
    return (await this.#prisma.lesson.findMany({ where, orderBy: { createdAt: 'desc' } })).map(readLesson)
  }

  async find(id: string, instructor: string): Promise<LessonRow | null> {
    const row = await this.#prisma.lesson.findFirst({ where: { id, instructor, archivedAt: null } })
    return row === null ? null : readLesson(row)
  }

  async findShared(shareToken: string): Promise<LessonRow | null> {
    const row = await this.#prisma.lesson.findFirst({ where: { shareToken, archivedAt: null } })
    return row === null ? null : readLesson(row)
  }

  /** Whether `from` was the last version; the lesson is the instructor's own. */
  async save({ id, title, files }: NewLesson, from: number): Promise<boolean> {
    const text = JSON.stringify(files)
    const number = from + 1
    const where = { id, version: from }
    try {
      await this.#prisma.$transaction([
        this.#prisma.lessonVersion.create({ data: { lessonId: id, number, title, files: text } }),
        this.#prisma.lesson.update({ where, data: { title, files: text, version: number } }),
        this.#prisma.lessonVersion.deleteMany({
          where: { lessonId: id, number: { lte: number - limits.lessonVersions } },
        }),
      ])
      return true
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && ['P2002', 'P2025'].includes(error.code)) return false
      throw error
    }
  }

  /** The newest first. */
  async versions(lessonId: string): Promise<LessonVersion[]> {
    const rows = await this.#prisma.lessonVersion.findMany({
      where: { lessonId },
      orderBy: { number: 'desc' },
      omit: { files: true },
    })
    return rows.map(({ number, title, savedAt }) => ({ number, title, savedAt: savedAt.getTime() }))
  }

  async versionFiles(lessonId: string, number: number): Promise<Files | null> {
    const row = await this.#prisma.lessonVersion.findUnique({ where: { lessonId_number: { lessonId, number } } })
    return row === null ? null : readFiles(row.files)
  }

  async share(id: string, shareToken: string | null): Promise<void> {
    await this.#prisma.lesson.update({ where: { id }, data: { shareToken } })
  }

  /** Whether there was one to put away. */
  async archive(id: string, instructor: string, archivedAt: Date): Promise<boolean> {
    const where = { id, instructor, archivedAt: null }
    return (await this.#prisma.lesson.updateMany({ where, data: { archivedAt } })).count > 0
  }

  /** Whether there was one to take back. */
  async unarchive(id: string, instructor: string): Promise<boolean> {
    const where = { id, instructor, archivedAt: { not: null } }
    return (await this.#prisma.lesson.updateMany({ where, data: { archivedAt: null } })).count > 0
  }

  async archived(instructor: string): Promise<{ readonly slug: string; readonly title: string }[]> {
    const where = { instructor, archivedAt: { not: null } }
    const rows = await this.#prisma.lesson.findMany({ where, orderBy: { archivedAt: 'desc' }, omit: { files: true } })
    return rows.map(({ id, title }) => ({ slug: id, title }))
  }
}

type Row = { id: string; files: string; version: number; shareToken: string | null }

function readLesson({ id, files, version, shareToken }: Row): LessonRow {
  return { id, files: readFiles(files), version, shareToken }
}

/** Written here from a value of this type. */
function readFiles(column: string): Files {
  return JSON.parse(column) as Files
}
