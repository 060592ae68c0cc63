/** The routes of lessons (lib/protocol/request.ts and lessonDraft.ts): finds out who asks, checks what is sent, and asks the shelf. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { z } from 'zod'
import {
  lessonFilesSchema,
  saveLessonSchema,
  shareLessonSchema,
  sharedLessonSchema,
  versionSchema,
} from '../../lib/protocol/lessonDraft'
import { nothingSchema } from '../../lib/protocol/account'
import { limits } from '../../lib/protocol/limits'
import type { Reply } from '../../lib/protocol/refusal'
import type { LessonShelf } from '../lessons/LessonShelf'
import type { LessonRows } from '../store/LessonRows'
import { accepted, readBody, readBytes, refused, send, sendReply } from './answer'
import { setCookies } from './cookies'
import type { Teachers } from './Teachers'

export type LessonParts = {
  readonly lessons: LessonShelf
  readonly rows: LessonRows
  readonly teachers: Teachers
  readonly now: () => number
  /** The origin to put into a link that others will open. */
  readonly origin: (request: IncomingMessage) => string
}

type Asked = { readonly request: IncomingMessage; readonly id: string; readonly instructor: string }

export class LessonRoutes {
  readonly #parts: LessonParts

  constructor(parts: LessonParts) {
    this.#parts = parts
  }

  /** Answers a route, named as in the protocol; false: it is none of these. */
  async serve(route: string, id: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (route === 'POST lessons') await this.#import(request, response)
    else if (route === 'GET lessons/ID/lesson.zip') await this.#export(request, response, id)
    else {
      const reply = await this.#answer(route, id, request, response)
      if (reply === null) return false
      sendReply(response, reply)
    }
    return true
  }

  /** What needs no instructor whom the server knows already; null: it is no route of these. */
  async #answer(
    route: string,
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Reply<unknown> | null> {
    const { lessons, teachers } = this.#parts
    switch (route) {
      case 'GET lessons':
        return accepted(await lessons.cards(await teachers.find(request)))
      case 'POST lessons/ID/copy':
        return this.#take(request, response, nothingSchema, (_, instructor) => lessons.copy(id, instructor))
      case 'POST shared-lessons/ID':
        return id === 'copy' || id === 'look' ? this.#shared(id, request, response) : null
      default:
        return this.#ofInstructor(route, id, request)
    }
  }

  async #ofInstructor(route: string, id: string, request: IncomingMessage): Promise<Reply<unknown> | null> {
    const answer = this.#route(route)
    if (answer === null) return null
    const instructor = await this.#parts.teachers.find(request)
    return instructor === null ? refused('not-instructor') : answer({ request, id, instructor })
  }

  #route(route: string): ((asked: Asked) => Promise<Reply<unknown>>) | null {
    const { lessons, rows } = this.#parts
    switch (route) {
      case 'GET lessons/ID/files':
        return (asked) => this.#draft(asked)
      case 'POST lessons/ID/files':
        return (asked) =>
          this.#with(asked, saveLessonSchema, ({ from, files }) =>
            lessons.save(asked.id, asked.instructor, from, files),
          )
      case 'POST lessons/ID/restore':
        return (asked) =>
          this.#with(asked, versionSchema, ({ number }) => lessons.restore(asked.id, asked.instructor, number))
      case 'POST lessons/ID/share':
        return (asked) => this.#share(asked)
      case 'POST lessons/ID/archive':
        return (asked) => this.#archive(asked)
      case 'POST lessons/ID/unarchive':
        return (asked) =>
          this.#with(asked, nothingSchema, async () =>
            (await rows.unarchive(asked.id, asked.instructor)) ? accepted(null) : refused('no-such-lesson'),
          )
      case 'GET archived-lessons':
        return async ({ instructor }) => accepted(await rows.archived(instructor))
      case 'POST lesson-problems':
        return (asked) => this.#with(asked, lessonFilesSchema, async ({ files }) => accepted(lessons.problems(files)))
      default:
        return null
    }
  }

  async #with<Schema extends z.ZodType>(
    { request }: Asked,
    schema: Schema,
    work: (body: z.output<Schema>) => Promise<Reply<unknown>>,
  ): Promise<Reply<unknown>> {
    const body = await readBody(request, schema, limits.lessonFilesBytes)
    return body.ok ? work(body.value) : body
  }

  async #draft({ id, instructor, request }: Asked): Promise<Reply<unknown>> {
    const draft = await this.#parts.lessons.draft(id, instructor)
    if (draft === null) return refused('no-such-lesson')
    const { files, version, versions, shareToken } = draft
    return accepted({ slug: id, files, version, versions, link: this.#link(request, shareToken) })
  }

  #share(asked: Asked): Promise<Reply<unknown>> {
    return this.#with(asked, shareLessonSchema, async ({ isShared }) => {
      const shared = await this.#parts.lessons.share(asked.id, asked.instructor, isShared)
      return shared.ok ? accepted({ link: this.#link(asked.request, shared.value) }) : shared
    })
  }

  #archive(asked: Asked): Promise<Reply<unknown>> {
    return this.#with(asked, nothingSchema, async () => {
      const isGone = await this.#parts.rows.archive(asked.id, asked.instructor, new Date(this.#parts.now()))
      return isGone ? accepted(null) : refused('no-such-lesson')
    })
  }

  #shared(what: 'look' | 'copy', request: IncomingMessage, response: ServerResponse): Promise<Reply<unknown>> {
    const { lessons } = this.#parts
    return this.#take(request, response, sharedLessonSchema, async ({ token }, instructor) => {
      if (what === 'copy') return lessons.copyShared(token, instructor)
      const shared = await lessons.shared(token)
      return shared === null ? refused('lesson-not-shared') : accepted(shared)
    })
  }

  /** For whoever may teach here, newcomers to an open server among them. */
  async #take<Schema extends z.ZodType>(
    request: IncomingMessage,
    response: ServerResponse,
    schema: Schema,
    work: (body: z.output<Schema>, instructor: string) => Promise<Reply<unknown>>,
  ): Promise<Reply<unknown>> {
    const body = await readBody(request, schema)
    if (!body.ok) return body
    const teacher = await this.#parts.teachers.admit(request)
    if (!teacher.ok) return teacher
    const reply = await work(body.value, teacher.value.id)
    if (reply.ok) setCookies(response, teacher.value.cookies)
    return reply
  }

  async #import(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type'] !== 'application/zip') return sendReply(response, refused('bad-message'))
    const zip = await readBytes(request, limits.lessonBytes)
    if (zip === null) return sendReply(response, refused('lesson-too-large'))
    const teacher = await this.#parts.teachers.admit(request)
    if (!teacher.ok) return sendReply(response, teacher)
    const imported = await this.#parts.lessons.import(zip, teacher.value.id)
    if (imported.card !== null) setCookies(response, teacher.value.cookies)
    sendReply(response, accepted(imported))
  }

  async #export(request: IncomingMessage, response: ServerResponse, slug: string): Promise<void> {
    const instructor = await this.#parts.teachers.find(request)
    if (instructor === null) return sendReply(response, refused('not-instructor'))
    const zip = await this.#parts.lessons.export(slug, instructor)
    if (zip === null) return sendReply(response, refused('no-such-lesson'))
    response.setHeader('content-disposition', `attachment; filename="${slug}.zip"`)
    send(response, 'application/zip', zip)
  }

  #link(request: IncomingMessage, token: string | null): string | null {
    return token === null ? null : `${this.#parts.origin(request)}/lessons/shared#${token}`
  }
}
